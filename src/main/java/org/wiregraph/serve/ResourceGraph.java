package org.wiregraph.serve;

import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.graph.GraphFactory;
import org.wiregraph.rdf.Wg;

/// What the graph says of one thing, as data.
final class ResourceGraph {

    private static final int MOST = 10_000;

    private ResourceGraph() {}

    /// The triples with the thing as subject or object, of an article also those of its graph;
    /// empty if there are none.
    static Optional<Answer> answer(Node thing, View view, Format format) {
        Graph graph = GraphFactory.createDefaultGraph();
        graph.getPrefixMapping().setNsPrefixes(view.settings().prefixes());
        if (view.isA(thing, Wg.ARTICLE)) {
            view.graph(thing, MOST).forEach(graph::add);
        }
        view.about(thing, MOST).forEach(graph::add);
        view.pointingAt(thing, MOST).forEach(graph::add);
        return graph.isEmpty() ? Optional.empty() : Optional.of(Evaluation.written(graph, format));
    }
}
