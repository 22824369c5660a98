package org.wiregraph.serve;

import java.time.Duration;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.query.Dataset;
import org.wiregraph.rdf.Wg;

/// What a server shows and where.
///
/// `base` is the namespace of the data: `base + "article/1"` has its page at `/article/1`. `port` 0
/// stands for any free port. A query that runs longer than `queryTimeout` is stopped. A query may
/// use `prefixes` without declaring them.
public record ServerSettings(
        Dataset dataset,
        String base,
        String title,
        String host,
        int port,
        Duration queryTimeout,
        SortedMap<String, String> prefixes) {

    private static final Map<String, String> USUAL_PREFIXES =
            Map.of(
                    "wg", Wg.NS,
                    "rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
                    "rdfs", "http://www.w3.org/2000/01/rdf-schema#",
                    "skos", "http://www.w3.org/2004/02/skos/core#",
                    "wd", "http://www.wikidata.org/entity/",
                    "xsd", "http://www.w3.org/2001/XMLSchema#");

    public ServerSettings {
        prefixes = Collections.unmodifiableSortedMap(new TreeMap<>(prefixes));
    }

    /// The usual settings: this machine only, port 3330, thirty seconds a query.
    public static ServerSettings of(Dataset dataset) {
        return new ServerSettings(
                dataset,
                "https://w3id.org/wiregraph/data/",
                "wiregraph",
                "localhost",
                3330,
                Duration.ofSeconds(30),
                new TreeMap<>(USUAL_PREFIXES));
    }

    public ServerSettings withBase(String changed) {
        return new ServerSettings(dataset, changed, title, host, port, queryTimeout, prefixes);
    }

    public ServerSettings withTitle(String changed) {
        return new ServerSettings(dataset, base, changed, host, port, queryTimeout, prefixes);
    }

    /// Listens on another name or address of this machine. Pages are then shown under any host
    /// name, and the protection of local servers against foreign pages ends.
    public ServerSettings withHost(String changed) {
        return new ServerSettings(dataset, base, title, changed, port, queryTimeout, prefixes);
    }

    public ServerSettings withPort(int changed) {
        return new ServerSettings(dataset, base, title, host, changed, queryTimeout, prefixes);
    }

    public ServerSettings withQueryTimeout(Duration changed) {
        return new ServerSettings(dataset, base, title, host, port, changed, prefixes);
    }
}
