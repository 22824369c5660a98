package org.wiregraph.extract;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.wiregraph.extract.SanctionAct.Manner;
import org.wiregraph.extract.SanctionAct.Side;
import org.wiregraph.model.Actor;
import org.wiregraph.model.Report.SanctionStatus;
import org.wiregraph.text.Clause;
import org.wiregraph.text.Line;
import org.wiregraph.text.Mentions;
import org.wiregraph.text.Phrases;
import org.wiregraph.text.Range;
import org.wiregraph.text.Words;

/// Reads the verbs that have those hit as object or passive subject: "blacklisted two banks", "two
/// banks were listed", "froze the assets of two banks", "barred ships from its ports", "added two
/// banks to the list".
final class SanctionVerbs {

    private static final Set<String> DIRECT = Words.section("sanctionwords.txt", "direct");
    private static final Set<String> LISTING = Words.section("sanctionwords.txt", "listing");
    private static final Set<String> FREEZING = Words.section("sanctionwords.txt", "freezing");
    private static final Set<String> FROZEN = Words.section("sanctionwords.txt", "frozen");
    private static final Set<String> BANNING = Words.section("sanctionwords.txt", "banning");
    private static final Set<String> LISTS = Words.section("sanctionwords.txt", "lists");
    private static final Set<String> TRAFFIC = Words.section("sanctionwords.txt", "traffic");
    private static final Set<String> PUTTING = Set.of("add", "put", "place", "include");
    private static final Set<String> LAW = Set.of("court", "judge", "police", "jury", "law");
    private static final Set<String> FORMAL = Set.of("designate", "list", "specify");

    private final Scene scene;
    private final Imposers imposers;
    private final Targets targets;

    SanctionVerbs(Scene scene, Imposers imposers, Targets targets) {
        this.scene = scene;
        this.imposers = imposers;
        this.targets = targets;
    }

    /// Whether a sentence says that this article is about sanctions.
    static boolean tellsOfSanctions(Line line) {
        for (int i = 0; i < line.size(); i++) {
            boolean bans = BANNING.contains(line.lemma(i)) && line.is(i, "VERB");
            boolean direct = DIRECT.contains(line.lemma(i)) || line.lemma(i).equals("designate");
            boolean freezes = FREEZING.contains(line.lemma(i));
            if (direct || bans || freezes || Measures.isAt(line, i)) {
                return true;
            }
        }
        return false;
    }

    Optional<SanctionAct> read(Line line, int i) {
        boolean verb = line.is(i, "VERB") && !line.isLabelled(i, "amod") && !line.isQuoted(i);
        if (!verb) {
            return Optional.empty();
        }
        String lemma = line.lemma(i);
        if (FREEZING.contains(lemma)) {
            return freezes(line, i);
        }
        if (BANNING.contains(lemma)) {
            return bans(line, i);
        }
        if (PUTTING.contains(lemma) && list(line, i) > 0) {
            return acts(line, i, list(line, i));
        }
        if (isInverted(line, i)) {
            return inverted(line, i);
        }
        boolean listed = LISTING.contains(lemma) && isListed(line, i);
        return DIRECT.contains(lemma) || listed ? acts(line, i, i) : Optional.empty();
    }

    /// "Also listed were two banks".
    private static boolean isInverted(Line line, int verb) {
        boolean known = DIRECT.contains(line.lemma(verb)) || LISTING.contains(line.lemma(verb));
        return known && verb <= 2 && line.isAny(verb + 1, Set.of("was", "were"));
    }

    private Optional<SanctionAct> inverted(Line line, int verb) {
        return imposers.before(line)
                .map(by ->
                        new SanctionAct(
                                line,
                                verb,
                                verb,
                                verb + 2,
                                Side.AFTER,
                                by,
                                SanctionStatus.IMPOSED,
                                Manner.PART));
    }

    /// The list to which the verb adds, or -1.
    private static int list(Line line, int verb) {
        for (int i = verb + 1; i < Math.min(line.size(), verb + 40); i++) {
            boolean to = line.isAny(i, Set.of("to", "on", "in"));
            int end = i + 1;
            while (to && Phrases.isInside(line, end) && end < i + 6) {
                end++;
            }
            boolean sanctions =
                    line.lemma(end - 1).equals("blacklist")
                            || line.isAny(end - 2, Set.of("sanctions", "entity", "trade"))
                            || imposedBefore(line, end - 1);
            if (to && LISTS.contains(line.lemma(end - 1)) && sanctions) {
                return end - 1;
            }
        }
        return -1;
    }

