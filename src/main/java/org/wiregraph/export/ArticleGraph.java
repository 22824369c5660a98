package org.wiregraph.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.wiregraph.rdf.Wg;

/// What one article's graph says, read at once and held by subject and property.
final class ArticleGraph {

    private final Node article;
    private final Map<Node, Map<Node, List<Node>>> subjects = new HashMap<>();

    private final Map<Node, List<Node>> subjectsByType = new HashMap<>();

    private ArticleGraph(Node article) {
        this.article = article;
    }

    /// The graphs of all articles, in the order of their IRIs. They are read one by one.
    static Iterable<ArticleGraph> all(DatasetGraph dataset) {
        List<Node> articles = articles(dataset);
        return () -> articles.stream().map(article -> read(dataset, article)).iterator();
    }

    private static List<Node> articles(DatasetGraph dataset) {
        List<Node> articles = new ArrayList<>();
        Iterator<Quad> found =
                dataset.findNG(Node.ANY, Node.ANY, RDF.type.asNode(), Wg.ARTICLE.asNode());
        found.forEachRemaining(quad -> {
            if (quad.getGraph().equals(quad.getSubject())) {
                articles.add(quad.getSubject());
            }
        });
        articles.sort(IriOrder.PLAIN);
        return articles;
    }

    private static ArticleGraph read(DatasetGraph dataset, Node article) {
        ArticleGraph graph = new ArticleGraph(article);
        dataset.getGraph(article).find().forEachRemaining(graph::add);
        graph.subjectsByType.values().forEach(subjects -> subjects.sort(IriOrder.BY_NUMBER));
        return graph;
    }

    private void add(Triple triple) {
        subjects.computeIfAbsent(triple.getSubject(), _ -> new HashMap<>())
                .computeIfAbsent(triple.getPredicate(), _ -> new ArrayList<>(1))
                .add(triple.getObject());
        if (triple.predicateMatches(RDF.type.asNode())) {
            subjectsByType
                    .computeIfAbsent(triple.getObject(), _ -> new ArrayList<>())
                    .add(triple.getSubject());
        }
    }

    Node article() {
        return article;
    }

    /// All that is of a type, in the order of the article.
    List<Node> ofType(Resource type) {
        return List.copyOf(subjectsByType.getOrDefault(type.asNode(), List.of()));
    }

    boolean has(Node subject, Property property, Node value) {
        return listed(subject, property).contains(value);
    }

    /// All values of a property, in a fixed order.
    List<Node> values(Node subject, Property property) {
        List<Node> values = listed(subject, property);
        return values.size() < 2 ? values : values.stream().sorted(IriOrder.BY_NUMBER).toList();
    }

    Optional<Node> value(Node subject, Property property) {
        return values(subject, property).stream().findFirst();
    }

    /// The value of a property as text; empty where there is none.
    String text(Node subject, Property property) {
        return value(subject, property).map(Terms::text).orElse("");
    }

    /// The fullest name of an entity in this article; empty where it has none.
    String name(Node entity) {
        return listed(entity, Wg.NAME).stream()
                .map(Terms::text)
                .max(
                        Comparator.comparingInt(String::length)
                                .thenComparing(Comparator.reverseOrder()))
                .orElse("");
    }

    /// The Wikidata id of an entity, as `Q42`; empty where it is not linked.
    String wikidata(Node entity) {
        return value(entity, Wg.WIKIDATA).map(Terms::localName).orElse("");
    }

    /// Everyone and everything that the article names.
    Stream<Node> entities() {
        return Stream.of(EntityType.values())
                .flatMap(type -> subjectsByType.getOrDefault(type.node(), List.of()).stream())
                .distinct();
    }

    Optional<EntityType> type(Node entity) {
        return Stream.of(EntityType.values())
                .filter(type -> has(entity, RDF.type, type.node()))
                .findFirst();
    }

    private List<Node> listed(Node subject, Property property) {
        return subjects.getOrDefault(subject, Map.of()).getOrDefault(property.asNode(), List.of());
    }
}
