package org.wiregraph.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wiregraph.extract.SanctionAct.Manner;
import org.wiregraph.model.Actor;
import org.wiregraph.model.Report.SanctionStatus;
import org.wiregraph.text.Clause;
import org.wiregraph.text.Line;
import org.wiregraph.text.Mentions;
import org.wiregraph.text.Phrases;
import org.wiregraph.text.Range;
import org.wiregraph.text.Words;

/// Reads sanctions said with a noun: "imposed sanctions on two banks", "hit two banks with an asset
/// freeze", "two banks are under British sanctions", "British sanctions on two banks".
final class SanctionNouns implements SanctionReader {

    private static final Set<String> IMPOSING = Words.section("sanctionwords.txt", "imposing");
    private static final Set<String> HITTING = Words.section("sanctionwords.txt", "hitting");
    private static final Set<String> LIFTING = Words.section("sanctionwords.txt", "lifting");
    private static final Set<String> KEEPING = Words.section("sanctionwords.txt", "keeping");
    private static final Set<String> ASKING = Words.section("sanctionwords.txt", "asking");
    private static final Set<String> INTENDING = Words.section("sanctionwords.txt", "intending");
    private static final Set<String> UNREAL = Words.section("sanctionwords.txt", "unreal");
    private static final Set<String> THOUGHTS = Words.section("sanctionwords.txt", "thoughts");
    private static final Set<String> ENDING = Words.section("sanctionwords.txt", "ending");
    private static final Set<String> STARTING = Words.section("sanctionwords.txt", "starting");
    private static final Set<String> EVEN = Set.of("already", "currently", "still", "now", "both");

    private final Scene scene;
    private final Imposers imposers;
    private Optional<SanctionAct> last = Optional.empty();

    SanctionNouns(Scene scene, Imposers imposers) {
        this.scene = scene;
        this.imposers = imposers;
    }

    @Override
    public Optional<SanctionAct> read(Line line, int noun) {
        Optional<SanctionAct> turned = turned(line, noun);
        if (turned.isPresent() || !Measures.isAt(line, noun)) {
            return turned;
        }
        Optional<SanctionAct> facing = facing(line, noun);
        if (facing.isPresent()) {
            return facing;
        }
        Optional<SanctionAct> under = under(line, noun);
        if (under.isPresent()) {
            return under;
        }
        Optional<SanctionAct> again = again(line, noun);
        if (again.isPresent()) {
            return again;
        }
        int verb = verb(line, noun);
        boolean subject = line.isLabelled(Measures.top(line, noun), "nsubj") && verb > noun;
        int own = Measures.target(line, noun, scene.dates(line));
        int on = own < 0 && subject ? Measures.target(line, verb, scene.dates(line)) : own;
        int target = on < 0 ? Measures.against(line, noun) : on;
        if (verb < 0) {
            return line.isQuoted(noun) || target < 0 ? Optional.empty() : owned(line, noun, target);
        }
        if (line.isQuoted(verb)) {
            return Optional.empty();
        }
        if (target < 0 && line.is(Measures.counted(line, noun), "NUM")) {
            return imposers.lastState()
                    .flatMap(state ->
                            imposed(line, new int[] {verb, noun, noun})
                                    .map(a -> a.against(state)));
        }
        last = target < 0 ? hit(line, noun, verb) : imposed(line, new int[] {verb, noun, target});
        return last;
    }

    /// "Imposed an embargo on Libya and travel bans on two men": the second measure of the verb.
    private Optional<SanctionAct> again(Line line, int noun) {
        int target = Measures.target(line, noun, scene.dates(line));
        boolean joined = line.lower(Measures.start(line, noun) - 1).equals("and") && target > 0;
        return last.filter(a -> joined && a.line().equals(line) && a.noun() < noun)
                .filter(a -> a.verb() < noun && a.target() < noun)
                .map(a ->
                        SanctionAct.of(a.imposer(), line, a.verb(), target)
                                .measure(noun)
                                .standing(a.status()));
    }

    /// "U.N. limits on Libya's trade ran out", "EU sanctions on Libya came into force".
    private Optional<SanctionAct> turned(Line line, int noun) {
        int verb = line.head(noun);
        boolean subject = line.isLabelled(noun, "nsubj") && line.is(verb, "VERB") && verb > noun;
        if (!subject || !Measures.isBare(line, noun) || line.isQuoted(verb)) {
            return Optional.empty();
        }
        boolean ends = ENDING.contains(line.lemma(verb)) || isRunOut(line, verb);
        boolean starts = STARTING.contains(line.lemma(verb)) && isIntoForce(line, verb);
        boolean fact = SanctionStanding.of(line, verb).isPresent();
        SanctionStatus status = ends ? SanctionStatus.LIFTED : SanctionStatus.IN_FORCE;
        return imposers.owner(line, noun)
                .filter(_ -> fact && (ends || starts))
                .map(by -> SanctionAct.of(by, line, verb, noun + 2).standing(status));
    }

