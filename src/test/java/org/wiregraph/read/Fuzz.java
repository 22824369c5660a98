package org.wiregraph.read;

import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.wiregraph.model.Outcome;
import org.wiregraph.model.RawArticle;

/// Has many inputs of a format read, on all cores, and tells what went wrong: that reading threw,
/// gave nothing, or took too long.
record Fuzz(Reading reading, Duration longest) {

    /// What is tried.
    interface Reading {
        void read(InputStream stream, String source, Consumer<Outcome<RawArticle>> found)
                throws IOException;
    }

    /// How many inputs were read, how many of them gave an article, and what went wrong, in the
    /// order of the inputs.
    record Result(int read, int articles, List<String> wrong) {

        Result and(Result other) {
            return new Result(
                    read + other.read,
                    articles + other.articles,
                    Stream.concat(wrong.stream(), other.wrong.stream()).toList());
        }
    }

    Result run(String format, int inputs, IntFunction<byte[]> input) {
        return IntStream.range(0, inputs)
                .parallel()
                .mapToObj(i -> one(format, i, input.apply(i)))
                .reduce(new Result(0, 0, List.of()), Result::and);
    }

    private Result one(String format, int number, byte[] input) {
        List<Outcome<RawArticle>> found = new ArrayList<>();
        long begun = System.nanoTime();
        Throwable thrown =
                catchThrowable(
                        () -> reading.read(new ByteArrayInputStream(input), format, found::add));
        Duration taken = Duration.ofNanos(System.nanoTime() - begun);
        List<String> wrong = new ArrayList<>();
        if (thrown != null) {
            wrong.add("threw " + thrown);
        } else if (found.isEmpty()) {
            wrong.add("gave nothing");
        }
        if (taken.compareTo(longest) > 0) {
            wrong.add("took longer than " + longest.toSeconds() + " s");
        }
        boolean article = found.stream().anyMatch(Outcome.Done.class::isInstance);
        String name = "%s, input %d: ".formatted(format, number);
        return new Result(1, article ? 1 : 0, wrong.stream().map(name::concat).toList());
    }
}
