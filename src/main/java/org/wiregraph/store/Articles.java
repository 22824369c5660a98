package org.wiregraph.store;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.wiregraph.model.Telling;
import org.wiregraph.rdf.Wg;

/// Finds articles in the database, within the caller's transaction.
final class Articles {

    private final DatasetGraph database;

    Articles(DatasetGraph database) {
        this.database = database;
    }

    /// The IRIs of those articles that are there, with the hashes of their texts.
    SortedMap<String, String> hashes(Collection<Node> articles) {
        SortedMap<String, String> hashes = new TreeMap<>();
        articles.stream()
                .flatMap(article -> stream(article, Wg.CONTENT_HASH, Node.ANY))
                .forEach(quad ->
                        hashes.put(quad.getGraph().getURI(), Values.plain(quad.getObject())));
        return hashes;
    }

    /// Whether an article with a text of this hash is left.
    boolean hasText(String hash) {
        return stream(Node.ANY, Wg.CONTENT_HASH, Values.text(hash)).findAny().isPresent();
    }

    boolean contains(Node article) {
        return stream(article, Wg.CONTENT_HASH, Node.ANY).findAny().isPresent();
    }

    /// The articles of an input file, feed item or address, sorted.
    List<Node> from(String source) {
        return Stream.of(Wg.SOURCE, Wg.URL)
                .flatMap(property -> stream(Node.ANY, property, Values.text(source)))
                .map(Quad::getGraph)
                .distinct()
                .sorted((one, other) -> one.getURI().compareTo(other.getURI()))
                .toList();
    }

    /// All articles as merging reads them, in the order of their IRIs.
    List<Telling> tellings(Texts texts) {
        return stream(Node.ANY, Wg.CONTENT_HASH, Node.ANY)
                .sorted(Comparator.comparing(quad -> quad.getGraph().getURI()))
                .map(quad -> telling(quad.getGraph(), Values.plain(quad.getObject()), texts))
                .toList();
    }

    private Telling telling(Node article, String hash, Texts texts) {
        return new Telling(
                article.getURI(),
                hash,
                values(article, Wg.PUBLISHER).findFirst(),
                values(article, Wg.PUBLISHED).findFirst().flatMap(Values::day),
                Stream.of(Wg.TITLE, Wg.UPDATE_NOTE).flatMap(p -> values(article, p)).toList(),
                texts.shingles(article.getURI(), hash));
    }

    private Stream<String> values(Node article, Property property) {
        return database.stream(article, article, property.asNode(), Node.ANY)
                .map(quad -> Values.plain(quad.getObject()));
    }

    private Stream<Quad> stream(Node graph, Property property, Node value) {
        return database.stream(graph, Node.ANY, property.asNode(), value);
    }
}
