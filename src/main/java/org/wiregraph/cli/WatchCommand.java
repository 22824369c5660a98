package org.wiregraph.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.wiregraph.Settings;
import org.wiregraph.Summary;
import org.wiregraph.Watch;
import org.wiregraph.rdf.Iris;
import org.wiregraph.watch.Manners;
import org.wiregraph.watch.Time;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Follows feeds and folders and adds what is new to the graph.
@Command(
        name = "watch",
        mixinStandardHelpOptions = true,
        description = {
            "Follows feeds and folders and adds new articles to the graph, until Ctrl-C.",
            "Asks servers only for what changed, heeds robots.txt and remembers what it saw."
        },
        footer = {
            "",
            "Examples:",
            "  wiregraph watch https://paper.example/world.rss",
            "  wiregraph watch articles/ https://paper.example/world.rss --interval 60",
            "  wiregraph watch articles/ --once      one look, for a timer of your own"
        })
final class WatchCommand implements Callable<Integer> {

    private static final int LONGEST_INTERVAL = 10_080;

    private final Time time;

    @Spec private CommandSpec spec = CommandSpec.create();
    @Mixin private GraphFolder graph = new GraphFolder();
    @Mixin private Verbosity verbosity = new Verbosity();

    @Parameters(
            arity = "1..*",
            paramLabel = "FEED|FOLDER",
            description = "Addresses of feeds (http or https), and folders.")
    private List<String> places = new ArrayList<>();

    @Option(
            names = "--interval",
            paramLabel = "MINUTES",
            defaultValue = "15",
            description = "Pause between two looks (default: 15 minutes).")
    private int interval = 15;

    @Option(names = "--once", description = "Look once and end.")
    private boolean once;

    @Option(
            names = "--base",
            paramLabel = "IRI",
            defaultValue = "${env:WIREGRAPH_BASE:-" + Iris.DEFAULT_BASE + "}",
            description = "Start of a new graph's own IRIs (or $WIREGRAPH_BASE).")
    private String base = Iris.DEFAULT_BASE;

    WatchCommand() {
        this(Time.REAL);
    }

    WatchCommand(Time time) {
        this.time = time;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (interval < 1 || interval > LONGEST_INTERVAL) {
            throw new ParameterException(
                    spec.commandLine(), "--interval: give 1 to 10080 minutes, not " + interval);
        }
        try (Watch watch = new Watch(places, settings(), Manners.usual(), time)) {
            Summary summary = look(watch);
            while (!once) {
                time.sleep(Duration.ofMinutes(interval));
                summary = look(watch);
            }
            return summary.failed().isEmpty() ? Endings.DONE : Endings.SOME_FAILED;
        }
    }

    private Summary look(Watch watch) throws IOException, InterruptedException {
        PrintWriter err = spec.commandLine().getErr();
        Summary summary = watch.round(new Progress(err, verbosity.level(), Progress.Look.NONE));
        PrintWriter out = spec.commandLine().getOut();
        if (summary.articles() > 0 || once) {
            out.println(
                    "%,d new articles, %,d facts"
                            .formatted(summary.articles(), summary.facts().facts()));
        }
        out.flush();
        return summary;
    }

    private Settings settings() {
        try {
            return Settings.of(graph.folder(), new Iris(base).base());
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--base: " + e.getMessage(), e);
        }
    }
}
