package org.wiregraph.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wiregraph.extract.Encounter.Draft;
import org.wiregraph.model.Actor;
import org.wiregraph.model.Report.MeetingKind;
import org.wiregraph.text.Clause;
import org.wiregraph.text.Line;
import org.wiregraph.text.Range;
import org.wiregraph.text.Words;

/// Meetings that several words tell together: "shook hands with Vos", "got on the phone with Vos",
/// "joined Vos for dinner", "paid a visit to Vos", "visited Vos in Lima".
final class MeetingPhrases {

    private static final Set<String> PHRASES = Words.section("meetingwords.txt", "phrases");
    private static final Set<String> MEALS = Words.section("meetingwords.txt", "meals");
    private static final Set<String> GOAL = Set.of("for", "at", "in");

    private final Company company;

    MeetingPhrases(Company company) {
        this.company = company;
    }

    Optional<Draft> at(Line line, int verb) {
        if (new Clause(line, verb).isPassive()) {
            return Optional.empty();
        }
        return switch (line.lemma(verb)) {
            case "join" -> joined(line, verb);
            case "visit" -> visited(line, verb, company.object(line, verb).from());
            case "shake" -> shook(line, verb);
            case "pay", "make" -> visited(line, verb, goal(line, verb));
            default -> phrase(line, verb);
        };
    }

    private Optional<Draft> phrase(Line line, int verb) {
        return PHRASES.stream()
                .map(p -> end(line, verb, p.split(" ")))
                .filter(end -> end > 0)
                .findFirst()
                .flatMap(end -> {
                    boolean phone = line.lower(end - 2).equals("phone");
                    MeetingKind kind = phone ? MeetingKind.CALL : MeetingKind.MEETING;
                    int from = end == verb + 1 ? company.object(line, verb).from() : end;
                    return draft(line, verb, new Other(verb, persons(line, from), kind));
                });
    }

    /// "Maes and Vos shook hands", "shook hands with Vos".
    private Optional<Draft> shook(Line line, int verb) {
        List<Actor> both = company.subject(line, verb).stream().filter(Parties::isPerson).toList();
        boolean hands = line.lower(verb + 1).equals("hands");
        return line.lower(verb + 2).equals("with") || !hands || both.size() < 2
                ? phrase(line, verb)
                : Optional.of(
                        new Draft(verb, verb, both, List.of(), MeetingKind.MEETING, "phrase"));
    }

    /// Behind the words of a phrase that begins with a verb; 0 where others stand there.
    private static int end(Line line, int verb, String[] words) {
        boolean same = line.lemma(verb).equals(words[0]);
        for (int i = 1; i < words.length && same; i++) {
            same = line.lower(verb + i).equals(words[i]);
        }
        return same ? verb + words.length : 0;
    }

    /// "Joined Vos for dinner", "joined Vos at talks in Lima".
    private Optional<Draft> joined(Line line, int verb) {
        Roll.Read read = company.from(line, company.object(line, verb).from());
        boolean persons = read.who().stream().allMatch(Parties::isPerson);
        if (!persons || read.who().isEmpty() || !line.isAny(read.end(), GOAL)) {
            return Optional.empty();
        }
        int noun = company.phrase(line, read.end() + 1).to() - 1;
        boolean meets = MeetingTerms.meant(line, noun) == noun || line.isAny(noun, MEALS);
        boolean demand = line.isAny(noun + 1, Set.of("for", "to"));
        return meets && !demand
                ? draft(line, verb, new Other(noun, read.who(), MeetingNouns.kind(line, noun)))
                : Optional.empty();
    }

    /// The token behind "a visit to".
    private int goal(Line line, int verb) {
        Range object = company.object(line, verb);
        return line.lower(object.to() - 1).equals("visit")
                ? company.behind(line, object.to(), Set.of("to"))
                : -1;
    }

    private Optional<Draft> visited(Line line, int verb, int from) {
        return draft(line, verb, new Other(verb, persons(line, from), MeetingKind.MEETING));
    }

    private List<Actor> persons(Line line, int from) {
        return from < 0
                ? List.of()
                : company.from(line, from).who().stream().filter(Parties::isPerson).toList();
    }

    /// Whom somebody met, how, and the word that names the meeting.
    private record Other(int noun, List<Actor> who, MeetingKind kind) {}

    private Optional<Draft> draft(Line line, int verb, Other other) {
        List<Actor> left = company.subject(line, verb);
        boolean known = left.stream().anyMatch(Parties::isPerson) && !other.who().isEmpty();
        return known
                ? Optional.of(
                        new Draft(verb, other.noun(), left, other.who(), other.kind(), "phrase"))
                : Optional.empty();
    }
}
