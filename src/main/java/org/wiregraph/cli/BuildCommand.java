package org.wiregraph.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.wiregraph.Settings;
import org.wiregraph.Summary;
import org.wiregraph.Wiregraph;
import org.wiregraph.cluster.SparkWorkers;
import org.wiregraph.rdf.Iris;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Reads articles into the graph.
@Command(
        name = "build",
        mixinStandardHelpOptions = true,
        description = {
            "Reads articles, finds their facts and loads them into the graph.",
            "An article that is in the graph already is replaced; all others stay."
        },
        footer = {
            "",
            "Examples:",
            "  wiregraph build story.html feed.xml   two files",
            "  wiregraph build articles/             all articles of a folder",
            "  wiregraph build articles/ --serve     then look at them in a browser",
            "  wiregraph build articles/ --graph asia-2022 --quiet"
        })
final class BuildCommand implements Callable<Integer> {

    @Spec private CommandSpec spec = CommandSpec.create();
    @Mixin private GraphFolder graph = new GraphFolder();
    @Mixin private Verbosity verbosity = new Verbosity();
    @Mixin private Endpoint endpoint = new Endpoint();

    @Parameters(
            arity = "1..*",
            paramLabel = "INPUT",
            description =
                    "Files, folders or archives of articles in any format that the README lists;"
                            + " - for standard input.")
    private List<String> inputs = new ArrayList<>();

    @Option(
            names = "--base",
            paramLabel = "IRI",
            defaultValue = "${env:WIREGRAPH_BASE:-" + Iris.DEFAULT_BASE + "}",
            description = "Start of a new graph's own IRIs (or $WIREGRAPH_BASE).")
    private String base = Iris.DEFAULT_BASE;

    @Option(names = "--serve", description = "Serve the graph afterwards, until Ctrl-C.")
    private boolean serve;

    @Option(
            names = "--threads",
            paramLabel = "N",
            defaultValue = "${env:WIREGRAPH_THREADS:-0}",
            description = "Articles read at once (default: one a core; or $WIREGRAPH_THREADS).")
    private int threads;

    @Option(
            names = "--cluster",
            description = "Read on a Spark cluster; scripts/cluster sets this.")
    private boolean cluster;

    @Override
    public Integer call() throws IOException {
        if (serve) {
            endpoint.checkFree();
        }
        PrintWriter err = spec.commandLine().getErr();
        Settings settings = settings();
        Thread stopped = new Thread(() -> tellStopped(err));
        Runtime.getRuntime().addShutdownHook(stopped);
        Summary summary;
        try {
            summary = build(settings, new Progress(err, verbosity.level()));
        } finally {
            Runtime.getRuntime().removeShutdownHook(stopped);
        }
        PrintWriter out = spec.commandLine().getOut();
        new SummaryText(summary).print(out);
        if (summary.articles() > 0) {
            examples(out);
        }
        out.flush();
        if (serve) {
            endpoint.serve(graph);
        }
        return summary.failed().isEmpty() ? Endings.DONE : Endings.SOME_FAILED;
    }

    private Summary build(Settings settings, Progress progress) throws IOException {
        if (!cluster) {
            return Wiregraph.build(inputs, settings, progress);
        }
        try (SparkWorkers workers = connect()) {
            return Wiregraph.build(inputs, settings, workers, progress);
        }
    }

    private SparkWorkers connect() {
        try {
            return SparkWorkers.connect();
        } catch (NoClassDefFoundError e) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--cluster: there is no Spark here; scripts/cluster starts wiregraph with it",
                    e);
        }
    }

    /// What a user who pressed Ctrl-C should know.
    private void tellStopped(PrintWriter err) {
        err.println();
        err.println(
                "wiregraph: stopped; what was stored stays in %s, run the same build again to finish"
                        .formatted(graph.folder()));
        err.flush();
    }

    private Settings settings() {
        if (threads < 0) {
            throw new ParameterException(
                    spec.commandLine(), "--threads: give 1 or more, not " + threads);
        }
        Settings settings = Settings.of(graph.folder(), iris().base());
        return threads == 0 ? settings : settings.withThreads(threads);
    }

    private Iris iris() {
        try {
            return new Iris(base);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--base: " + e.getMessage(), e);
        }
    }

    /// A path as a shell takes it.
    private static String quoted(Path path) {
        String text = path.toString();
        return text.matches("[\\w./+-]+") ? text : "'" + text.replace("'", "'\\''") + "'";
    }

    private void examples(PrintWriter out) {
        String option = graph.isUsual() ? "" : " --graph " + quoted(graph.folder());
        out.println();
        out.println("Questions to begin with (wiregraph query --list shows more):");
        out.println("  wiregraph query statements-of-officials" + option);
        out.println("  wiregraph query disagreements" + option);
    }
}
