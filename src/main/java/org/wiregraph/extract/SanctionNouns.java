package org.wiregraph.extract;

import java.util.Optional;
import java.util.Set;
import org.wiregraph.extract.SanctionAct.Manner;
import org.wiregraph.model.Actor;
import org.wiregraph.model.Report.SanctionStatus;
import org.wiregraph.text.Clause;
import org.wiregraph.text.Line;
import org.wiregraph.text.Phrases;
import org.wiregraph.text.Range;
import org.wiregraph.text.Words;

/// Reads sanctions said with a verb and a noun: "imposed sanctions on two banks", "hit two banks
/// with an asset freeze".
final class SanctionNouns implements SanctionReader {

    private static final Set<String> IMPOSING = Words.section("sanctionwords.txt", "imposing");
    private static final Set<String> HITTING = Words.section("sanctionwords.txt", "hitting");
    private static final Set<String> ASKING = Words.section("sanctionwords.txt", "asking");
    private static final Set<String> INTENDING = Words.section("sanctionwords.txt", "intending");

    private static final int HIGHEST = 4;

    private final Scene scene;
    private final Imposers imposers;
    private final UnsaidTargets unsaid;
    private Optional<SanctionAct> last = Optional.empty();

    SanctionNouns(Scene scene, Imposers imposers) {
        this.scene = scene;
        this.imposers = imposers;
        this.unsaid = new UnsaidTargets(scene);
    }

    @Override
    public Optional<SanctionAct> read(Line line, int noun) {
        if (!Measures.isAt(line, noun)) {
            return Optional.empty();
        }
        Optional<SanctionAct> again = again(line, noun);
        if (again.isPresent()) {
            return again;
        }
        int verb = MeasureVerb.of(line, noun);
        if (verb < 0 || line.isQuoted(verb) && imposers.ours(line, verb).isEmpty()) {
            return Optional.empty();
        }
        int own = MeasureTarget.of(line, noun, scene.dates(line));
        int on = own < 0 && verb > noun ? MeasureTarget.of(line, verb, scene.dates(line)) : own;
        int target = on < 0 ? Measures.against(line, noun) : on;
        Optional<Actor> known = target < 0 ? unsaid.of(line, noun) : Optional.empty();
        if (known.isPresent()) {
            return imposed(line, new int[] {verb, noun, noun})
                    .map(a ->
                            a.imposer().equals(known.get())
                                    ? a.by(imposers.before(line).orElse(a.imposer()))
                                    : a)
                    .map(a -> a.against(known.get()));
        }
        if (target < 0 && line.is(Measures.counted(line, noun), "NUM")) {
            return imposers.lastState()
                    .flatMap(state ->
                            imposed(line, new int[] {verb, noun, noun}).map(a -> a.against(state)));
        }
        last = target < 0 ? hit(line, noun, verb) : imposed(line, new int[] {verb, noun, target});
        return last;
    }

    /// "Imposed an embargo on Libya and travel bans on two men": the second measure of the verb.
    private Optional<SanctionAct> again(Line line, int noun) {
        int target = MeasureTarget.of(line, noun, scene.dates(line));
        boolean joined =
                target > 0
                        && line.lower(Measures.start(line, noun) - 1).equals("and")
                        && imposers.owner(line, noun).isEmpty();
        return last.filter(a -> joined && a.line().equals(line) && a.noun() < noun)
                .filter(a -> a.verb() < noun && a.target() < noun)
                .map(a ->
                        SanctionAct.of(a.imposer(), line, a.verb(), target)
                                .measure(noun)
                                .standing(a.status()));
    }

    /// `at` holds the verb, the noun and the token where those hit begin.
    private Optional<SanctionAct> imposed(Line line, int[] at) {
        int verb = at[0];
        Optional<SanctionStatus> status = SanctionStanding.of(line, verb);
        Optional<Actor> by = imposer(line, verb, at[1]);
        boolean participle = line.isLabelled(verb, "acl") && new Clause(line, verb).isPassive();
        Manner manner = participle ? Manner.STATE : Manner.ACT;
        Optional<SanctionAct> act =
                status.flatMap(s ->
                        by.map(b ->
                                SanctionAct.of(b, line, verb, at[2])
                                        .measure(at[1])
                                        .standing(s)
                                        .told(manner)));
        boolean bill = status.isPresent() && by.isEmpty() && IMPOSING.contains(line.lemma(verb));
        return bill ? bill(line, at) : act;
    }

    /// "Senators tightened sanctions", "senators said they would pass a bill to impose": what
    /// lawmakers do stands for the state, and does not hold yet.
    private Optional<SanctionAct> bill(Line line, int[] at) {
        int verb = at[0];
        for (int steps = 0; steps < HIGHEST && verb >= 0; steps++) {
            boolean fact = new Clause(line, verb).reality() == Clause.Reality.FACT;
            Optional<Actor> state =
                    fact && line.is(verb, "VERB")
                            ? imposers.ofLawmakers(line, verb)
                            : Optional.empty();
            if (state.isPresent()) {
                return state.map(s ->
                        SanctionAct.of(s, line, at[0], at[2])
                                .measure(at[1])
                                .standing(SanctionStatus.PROPOSED));
            }
            verb = line.head(verb);
        }
        return Optional.empty();
    }

    /// Who asks for sanctions does not impose them: "urged the EU to impose", "sought U.N.
    /// sanctions".
    private Optional<Actor> imposer(Line line, int verb, int noun) {
        Optional<Actor> owner = imposers.owner(line, noun);
        String lemma = line.lemma(verb);
        if (ASKING.contains(lemma) && !IMPOSING.contains(lemma)) {
            boolean own = INTENDING.contains(lemma);
            return owner.or(() -> own ? imposers.of(line, verb) : Optional.empty())
                    .or(() -> imposers.ofLawmakers(line, verb))
                    .or(() -> council(line));
        }
        Optional<Actor> by = imposers.of(line, verb).or(() -> asked(line, verb));
        if (line.lemma(line.head(verb)).equals("resolution") && line.isLabelled(verb, "acl")) {
            return imposers.council();
        }
        return line.lower(noun - 1).startsWith("u.n")
                ? owner
                : by.or(() -> owner).or(() -> imposers.ruler(line, verb));
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
        Optional<Actor> by =
                !clause.isPassive() && isAdjacent(line, verb, noun)
                        ? imposers.owner(line, noun)
                        : imposers.of(line, verb).or(() -> imposers.owner(line, noun));
        Optional<SanctionStatus> status = SanctionStanding.of(line, verb);
        if (!with || by.isEmpty() && !clause.isPassive() || status.isEmpty()) {
            return Optional.empty();
        }
        boolean adjacent = !clause.isPassive() && isAdjacent(line, verb, noun);
        Optional<Integer> target =
                adjacent
                        ? Phrases.endingAt(line, verb - 1).map(r -> Phrases.head(line, r))
                        : clause.isPassive() ? clause.patient() : Optional.of(verb + 1);
        Optional<SanctionAct> act =
                by.or(() -> imposers.before(line))
                        .flatMap(b -> target.map(t -> SanctionAct.of(b, line, verb, t)))
                        .map(a -> a.measure(noun).standing(status.get()));
        return clause.isPassive() || adjacent ? act.map(SanctionAct::ofSubject) : act;
    }

    /// "Two men hit with sanctions": nobody stands between, so that those hit stand before,
    /// whatever the tree says.
    private static boolean isAdjacent(Line line, int verb, int noun) {
        return verb + 2 == Measures.start(line, noun);
    }
}
