package org.wiregraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wiregraph.extract.Encounter.Draft;
import org.wiregraph.model.Actor;
import org.wiregraph.model.Report.MeetingKind;
import org.wiregraph.text.Clause;
import org.wiregraph.text.Line;
import org.wiregraph.text.Phrases;
import org.wiregraph.text.Words;

/// Meetings that a verb tells: "met", "spoke by phone with", "held talks", "hosted", "sat down".
final class MeetingVerbs {

    private static final Set<String> HOLD = Words.section("meetingwords.txt", "hold");
    private static final Set<String> LEAD = Words.section("meetingwords.txt", "lead");
    private static final Set<String> NOUNS = Words.section("meetingwords.txt", "nouns");
    private static final Set<String> SPEAK = Words.section("meetingwords.txt", "speak");
    private static final Set<String> CALL = Words.section("meetingwords.txt", "call");
    private static final Set<String> HOST = Words.section("meetingwords.txt", "host");

    private final Scene scene;
    private final Company company;

    MeetingVerbs(Scene scene, Company company) {
        this.scene = scene;
        this.company = company;
    }

    Optional<Draft> at(Line line, int verb) {
        String lemma = line.lemma(verb);
        if (lemma.equals("meet") || lemma.equals("gather")) {
            return met(line, verb);
        }
        if (SPEAK.contains(lemma)) {
            return spoke(line, verb);
        }
        if (CALL.contains(lemma)) {
            return withObject(line, verb, MeetingKind.CALL);
        }
        if (HOST.contains(lemma)) {
            return hosted(line, verb);
        }
        if (lemma.equals("call")) {
            return calledOn(line, verb);
        }
        return HOLD.contains(lemma) || LEAD.contains(lemma) ? held(line, verb) : Optional.empty();
    }

    private Optional<Draft> met(Line line, int verb) {
        boolean passive = new Clause(line, verb).isPassive();
        Optional<Integer> object = new Clause(line, verb).patient();
        List<Actor> left = subject(line, verb);
        List<Actor> right = new ArrayList<>(with(line, verb, Set.of("with")));
        object.filter(o -> !isTime(line, o)).ifPresent(o -> right.addAll(company.at(line, o)));
        if (right.isEmpty() && object.isPresent()) {
            right.addAll(persons(line, verb + 1));
        }
        boolean gathered = line.lemma(verb).equals("gather") && object.isPresent();
        boolean unmet = object.filter(o -> !isTime(line, o)).isPresent() && right.isEmpty();
        if (passive || unmet || gathered) {
            return Optional.empty();
        }
        boolean call = isByPhone(line, verb);
        boolean summit = below(line, verb, "summit");
        MeetingKind kind =
                call ? MeetingKind.CALL : summit ? MeetingKind.SUMMIT : MeetingKind.MEETING;
        return draft(new Draft(verb, verb, left, right, kind, "meet"));
    }

    /// The persons of the noun phrase that begins at a word, where the tree does not find them.
    private List<Actor> persons(Line line, int from) {
        return scene.parties().each(line, Phrases.startingAt(line, from)).stream()
                .filter(Parties::isPerson)
                .toList();
    }

    /// "Spoke with Vos", "talked by phone", "sat down with", "discussed it with Vos by telephone".
    private Optional<Draft> spoke(Line line, int verb) {
        boolean phone = isByPhone(line, verb);
        boolean sat = line.lemma(verb).equals("sit");
        boolean discussed = line.lemma(verb).equals("discuss");
        if (sat && !line.lower(verb + 1).equals("down")) {
            return Optional.empty();
        }
        Set<String> words = discussed || sat ? Set.of("with") : Set.of("with", "to");
        List<Actor> right =
                with(line, verb, words).stream()
                        .filter(a -> a.kind() != Actor.Kind.ORGANIZATION)
                        .toList();
        boolean vague = discussed && !phone;
        if (vague || right.isEmpty() && !phone && !sat) {
            return Optional.empty();
        }
        boolean speech = line.lemma(verb).equals("speak") || line.lemma(verb).equals("talk");
        MeetingKind kind =
                phone || speech ? MeetingKind.CALL : sat ? MeetingKind.MEETING : MeetingKind.TALKS;
        return draft(new Draft(verb, verb, subject(line, verb), right, kind, "speak"));
    }

    /// "Telephoned Vos": who is called is the object.
    private Optional<Draft> withObject(Line line, int verb, MeetingKind kind) {
        List<Actor> right =
                new Clause(line, verb).patient().map(o -> company.at(line, o)).orElse(List.of());
        return right.isEmpty()
                ? Optional.empty()
                : draft(new Draft(verb, verb, subject(line, verb), right, kind, "telephone"));
    }

    /// "The envoy called on the minister": a visit, where no demand follows.
    private Optional<Draft> calledOn(Line line, int verb) {
        List<Actor> right =
                with(line, verb, Set.of("on")).stream().filter(Parties::isPerson).toList();
        boolean demand = !line.dependents(verb, "xcomp", "ccomp", "advcl").isEmpty();
        boolean plain = line.lower(verb + 1).equals("on") && !demand && !right.isEmpty();
        return plain
                ? draft(
                        new Draft(
                                verb,
                                verb,
                                subject(line, verb),
                                right,
                                MeetingKind.MEETING,
                                "call on"))
                : Optional.empty();
    }

