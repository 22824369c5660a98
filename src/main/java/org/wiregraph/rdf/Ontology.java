package org.wiregraph.rdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.riot.system.StreamRDFWrapper;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;

/// The ontology's files as graphs. Every call reads them anew, so a caller may change what it gets.
public final class Ontology {

    private static final String FOLDER = "/org/wiregraph/ontology/";

    private Ontology() {}

    /// Terms, alignments and shapes together, without blank nodes: what the store keeps as graph
    /// `ontology`.
    public static Graph graph() {
        return read("wiregraph", "alignments", "shapes");
    }

    /// The local names of the weapon scheme's concepts, sorted: `Artillery`, `BallisticMissile`.
    public static List<String> weapons() {
        return terms().stream(Node.ANY, RDF.type.asNode(), Wg.WEAPON.asNode())
                .map(triple -> triple.getSubject().getURI().substring(Wg.NS.length()))
                .sorted()
                .toList();
    }

    static Graph terms() {
        return read("wiregraph");
    }

    static Graph shapes() {
        return read("shapes");
    }

    private static Graph read(String... names) {
        Graph graph = GraphFactory.createDefaultGraph();
        for (String name : names) {
            read(name, new Naming(name, StreamRDFLib.graph(graph)));
        }
        return graph;
    }

    private static void read(String name, StreamRDF sink) {
        String file = FOLDER + name + ".ttl";
        try (InputStream bytes =
                Objects.requireNonNull(Ontology.class.getResourceAsStream(file), file)) {
            RDFParser.source(bytes).lang(Lang.TURTLE).parse(sink);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Gives the unnamed parts of shapes an IRI by their order in the file.
    private static final class Naming extends StreamRDFWrapper {

        private final String namespace;
        private final Map<Node, Node> names = new HashMap<>();

        Naming(String file, StreamRDF sink) {
            super(sink);
            namespace = "https://w3id.org/wiregraph/" + file + "#part-";
        }

        @Override
        public void triple(Triple triple) {
            super.triple(
                    Triple.create(
                            named(triple.getSubject()),
                            triple.getPredicate(),
                            named(triple.getObject())));
        }

        private Node named(Node node) {
            return node.isBlank()
                    ? names.computeIfAbsent(
                            node, _ -> NodeFactory.createURI(namespace + (names.size() + 1)))
                    : node;
        }
    }
}
