package org.wiregraph.store;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.wiregraph.model.Entity;
import org.wiregraph.rdf.Wg;

/// What the articles say about one entity, gathered sighting by sighting.
final class EntityProfile {

    private final Set<Node> articles = new HashSet<>();
    private final Set<Node> kinds = new HashSet<>();
    private final Votes names = new Votes();
    private final Votes countries = new Votes();
    private final SortedSet<String> wikidata = new TreeSet<>();

    void add(Node article, Node kind) {
        articles.add(article);
        kinds.add(kind);
    }

    void addName(String name) {
        names.add(name);
    }

    void addCountry(String country) {
        countries.add(country);
    }

    void addWikidata(String iri) {
        wikidata.add(iri);
    }

    /// Whether it is a described group, which only its article knows.
    boolean isGroup() {
        return kinds.contains(Wg.GROUP.asNode());
    }

    int articles() {
        return articles.size();
    }

    SortedSet<String> wikidata() {
        return wikidata;
    }

    Entity entity(String iri) {
        String name = names.winner().orElse(iri);
        Optional<String> own =
                kinds.contains(Wg.COUNTRY.asNode()) ? Optional.of(name) : Optional.empty();
        return new Entity(iri, name, countries.winner().or(() -> own));
    }
}