    /// "Hosted Vos and Solberg", "was received by Vos".
    private Optional<Draft> hosted(Line line, int verb) {
        Clause clause = new Clause(line, verb);
        List<Actor> left =
                clause.isPassive()
                        ? clause.agent().map(a -> company.at(line, a)).orElse(List.of())
                        : subject(line, verb);
        List<Actor> right =
                clause.patient().map(o -> company.at(line, o)).orElse(List.of()).stream()
                        .filter(Parties::isPerson)
                        .toList();
        boolean persons = left.stream().anyMatch(Parties::isPerson);
        if (right.isEmpty() || !persons) {
            return Optional.empty();
        }
        MeetingKind kind = below(line, verb, "summit") ? MeetingKind.SUMMIT : MeetingKind.MEETING;
        return draft(new Draft(verb, verb, left, right, kind, "host"));
    }

    /// "Held telephone talks", "had a meeting with Vos", "chaired a session of the council".
    private Optional<Draft> held(Line line, int verb) {
        Optional<Integer> noun =
                line.dependents(verb, "obj", "nsubj:pass").stream()
                        .map(o -> MeetingNouns.meant(line, o))
                        .filter(n -> n >= 0)
                        .findFirst()
                        .or(() -> through(line, verb))
                        .or(() -> ahead(line, verb));
        if (noun.isEmpty() || !hasHold(line, verb)) {
            return Optional.empty();
        }
        int n = noun.get();
        List<Actor> right = new ArrayList<>(below(line, n, Set.of("with", "between")));
        right.addAll(with(line, verb, Set.of("with")));
        if (right.isEmpty() && line.lower(n + 1).equals("with")) {
            right.addAll(scene.parties().each(line, Phrases.startingAt(line, n + 2)));
        }
        List<Actor> body = MeetingNouns.body(line, n, scene.parties());
        right.addAll(body);
        List<Actor> left = isPassive(line, verb, n) ? by(line, verb) : subject(line, verb);
        boolean alone = LEAD.contains(line.lemma(verb)) && body.isEmpty() && right.isEmpty();
        return alone
                ? Optional.empty()
                : draft(new Draft(verb, n, left, right, MeetingNouns.kind(line, n), "hold"));
    }

    /// "Held telephone talks", whatever the tree makes of it.
    private static Optional<Integer> ahead(Line line, int verb) {
        for (int i = verb + 1; i < verb + 6 && i < line.size(); i++) {
            if (NOUNS.contains(line.lower(i)) && !NOUNS.contains(line.lower(i + 1))) {
                return Optional.of(i)
                        .filter(n -> MeetingNouns.meant(line, n) == n || line.is(n, "VERB"));
            }
            if (!Phrases.isInside(line, i)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /// "Went through a round of talks".
    private static Optional<Integer> through(Line line, int verb) {
        return line.dependents(verb, "obl").stream()
                .filter(o -> Set.of("through", "off").contains(Clause.preposition(line, o)))
                .map(o -> MeetingNouns.meant(line, o))
                .filter(n -> n >= 0)
                .findFirst();
    }

    private static boolean hasHold(Line line, int verb) {
        return !line.lemma(verb).equals("have")
                || line.dependents(verb, "aux").stream().noneMatch(a -> line.lower(a).equals("to"));
    }

    private static boolean isPassive(Line line, int verb, int noun) {
        return new Clause(line, verb).isPassive() && noun < verb;
    }

    private List<Actor> by(Line line, int verb) {
        return new Clause(line, verb).agent().map(a -> company.at(line, a)).orElse(List.of());
    }

    private List<Actor> subject(Line line, int verb) {
        return company.subject(line, verb, scene.asides(line));
    }

    private List<Actor> with(Line line, int verb, Set<String> prepositions) {
        return below(line, verb, prepositions);
    }

    private List<Actor> below(Line line, int head, Set<String> prepositions) {
        List<Actor> all = new ArrayList<>();
        for (int i : line.dependents(head, "obl", "nmod")) {
            if (prepositions.contains(Clause.preposition(line, i))) {
                all.addAll(company.at(line, i));
            }
        }
        return all;
    }

    private static boolean below(Line line, int verb, String noun) {
        return line.dependents(verb, "obl").stream().anyMatch(o -> line.lower(o).equals(noun));
    }

    static boolean isByPhone(Line line, int verb) {
        return line.dependents(verb, "obl", "advmod").stream()
                .anyMatch(o -> Set.of("phone", "telephone").contains(line.lower(o)));
    }

    private boolean isTime(Line line, int token) {
        return scene.dates(line).stream().anyMatch(d -> d.from() <= token && token < d.to());
    }

    private static Optional<Draft> draft(Draft draft) {
        return Optional.of(draft);
    }
}
