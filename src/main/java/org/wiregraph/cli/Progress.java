package org.wiregraph.cli;

import java.io.Console;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import org.wiregraph.Step;
import org.wiregraph.Tally;
import org.wiregraph.model.Failure;

/// Tells on standard error how a build goes: a bar on a terminal, else a line every few seconds.
/// What failed is always named.
final class Progress implements Consumer<Step> {

    /// How progress is shown.
    enum Look {
        NONE,
        LINES,
        BAR
    }

    private static final int BAR_WIDTH = 30;

    private final PrintWriter err;
    private final Look look;
    private final Verbosity.Level level;
    private final long started = System.nanoTime();
    private long told = started;
    private int planned;
    private int files;
    private int away = -1;
    private int articles;
    private long facts;

    Progress(PrintWriter err, Verbosity.Level level) {
        this(err, level, look(level));
    }

    Progress(PrintWriter err, Verbosity.Level level, Look look) {
        this.err = err;
        this.level = level;
        this.look = look;
    }

    private static Look look(Verbosity.Level level) {
        if (level == Verbosity.Level.QUIET) {
            return Look.NONE;
        }
        boolean terminal =
                Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent();
        return terminal && level == Verbosity.Level.NORMAL ? Look.BAR : Look.LINES;
    }

    @Override
    public void accept(Step step) {
        switch (step) {
            case Step.Planned(int number) -> planned = number;
            case Step.Away(int done, int tasks) -> away(done, tasks);
            case Step.FileDone _ -> files++;
            case Step.ArticleDone(String source, Tally tally) -> article(source, tally);
            case Step.Skipped(Failure reason) -> skipped(reason);
            case Step.Failed(Failure failure) -> line("failed   " + failure.message());
            case Step.Merging(int number) -> merging(number);
        }
        if (!(step instanceof Step.Away)) {
            tell();
        }
    }

    private void away(int done, int tasks) {
        if (look != Look.NONE && done != away) {
            away = done;
            line("the cluster has done %,d of %,d tasks".formatted(done, tasks));
        }
    }

    private void article(String source, Tally tally) {
        articles++;
        facts += tally.facts();
        if (level == Verbosity.Level.VERBOSE) {
            line("read     %s: %d facts".formatted(source, tally.facts()));
        }
    }

    private void skipped(Failure reason) {
        if (level == Verbosity.Level.VERBOSE) {
            line("skipped  " + reason.message());
        }
    }

    private void merging(int number) {
        if (look != Look.NONE) {
            line("merging the reports of %d articles into events".formatted(number));
        }
    }

    private void tell() {
        Duration pause = look == Look.BAR ? Duration.ofMillis(200) : Duration.ofSeconds(5);
        long now = System.nanoTime();
        if (look == Look.NONE || now - told < pause.toNanos()) {
            return;
        }
        told = now;
        if (look == Look.BAR) {
            err.print("\r\u001b[K" + bar() + " " + state());
        } else {
            err.println(state());
        }
        err.flush();
    }

    private String state() {
        double seconds = (System.nanoTime() - started) / 1e9;
        return "%,d of %,d files, %,d articles, %,d facts, %.1f articles/s"
                .formatted(files, planned, articles, facts, articles / seconds);
    }

    private String bar() {
        int full = planned == 0 ? 0 : BAR_WIDTH * files / planned;
        return "[" + "#".repeat(full) + " ".repeat(BAR_WIDTH - full) + "]";
    }

    private void line(String text) {
        if (look == Look.BAR) {
            err.print("\r\u001b[K");
        }
        err.println(text);
        err.flush();
    }
}
