package org.wiregraph.merge;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.wiregraph.model.Entity;
import org.wiregraph.model.Event;
import org.wiregraph.model.EventKind;
import org.wiregraph.model.Likeness;
import org.wiregraph.model.Merged;
import org.wiregraph.model.ReportKey;
import org.wiregraph.model.Reported;
import org.wiregraph.model.Shingles;

/// Builds events from reports, and finds the formulas that their statements share and the articles
/// that tell one text. The result depends on the set of articles and reports alone, not on their
/// order, and a report belongs to exactly one event.
public final class Merger {

    private final Function<List<Shingles>, List<Likeness>> compared;

    /// Compares the texts of the articles on this thread.
    public Merger() {
        this(Likeness::of);
    }

    /// Has the texts of the articles compared elsewhere: `compared` is to give what [Likeness#of]
    /// gives, in any order.
    public Merger(Function<List<Shingles>, List<Likeness>> compared) {
        this.compared = compared;
    }

    /// The events of all reports, in the order of their names, the formulas of the statements, and
    /// the copies.
    public Merged merge(Reported reported) {
        Map<String, Entity> entities = new HashMap<>();
        reported.entities().forEach(entity -> entities.put(entity.iri(), entity));
        Copies copies = Copies.among(reported.tellings(), compared);
        Weapons weapons = new Weapons(reported.broader());
        Names names = new Names(entities);
        Portrait portrait = new Portrait(names, weapons, copies);
        Map<EventKind, List<ReportKey>> reports = distinct(reported.reports());
        List<Event> events =
                reports.entrySet().stream()
                        .flatMap(kind ->
                                groups(kind.getKey(), kind.getValue(), entities, weapons).stream())
                        .map(portrait::event)
                        .sorted(Comparator.comparing(Event::name))
                        .toList();
        List<ReportKey> statements = reports.getOrDefault(EventKind.STATEMENT, List.of());
        List<Utterance> utterances = Utterance.all(events, statements);
        return new Merged(
                events,
                new Formulas(names, reported.wordings()).of(utterances),
                copies.retellings());
    }

    static List<ReportKey> sorted(Collection<ReportKey> reports) {
        return reports.stream().sorted(Comparator.comparing(ReportKey::report)).toList();
    }

    private static Map<EventKind, List<ReportKey>> distinct(List<ReportKey> reports) {
        Map<String, ReportKey> byIri =
                reports.stream()
                        .collect(
                                Collectors.toMap(
                                        ReportKey::report, Function.identity(), (one, _) -> one));
        return sorted(byIri.values()).stream().collect(Collectors.groupingBy(ReportKey::kind));
    }

    private static List<List<ReportKey>> groups(
            EventKind kind,
            List<ReportKey> reports,
            Map<String, Entity> entities,
            Weapons weapons) {
        return switch (kind) {
            case STATEMENT -> new StatementRule().groups(reports);
            case LAUNCH -> new LaunchRule(weapons).groups(reports);
            case SANCTION -> new SanctionRule(entities).groups(reports);
            case MEETING -> new MeetingRule().groups(reports);
            case AGGREGATE -> new AggregateRule().groups(reports);
            case ACTIVITY -> new ActivityRule().groups(reports);
        };
    }
}
