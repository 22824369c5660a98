package org.wiregraph.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.wiregraph.Wiregraph;
import org.wiregraph.model.Failure;
import org.wiregraph.model.Outcome;
import org.wiregraph.model.Resolved;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Prints what is understood of the language of articles.
@Command(
        name = "annotate",
        mixinStandardHelpOptions = true,
        description = {
            "Prints how the language of articles is read: sentences, words with their grammar,"
                    + " names, times, and who is meant by each mention. Nothing is stored.",
            "Look here when a fact is missing. All offsets count characters (Unicode code points)"
                    + " of the printed text."
        },
        footer = {
            "",
            "Examples:",
            "  wiregraph annotate story.html | jq .names",
            "  wiregraph annotate --format conllu story.txt > story.conllu",
            "  wiregraph annotate --raw story.txt    the text is clean; take all of it"
        })
final class AnnotateCommand implements Callable<Integer> {

    /// The forms that annotations are printed in.
    enum Format {
        JSONL,
        CONLLU;

        AnnotationWriter to(PrintWriter out) {
            return switch (this) {
                case JSONL -> new JsonlAnnotations(out);
                case CONLLU -> new ConlluAnnotations(out);
            };
        }
    }

    @Spec private CommandSpec spec = CommandSpec.create();

    @Parameters(
            arity = "1..*",
            paramLabel = "INPUT",
            description = "Files or folders, of all formats that build reads.")
    private List<String> inputs = new ArrayList<>();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "jsonl",
            description =
                    "jsonl (an article a line) or conllu (Universal Dependencies); default"
                            + " ${DEFAULT-VALUE}.")
    private Format format = Format.JSONL;

    @Option(
            names = "--raw",
            description = "The inputs are clean text: look for no menus, captions or datelines.")
    private boolean raw;

    private int failed;

    @Override
    public Integer call() throws IOException {
        AnnotationWriter writer = format.to(spec.commandLine().getOut());
        Wiregraph.Text text = raw ? Wiregraph.Text.CLEAN : Wiregraph.Text.DIRTY;
        try {
            Wiregraph.annotate(inputs, text, outcome -> print(outcome, writer));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        spec.commandLine().getOut().flush();
        return failed == 0 ? Endings.DONE : Endings.SOME_FAILED;
    }

    private void print(Outcome<Resolved> outcome, AnnotationWriter writer) {
        switch (outcome) {
            case Outcome.Done<Resolved>(Resolved article) -> writer.write(article);
            case Outcome.Failed<Resolved>(Failure failure) -> {
                failed++;
                tell("failed", failure);
            }
            case Outcome.Skipped<Resolved>(Failure reason) -> tell("skipped", reason);
        }
    }

    private void tell(String what, Failure failure) {
        spec.commandLine()
                .getErr()
                .println(what + ": " + failure.source() + ": " + failure.reason());
        spec.commandLine().getErr().flush();
    }
}
