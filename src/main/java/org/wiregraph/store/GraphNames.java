package org.wiregraph.store;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.wiregraph.rdf.Iris;

/// The names of the graphs that are not articles, under one base IRI.
record GraphNames(String base) {

    Node entities() {
        return graph("entities");
    }

    Node events() {
        return graph("events");
    }

    /// What people decided; never derived, never replaced by a merge.
    Node decisions() {
        return graph("decisions");
    }

    Node ontology() {
        return graph("ontology");
    }

    Node event(String name) {
        return NodeFactory.createURI(base + "event/" + name);
    }

    /// The found formula of these words.
    Node formula(String words) {
        return new Iris(base).formula(words.replace(' ', '-'));
    }

    /// The article with this IRI or id.
    Node article(String iriOrId) {
        String article = base + "article/";
        return NodeFactory.createURI(iriOrId.startsWith(article) ? iriOrId : article + iriOrId);
    }

    private Node graph(String name) {
        return NodeFactory.createURI(base + "graph/" + name);
    }
}
