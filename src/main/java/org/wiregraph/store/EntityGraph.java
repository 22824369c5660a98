package org.wiregraph.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDFS;
import org.wiregraph.rdf.Wg;

/// Writes what is known of each entity across articles as the quads of graph `entities`.
final class EntityGraph {

    private final Node graph;
    private final List<Quad> quads = new ArrayList<>();

    EntityGraph(GraphNames names) {
        graph = names.entities();
    }

    List<Quad> quads(SortedMap<String, EntityProfile> profiles, Map<String, Long> mentions) {
        profiles.forEach((iri, profile) -> {
            if (!profile.isGroup()) {
                add(iri, profile, mentions.getOrDefault(iri, 0L));
            }
        });
        return quads;
    }

    private void add(String iri, EntityProfile profile, long mentions) {
        Node entity = NodeFactory.createURI(iri);
        add(entity, RDFS.label, Values.text(profile.entity(iri).name()));
        add(entity, Wg.MENTIONS, Values.integer(mentions));
        add(entity, Wg.ARTICLE_COUNT, Values.integer(profile.articles()));
        profile.wikidata().forEach(id -> add(entity, Wg.WIKIDATA, NodeFactory.createURI(id)));
    }

    private void add(Node subject, Property property, Node object) {
        quads.add(Quad.create(graph, subject, property.asNode(), object));
    }
}
