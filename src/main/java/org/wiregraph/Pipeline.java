package org.wiregraph;

import java.io.InterruptedIOException;
import java.io.Serializable;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.stream.Stream;
import org.wiregraph.model.Failure;
import org.wiregraph.model.Outcome;
import org.wiregraph.model.RawArticle;

/// Reads files one after the other and works on their articles on many threads at once. Results
/// come out in the order of reading, and only so many articles are under way that memory stays the
/// same however many files there are.
///
/// Whatever goes wrong with one file or article, even a stack overflow, is a failure of that file
/// or article alone; so is an article that takes too long.
final class Pipeline<T> implements AutoCloseable {

    /// What comes out of the line.
    sealed interface Item<T> extends Serializable {

        /// The outcome of one article.
        record Result<T>(String source, Outcome<T> outcome) implements Item<T> {}

        /// All articles of a file have come out.
        record FileEnd<T>(String source) implements Item<T> {}

        /// All files are done.
        record End<T>() implements Item<T> {}
    }

    private record Pending<T>(String source, Future<Item<T>> item) {}

    /// Articles under way for each thread, so that all have work while a batch is written.
    private static final int AHEAD = 16;

    private final Opening opening;
    private final Function<RawArticle, Outcome<T>> work;
    private final Duration limit;
    private final BlockingQueue<Pending<T>> queue;
    private final ThreadPoolExecutor workers;
    private volatile boolean closed;

    Pipeline(Opening opening, Function<RawArticle, Outcome<T>> work, int threads, Duration limit) {
        this.opening = opening;
        this.work = work;
        this.limit = limit;
        queue = new ArrayBlockingQueue<>(threads * AHEAD);
        workers =
                new ThreadPoolExecutor(
                        threads,
                        Integer.MAX_VALUE,
                        1,
                        TimeUnit.SECONDS,
                        new LinkedBlockingQueue<>(),
                        Thread.ofPlatform().daemon().name("article-", 0).factory());
    }

    void start(List<Input> inputs) {
        Thread.ofPlatform().daemon().name("reader").start(() -> readAll(inputs));
    }

    /// The next item, waiting until it is ready.
    Item<T> next() throws InterruptedIOException {
        try {
            Pending<T> pending = queue.take();
            return finished(pending);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while articles were being read");
        }
    }

    @Override
    public void close() {
        closed = true;
        workers.shutdownNow();
    }

    private Item<T> finished(Pending<T> pending) throws InterruptedException {
        String source = pending.source();
        try {
            return pending.item().get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            return failed(Failure.of(source, reason(cause)));
        } catch (TimeoutException _) {
            pending.item().cancel(true);
            // The stuck thread may never come back: another one takes its place.
            workers.setCorePoolSize(workers.getCorePoolSize() + 1);
            return failed(
                    Failure.of(source, "took longer than " + limit.toSeconds() + " s; left out"));
        }
    }

    private void readAll(List<Input> inputs) {
        for (Input input : inputs) {
            if (closed) {
                return;
            }
            String source = input.source();
            Item<T> end = new Item.FileEnd<>(source);
            FutureTask<Item<T>> reading =
                    new FutureTask<>(() -> opening.read(input, this::take), end);
            reading.run();
            if (reading.state() == Future.State.FAILED) {
                put(new Pending<>(source, reading));
                put(new Pending<>(source, CompletableFuture.completedFuture(end)));
            } else {
                put(new Pending<>(source, reading));
            }
        }
        put(new Pending<>("", CompletableFuture.completedFuture(new Item.End<T>())));
    }

    private void take(Outcome<RawArticle> found) {
        switch (found) {
            case Outcome.Done<RawArticle>(RawArticle raw) -> {
                String source = raw.source();
                if (!closed) {
                    put(
                            new Pending<>(
                                    source,
                                    workers.submit(
                                            () -> new Item.Result<>(source, work.apply(raw)))));
                }
            }
            case Outcome.Failed<RawArticle>(Failure failure) -> put(ready(failed(failure)));
            case Outcome.Skipped<RawArticle>(Failure reason) ->
                    put(ready(new Item.Result<>(reason.source(), new Outcome.Skipped<>(reason))));
        }
    }

    private Pending<T> ready(Item<T> item) {
        return new Pending<>("", CompletableFuture.completedFuture(item));
    }

    private Item<T> failed(Failure failure) {
        return new Item.Result<>(failure.source(), new Outcome.Failed<>(failure));
    }

    private void put(Pending<T> pending) {
        try {
            boolean taken = closed;
            while (!taken) {
                taken = queue.offer(pending, 100, TimeUnit.MILLISECONDS) || closed;
            }
        } catch (InterruptedException _) {
            closed = true;
        }
    }

    /// Names the error and the stage it came from, so that a user can report it.
    private static String reason(Throwable cause) {
        String place =
                Stream.of(cause.getStackTrace())
                        .filter(frame -> frame.getClassName().startsWith("org.wiregraph."))
                        .filter(frame -> !frame.getClassName().startsWith("org.wiregraph.model."))
                        .findFirst()
                        .map(frame -> " at " + frame.getClassName() + ":" + frame.getLineNumber())
                        .orElse("");
        String error = cause.getClass().getSimpleName();
        String words = cause.getMessage() == null ? "" : ", " + cause.getMessage();
        return "an error in wiregraph (%s%s%s); please report it".formatted(error, place, words);
    }
}
