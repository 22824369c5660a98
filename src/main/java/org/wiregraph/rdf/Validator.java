package org.wiregraph.rdf;

import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.compose.Union;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.sparql.path.P_Link;

/// Checks a graph against the shapes of the ontology.
///
/// The graph may hold one article or the union of a whole store; every entity that a report points
/// to must be described in it. A store passes its union graph inside a read transaction.
public final class Validator {

    /// What breaks a shape: the IRI of the node, the property (empty where it is the node itself)
    /// and what was expected.
    public record Violation(String focus, String path, String message) {}

    private final Graph terms = Ontology.terms();
    private final Shapes shapes = Shapes.parse(Ontology.shapes());

    /// The violations by focus, path and message; empty where the graph conforms.
    public List<Violation> validate(Graph graph) {
        return ShaclValidator.get().validate(shapes, new Union(graph, terms)).getEntries().stream()
                .map(Validator::violation)
                .distinct()
                .sorted(
                        Comparator.comparing(Violation::focus)
                                .thenComparing(Violation::path)
                                .thenComparing(Violation::message))
                .toList();
    }

    private static Violation violation(ReportEntry entry) {
        String focus = entry.focusNode().isURI() ? entry.focusNode().getURI() : "a blank node";
        String path = entry.resultPath() instanceof P_Link link ? link.getNode().getURI() : "";
        return new Violation(focus, path, entry.message());
    }
}
