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

/// Meetings that one gives for others: "hosted Vos", "was received by Vos", "gave a dinner for
/// Vos", "a lunch hosted by Maes for Vos".
final class HostedMeetings {

    private static final Set<String> HOST = Words.section("meetingwords.txt", "host");
    private static final Set<String> GIVE = Words.section("meetingwords.txt", "give");
    private static final Set<String> MEALS = Words.section("meetingwords.txt", "meals");
    private static final Set<String> BY = Set.of("by");
    private static final Set<String> FOR = Set.of("for", "with");

    private final Company company;

    HostedMeetings(Company company) {
        this.company = company;
    }

    Optional<Draft> at(Line line, int verb) {
        boolean hosts = HOST.contains(line.lemma(verb));
        if (!hosts && !GIVE.contains(line.lemma(verb))) {
            return Optional.empty();
        }
        Range object = company.object(line, verb);
        boolean passive = new Clause(line, verb).isPassive();
        if (!passive && isMeal(line, object)) {
            return draft(
                    line, verb, company.subject(line, verb), company.with(line, object.to(), FOR));
        }
        if (hosts && !passive && line.isAny(object.to() - 1, Set.of("briefing", "briefings"))) {
            List<Actor> guests = company.with(line, object.to(), Set.of("from"));
            return draft(line, verb, company.subject(line, verb), guests);
        }
        boolean named =
                line.is(object.to() - 1, "NOUN")
                        && company.from(line, object.from()).who().stream()
                                .anyMatch(Parties::isPerson);
        if (!hosts || !passive && !named && !isSomebody(line, object)) {
            return Optional.empty();
        }
        return passive
                ? received(line, verb)
                : draft(
                        line,
                        verb,
                        company.subject(line, verb),
                        company.from(line, object.from()).who());
    }

    /// "Was received by Vos", "a lunch hosted by Maes for Vos".
    private Optional<Draft> received(Line line, int verb) {
        int by = company.behind(line, verb + 1, BY);
        if (by < 0) {
            return Optional.empty();
        }
        Roll.Read hosts = company.from(line, by);
        boolean meal = line.isAny(verb - 1, MEALS);
        List<Actor> guests =
                meal ? company.with(line, hosts.end(), FOR) : company.subject(line, verb);
        return draft(line, verb, hosts.who(), guests);
    }

    /// "Received Vos", "received the envoys"; not "received a briefing".
    private static boolean isSomebody(Line line, Range object) {
        int head = object.to() - 1;
        return line.is(head, "PROPN") || line.is(head, "PRON") || Delegates.isPeople(line, head);
    }

    private static boolean isMeal(Line line, Range phrase) {
        return phrase.to() > phrase.from() && line.isAny(phrase.to() - 1, MEALS);
    }

    private static Optional<Draft> draft(
            Line line, int verb, List<Actor> hosts, List<Actor> guests) {
        List<Actor> right = guests.stream().filter(HostedMeetings::isGuest).toList();
        boolean person = hosts.stream().anyMatch(Parties::isPerson);
        MeetingKind kind =
                line.dependents(verb, "obl").stream().anyMatch(o -> line.lower(o).equals("summit"))
                        ? MeetingKind.SUMMIT
                        : MeetingKind.MEETING;
        return right.isEmpty() || !person
                ? Optional.empty()
                : Optional.of(new Draft(verb, verb, hosts, right, kind, "host"));
    }

    private static boolean isGuest(Actor actor) {
        return Parties.isPerson(actor) || actor.kind() == Actor.Kind.GROUP;
    }
}
