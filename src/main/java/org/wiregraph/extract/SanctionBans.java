package org.wiregraph.extract;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.wiregraph.extract.SanctionAct.Manner;
import org.wiregraph.model.Actor;
import org.wiregraph.model.Report.SanctionStatus;
import org.wiregraph.text.Clause;
import org.wiregraph.text.Line;
import org.wiregraph.text.Mentions;
import org.wiregraph.text.Range;
import org.wiregraph.text.Words;

/// Reads what is frozen, banned and kept out: "froze the assets of two banks", "resolutions bar
/// Libya from buying arms", "Oslo barred Russian ships from its ports", "prohibited imports from
/// Iran". Bans are read only where a foreign country is named.
final class SanctionBans implements SanctionReader {

    private static final Set<String> FREEZING = Words.section("sanctionwords.txt", "freezing");
    private static final Set<String> FROZEN = Words.section("sanctionwords.txt", "frozen");
    private static final Set<String> BANNING = Words.section("sanctionwords.txt", "banning");
    private static final Set<String> TRAFFIC = Words.section("sanctionwords.txt", "traffic");
    private static final Set<String> LAW = Set.of("court", "judge", "police", "jury", "law");

    private static final Set<String> ADMISSION = Words.section("sanctionwords.txt", "admission");
    private static final Set<String> REFUSING = Set.of("refuse", "deny");
    private static final Set<String> DEALING =
            Set.of("doing", "dealing", "trading", "conducting", "making");
    private static final int APPOSITION = 15;
    private static final int NEAR = 5;

    private final Scene scene;
    private final Imposers imposers;
    private final Targets targets;

    SanctionBans(Scene scene, Imposers imposers, Targets targets) {
        this.scene = scene;
        this.imposers = imposers;
        this.targets = targets;
    }

    @Override
    public Optional<SanctionAct> read(Line line, int i) {
        boolean verb =
                line.is(i, "VERB") && (!line.isLabelled(i, "amod") || isOfResolution(line, i))
                        || barsAsNoun(line, i);
        if (!verb || line.isQuoted(i) || isOfLaw(line, i)) {
            return Optional.empty();
        }
        if (FREEZING.contains(line.lemma(i))) {
            return freezes(line, i);
        }
        if (ADMISSION.contains(line.lower(i + 1)) && line.isAny(i + 2, Set.of("to", "for"))) {
            return keepsOut(line, i);
        }
        return BANNING.contains(line.lemma(i))
                ? dealings(line, i).or(() -> bans(line, i))
                : Optional.empty();
    }

    /// "Adopted a resolution on Monday banning": behind the text and its day, whatever the tree.
    private static boolean isOfResolution(Line line, int verb) {
        int text = verb - 1;
        while (text > verb - NEAR
                && (line.is(text, "ADP") || line.is(text, "PROPN") || line.is(text, "NUM"))) {
            text--;
        }
        return line.fine(verb).equals("VBG") && line.lemma(text).equals("resolution");
    }

    /// "Barred entry to 13 officials", "refused visas to two judges".
    private Optional<SanctionAct> keepsOut(Line line, int verb) {
        boolean bars = BANNING.contains(line.lemma(verb)) || REFUSING.contains(line.lemma(verb));
        int target = verb + 3;
        Range hit = targets.phrase(line, target);
        return SanctionStanding.of(line, verb)
                .filter(_ -> bars)
                .flatMap(status ->
                        imposers.of(line, verb)
                                .filter(by -> isForeign(line, hit, by))
                                .map(by ->
                                        SanctionAct.of(by, line, verb, target).standing(status)));
    }

    /// "Barred its banks from doing business with two firms": those dealt with are hit.
    private Optional<SanctionAct> dealings(Line line, int verb) {
        int from = line.find(verb, Set.of("from"));
        boolean deals = from > 0 && from < verb + NEAR && line.isAny(from + 1, DEALING);
        int with = deals ? line.find(from, Set.of("with")) : -1;
        Optional<SanctionStatus> status = SanctionStanding.of(line, verb);
        return status.filter(_ -> with > 0 && with <= from + NEAR)
                .flatMap(s ->
                        imposers.of(line, verb)
                                .or(() -> imposers.before(line))
                                .map(by -> SanctionAct.of(by, line, verb, with + 1).standing(s)));
    }

    /// "Resolutions bar Libya from": a verb that the tagger takes for a noun.
    private boolean barsAsNoun(Line line, int i) {
        return BANNING.contains(line.lemma(i))
                && line.lemma(i - 1).equals("resolution")
                && scene.parties().named(line, i + 1).isPresent();
    }

    private static boolean isOfLaw(Line line, int verb) {
        return new Clause(line, verb).agent().filter(a -> LAW.contains(line.lemma(a))).isPresent();
    }

