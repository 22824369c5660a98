package org.wiregraph.extract;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.wiregraph.model.Actor;
import org.wiregraph.model.Report.SanctionStatus;
import org.wiregraph.text.Clause;
import org.wiregraph.text.Line;
import org.wiregraph.text.Phrases;
import org.wiregraph.text.Range;
import org.wiregraph.text.Words;

/// Finds who imposes by the clause of a verb: its subject, its agent, or the subject of the verb
/// that it hangs on: "Oslo decided to freeze", "Oslo is set to freeze", "answered by freezing".
final class ImposingSubjects {

    private static final Set<String> LAWMAKERS = Words.section("sanctionwords.txt", "lawmakers");
    private static final Set<String> IMPOSING = Words.section("sanctionwords.txt", "imposing");
    private static final Set<String> RULING = Words.section("sanctionwords.txt", "ruling");
    private static final String STATES = "United States";
    private static final int ASIDE = 12;
    private static final int NEAR = 2;

    private final Scene scene;
    private final Parties parties;
    private final Imposers imposers;

    ImposingSubjects(Scene scene, Imposers imposers) {
        this.scene = scene;
        this.parties = scene.parties();
        this.imposers = imposers;
    }

    Optional<Actor> of(Line line, int verb) {
        if (SanctionStanding.isStep(line, verb)) {
            return of(line, verb - 3);
        }
        Clause clause = new Clause(line, verb);
        Optional<Actor> agent = clause.agent().flatMap(a -> imposers.at(line, a));
        if (agent.isPresent() || clause.isPassive()) {
            return agent.or(() -> strayAgent(line, clause));
        }
        return Phrases.subject(line, verb, scene.asides(line))
                .or(() -> beforeAside(line, verb))
                .flatMap(r -> imposers.at(line, Phrases.head(line, r)))
                .or(() -> allied(line, verb))
                .or(() -> relative(line, verb))
                .or(() -> decider(line, verb))
                .or(() -> gerund(line, verb))
                .or(() -> ours(line, verb));
    }

    /// "“We will freeze it all,” the president of Chad said": his state.
    Optional<Actor> ours(Line line, int verb) {
        Optional<Integer> we =
                new Clause(line, verb)
                        .subject()
                        .filter(s -> line.lower(s).equals("we") && line.isQuoted(s));
        return we.flatMap(_ ->
                Cues.in(line).stream()
                        .filter(c -> c.is(Cues.Shape.CLAUSE))
                        .findFirst()
                        .flatMap(c -> new Clause(line, c.at()).subject())
                        .flatMap(s -> imposers.at(line, s)));
    }

    /// "Slapped on Libya by Oslo and Rome": the words after "by", where the tree has them on
    /// another noun.
    private Optional<Actor> strayAgent(Line line, Clause clause) {
        int by = clause.agent().isPresent() ? -1 : line.find(clause.verb(), Set.of("by"));
        int from = line.is(by + 1, "DET") ? by + 2 : by + 1;
        boolean near = by > 0 && by < clause.verb() + ASIDE && !isParted(line, clause.verb(), by);
        return near
                ? imposers.at(line, Phrases.head(line, Phrases.startingAt(line, from)))
                : Optional.empty();
    }

