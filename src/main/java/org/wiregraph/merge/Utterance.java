package org.wiregraph.merge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.wiregraph.model.Event;
import org.wiregraph.model.EventKind;
import org.wiregraph.model.ReportKey;
import org.wiregraph.model.Trait;

/// A statement event with its reports: what was said once, however many articles tell it.
record Utterance(String event, List<ReportKey> reports) {

    /// The utterances of all statement events, in the order of their reports.
    static List<Utterance> all(List<Event> events, List<ReportKey> statements) {
        Map<String, ReportKey> byIri = new HashMap<>();
        statements.forEach(report -> byIri.put(report.report(), report));
        return events.stream()
                .filter(event -> event.kind() == EventKind.STATEMENT)
                .map(event ->
                        new Utterance(
                                event.name(),
                                event.reports().stream()
                                        .map(iri -> Objects.requireNonNull(byIri.get(iri), iri))
                                        .toList()))
                .toList();
    }

    /// The speaker; the first where articles differ.
    Optional<String> speaker() {
        return reports.stream().flatMap(report -> report.value(Trait.SPEAKER).stream()).findFirst();
    }

    /// The earliest date that a report or else its article gives.
    Optional<String> date() {
        return reports.stream()
                .flatMap(report ->
                        report
                                .value(Trait.DATE)
                                .or(() -> report.published().map(Object::toString))
                                .stream())
                .min(String::compareTo);
    }

    Set<String> concepts() {
        Set<String> concepts = new TreeSet<>();
        reports.forEach(report -> concepts.addAll(report.all(Trait.USES_FORMULA)));
        return concepts;
    }
}
