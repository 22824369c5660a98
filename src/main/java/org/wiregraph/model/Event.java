package org.wiregraph.model;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// What several reports tell together: every value that some report gives, and where they differ.
///
/// `name` is the local name of the event's IRI, `launch-1f2e3d4c5b6a`: twelve hexadecimal digits of
/// the SHA-256 of its first report's IRI. `reports` are sorted; `articles` counts their articles,
/// `witnesses` the texts among these: copies and revisions of a story are one.
public record Event(
        String name,
        EventKind kind,
        String label,
        List<String> reports,
        int articles,
        int witnesses,
        Map<Trait, List<String>> values,
        List<Difference> differences) {

    public Event {
        reports = List.copyOf(reports);
        Map<Trait, List<String>> sorted = new EnumMap<>(Trait.class);
        sorted.putAll(values);
        values = Collections.unmodifiableMap(sorted);
        differences = List.copyOf(differences);
    }
}
