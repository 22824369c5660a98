package org.wiregraph.model;

import java.util.List;
import java.util.Optional;

/// A recurring wording, and who uses it when.
///
/// `concept` is its IRI in the ontology's list, and `words` its label there; a wording that
/// statements repeat has no concept and is known by its words in lower case, "a test of our
/// patience". `statements` are the reports it stands in and `events` the names of their events;
/// `uses` counts events, `users` their speakers. `first` and `last` are dates, as exact as is
/// known.
public record Formula(
        Optional<String> concept,
        String words,
        List<String> statements,
        List<String> events,
        int users,
        int articles,
        Optional<String> first,
        Optional<String> last) {

    public Formula {
        statements = List.copyOf(statements);
        events = List.copyOf(events);
    }

    public int uses() {
        return events.size();
    }
}
