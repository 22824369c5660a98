package org.wiregraph.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.wiregraph.extract.SanctionAct.Manner;
import org.wiregraph.model.Actor;
import org.wiregraph.model.Report.SanctionStatus;
import org.wiregraph.text.Clause;
import org.wiregraph.text.Line;
import org.wiregraph.text.Mentions;
import org.wiregraph.text.Phrases;
import org.wiregraph.text.Range;
import org.wiregraph.text.Words;

/// Reads sanctions that stand, begin or end without anyone acting in the sentence: "two banks are
/// under British sanctions", "British sanctions on two banks", "the embargo on Libya ran out".
final class StandingSanctions implements SanctionReader {

    private static final Set<String> UNREAL = Words.section("sanctionwords.txt", "unreal");
    private static final Set<String> THOUGHTS = Words.section("sanctionwords.txt", "thoughts");
    private static final Set<String> ENDING = Words.section("sanctionwords.txt", "ending");
    private static final Set<String> NEXT =
            Set.of("next", "new", "second", "third", "another", "fresh");
    private static final Set<String> DUE = Set.of("due", "set", "scheduled");
    private static final Set<String> STARTING = Words.section("sanctionwords.txt", "starting");
    private static final Set<String> LIFTING = Words.section("sanctionwords.txt", "lifting");
    private static final Set<String> ENDS = Words.section("sanctionwords.txt", "relief");
    private static final Set<String> PLANS = Words.section("sanctionwords.txt", "plans");
    private static final Set<String> POSSIBLE = Words.section("sanctionwords.txt", "possible");
    private static final Set<String> EXISTING = Set.of("existing", "current");
    private static final Set<String> TO_COME = Set.of("will", "would", "'ll");
    private static final Set<String> PAST = Set.of("after", "following", "despite", "since");
    private static final Set<String> STAYING = Set.of("be", "remain", "stay", "come", "fall");
    private static final Set<String> EVEN = Set.of("already", "currently", "still", "now", "both");

    private final Scene scene;
    private final Imposers imposers;
    private final UnsaidTargets unsaid;

    StandingSanctions(Scene scene, Imposers imposers) {
        this.scene = scene;
        this.imposers = imposers;
        this.unsaid = new UnsaidTargets(scene);
    }

