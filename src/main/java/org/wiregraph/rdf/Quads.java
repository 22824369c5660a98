package org.wiregraph.rdf;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.sparql.core.Quad;

/// The quads of one graph in the order in which they were added, each once.
final class Quads {

    private final Node graph;
    private final Set<Quad> all = new LinkedHashSet<>();

    Quads(Node graph) {
        this.graph = graph;
    }

    Description about(Node subject) {
        return new Description(this, subject);
    }

    void add(Node subject, Property property, Node value) {
        all.add(Quad.create(graph, subject, property.asNode(), value));
    }

    List<Quad> list() {
        return List.copyOf(all);
    }
}
