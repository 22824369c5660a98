package org.wiregraph.export;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.wiregraph.rdf.Wg;

/// The graphs built from all articles: `<base>graph/events` and `<base>graph/entities`. Both are
/// empty as long as nothing was merged.
record DerivedGraphs(Graph events, Graph entities) {

    /// The graphs of a dataset, found by the ends of their names, since the base is not stored.
    static DerivedGraphs of(DatasetGraph dataset) {
        Graph events = Graph.emptyGraph;
        Graph entities = Graph.emptyGraph;
        Iterable<Node> names = dataset::listGraphNodes;
        for (Node name : names) {
            if (name.toString().endsWith("/graph/events")) {
                events = dataset.getGraph(name);
            } else if (name.toString().endsWith("/graph/entities")) {
                entities = dataset.getGraph(name);
            }
        }
        return new DerivedGraphs(events, entities);
    }

    /// The IRI of the event that a report is about; empty where it belongs to none.
    String event(Node report) {
        return text(events, report, Wg.REPORTS);
    }

    /// The label of an entity across articles.
    Optional<String> label(Node entity) {
        return values(entities, entity, RDFS.label).stream().map(Terms::text).findFirst();
    }

    /// The wording of a formula; its local name where nothing was merged.
    String formula(Node formula) {
        String label = text(events, formula, SKOS.prefLabel);
        return label.isEmpty() ? Terms.localName(formula) : label;
    }

    /// A value for people: an entity's label, or the value itself.
    String words(Node value) {
        return label(value).orElseGet(() -> Terms.text(value));
    }

    static List<Node> values(Graph graph, Node subject, Property property) {
        return graph
                .find(subject, property.asNode(), Node.ANY)
                .mapWith(Triple::getObject)
                .toList()
                .stream()
                .sorted(IriOrder.BY_NUMBER)
                .toList();
    }

    static List<Node> subjects(Graph graph, Property property, Node value) {
        return graph
                .find(Node.ANY, property.asNode(), value)
                .mapWith(Triple::getSubject)
                .toList()
                .stream()
                .distinct()
                .sorted(IriOrder.PLAIN)
                .toList();
    }

    static String text(Graph graph, Node subject, Property property) {
        return values(graph, subject, property).stream().map(Terms::text).findFirst().orElse("");
    }
}
