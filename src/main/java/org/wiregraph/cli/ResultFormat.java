package org.wiregraph.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.jena.query.Query;

/// How the result of a query is printed.
enum ResultFormat {
    TABLE,
    CSV,
    TSV,
    JSON,
    XML,
    TTL,
    NT,
    JSONLD;

    /// What a query prints as where nothing else is asked for.
    static ResultFormat usual(Query query) {
        return isGraph(query) ? TTL : TABLE;
    }

    boolean fits(Query query) {
        return switch (this) {
            case TABLE, CSV, TSV, JSON, XML -> !isGraph(query);
            case TTL, NT, JSONLD -> isGraph(query);
        };
    }

    /// The formats that fit a query, for a message: `table, csv, tsv, json, xml`.
    static String fitting(Query query) {
        return Arrays.stream(values())
                .filter(format -> format.fits(query))
                .map(ResultFormat::toString)
                .collect(Collectors.joining(", "));
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static boolean isGraph(Query query) {
        return query.isConstructType() || query.isDescribeType();
    }
}
