package org.wiregraph.rdf;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wiregraph.model.Actor;
import org.wiregraph.model.Extraction;
import org.wiregraph.model.Official;
import org.wiregraph.model.Report;

/// Finds the actors that take part: those of officials and reports, and whom the groups among them
/// list. Whoever is only named bears no fact and stays out of the graph.
final class Cast {

    private Cast() {}

    /// The actors that take part, in the order of the extraction.
    static List<Actor> of(Extraction extraction) {
        Set<String> keys =
                Stream.concat(
                                extraction.officials().stream().flatMap(Cast::of),
                                extraction.reports().stream().flatMap(Cast::of))
                        .map(Actor::key)
                        .collect(Collectors.toSet());
        Set<String> members =
                extraction.actors().stream()
                        .filter(actor -> keys.contains(actor.key()))
                        .flatMap(actor -> actor.members().stream())
                        .collect(Collectors.toSet());
        return extraction.actors().stream()
                .filter(actor -> keys.contains(actor.key()) || members.contains(actor.key()))
                .toList();
    }

    private static Stream<Actor> of(Official official) {
        return Stream.concat(Stream.of(official.person()), official.affiliations().stream());
    }

    private static Stream<Actor> of(Report report) {
        return switch (report) {
            case Report.Statement statement ->
                    with(
                            List.of(statement.speaker()),
                            statement.addressee(),
                            statement.relayedBy());
            case Report.Launch launch ->
                    with(List.of(launch.actor()), launch.place(), launch.accordingTo());
            case Report.Sanction sanction -> Stream.of(sanction.imposer(), sanction.target());
            case Report.Meeting meeting ->
                    with(meeting.participants(), meeting.place(), Optional.empty());
            case Report.Aggregate aggregate -> Stream.of(aggregate.actor());
            case Report.Activity activity ->
                    with(activity.participants(), activity.place(), Optional.empty());
        };
    }

    private static Stream<Actor> with(
            List<Actor> always, Optional<Actor> first, Optional<Actor> second) {
        return Stream.of(always.stream(), first.stream(), second.stream()).flatMap(s -> s);
    }
}
