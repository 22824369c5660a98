package org.wiregraph.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.wiregraph.model.EventKind;
import org.wiregraph.model.ReportKey;
import org.wiregraph.model.Trait;
import org.wiregraph.rdf.Wg;

/// Reads the keys of all reports from the article graphs, one property after the other, so that
/// passages and mentions are never touched.
final class ReportReader {

    private record Draft(Node article, EventKind kind, Map<Trait, List<String>> values) {}

    private final DatasetGraph database;

    ReportReader(DatasetGraph database) {
        this.database = database;
    }

    List<ReportKey> reports() {
        Map<Node, Draft> drafts = new HashMap<>();
        for (EventKind kind : EventKind.values()) {
            Iterator<Quad> typed = find(RDF.type.asNode(), type(kind).asNode());
            while (typed.hasNext()) {
                Quad quad = typed.next();
                drafts.put(
                        quad.getSubject(),
                        new Draft(quad.getGraph(), kind, new EnumMap<>(Trait.class)));
            }
        }
        for (Trait trait : Trait.values()) {
            readValues(trait, drafts);
        }
        Map<Node, LocalDate> published = published();
        return drafts.entrySet().stream()
                .map(draft -> key(draft.getKey(), draft.getValue(), published))
                .sorted(Comparator.comparing(ReportKey::report))
                .toList();
    }

    private static ReportKey key(Node report, Draft draft, Map<Node, LocalDate> published) {
        return new ReportKey(
                report.getURI(),
                draft.article().getURI(),
                draft.kind(),
                Optional.ofNullable(published.get(draft.article())),
                draft.values());
    }

    /// What derived graphs say of a report is no value of it.
    private void readValues(Trait trait, Map<Node, Draft> drafts) {
        Iterator<Quad> values = find(Values.property(trait), Node.ANY);
        while (values.hasNext()) {
            Quad quad = values.next();
            Draft draft = drafts.get(quad.getSubject());
            if (draft != null && draft.article().equals(quad.getGraph())) {
                draft.values()
                        .computeIfAbsent(trait, _ -> new ArrayList<>(1))
                        .add(Values.plain(quad.getObject()));
            }
        }
    }

    private Map<Node, LocalDate> published() {
        Map<Node, LocalDate> published = new HashMap<>();
        Iterator<Quad> dates = find(Wg.PUBLISHED.asNode(), Node.ANY);
        while (dates.hasNext()) {
            Quad quad = dates.next();
            Values.day(Values.plain(quad.getObject()))
                    .ifPresent(day -> published.put(quad.getSubject(), day));
        }
        return published;
    }

    private Iterator<Quad> find(Node property, Node object) {
        return database.find(Node.ANY, Node.ANY, property, object);
    }

    private static Resource type(EventKind kind) {
        return switch (kind) {
            case STATEMENT -> Wg.STATEMENT_REPORT;
            case LAUNCH -> Wg.LAUNCH_REPORT;
            case SANCTION -> Wg.SANCTION_REPORT;
            case MEETING -> Wg.MEETING_REPORT;
            case AGGREGATE -> Wg.AGGREGATE_REPORT;
            case ACTIVITY -> Wg.ACTIVITY_REPORT;
        };
    }
}
