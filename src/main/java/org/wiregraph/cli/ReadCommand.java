package org.wiregraph.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.wiregraph.Wiregraph;
import org.wiregraph.clean.Cleaner;
import org.wiregraph.model.Failure;
import org.wiregraph.model.Outcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Prints articles as they are after reading and cleaning, so that both can be checked and used by
/// themselves.
@Command(
        name = "read",
        mixinStandardHelpOptions = true,
        description = {
            "Reads and cleans articles and prints them, one JSON object a line. Stores nothing.",
            "Offsets count Unicode code points of the text."
        },
        footer = {
            "",
            "Examples:",
            "  wiregraph read story.html",
            "  wiregraph read --source-offsets story.html",
            "  wiregraph read archive.warc.gz exports/ > articles.jsonl",
            "  curl -s https://paper.example/story | wiregraph read -"
        })
final class ReadCommand implements Callable<Integer> {

    /// The forms that articles can be printed in.
    enum Form {
        JSONL
    }

    @Spec private CommandSpec spec = CommandSpec.create();
    @Mixin private Verbosity verbosity = new Verbosity();

    @Parameters(
            arity = "1..*",
            paramLabel = "INPUT",
            description = "Files, folders or archives; - for standard input.")
    private List<String> inputs = new ArrayList<>();

    @Option(
            names = "--format",
            paramLabel = "F",
            defaultValue = "jsonl",
            description = "Form of the output: ${COMPLETION-CANDIDATES} (default: jsonl).")
    private Form form = Form.JSONL;

    @Option(
            names = "--any-language",
            description =
                    "Print articles in other languages too; facts are read from English ones.")
    private boolean anyLanguage;

    @Option(
            names = "--source-offsets",
            description = {
                "Print where the text stands in what its source gave: \"runs\", each of them",
                "[begin in the text, begin in the source, length]."
            })
    private boolean sourceOffsets;

    private int failed;

    @Override
    public Integer call() throws IOException {
        ArticleLines lines =
                switch (form) {
                    case JSONL -> new ArticleLines(spec.commandLine().getOut());
                };
        Cleaner.Languages languages =
                anyLanguage ? Cleaner.Languages.ANY : Cleaner.Languages.ENGLISH;
        try {
            if (sourceOffsets) {
                Wiregraph.trace(inputs, languages, outcome -> tell(outcome, lines::print));
            } else {
                Wiregraph.read(inputs, languages, outcome -> tell(outcome, lines::print));
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        lines.flush();
        return failed == 0 ? Endings.DONE : Endings.SOME_FAILED;
    }

    private <T> void tell(Outcome<T> outcome, Consumer<T> print) {
        PrintWriter err = spec.commandLine().getErr();
        switch (outcome) {
            case Outcome.Done<T>(T value) -> print.accept(value);
            case Outcome.Failed<T>(Failure failure) -> {
                failed++;
                line(err, "failed   " + failure.message());
            }
            case Outcome.Skipped<T>(Failure reason) -> {
                if (verbosity.level() != Verbosity.Level.QUIET) {
                    line(err, "skipped  " + reason.message());
                }
            }
        }
    }

    private static void line(PrintWriter err, String text) {
        err.println(text);
        err.flush();
    }
}
