package org.wiregraph.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.wiregraph.train.Models;
import org.wiregraph.train.Score;
import org.wiregraph.train.Step;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Trains the language models again from public corpora, and measures them.
@Command(
        name = "train",
        mixinStandardHelpOptions = true,
        description = {
            "Trains the language models from public corpora, or measures them.",
            "",
            "CORPORA holds dependency/ewt-train.conllu.gz, ewt-dev, ewt-test (UD English EWT),"
                + " gum-train, gum-news-test (UD English GUM) and pud-test (UD English PUD), from"
                + " universaldependencies.org; names/*.bio.gz, words with PER, ORG and LOC labels;"
                + " and open/*.jsonl.gz, articles. What is missing is left out."
        },
        footer = {
            "",
            "Examples:",
            "  wiregraph train corpora/ --out models/       train all models (some minutes)",
            "  wiregraph train corpora/ --measure           measure the models of the program",
            "  wiregraph train corpora/ --out models/ --only tagger --measure"
        })
final class TrainCommand implements Callable<Integer> {

    @Spec private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "CORPORA", description = "Folder of corpora.")
    private Path corpora = Path.of("corpora");

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Folder for the trained models (default: models, unless only measuring).")
    private Optional<Path> out = Optional.empty();

    @Option(
            names = "--measure",
            description =
                    "Print how good the models are: those just trained with --out, else ours.")
    private boolean measure;

    @Option(
            names = "--only",
            split = ",",
            paramLabel = "MODEL",
            description =
                    "Only these models: clusters, tagger, parser, lists, names,"
                            + " meetings (default: all).")
    private List<String> only = List.of();

    @Override
    public Integer call() throws IOException {
        if (!Files.isDirectory(corpora)) {
            throw new ParameterException(
                    spec.commandLine(), corpora + ": no such folder; give a folder of corpora");
        }
        List<Step> steps = steps();
        Models models = Models.shipped();
        if (out.isPresent() || !measure) {
            Path folder = out.orElse(Path.of("models"));
            train(steps, folder);
            models = Models.in(folder);
        }
        if (measure) {
            print(steps, models);
        }
        return Endings.DONE;
    }

    private List<Step> steps() {
        List<String> names = Step.all().stream().map(Step::name).toList();
        for (String name : only) {
            if (!names.contains(name)) {
                throw new ParameterException(
                        spec.commandLine(),
                        name + ": no such model; there are " + String.join(", ", names));
            }
        }
        return Step.all().stream()
                .filter(step -> only.isEmpty() || only.contains(step.name()))
                .collect(Collectors.toList());
    }

    private void train(List<Step> steps, Path folder) throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        Files.createDirectories(folder);
        for (Step step : steps) {
            step.train(
                    corpora,
                    folder,
                    message -> {
                        err.println(step.name() + ": " + message);
                        err.flush();
                    });
        }
    }

    private void print(List<Step> steps, Models models) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        for (Step step : steps) {
            for (Score score : step.measure(corpora, models)) {
                rows.add(List.of(score.model(), score.test(), score.measure(), score.rounded()));
            }
        }
        PrintWriter out = spec.commandLine().getOut();
        new Table(List.of("model", "test", "measure", "score"), out).print(rows.iterator());
    }
}
