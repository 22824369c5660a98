package org.wiregraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wiregraph.Step;
import org.wiregraph.Tally;
import org.wiregraph.model.Failure;

class ProgressTest {

    private static final List<Step> STEPS =
            List.of(
                    new Step.Planned(2),
                    new Step.ArticleDone("a.txt", new Tally(9, 1, 2, 0, 0, 0, 0, 0)),
                    new Step.FileDone("a.txt"),
                    new Step.Skipped(Failure.of("b.txt", "no text")),
                    new Step.Failed(Failure.of("c.txt", "a binary file")),
                    new Step.Merging(1));

    @Test
    void namesNothingButFailuresWhereQuiet() {
        assertThat(told(Verbosity.Level.QUIET, Progress.Look.NONE))
                .isEqualTo("failed   c.txt: a binary file\n");
    }

    @Test
    void namesEveryArticleAndSkippedFileWhereVerbose() {
        assertThat(told(Verbosity.Level.VERBOSE, Progress.Look.LINES))
                .contains("a.txt: 3 facts", "b.txt: no text", "c.txt: a binary file", "merging");
    }

    @Test
    void keepsEscapeCodesToTerminals() {
        assertThat(told(Verbosity.Level.NORMAL, Progress.Look.LINES)).doesNotContain("\u001b");
    }

    private static String told(Verbosity.Level level, Progress.Look look) {
        StringWriter err = new StringWriter();
        Progress progress = new Progress(new PrintWriter(err), level, look);
        STEPS.forEach(progress);
        return err.toString().replace(System.lineSeparator(), "\n");
    }
}
