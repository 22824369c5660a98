package org.wiregraph.serve;

import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecDatasetBuilder;
import org.apache.jena.sparql.util.NodeCmp;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.wiregraph.rdf.Wg;

/// Questions to the graph in one transaction, over all its named graphs together. Answers come in
/// the same order each time.
final class View {

    private static final Comparator<Triple> ORDER =
            Comparator.comparing(Triple::getSubject, NodeCmp::compareRDFTerms)
                    .thenComparing(Triple::getPredicate, NodeCmp::compareRDFTerms)
                    .thenComparing(Triple::getObject, NodeCmp::compareRDFTerms);

    private static final List<Property> LABELS =
            List.of(RDFS.label, SKOS.prefLabel, Wg.TITLE, Wg.NAME, Wg.SOURCE);

    private static final List<Resource> COUNTED =
            List.of(
                    Wg.ARTICLE,
                    Wg.OFFICIAL,
                    Wg.STATEMENT,
                    Wg.STATEMENT_REPORT,
                    Wg.LAUNCH,
                    Wg.LAUNCH_REPORT,
                    Wg.SANCTION,
                    Wg.SANCTION_REPORT,
                    Wg.MEETING,
                    Wg.MEETING_REPORT,
                    Wg.ACTIVITY,
                    Wg.ACTIVITY_REPORT,
                    Wg.DIFFERENCE);

    private final DatasetGraph dataset;
    private final ServerSettings settings;

    View(DatasetGraph dataset, ServerSettings settings) {
        this.dataset = dataset;
        this.settings = settings;
    }

    ServerSettings settings() {
        return settings;
    }

    /// What is said of a node, at most `limit` triples.
    List<Triple> about(Node subject, int limit) {
        return find(subject, Node.ANY, Node.ANY, limit);
    }

    /// What is said with a node as value, at most `limit` triples.
    List<Triple> pointingAt(Node object, int limit) {
        return find(Node.ANY, Node.ANY, object, limit);
    }

    private List<Triple> find(Node subject, Node predicate, Node object, int limit) {
        return collect(dataset.find(Node.ANY, subject, predicate, object), limit);
    }

    private static List<Triple> collect(Iterator<Quad> quads, int limit) {
        try (Stream<Quad> found = Iter.asStream(quads)) {
            return found.map(Quad::asTriple).distinct().limit(limit).sorted(ORDER).toList();
        } finally {
            Iter.close(quads);
        }
    }

    /// The values of a property.
    List<Node> values(Node subject, Property property) {
        return find(subject, property.asNode(), Node.ANY, Integer.MAX_VALUE).stream()
                .map(Triple::getObject)
                .toList();
    }

    /// The triples of a named graph, at most `limit`.
    List<Triple> graph(Node name, int limit) {
        return collect(dataset.find(name, Node.ANY, Node.ANY, Node.ANY), limit);
    }

    /// The first value of a property as text.
    Optional<String> text(Node subject, Property property) {
        return values(subject, property).stream().findFirst().map(View::lexical);
    }

    /// The subjects that have a value for a property, at most `limit`.
    List<Node> with(Property property, Node value, int limit) {
        return find(Node.ANY, property.asNode(), value, limit).stream()
                .map(Triple::getSubject)
                .toList();
    }

    boolean isA(Node node, Resource type) {
        return dataset.contains(Node.ANY, node, RDF.type.asNode(), type.asNode());
    }

    /// What people call a node: its label, title or name, an article without a title by its file,
    /// else the end of its IRI.
    String label(Node node) {
        if (!node.isURI()) {
            return lexical(node);
        }
        return LABELS.stream()
                .flatMap(property -> values(node, property).stream())
                .findFirst()
                .map(View::lexical)
                .orElseGet(() -> partLabel(node));
    }

    /// A part of an article is called by its fragment and the article's title.
    private String partLabel(Node node) {
        String iri = node.getURI();
        return text(node, Wg.IN_ARTICLE)
                .filter(article -> iri.startsWith(article + "#"))
                .flatMap(article -> text(NodeFactory.createURI(article), Wg.TITLE))
                .map(title -> iri.substring(iri.indexOf('#') + 1) + " in " + title)
                .orElseGet(() -> shortened(iri));
    }

    /// An IRI with a prefix where there is one, else without the base.
    String shortened(String iri) {
        if (iri.startsWith(settings.base())) {
            return iri.substring(settings.base().length());
        }
        return settings.prefixes().entrySet().stream()
                .filter(prefix -> iri.startsWith(prefix.getValue()))
                .map(prefix -> prefix.getKey() + ":" + iri.substring(prefix.getValue().length()))
                .findFirst()
                .orElse(iri);
    }

    /// How many of each kind there are.
    Map<Resource, Long> counts() {
        Map<Resource, Long> counts = new LinkedHashMap<>();
        for (Resource type : COUNTED) {
            counts.put(type, count("SELECT DISTINCT ?x { ?x a <%s> }".formatted(type.getURI())));
        }
        return counts;
    }

    /// How many entities have a Wikidata id.
    long linked() {
        return count("SELECT DISTINCT ?x { ?x <%s> ?id }".formatted(Wg.WIKIDATA.getURI()));
    }

    private long count(String select) {
        return rows("SELECT (COUNT(*) AS ?n) { { %s } }".formatted(select)).stream()
                .map(row -> Long.parseLong(row.get("n").getLiteralLexicalForm()))
                .findFirst()
                .orElse(0L);
    }

    /// The rows of a query of our own.
    List<Binding> rows(String query) {
        return rows(query, Map.of());
    }

    /// The rows of a query of our own with values for some of its variables.
    List<Binding> rows(String query, Map<String, Node> values) {
        QueryExecDatasetBuilder builder =
                QueryExecDatasetBuilder.create()
                        .dataset(dataset)
                        .query(query)
                        .overallTimeout(settings.queryTimeout().toMillis(), TimeUnit.MILLISECONDS);
        values.forEach((name, value) -> builder.substitution(Var.alloc(name), value));
        try (QueryExec execution = builder.build()) {
            return execution.select().stream().toList();
        }
    }

    static String lexical(Node node) {
        if (node.isLiteral()) {
            return node.getLiteralLexicalForm();
        }
        return node.isURI() ? node.getURI() : node.toString();
    }
}