    /// "Froze the assets of three firms", "block Iran's property".
    private Optional<SanctionAct> freezes(Line line, int verb) {
        Optional<Integer> money =
                line.dependents(verb, "obj").stream()
                        .filter(o -> FROZEN.contains(line.lemma(o)))
                        .findFirst();
        if (money.isEmpty()) {
            return Optional.empty();
        }
        int of = money.get() + 1;
        boolean after = line.isAny(of, Set.of("of", "for", "belonging", "owned", "held"));
        int held = line.isAny(of + 1, Set.of("to", "by")) ? of + 2 : of + 1;
        int target = after ? held : owner(line, verb, money.get());
        Optional<SanctionStatus> status = SanctionStanding.of(line, verb);
        return target < 0
                ? Optional.empty()
                : status.flatMap(s ->
                        imposers.of(line, verb)
                                .map(by -> SanctionAct.of(by, line, verb, target).standing(s)));
    }

    private static int owner(Line line, int verb, int money) {
        int mark = line.find(verb, Set.of("'s", "'"));
        return mark > 0 && mark < money ? verb + 1 : -1;
    }

    private Optional<SanctionAct> bans(Line line, int verb) {
        Clause clause = new Clause(line, verb);
        Optional<SanctionStatus> status = SanctionStanding.of(line, verb);
        if (clause.isPassive()) {
            return status.filter(s -> s == SanctionStatus.IMPOSED)
                    .flatMap(_ -> banned(line, clause));
        }
        boolean resolution =
                clause.agent().filter(a -> Imposers.isResolution(line, a)).isPresent()
                        || Imposers.isResolution(line, verb - 1)
                        || isOfResolution(line, verb);
        Optional<Actor> by =
                resolution
                        ? Optional.of(imposers.securityCouncil())
                        : imposers.of(line, verb).or(() -> ofPackage(line, clause));
        int target = targets.after(line, verb);
        Range object = targets.phrase(line, target);
        boolean known = by.filter(b -> isForeign(line, object, b)).isPresent();
        boolean hits =
                known
                        && (resolution
                                || isTraffic(line, object)
                                || isForeigner(line, object, by.get()));
        SanctionStatus done = resolution ? SanctionStatus.IN_FORCE : SanctionStatus.IMPOSED;
        return status.filter(_ -> hits)
                .flatMap(s ->
                        by.map(b ->
                                SanctionAct.of(b, line, verb, target)
                                        .standing(s == SanctionStatus.IMPOSED ? done : s)));
    }

    /// "It bans", right after a package was told of.
    private Optional<Actor> ofPackage(Line line, Clause clause) {
        return clause.agent()
                .filter(a -> line.lower(a).equals("it"))
                .flatMap(_ -> imposers.before(line));
    }

    /// "Barred Russian envoy Ivan Petrov", where sanctions were told of before.
    private boolean isForeigner(Line line, Range object, Actor by) {
        boolean state = by.kind() == Actor.Kind.COUNTRY || imposers.hasImposed(by);
        return state
                && (imposers.hasTold() || isKeptOut(line, object))
                && scene.parties().named(line, object).stream()
                        .anyMatch(r -> Parties.isPerson(r.actor()));
    }

    private static boolean isTraffic(Line line, Range object) {
        return IntStream.range(object.from(), object.to())
                .anyMatch(i ->
                        TRAFFIC.contains(line.lemma(i))
                                || TRAFFIC.contains(line.lower(i))
                                || line.is(i, "NUM") && isKeptOut(line, object));
    }

    /// "Banned 90 senators, all of them elected, from entering".
    private static boolean isKeptOut(Line line, Range object) {
        int from = line.find(object.to(), Set.of("from"));
        return from > 0 && from < object.to() + APPOSITION && line.lower(from + 1).endsWith("ing");
    }

    /// "52 vessels were banned from EU ports", as a part of sanctions told of before.
    private Optional<SanctionAct> banned(Line line, Clause clause) {
        Optional<Integer> hit =
                clause.patient()
                        .filter(p -> !line.dependents(p, "nummod").isEmpty() && p < clause.verb())
                        .filter(p -> TRAFFIC.contains(line.lemma(p)));
        boolean barred = line.lower(clause.verb() + 1).equals("from");
        return hit.filter(_ -> barred)
                .flatMap(p ->
                        imposers.before(line)
                                .map(by ->
                                        SanctionAct.of(by, line, clause.verb(), p)
                                                .ofSubject()
                                                .told(Manner.PART)));
    }

    /// Whether the words name a country or what belongs to one, other than the imposer's own:
    /// "Iranian ships", "Iran-flagged ships".
    private boolean isForeign(Line line, Range object, Actor by) {
        String home = by.country().orElse(by.name());
        for (int i = object.from(); i < object.to(); i++) {
            boolean flag =
                    imposers.prefix(line.word(i)).filter(a -> !a.name().equals(home)).isPresent();
            if (flag) {
                return true;
            }
        }
        return scene.parties().named(line, object).stream()
                .map(Mentions.Ref::actor)
                .flatMap(a ->
                        a.kind() == Actor.Kind.COUNTRY || ImposingBody.isUnion(a.name())
                                ? Optional.of(a.name()).stream()
                                : a.country().stream())
                .anyMatch(name -> !name.equals(home));
    }
}
