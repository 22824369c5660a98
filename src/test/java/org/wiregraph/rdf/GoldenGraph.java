package org.wiregraph.rdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.util.IsoMatcher;

/// Compares quads with a golden file that was written by hand.
final class GoldenGraph {

    private final DatasetGraph expected;

    private GoldenGraph(DatasetGraph expected) {
        this.expected = expected;
    }

    static GoldenGraph read(String file) throws IOException {
        try (InputStream bytes =
                Objects.requireNonNull(GoldenGraph.class.getResourceAsStream(file), file)) {
            return new GoldenGraph(RDFParser.source(bytes).lang(Lang.TRIG).toDatasetGraph());
        }
    }

    /// What is missing (`-`) and what is too many (`+`), sorted; empty where the graphs are
    /// isomorphic.
    List<String> differences(Collection<Quad> quads) {
        DatasetGraph actual = DatasetGraphFactory.create();
        quads.forEach(actual::add);
        if (IsoMatcher.isomorphic(expected, actual)) {
            return List.of();
        }
        List<String> differences = new ArrayList<>();
        differences.addAll(only("- ", expected.stream(), actual));
        differences.addAll(only("+ ", actual.stream(), expected));
        return differences;
    }

    private static List<String> only(String sign, Stream<Quad> quads, DatasetGraph other) {
        return quads.filter(quad -> !other.contains(quad))
                .map(quad -> sign + quad.asTriple())
                .sorted()
                .toList();
    }

    /// The triples of quads as one graph.
    static Graph graph(Collection<Quad> quads) {
        Graph graph = GraphFactory.createDefaultGraph();
        quads.forEach(quad -> graph.add(quad.asTriple()));
        return graph;
    }
}
