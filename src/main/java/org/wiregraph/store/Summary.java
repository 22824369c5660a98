package org.wiregraph.store;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.wiregraph.rdf.Wg;

/// Counts what a graph holds, within the caller's transaction.
final class Summary {

    /// What is counted, in the order in which it is told, with the pattern of one such `?thing`.
    private static final Map<String, String> PATTERNS = patterns();

    private final DatasetGraph database;

    Summary(DatasetGraph database) {
        this.database = database;
    }

    Map<String, Long> counts() {
        Map<String, Long> counts = new LinkedHashMap<>();
        PATTERNS.forEach((what, pattern) -> counts.put(what, count(pattern)));
        return counts;
    }

    private long count(String pattern) {
        String query =
                "PREFIX wg: <%s> SELECT (COUNT(DISTINCT ?thing) AS ?count) { GRAPH ?g { %s } }"
                        .formatted(Wg.NS, pattern);
        try (QueryExec execution = QueryExec.dataset(database).query(query).build()) {
            return Long.parseLong(Values.plain(execution.select().next().get("count")));
        }
    }

    private static Map<String, String> patterns() {
        Map<String, String> patterns = new LinkedHashMap<>();
        patterns.put("articles", "?thing a wg:Article");
        patterns.put("officials", "?thing a wg:Official");
        patterns.put("statements", "?thing a wg:StatementReport");
        patterns.put("launches", "?thing a wg:LaunchReport");
        patterns.put("sanctions", "?thing a wg:SanctionReport");
        patterns.put("meetings", "?thing a wg:MeetingReport");
        patterns.put("aggregates", "?thing a wg:AggregateReport");
        patterns.put("activities", "?thing a wg:ActivityReport");
        patterns.put("events", "?thing wg:reportCount ?reports");
        patterns.put("differences", "?thing a wg:Difference");
        patterns.put("formulas", "?thing wg:uses ?uses");
        patterns.put("entities", "?thing wg:mentions ?mentions");
        patterns.put("linked entities", "?thing wg:mentions ?mentions ; wg:wikidata ?id");
        return patterns;
    }
}
