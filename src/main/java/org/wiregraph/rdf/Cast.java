package org.wiregraph.rdf;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wiregraph.model.Actor;
import org.wiregraph.model.Extraction;
import org.wiregraph.model.Official;

/// Finds the actors that take part: those of officials and reports, and whom the groups among them
/// list. Whoever is only named bears no fact and stays out of the graph.
final class Cast {

    private Cast() {}

    /// The actors that take part, in the order of the extraction.
    static List<Actor> of(Extraction extraction) {
        Set<String> keys =
                Stream.concat(
                                extraction.officials().stream().flatMap(Cast::of),
                                extraction.reports().stream()
                                        .flatMap(report -> report.actors().stream()))
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
}