    private static boolean imposedBefore(Line line, int list) {
        return line.isAny(list - 1, Set.of("the", "its", "their"))
                && line.lemma(list).equals("list");
    }

    /// "Designated", "listed", "hit" and the like say little alone: they need a formal body, an
    /// earlier sanction near or the word itself, and those hit must be counted or named.
    private boolean isListed(Line line, int verb) {
        Clause clause = new Clause(line, verb);
        Optional<Integer> agent = clause.agent();
        boolean near = imposers.before(line).isPresent();
        boolean bearer = agent.filter(a -> Imposers.isBearer(line, a)).isPresent();
        boolean formal = FORMAL.contains(line.lemma(verb)) && !hasAs(line, clause);
        boolean told = near || Measures.hasAny(line);
        Optional<Integer> hit = clause.patient();
        boolean counted =
                hit.filter(h -> !line.dependents(h, "nummod").isEmpty() || isName(line, h))
                                .isPresent()
                        || line.is(verb + 1, "NUM");
        boolean body = agent.flatMap(a -> imposers.at(line, a)).isPresent() || clause.isPassive();
        return bearer && body && counted
                || formal && body && counted && (told || isOffice(line, agent));
    }

    private static boolean hasAs(Line line, Clause clause) {
        return !clause.with("as").isEmpty() || line.lower(clause.verb() + 2).equals("as");
    }

    /// Bodies whose work it is: "OFAC designated ...".
    private boolean isOffice(Line line, Optional<Integer> agent) {
        return agent.flatMap(a -> imposers.at(line, a))
                .filter(a -> a.name().contains("Treasury") || a.name().contains("Assets Control"))
                .isPresent();
    }

    private boolean isName(Line line, int head) {
        return scene.parties().named(line, head).isPresent() || line.is(head, "PROPN");
    }

    private Optional<SanctionAct> acts(Line line, int verb, int noun) {
        Clause clause = new Clause(line, verb);
        Optional<SanctionStatus> status = SanctionStanding.of(line, verb);
        boolean lost = line.isLabelled(verb, "acl") && clause.patient().isEmpty();
        if (status.isEmpty() || lost) {
            return Optional.empty();
        }
        return clause.isPassive()
                ? passive(line, clause, status.get())
                : active(line, verb, noun, status.get());
    }

    private Optional<SanctionAct> active(Line line, int verb, int noun, SanctionStatus status) {
        Clause clause = new Clause(line, verb);
        boolean part = clause.agent().filter(a -> Imposers.isBearer(line, a)).isPresent();
        Optional<Integer> moved = clause.patient().filter(p -> p < verb);
        int target = moved.orElseGet(() -> object(line, verb));
        Side side = moved.isPresent() ? Side.SUBJECT : Side.AFTER;
        Manner manner = part ? Manner.PART : Manner.ACT;
        return imposers.of(line, verb)
                .filter(_ -> side == Side.SUBJECT || !targets.phrase(line, target).isEmpty())
                .map(by -> new SanctionAct(line, verb, noun, target, side, by, status, manner));
    }

    /// Where the object begins: after adverbs and words of time.
    private int object(Line line, int verb) {
        int i = verb + 1;
        while (i < line.size()) {
            int at = i;
            Optional<Dated> date =
                    scene.dates(line).stream()
                            .filter(d -> d.from() <= at && at < d.to())
                            .findFirst();
            boolean on =
                    line.is(i, "ADP")
                            && scene.dates(line).stream().anyMatch(d -> d.from() == at + 1);
            boolean adverb = line.is(i, "ADV") && !line.is(i + 1, "NUM");
            if (date.isPresent()) {
                i = date.get().to();
            } else if (on || adverb) {
                i++;
            } else {
                break;
            }
        }
        return i;
    }

    private Optional<SanctionAct> passive(Line line, Clause clause, SanctionStatus status) {
        Optional<Integer> by = clause.agent();
        boolean relative = line.isLabelled(clause.verb(), "acl");
        Optional<Actor> imposer = by.flatMap(a -> imposers.at(line, a));
        Optional<Actor> known =
                imposer.isPresent() || relative || by.isPresent() ? imposer : imposers.before(line);
        int verb = clause.verb();
        Manner manner = imposer.isPresent() ? Manner.ACT : Manner.PART;
        return known.flatMap(b ->
                clause.patient()
                        .filter(p -> p < verb && !Imposers.isBearer(line, p))
                        .map(p ->
                                new SanctionAct(
                                        line, verb, verb, p, Side.SUBJECT, b, status, manner)));
    }