    @Override
    public Optional<SanctionAct> read(Line line, int noun) {
        Optional<SanctionAct> turned = turned(line, noun);
        if (turned.isPresent() || !Measures.isAt(line, noun)) {
            return turned;
        }
        return facing(line, noun).or(() -> under(line, noun)).or(() -> owned(line, noun));
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
                || new Clause(line, verb)
                        .with("into").stream()
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

    /// "Two banks, both under U.S. sanctions", "Iran is subject to a web of U.N. sanctions".
    private Optional<SanctionAct> under(Line line, int noun) {
        if (isTravelBan(line, noun)) {
            return Optional.empty();
        }
        int before = Measures.start(line, noun) - 1;
        boolean subject =
                line.lower(before).equals("to") && line.lower(before - 1).equals("subject");
        int word = subject ? before - 1 : before;
        if (!subject && !line.lower(word).equals("under")) {
            return Optional.empty();
        }
        int i = beforeEven(line, word - 1);
        boolean made = line.lemma(i).equals("make");
        boolean be = made || STAYING.contains(line.lemma(i));
        Optional<Range> hit =
                be
                        ? relative(line, i)
                                .or(() -> Phrases.subject(line, i, scene.asides(line)))
                                .or(() -> bearer(line, word))
                                .or(() -> bearer(line, noun))
                        : Phrases.endingAt(line, line.word(i).equals(",") ? i - 1 : i);
        Optional<Actor> owner = imposers.owner(line, noun).or(() -> imposers.giver(line, noun));
        boolean news = made || subject && owner.isEmpty();
        SanctionStatus status =
                isToCome(line, i)
                        ? SanctionStatus.PROPOSED
                        : news ? SanctionStatus.IMPOSED : SanctionStatus.IN_FORCE;
        return owner.or(() -> news ? teller(line, word) : Optional.empty())
                .flatMap(by -> hit.map(h -> standing(by, line, word, h)))
                .map(act -> act.measure(noun).standing(status).told(Manner.STATE));
    }

    private static int beforeEven(Line line, int from) {
        int i = from;
        while (EVEN.contains(line.lower(i))) {
            i--;
        }
        return i;
    }

    /// "Two banks, said to be close to him, would be subject to": the subject in the tree.
    private static Optional<Range> bearer(Line line, int word) {
        return line.dependents(word, "nsubj").stream()
                .filter(s -> s < word)
                .findFirst()
                .map(s -> new Range(s, s + 1));
    }

    /// "Libya, which is under": the noun before the clause.
    private static Optional<Range> relative(Line line, int be) {
        boolean which = line.isAny(be - 1, Set.of("which", "who", "that"));
        int end = line.word(be - 2).equals(",") ? be - 3 : be - 2;
        return which ? Phrases.endingAt(line, end) : Optional.empty();
    }

    private static SanctionAct standing(Actor by, Line line, int word, Range hit) {
        int head = TargetPhrase.explained(line, Phrases.head(line, hit));
        return SanctionAct.of(by, line, word, head).ofSubject();
    }

    /// "12 firms would also be subject to a freeze, the Treasury said": who tells of it, else who
    /// imposed what was told before.
    private Optional<Actor> teller(Line line, int word) {
        return ImposingTeller.of(line, word)
                .flatMap(t -> imposers.at(line, t))
                .or(() -> imposers.before(line));
    }

    /// "Will be", "would also be".
    private static boolean isToCome(Line line, int be) {
        return line.lower(be).equals("be")
                && (line.isAny(be - 1, TO_COME)
                        || line.is(be - 1, "ADV") && line.isAny(be - 2, TO_COME));
    }

    /// "In its tenth package of sanctions against Libya", in a sentence that tells what is in it.
    private boolean isPackage(Line line, int noun) {
        return Measures.top(line, noun) != noun
                && line.is(Measures.start(line, noun) - 1, "ADP")
                && imposers.before(line).filter(_ -> imposers.hasToldIn(line)).isPresent();
    }

    /// "U.S. sanctions on Iran" stand; on a counted group they were imposed.
    private Optional<SanctionAct> owned(Line line, int noun) {
        int target = MeasureTarget.of(line, noun, scene.dates(line));
        if (line.isQuoted(noun) || isTold(line, noun)) {
            return Optional.empty();
        }
        if (target < 0) {
            return named(line, noun);
        }
        if (isPackage(line, noun)) {
            scene.parties()
                    .named(line, new Range(target, target + 2))
                    .forEach(r -> imposers.rememberHit(r.actor()));
            return Optional.empty();
        }
        Optional<SanctionStatus> status =
                isTravelBan(line, noun) ? Optional.empty() : status(line, noun, target);
        return imposers.owner(line, noun)
                .or(() -> imposers.giver(line, noun))
                .filter(b -> !isHit(line, b, target))
                .flatMap(b ->
                        status.map(s ->
                                SanctionAct.of(b, line, noun, target)
                                        .standing(s)
                                        .told(Manner.STATE)));
    }

    /// "Canada's Libya sanctions": those on the state named right before them.
    private Optional<SanctionAct> named(Line line, int noun) {
        Optional<Actor> hit = unsaid.before(line, noun).filter(_ -> !isTravelBan(line, noun));
        return hit.flatMap(h ->
                imposers.owner(line, noun)
                        .filter(by -> !by.equals(h))
                        .flatMap(by ->
                                status(line, noun, noun)
                                        .map(s ->
                                                SanctionAct.standing(by, line, noun, h)
                                                        .standing(s))));
    }

    /// Whether a verb tells what is done with the measure. "Whether to ease U.S. sanctions on Iran"
    /// does not: they stand.
    private static boolean isTold(Line line, int noun) {
        int verb = MeasureVerb.of(line, noun);
        boolean ends = LIFTING.contains(line.lemma(verb));
        return verb >= 0 && (!ends || SanctionStanding.of(line, verb).isPresent());
    }

    /// "Plans for new U.S. sanctions on Iran" are none yet, "after new U.S. sanctions on Iran" are.
    private static Optional<SanctionStatus> status(Line line, int noun, int target) {
        int start = Measures.start(line, noun);
        boolean thought = THOUGHTS.contains(line.lemma(start - 2)) && !isEnd(line, start - 2);
        boolean counted = line.is(target, "NUM");
        boolean unreal = any(line, start, noun, UNREAL);
        boolean planned = unreal && PLANS.contains(line.lemma(start - 2));
        boolean existing = any(line, start, noun, EXISTING);
        if (planned || isYetToStart(line, noun) || any(line, start, noun, POSSIBLE) && !existing) {
            return Optional.of(SanctionStatus.PROPOSED);
        }
        boolean past = line.isAny(start - 1, PAST) || acts(line, noun);
        return thought || unreal && !counted && !past
                ? Optional.empty()
                : Optional.of(counted ? SanctionStatus.IMPOSED : SanctionStatus.IN_FORCE);
    }

    /// "The next round of U.S. sanctions will hit banks", "U.S. sanctions due to take effect in
    /// May".
    private static boolean isYetToStart(Line line, int noun) {
        int top = Measures.top(line, noun);
        int verb = line.head(top);
        boolean round = top != noun && line.isAny(top - 1, NEXT);
        boolean future =
                line.isLabelled(top, "nsubj")
                        && verb > noun
                        && new Clause(line, verb).reality() == Clause.Reality.FUTURE;
        boolean due = false;
        for (int i = noun + 1; i < line.size() - 2 && !line.is(i, "VERB"); i++) {
            boolean start = STARTING.contains(line.lemma(i + 2)) && isIntoForce(line, i + 2);
            due |= line.isAny(i, DUE) && line.lower(i + 1).equals("to") && start;
        }
        return round && future || due;
    }

    /// "New U.S. sanctions on Libya hit its banks": they do something, so they are there.
    private static boolean acts(Line line, int noun) {
        int verb = line.head(Measures.top(line, noun));
        return line.isLabelled(Measures.top(line, noun), "nsubj")
                && line.is(verb, "VERB")
                && verb > noun
                && new Clause(line, verb).reality() == Clause.Reality.FACT;
    }

    /// "The lifting of U.S. sanctions on Libya": what is to end stands, unless it is told as past.
    private static boolean isEnd(Line line, int word) {
        int before = line.is(word - 1, "DET") ? word - 2 : word - 1;
        return ENDS.contains(line.lower(word)) && !line.isAny(before, PAST);
    }

    private static boolean any(Line line, int from, int to, Set<String> words) {
        return IntStream.range(from, to).anyMatch(i -> line.isAny(i, words));
    }

    /// A ban on travel that stands is about who may come in, seldom a sanction.
    private static boolean isTravelBan(Line line, int noun) {
        return line.lemma(noun).equals("ban");
    }

    private boolean isHit(Line line, Actor by, int target) {
        return List.of(target, target + 1).stream()
                .flatMap(i -> scene.parties().named(line, i).stream())
                .map(Mentions.Ref::actor)
                .anyMatch(by::equals);
    }
}