    private static boolean isRunOut(Line line, int verb) {
        return line.lemma(verb).equals("run") && line.lower(verb + 1).equals("out");
    }

    private static boolean isIntoForce(Line line, int verb) {
        return line.isAny(verb + 1, Set.of("effect", "in", "back"))
                || new Clause(line, verb).with("into").stream()
                        .anyMatch(p -> line.isAny(p, Set.of("force", "effect")));
    }

    /// "27 firms face tighter export controls", after the package they are in.
    private Optional<SanctionAct> facing(Line line, int noun) {
        int verb = line.head(Measures.top(line, noun));
        boolean faces =
                line.lemma(verb).equals("face")
                        && line.is(verb, "VERB")
                        && SanctionStanding.of(line, verb).isPresent();
        Optional<Integer> hit =
                new Clause(line, verb)
                        .subject()
                        .filter(s -> faces && !line.dependents(s, "nummod").isEmpty());
        return hit.flatMap(h ->
                imposers.before(line)
                        .map(by ->
                                SanctionAct.of(by, line, verb, h)
                                        .ofSubject()
                                        .measure(noun)
                                        .told(Manner.PART)));
    }

    /// The verb that has the measure as object, passive subject or instrument, or -1.
    private static int verb(Line line, int noun) {
        int top = Measures.top(line, noun);
        int above = line.head(top);
        if (line.isLabelled(top, "conj") && above < top && Measures.isAt(line, above)) {
            return verb(line, above);
        }
        boolean governs =
                Set.of("obj", "nsubj:pass", "obl", "acl").contains(line.relation(top))
                        && isVerb(line, above);
        if (governs) {
            return above;
        }
        int participle = noun + 1;
        if (line.isAny(participle, Set.of("imposed", "levied", "placed"))
                && !finite(line, participle)) {
            return participle;
        }
        int start = Measures.start(line, noun);
        for (int i = start - 1; i >= Math.max(0, start - 3); i--) {
            if (isVerb(line, i)) {
                return i;
            }
            if (!line.is(i, "ADV") && !line.is(i, "ADP")) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean finite(Line line, int i) {
        return line.is(i - 1, "AUX");
    }

    private static boolean isVerb(Line line, int i) {
        String lemma = line.lemma(i);
        boolean known =
                IMPOSING.contains(lemma)
                        || LIFTING.contains(lemma)
                        || KEEPING.contains(lemma)
                        || ASKING.contains(lemma)
                        || HITTING.contains(lemma);
        return line.is(i, "VERB") && known;
    }

    /// `at` holds the verb, the noun and the token where those hit begin.
    private Optional<SanctionAct> imposed(Line line, int[] at) {
        int verb = at[0];
        Optional<SanctionStatus> status = SanctionStanding.of(line, verb);
        Optional<Actor> by = imposer(line, verb, at[1]);
        boolean participle = line.isLabelled(verb, "acl") && new Clause(line, verb).isPassive();
        Manner manner = participle ? Manner.STATE : Manner.ACT;
        return status.flatMap(s ->
                by.map(b ->
                        SanctionAct.of(b, line, verb, at[2])
                                .measure(at[1])
                                .standing(s)
                                .told(manner)));
    }

    /// Who asks for sanctions does not impose them: "urged the EU to impose", "sought U.N.
    /// sanctions".
    private Optional<Actor> imposer(Line line, int verb, int noun) {
        Optional<Actor> owner = imposers.owner(line, noun);
        String lemma = line.lemma(verb);
        if (ASKING.contains(lemma) && !IMPOSING.contains(lemma)) {
            boolean own = INTENDING.contains(lemma);
            return owner.or(() -> own ? imposers.of(line, verb) : Optional.empty())
                    .or(() -> council(line));
        }
        Optional<Actor> by = imposers.of(line, verb).or(() -> asked(line, verb));
        if (line.lemma(line.head(verb)).equals("resolution") && line.isLabelled(verb, "acl")) {
            return imposers.council();
        }
        return line.lower(noun - 1).startsWith("u.n") ? owner : by.or(() -> owner);
    }

    /// "Pushing the council to impose".
    private Optional<Actor> asked(Line line, int verb) {
        return line.lower(verb - 1).equals("to") ? imposers.at(line, verb - 2) : Optional.empty();
    }

    /// A council named in the sentence as the one asked.
    private Optional<Actor> council(Line line) {
        return scene.parties()
                .named(line, new Range(0, line.size()), a -> a.name().endsWith("Council"));
    }

    /// "Hit Iran with sanctions", "placed two banks under sanctions", "12 banks were made subject
    /// to an asset freeze".
    private Optional<SanctionAct> hit(Line line, int noun, int verb) {
        if (!HITTING.contains(line.lemma(verb))) {
            return Optional.empty();
        }
        int start = Measures.start(line, noun);
        boolean with = line.isAny(start - 1, Set.of("with", "under"));
        Clause clause = new Clause(line, verb);
        Optional<Actor> by = imposers.of(line, verb);
        Optional<SanctionStatus> status = SanctionStanding.of(line, verb);
        if (!with || by.isEmpty() && !clause.isPassive() || status.isEmpty()) {
            return Optional.empty();
        }
        Optional<Integer> target = clause.isPassive() ? clause.patient() : Optional.of(verb + 1);
        Optional<SanctionAct> act =
                by.or(() -> imposers.before(line))
                        .flatMap(b -> target.map(t -> SanctionAct.of(b, line, verb, t)))
                        .map(a -> a.measure(noun).standing(status.get()));
        return clause.isPassive() ? act.map(SanctionAct::ofSubject) : act;
    }

    /// "Two banks, both under U.S. sanctions", "Iran is subject to a web of U.N. sanctions".
    private Optional<SanctionAct> under(Line line, int noun) {
        int before = Measures.start(line, noun) - 1;
        boolean subject =
                line.lower(before).equals("to") && line.lower(before - 1).equals("subject");
        int word = subject ? before - 1 : before;
        if (!subject && !line.lower(word).equals("under")) {
            return Optional.empty();
        }
        int i = word - 1;
        while (EVEN.contains(line.lower(i))) {
            i--;
        }
        boolean be = line.lemma(i).equals("be") || line.lemma(i).equals("make");
        Optional<Range> hit =
                be
                        ? Phrases.subject(line, i, scene.asides(line))
                        : Phrases.endingAt(line, line.word(i).equals(",") ? i - 1 : i);
        Optional<Actor> by = imposers.owner(line, noun);
        boolean made = line.lemma(i).equals("make");
        SanctionStatus status = made ? SanctionStatus.IMPOSED : SanctionStatus.IN_FORCE;
        return by.or(() -> made ? imposers.before(line) : Optional.empty())
                .flatMap(b ->
                        hit.map(h ->
                                SanctionAct.of(b, line, word, Phrases.head(line, h))
                                        .ofSubject()
                                        .measure(noun)
                                        .standing(status)
                                        .told(Manner.STATE)));
    }

    /// "In its tenth package of sanctions against Libya", in a sentence that tells what is in it.
    private boolean isPackage(Line line, int noun) {
        return Measures.top(line, noun) != noun
                && line.is(Measures.start(line, noun) - 1, "ADP")
                && imposers.before(line).filter(_ -> imposers.hasToldIn(line)).isPresent();
    }

    /// "U.S. sanctions on Iran" stand; on a counted group they were imposed.
    private Optional<SanctionAct> owned(Line line, int noun, int target) {
        int start = Measures.start(line, noun);
        boolean thought =
                THOUGHTS.contains(line.lemma(start - 2))
                        || THOUGHTS.contains(line.lower(start - 2));
        boolean counted = line.is(target, "NUM");
        boolean unreal = false;
        for (int i = start; i < noun; i++) {
            unreal |= UNREAL.contains(line.lower(i));
        }
        boolean travel = line.lower(noun).startsWith("ban");
        if (isPackage(line, noun)) {
            scene.parties()
                    .named(line, new Range(target, target + 2))
                    .forEach(r -> imposers.rememberHit(r.actor()));
            return Optional.empty();
        }
        if (thought || travel || unreal && !counted) {
            return Optional.empty();
        }
        SanctionStatus status = counted ? SanctionStatus.IMPOSED : SanctionStatus.IN_FORCE;
        Optional<Actor> by = imposers.owner(line, noun).filter(b -> !isHit(line, b, target));
        return by.map(b ->
                SanctionAct.of(b, line, noun, target).standing(status).told(Manner.STATE));
    }

    private boolean isHit(Line line, Actor by, int target) {
        return List.of(target, target + 1).stream()
                .flatMap(i -> scene.parties().named(line, i).stream())
                .map(Mentions.Ref::actor)
                .anyMatch(by::equals);
    }
}
