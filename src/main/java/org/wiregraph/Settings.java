package org.wiregraph;

import java.nio.file.Path;
import java.time.Duration;

/// How a graph is built: its folder, the base of its IRIs, the number of articles read at once, the
/// number of articles written in one transaction and the longest time that one article may take.
public record Settings(Path graph, String base, int threads, int batch, Duration limit) {

    /// All cores, 500 articles a transaction and a minute an article.
    public static Settings of(Path graph, String base) {
        return new Settings(
                graph,
                base,
                Runtime.getRuntime().availableProcessors(),
                500,
                Duration.ofSeconds(60));
    }

    public Settings withThreads(int number) {
        return new Settings(graph, base, number, batch, limit);
    }

    public Settings withLimit(Duration longest) {
        return new Settings(graph, base, threads, batch, longest);
    }
}
