package org.wiregraph.export;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.wiregraph.rdf.Wg;

/// What all articles together say of each entity: its type, fullest name, Wikidata id, mentions and
/// the best score of a link. Articles are counted one by one, in any order.
final class EntityCensus {

    /// An entity as known so far.
    record Entry(
            EntityType type,
            String name,
            String wikidata,
            int mentions,
            Optional<BigDecimal> linkScore) {

        private Entry with(Entry other) {
            return new Entry(
                    type.compareTo(other.type) <= 0 ? type : other.type,
                    fuller(name, other.name),
                    wikidata.compareTo(other.wikidata) >= 0 ? wikidata : other.wikidata,
                    mentions + other.mentions,
                    linkScore
                            .map(score -> score.max(other.linkScore.orElse(score)))
                            .or(other::linkScore));
        }

        private static String fuller(String one, String other) {
            if (one.length() != other.length()) {
                return one.length() > other.length() ? one : other;
            }
            return one.compareTo(other) <= 0 ? one : other;
        }
    }

    private final Map<Node, Entry> entries = new HashMap<>();

    void count(ArticleGraph graph) {
        Map<Node, Integer> mentions = new HashMap<>();
        for (Node mention : graph.ofType(Wg.MENTION)) {
            graph.value(mention, Wg.ENTITY).ifPresent(e -> mentions.merge(e, 1, Integer::sum));
        }
        Map<Node, BigDecimal> scores = acceptedScores(graph);
        graph.entities()
                .forEach(entity ->
                        entries.merge(
                                entity,
                                new Entry(
                                        graph.type(entity).orElseThrow(),
                                        graph.name(entity),
                                        graph.wikidata(entity),
                                        mentions.getOrDefault(entity, 0),
                                        Optional.ofNullable(scores.get(entity))),
                                Entry::with));
    }

    Optional<Entry> entry(Node entity) {
        return Optional.ofNullable(entries.get(entity));
    }

    private static Map<Node, BigDecimal> acceptedScores(ArticleGraph graph) {
        Map<Node, BigDecimal> scores = new HashMap<>();
        for (Node link : graph.ofType(Wg.LINK)) {
            if (graph.text(link, Wg.ACCEPTED).equals("true")) {
                BigDecimal score = new BigDecimal(graph.text(link, Wg.SCORE));
                graph.value(link, Wg.ENTITY)
                        .ifPresent(entity -> scores.merge(entity, score, BigDecimal::max));
            }
        }
        return scores;
    }
}
