package org.wiregraph.model;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A report as merging sees it: its IRI, its article's IRI and publication date, and its values.
/// The values of a trait are sorted and each stands once.
public record ReportKey(
        String report,
        String article,
        EventKind kind,
        Optional<LocalDate> published,
        Map<Trait, List<String>> values) {

    public ReportKey {
        Map<Trait, List<String>> sorted = new EnumMap<>(Trait.class);
        values.forEach(
                (trait, all) -> sorted.put(trait, all.stream().sorted().distinct().toList()));
        values = Collections.unmodifiableMap(sorted);
    }

    public List<String> all(Trait trait) {
        return values.getOrDefault(trait, List.of());
    }

    /// The first value in alphabetical order; most traits have one at most.
    public Optional<String> value(Trait trait) {
        return all(trait).stream().findFirst();
    }
}