    private static boolean isParted(Line line, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (line.is(i, "VERB") || line.is(i, "AUX") || line.is(i, "PUNCT")) {
                return true;
            }
        }
        return false;
    }

    /// "Joined Oslo in imposing", "answered by freezing": the subject of the verb above.
    private Optional<Actor> gerund(Line line, int verb) {
        int noun = line.head(verb);
        if (line.fine(verb).equals("VBG") && SanctionStanding.isDecision(line, noun)) {
            return imposers.owner(line, noun);
        }
        int above = line.is(noun, "NOUN") ? line.head(noun) : noun;
        boolean hangs = line.isLabelled(verb, "advcl") || line.isLabelled(verb, "acl");
        boolean under =
                line.fine(verb).equals("VBG")
                        && hangs
                        && line.is(above, "VERB")
                        && line.isAny(verb - 1, Set.of("in", "by", "while"))
                        && above < verb
                        && new Clause(line, above)
                                .agent()
                                .filter(a -> line.is(a, "PRON"))
                                .isEmpty();
        return under ? of(line, above) : Optional.empty();
    }

    /// "The ministry, for its part, froze": the phrase before one that opens with a preposition.
    private static Optional<Range> beforeAside(Line line, int verb) {
        int open = verb - 2;
        while (open > 0 && open > verb - ASIDE && !line.word(open).equals(",")) {
            open--;
        }
        boolean aside =
                line.word(verb - 1).equals(",")
                        && line.word(open).equals(",")
                        && line.is(open + 1, "ADP");
        return aside ? Phrases.endingAt(line, open - 1) : Optional.empty();
    }

    /// "Oslo and its allies imposed": the first of them, where the others have no name.
    private Optional<Actor> allied(Line line, int verb) {
        return Phrases.subject(line, verb, scene.asides(line))
                .map(Range::from)
                .filter(from -> line.fine(from).equals("PRP$"))
                .filter(from -> line.lower(from - 1).equals("and"))
                .flatMap(from -> imposers.at(line, from - 2));
    }

    /// "Oslo, which has imposed": the noun before the clause, whatever the tree.
    private Optional<Actor> relative(Line line, int verb) {
        int which = verb - 1;
        while (line.is(which, "AUX") || line.is(which, "ADV")) {
            which--;
        }
        int end = line.word(which - 1).equals(",") ? which - 2 : which - 1;
        return line.isAny(which, Set.of("which", "who"))
                ? Phrases.endingAt(line, end).flatMap(r -> imposers.at(line, Phrases.head(line, r)))
                : Optional.empty();
    }

    /// "Decided the same day to freeze", "is set to freeze": the subject of the word above; "urged
    /// Oslo to freeze": its object.
    private Optional<Actor> decider(Line line, int verb) {
        int above = line.head(verb);
        boolean second = line.relation(verb).equals("conj") && line.fine(verb).equals("VB");
        if (second && line.lower(above - 1).equals("to") && above < verb) {
            return decider(line, above);
        }
        boolean to = line.lower(verb - 1).equals("to") && above >= 0 && above < verb;
        if (to && SanctionStanding.isToCome(line, above)) {
            return new Clause(line, above).subject().flatMap(s -> imposers.at(line, s));
        }
        boolean noun =
                SanctionStanding.isDecision(line, above) || SanctionStanding.isDraft(line, above);
        if (to && noun) {
            return imposers.owner(line, above).or(() -> of(line, line.head(above)));
        }
        Optional<Integer> asked =
                new Clause(line, above)
                        .patient()
                        .filter(p -> p > above && p < verb && line.isNominal(p))
                        .filter(_ -> !line.lemma(above).equals("vote"));
        return to && line.is(above, "VERB")
                ? asked.map(a -> imposers.at(line, a)).orElseGet(() -> of(line, above))
                : Optional.empty();
    }

    /// "The sanctions, announced by Oslo on Monday, hit", "the package that Oslo adopted hits".
    Optional<Actor> ofDescription(Line line, int bearer) {
        return line.dependents(bearer, "acl", "acl:relcl").stream()
                .filter(v -> v > bearer && IMPOSING.contains(line.lemma(v)))
                .filter(v -> SanctionStanding.of(line, v).isPresent())
                .flatMap(v -> new Clause(line, v).agent().stream())
                .filter(a -> a > bearer && !line.is(a, "PRON"))
                .findFirst()
                .flatMap(a -> imposers.at(line, a));
    }

    /// The state whose lawmakers ask: "opponents in Congress demanded", "senators called for".
    Optional<Actor> ofLawmakers(Line line, int verb) {
        return ofLawmakers(line, Phrases.subject(line, verb, scene.asides(line)));
    }

    /// "A group of senators introduced a bill": the words before one that the tree has elsewhere.
    Optional<Actor> ofLawmakersBefore(Line line, int bearer) {
        boolean drafted = line.is(bearer - 1, "VERB") || line.is(bearer - 2, "VERB");
        Optional<Actor> drafter =
                drafted ? ofLawmakers(line, Optional.of(new Range(0, bearer))) : Optional.empty();
        boolean bill =
                line.isAny(bearer, Set.of("bill", "legislation"))
                        && imposers.owner(line, bearer).isEmpty();
        return bill ? drafter.or(() -> ofLawmakersNear(line)) : drafter;
    }

    /// "The Senate approved a bill. It would ...": those named in this sentence or one before it.
    private Optional<Actor> ofLawmakersNear(Line line) {
        for (int i = line.index(); i >= Math.max(0, line.index() - NEAR); i--) {
            Line one = scene.lines().get(i);
            Optional<Actor> some =
                    IntStream.range(0, one.size())
                            .filter(t -> one.isAny(t, LAWMAKERS))
                            .boxed()
                            .findFirst()
                            .flatMap(t -> imposers.owner(one, t).or(this::states));
            if (some.isPresent()) {
                return some;
            }
        }
        return Optional.empty();
    }

    /// "Maes reimposed sanctions": he himself, where the story does not say which state he leads.
    Optional<Actor> ruler(Line line, int verb) {
        boolean did =
                RULING.contains(line.lemma(verb))
                        && SanctionStanding.of(line, verb)
                                .filter(s -> s != SanctionStatus.PROPOSED)
                                .isPresent();
        return Phrases.subject(line, verb, scene.asides(line))
                .filter(_ -> did)
                .flatMap(r -> parties.of(line, r))
                .filter(Parties::isPerson)
                .filter(a -> a.country().isEmpty());
    }

    private Optional<Actor> ofLawmakers(Line line, Optional<Range> subject) {
        boolean lawmakers =
                subject.stream()
                        .flatMapToInt(r -> IntStream.range(r.from(), r.to()))
                        .anyMatch(i -> line.isAny(i, LAWMAKERS));
        return subject.filter(_ -> lawmakers)
                .flatMap(r -> parties.named(line, r).stream().findFirst())
                .flatMap(r -> r.actor().country())
                .map(parties::country)
                .or(() -> states().filter(_ -> lawmakers));
    }

    /// The United States, where they are named at all: their Congress needs no owner.
    private Optional<Actor> states() {
        return parties.find(a -> a.name().equals(STATES));
    }
}
