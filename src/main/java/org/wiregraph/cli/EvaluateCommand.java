package org.wiregraph.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.wiregraph.evaluate.Evaluation;
import org.wiregraph.evaluate.Evaluator;
import org.wiregraph.export.Exporter;
import org.wiregraph.export.Format;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Measures the facts of the graph against gold facts.
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        description = {
            "Measures precision and recall of the extracted facts against gold facts.",
            "",
            "Behind the figures follow their 95 %% intervals (articles drawn 1,000 times with"
                    + " replacement), which values were taken for which, and how often facts are"
                    + " right by the confidence they bear and by the rule that read them."
        },
        footer = {
            "",
            "Examples:",
            "  wiregraph evaluate gold/                   the graph against a folder of gold files",
            "  wiregraph evaluate gold/ --tables tables/  exported tables against it"
        })
final class EvaluateCommand implements Callable<Integer> {

    @Spec private CommandSpec spec = CommandSpec.create();
    @Mixin private GraphFolder graph = new GraphFolder();

    @Parameters(
            paramLabel = "GOLD",
            description = "Folder of gold files, one JSON file an article.")
    private Path gold = Path.of("gold");

    @Option(
            names = "--tables",
            paramLabel = "DIR",
            description = "Folder of exported tables (default: the tables of the graph).")
    private Optional<Path> tables = Optional.empty();

    @Option(names = "--errors", description = "Also print every missed and every spurious fact.")
    private boolean errors;

    @Override
    public Integer call() throws IOException {
        if (!Files.isDirectory(gold)) {
            throw new ParameterException(
                    spec.commandLine(), gold + ": no such folder; give a folder of gold files");
        }
        PrintWriter out = spec.commandLine().getOut();
        Evaluation evaluation = tables.isPresent() ? evaluate(tables.get()) : evaluateGraph();
        out.print(evaluation.text());
        out.print(evaluation.details());
        if (errors) {
            evaluation.mistakes().forEach(mistake -> out.println(mistake.line()));
        }
        return Endings.DONE;
    }

    private Evaluation evaluate(Path folder) throws IOException {
        return new Evaluator().evaluate(folder, gold);
    }

    private Evaluation evaluateGraph() throws IOException {
        Path folder = Files.createTempDirectory("wiregraph-tables");
        try (OpenGraph open = graph.open()) {
            new Exporter().export(open.dataset(), Format.CSV, folder);
            return evaluate(folder);
        } finally {
            delete(folder);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
