package org.wiregraph;

import java.io.IOException;
import java.time.Duration;
import java.util.function.Consumer;
import org.wiregraph.clean.Cleaner;
import org.wiregraph.model.Article;
import org.wiregraph.model.Outcome;

/// Reads and cleans the articles of inputs, and goes no further.
final class Reading {

    private static final Duration LIMIT = Duration.ofSeconds(60);

    private Reading() {}

    /// Tells of every article in the order of the inputs, on the calling thread.
    static void run(Inputs inputs, Consumer<Outcome<Article>> told) throws IOException {
        inputs.skipped().forEach(reason -> told.accept(new Outcome.Skipped<>(reason)));
        inputs.failures().forEach(failure -> told.accept(new Outcome.Failed<>(failure)));
        int threads = Runtime.getRuntime().availableProcessors();
        try (Line<Article> line =
                new Line<>(Opening.readers(), new Cleaner()::clean, threads, LIMIT)) {
            line.start(inputs.files());
            Line.Item<Article> item = line.next();
            while (!(item instanceof Line.Item.End<Article>)) {
                if (item instanceof Line.Item.Result<Article>(var _, var outcome)) {
                    told.accept(outcome);
                }
                item = line.next();
            }
        }
    }
}
