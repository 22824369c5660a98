package org.wiregraph.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.wiregraph.model.Shingles;
import org.wiregraph.rdf.Wg;

/// A process that writes article after article, and notes each in a file once it is written.
final class EndlessWriter {

    private EndlessWriter() {}

    public static void main(String[] arguments) throws Exception {
        Path notes = Path.of(arguments[1]);
        try (Store store = Store.create(Path.of(arguments[0]), Samples.BASE)) {
            for (int i = 0; i < 100_000; i++) {
                String id = "a" + i;
                store.write(List.of(article(id)));
                Files.writeString(
                        notes, id + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            }
        }
    }

    private static ArticleGraph article(String id) {
        Node graph = NodeFactory.createURI(Samples.BASE + "article/" + id);
        return new ArticleGraph(
                graph.getURI(),
                "text of " + id,
                Shingles.NONE,
                List.of(
                        new Quad(graph, graph, RDF.type.asNode(), Wg.ARTICLE.asNode()),
                        new Quad(
                                graph,
                                graph,
                                Wg.CONTENT_HASH.asNode(),
                                Values.text("hash-" + id))));
    }
}
