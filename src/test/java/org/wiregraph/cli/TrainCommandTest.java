package org.wiregraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wiregraph.train.OwnCorpora;

class TrainCommandTest {

    @TempDir private Path folder = Path.of("");

    @Test
    void trainsTheSameModelsTwiceAndMeasuresThem() throws IOException {
        Path corpora = OwnCorpora.in(folder);
        Run first =
                Run.of("train", corpora, "--out", folder.resolve("a"), "--only", "tagger,parser");
        Run second =
                Run.of(
                        "train",
                        corpora,
                        "--out",
                        folder.resolve("b"),
                        "--only",
                        "tagger,parser",
                        "--measure");

        assertThat(first.code()).as(first.err()).isZero();
        assertThat(second.code()).as(second.err()).isZero();
        assertThat(first.err()).contains("tagger: ", "parser: round 1 of ");
        assertThat(second.out()).contains("heads and labels (LAS)", "fine tags", "ewt-test");
        for (String file : new String[] {"tagger.bin", "parser.bin"}) {
            assertThat(folder.resolve("a").resolve(file))
                    .hasSameBinaryContentAs(folder.resolve("b").resolve(file));
        }
    }

    @Test
    void measuresTheShippedModelsWithoutTraining() throws IOException {
        Run run = Run.of("train", OwnCorpora.in(folder), "--measure", "--only", "tagger");

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).contains("universal tags");
        assertThat(Files.exists(Path.of("models"))).isFalse();
    }

    @Test
    void saysWhatIsMissing() {
        assertThat(Run.of("train", folder.resolve("none")).err()).contains("no such folder");
        assertThat(Run.of("train", folder, "--out", folder.resolve("out")).err())
                .contains("has none of", "ewt-train");
        assertThat(Run.of("train", folder, "--only", "poet").err()).contains("no such model");
    }
}
