package org.wiregraph.store;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.wiregraph.rdf.Wg;

/// Gathers what the article graphs say about each entity, within the caller's transaction.
final class EntityReader {

    private static final String SIGHTINGS =
            "PREFIX wg: <"
                    + Wg.NS
                    + ">"
                    + """
                    SELECT ?graph ?entity ?kind ?name ?country ?wikidata {
                      VALUES ?kind { wg:Person wg:Organization wg:Country wg:Place wg:Group }
                      GRAPH ?graph {
                        ?entity a ?kind ; wg:name ?name .
                        OPTIONAL { ?entity wg:countryName ?country }
                        OPTIONAL { ?entity wg:wikidata ?wikidata }
                      }
                    }
                    """;

    private static final String MENTIONS =
            "PREFIX wg: <"
                    + Wg.NS
                    + ">"
                    + """
                    SELECT ?entity (COUNT(?mention) AS ?count) {
                      GRAPH ?graph { ?mention a wg:Mention ; wg:entity ?entity }
                    } GROUP BY ?entity
                    """;

    private final DatasetGraph database;

    EntityReader(DatasetGraph database) {
        this.database = database;
    }

    /// The entities of all articles by IRI.
    SortedMap<String, EntityProfile> profiles() {
        SortedMap<String, EntityProfile> profiles = new TreeMap<>();
        select(
                SIGHTINGS,
                row -> {
                    EntityProfile profile =
                            profiles.computeIfAbsent(
                                    row.get("entity").getURI(), _ -> new EntityProfile());
                    profile.add(row.get("graph"), row.get("kind"));
                    profile.addName(Values.plain(row.get("name")));
                    value(row, "country").ifPresent(profile::addCountry);
                    value(row, "wikidata").ifPresent(profile::addWikidata);
                });
        return profiles;
    }

    /// The number of mentions by entity IRI.
    Map<String, Long> mentions() {
        Map<String, Long> mentions = new TreeMap<>();
        select(
                MENTIONS,
                row ->
                        mentions.put(
                                row.get("entity").getURI(),
                                Long.valueOf(Values.plain(row.get("count")))));
        return mentions;
    }

    private void select(String query, Consumer<Binding> reader) {
        try (QueryExec execution = QueryExec.dataset(database).query(query).build()) {
            RowSet rows = execution.select();
            rows.forEachRemaining(reader);
        }
    }

    private static Optional<String> value(Binding row, String name) {
        Node node = row.get(name);
        return node == null ? Optional.empty() : Optional.of(Values.plain(node));
    }
}
