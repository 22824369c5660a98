package org.wiregraph.export;

import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Resource;
import org.wiregraph.rdf.Wg;

/// What an entity is. The first that any article gives counts: who is an official in one article is
/// an official, also where another names the person only.
enum EntityType {
    OFFICIAL,
    PERSON,
    ORGANIZATION,
    COUNTRY,
    PLACE,
    GROUP;

    Node node() {
        return resource().asNode();
    }

    /// The name of the class in the ontology.
    String words() {
        return resource().getLocalName();
    }

    private Resource resource() {
        return switch (this) {
            case OFFICIAL -> Wg.OFFICIAL;
            case PERSON -> Wg.PERSON;
            case ORGANIZATION -> Wg.ORGANIZATION;
            case COUNTRY -> Wg.COUNTRY;
            case PLACE -> Wg.PLACE;
            case GROUP -> Wg.GROUP;
        };
    }
}
