package org.wiregraph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.wiregraph.model.Body;
import org.wiregraph.model.Outcome;
import org.wiregraph.model.RawArticle;
import org.wiregraph.model.Shingles;
import org.wiregraph.store.ArticleGraph;

class PipelineTest {

    private static final Settings SETTINGS =
            Settings.of(Path.of("unused"), "https://example.org/")
                    .withThreads(4)
                    .withLimit(Duration.ofSeconds(20));

    @Test
    void handsOverResultsInTheOrderOfTheInputsHoweverLongEachTakes() throws IOException {
        List<String> names = IntStream.range(0, 60).mapToObj(n -> "article " + n).toList();

        List<String> results = run(SETTINGS, names, raw -> done(slowOnEvenNumbers(raw)));

        assertThat(results).isEqualTo(names.stream().map(name -> name + " done").toList());
    }

    @Test
    void keepsOnlyAFewArticlesUnderWay() throws IOException {
        AtomicInteger read = new AtomicInteger();
        Opening opening =
                (input, found) ->
                        IntStream.range(0, 10_000)
                                .forEach(n -> {
                                    read.incrementAndGet();
                                    found.accept(new Outcome.Done<>(raw("a " + n)));
                                });
        try (Pipeline<Encoded> line =
                new Pipeline<>(opening, PipelineTest::done, SETTINGS.threads(), SETTINGS.limit())) {
            line.start(List.of(new Input.File(Path.of("unused"), "file")));
            line.next();

            assertThat(read.get()).isLessThan(100);
        }
    }

    @Test
    void turnsAnErrorInOneArticleIntoAFailureThatNamesItAndGoesOn() throws IOException {
        List<String> results =
                run(
                        SETTINGS,
                        List.of("first", "deep", "strange", "last"),
                        raw ->
                                switch (raw.source()) {
                                    case "deep" -> done(endless(raw));
                                    case "strange" -> throw new IllegalStateException("no verb");
                                    default -> done(raw);
                                });

        assertThat(results).hasSize(4);
        assertThat(results.get(0)).isEqualTo("first done");
        assertThat(results.get(1))
                .startsWith("deep: ")
                .contains("StackOverflowError", "org.wiregraph.PipelineTest");
        assertThat(results.get(2)).startsWith("strange: ").contains("no verb");
        assertThat(results.get(3)).isEqualTo("last done");
    }

    @Test
    void turnsAnErrorWhileReadingAFileIntoAFailureOfThatFile() throws IOException {
        Opening opening =
                (input, found) -> {
                    found.accept(new Outcome.Done<>(raw(input.source() + " item 1")));
                    if (input.source().equals("broken")) {
                        throw new IllegalArgumentException("bad");
                    }
                };
        List<String> results = new ArrayList<>();
        try (Pipeline<Encoded> line =
                new Pipeline<>(opening, PipelineTest::done, SETTINGS.threads(), SETTINGS.limit())) {
            line.start(List.of(input("broken"), input("fine")));
            collect(line, results);
        }

        assertThat(results).hasSize(3);
        assertThat(results.get(0)).isEqualTo("broken item 1 done");
        assertThat(results.get(1)).startsWith("broken: ").contains("bad");
        assertThat(results.get(2)).isEqualTo("fine item 1 done");
    }

    @Test
    void leavesOutAnArticleThatTakesTooLongAndStillDoesTheOthers() throws IOException {
        CountDownLatch never = new CountDownLatch(1);
        Settings hasty = SETTINGS.withThreads(1).withLimit(Duration.ofMillis(200));

        List<String> results =
                run(
                        hasty,
                        List.of("endless", "last"),
                        raw -> {
                            if (raw.source().equals("endless")) {
                                stuck(never);
                            }
                            return done(raw);
                        });
        never.countDown();

        assertThat(results.get(0)).startsWith("endless: ").contains("took longer");
        assertThat(results.get(1)).isEqualTo("last done");
    }

    /// Waits without heeding interrupts, as a runaway loop does.
    private static void stuck(CountDownLatch never) {
        boolean waiting = true;
        while (waiting) {
            try {
                never.await();
                waiting = false;
            } catch (InterruptedException _) {
                waiting = true;
            }
        }
    }

    private static List<String> run(
            Settings settings, List<String> names, Function<RawArticle, Outcome<Encoded>> work)
            throws IOException {
        List<String> results = new ArrayList<>();
        Opening opening = (input, found) -> found.accept(new Outcome.Done<>(raw(input.source())));
        try (Pipeline<Encoded> line =
                new Pipeline<>(opening, work, settings.threads(), settings.limit())) {
            line.start(names.stream().map(PipelineTest::input).toList());
            collect(line, results);
        }
        return results;
    }

    private static void collect(Pipeline<Encoded> line, List<String> results) throws IOException {
        Pipeline.Item<Encoded> item = line.next();
        while (!(item instanceof Pipeline.Item.End<Encoded>)) {
            if (item
                    instanceof
                    Pipeline.Item.Result<Encoded>(String source, Outcome<Encoded> outcome)) {
                results.add(
                        switch (outcome) {
                            case Outcome.Done<Encoded> _ -> source + " done";
                            case Outcome.Failed<Encoded>(var failure) -> failure.message();
                            case Outcome.Skipped<Encoded>(var reason) -> reason.message();
                        });
            }
            item = line.next();
        }
    }

    private static RawArticle slowOnEvenNumbers(RawArticle raw) {
        if (raw.source().endsWith("0")) {
            java.util.concurrent.locks.LockSupport.parkNanos(5_000_000);
        }
        return raw;
    }

    @SuppressWarnings("InfiniteRecursion")
    private static RawArticle endless(RawArticle raw) {
        return endless(raw);
    }

    private static Input input(String source) {
        return new Input.File(Path.of("unused"), source);
    }

    private static RawArticle raw(String source) {
        return new RawArticle(
                source,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                new Body.Text(""));
    }

    private static Outcome<Encoded> done(RawArticle raw) {
        ArticleGraph graph =
                new ArticleGraph("https://example.org/a", "", Shingles.NONE, List.of());
        return new Outcome.Done<>(new Encoded(raw.source(), graph, Tally.NONE, Map.of(), Set.of()));
    }
}