    /// "Froze the assets of three firms", "block Iran's property".
    private Optional<SanctionAct> freezes(Line line, int verb) {
        Optional<Integer> money =
                line.dependents(verb, "obj").stream()
                        .filter(o -> FROZEN.contains(line.lemma(o)))
                        .findFirst();
        if (money.isEmpty() || isOfLaw(line, verb)) {
            return Optional.empty();
        }
        int of = money.get() + 1;
        boolean after = line.isAny(of, Set.of("of", "belonging"));
        int owner = owner(line, verb, money.get());
        int target = after ? of + 1 : owner;
        return target < 0
                ? Optional.empty()
                : SanctionStanding.of(line, verb)
                        .flatMap(s ->
                                imposers.of(line, verb)
                                        .map(by ->
                                                new SanctionAct(
                                                        line,
                                                        verb,
                                                        verb,
                                                        target,
                                                        Side.AFTER,
                                                        by,
                                                        s,
                                                        Manner.ACT)));
    }

    private static int owner(Line line, int verb, int money) {
        boolean owned =
                line.find(verb, Set.of("'s", "'")) > 0
                        && line.find(verb, Set.of("'s", "'")) < money;
        return owned ? verb + 1 : -1;
    }

    private static boolean isOfLaw(Line line, int verb) {
        return new Clause(line, verb).agent().filter(a -> LAW.contains(line.lemma(a))).isPresent();
    }

    /// "Resolutions bar Libya from buying arms" (in force), "Oslo barred Russian ships from its
    /// ports", "prohibited imports from Iran": only where a foreign country is named.
    private Optional<SanctionAct> bans(Line line, int verb) {
        Clause clause = new Clause(line, verb);
        Optional<Integer> agent = clause.agent();
        Optional<SanctionStatus> status = SanctionStanding.of(line, verb);
        if (clause.isPassive() && status.isPresent()) {
            return banned(line, clause, status.get());
        }
        if (agent.isEmpty() || status.isEmpty() || isOfLaw(line, verb)) {
            return Optional.empty();
        }
        int target = object(line, verb);
        Range object = targets.phrase(line, target);
        boolean resolution = Imposers.isResolution(line, agent.get());
        Optional<Actor> by = imposers.at(line, agent.get());
        if (by.isEmpty() || !isForeign(line, object, by.get())) {
            return Optional.empty();
        }
        boolean traffic =
                resolution
                        || IntStream.range(object.from(), object.to())
                                .anyMatch(i -> TRAFFIC.contains(line.lemma(i)));
        SanctionStatus standing = resolution ? SanctionStatus.IN_FORCE : status.get();
        return traffic
                ? Optional.of(
                        new SanctionAct(
                                line,
                                verb,
                                verb,
                                target,
                                Side.AFTER,
                                by.get(),
                                standing,
                                Manner.ACT))
                : Optional.empty();
    }

    /// "52 vessels were banned from EU ports", as a part of sanctions told of before.
    private Optional<SanctionAct> banned(Line line, Clause clause, SanctionStatus status) {
        Optional<Integer> hit =
                clause.patient()
                        .filter(p -> !line.dependents(p, "nummod").isEmpty() && p < clause.verb())
                        .filter(p -> TRAFFIC.contains(line.lemma(p)));
        boolean barred = line.lower(clause.verb() + 1).equals("from");
        return hit.filter(_ -> barred)
                .flatMap(p -> imposers.before(line).map(by -> part(line, clause.verb(), p, by)))
                .filter(_ -> status == SanctionStatus.IMPOSED);
    }

    private static SanctionAct part(Line line, int verb, int hit, Actor by) {
        return new SanctionAct(
                line, verb, verb, hit, Side.SUBJECT, by, SanctionStatus.IMPOSED, Manner.PART);
    }

    /// "Iranian-flagged", "Iran-flagged".
    private static boolean isFlag(Actor actor, String word, String home) {
        return actor.kind() == Actor.Kind.COUNTRY
                && !actor.name().equals(home)
                && word.startsWith(actor.name());
    }

    private boolean isForeign(Line line, Range object, Actor by) {
        String home = by.country().orElse(by.name());
        for (int i = object.from(); i < object.to(); i++) {
            String word = line.word(i);
            if (word.contains("-")
                    && scene.parties().find(a -> isFlag(a, word, home)).isPresent()) {
                return true;
            }
        }
        return scene.parties().named(line, object).stream()
                .map(Mentions.Ref::actor)
                .flatMap(a ->
                        a.kind() == Actor.Kind.COUNTRY
                                ? Optional.of(a.name()).stream()
                                : a.country().stream())
                .anyMatch(name -> !name.equals(home));
    }
}
