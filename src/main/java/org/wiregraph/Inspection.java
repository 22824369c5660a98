package org.wiregraph;

import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.wiregraph.model.Failure;
import org.wiregraph.model.Outcome;
import org.wiregraph.model.RawArticle;

/// Reads inputs and does some of the work on each article, without a graph: for those who want to
/// see what a stage makes of their articles. Results come in the order of the inputs.
final class Inspection {

    private static final Duration LIMIT = Duration.ofSeconds(60);

    private Inspection() {}

    static <T> void run(
            List<String> names, Function<RawArticle, Outcome<T>> work, Consumer<Outcome<T>> found)
            throws InterruptedIOException {
        Inputs inputs = Inputs.of(names);
        inputs.skipped().forEach(reason -> found.accept(new Outcome.Skipped<>(reason)));
        inputs.failures().forEach(failure -> found.accept(failed(failure)));
        int threads = Runtime.getRuntime().availableProcessors();
        try (Pipeline<T> pipeline = new Pipeline<>(Opening.readers(), work, threads, LIMIT)) {
            pipeline.start(inputs.files());
            Pipeline.Item<T> item = pipeline.next();
            while (!(item instanceof Pipeline.Item.End<T>)) {
                if (item instanceof Pipeline.Item.Result<T>(_, Outcome<T> outcome)) {
                    found.accept(outcome);
                }
                item = pipeline.next();
            }
        }
    }

    private static <T> Outcome<T> failed(Failure failure) {
        return new Outcome.Failed<>(failure);
    }
}
