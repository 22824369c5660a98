package org.wiregraph.export;

import java.util.List;

/// Who speaks about, speaks to, meets, sanctions, exercises and agrees with whom, as nodes and
/// weighted edges. Both ends of every edge are among the nodes; nodes and edges stand in a fixed
/// order.
record Network(List<Vertex> vertices, List<Edge> edges) {

    Network {
        vertices = List.copyOf(vertices);
        edges = List.copyOf(edges);
    }

    /// An entity that has an edge. `mentions` counts over all articles; `periods` are those of its
    /// edges.
    record Vertex(
            String iri,
            String label,
            String type,
            String wikidata,
            int mentions,
            List<Period> periods) {}

    /// All reports of one kind about two entities. `weight` counts the reports, `dates` are theirs.
    record Edge(String from, String to, Relation relation, int weight, List<Period> dates) {

        String first() {
            return Period.first(dates);
        }

        String last() {
            return Period.last(dates);
        }
    }

    /// What binds two entities.
    enum Relation {
        SPEAKS_ABOUT("speaks about"),
        SPEAKS_TO("speaks to"),
        /// Without a direction: the end whose IRI sorts first is kept as the source.
        MEETS("meets"),
        SANCTIONS("sanctions"),
        /// Without a direction, as the next.
        EXERCISES_WITH("exercises with"),
        AGREES_WITH("agrees with");

        private final String words;

        Relation(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }

        boolean directed() {
            return switch (this) {
                case SPEAKS_ABOUT, SPEAKS_TO, SANCTIONS -> true;
                case MEETS, EXERCISES_WITH, AGREES_WITH -> false;
            };
        }
    }
}
