package org.wiregraph.store;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.wiregraph.merge.Merger;
import org.wiregraph.model.Shingles;
import org.wiregraph.rdf.Wg;

/// The invented articles of `articles.trig`, to write into a store.
final class Samples {

    static final String BASE = "https://w3id.org/wiregraph/data/";

    private static final String FOLDER = "org/wiregraph/store/";

    private Samples() {}

    /// The articles in the order of their ids: c1, h1, m1. The text of each is its title.
    static List<ArticleGraph> articles() {
        DatasetGraph all = RDFDataMgr.loadDatasetGraph(FOLDER + "articles.trig");
        Map<String, ArticleGraph> articles = new TreeMap<>();
        all.listGraphNodes()
                .forEachRemaining(graph ->
                        articles.put(
                                graph.getURI(),
                                article(
                                        graph,
                                        all.stream(graph, Node.ANY, Node.ANY, Node.ANY).toList())));
        return List.copyOf(articles.values());
    }

    static Graph ontology() {
        return RDFDataMgr.loadGraph(FOLDER + "ontology.ttl");
    }

    /// Writes all articles and merges them.
    static void fill(Store store) throws Exception {
        store.write(articles());
        store.merge(ontology(), new Merger()::merge);
    }

    private static ArticleGraph article(Node graph, List<Quad> quads) {
        String title =
                quads.stream()
                        .filter(quad -> quad.getPredicate().equals(Wg.TITLE.asNode()))
                        .map(quad -> quad.getObject().getLiteralLexicalForm())
                        .findFirst()
                        .orElseThrow();
        return new ArticleGraph(graph.getURI(), title, Shingles.of(title), quads);
    }
}
