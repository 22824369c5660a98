package org.wiregraph.store;

import java.io.Serializable;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.wiregraph.model.Shingles;
import org.wiregraph.rdf.Wg;

/// An article on its way into the store: its IRI, which is the name of its graph, its cleaned text,
/// the runs of words of its story, and all its quads.
public record ArticleGraph(String iri, String text, Shingles shingles, List<Quad> quads)
        implements Serializable {

    private static final long serialVersionUID = 1L;

    public ArticleGraph {
        quads = List.copyOf(quads);
        for (Quad quad : quads) {
            if (!quad.getGraph().isURI() || !quad.getGraph().getURI().equals(iri)) {
                throw new IllegalArgumentException("not a quad of " + iri + ": " + quad);
            }
        }
    }

    /// The hash of the text as the quads give it, which ties the two together.
    String hash() {
        return quads.stream()
                .filter(quad -> quad.getPredicate().equals(Wg.CONTENT_HASH.asNode()))
                .map(quad -> Values.plain(quad.getObject()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(iri + " has no wg:contentHash"));
    }

    Node graph() {
        return NodeFactory.createURI(iri);
    }

    /// On its way between machines a graph is packed.
    private Object writeReplace() {
        return PackedGraph.of(this);
    }
}
