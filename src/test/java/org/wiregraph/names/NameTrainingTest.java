package org.wiregraph.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NameTrainingTest {

    private static final NameScores.Score NOTHING = new NameScores.Score(0, 0, 0);

    private static final String SMALL =
            """
            [PER Ada Stone] lives in [LOC Brill] .
            [PER Bo Reed] works for [ORG Lumen Group] in [LOC Brill] .
            The [ORG Lumen Group] hired [PER Ada Stone] .
            Nobody works there now .
            """;

    @Test
    void makesTheSameFilesTwice(@TempDir Path one, @TempDir Path two) throws IOException {
        train(one);
        train(two);
        for (String file : List.of(NameFinder.FILE, GleanedWords.FILE)) {
            assertThat(one.resolve(file)).hasSameBinaryContentAs(two.resolve(file));
        }
    }

    @Test
    void findsAgainWhatItWasShown(@TempDir Path folder) throws IOException {
        train(folder);
        NameScores.Score score =
                NameScores.of(NameFinder.load(folder), MarkedNews.parse(SMALL))
                        .getOrDefault("all", NOTHING);
        assertThat(score.f1()).isGreaterThan(80);
    }

    private static void train(Path folder) throws IOException {
        Files.createDirectories(folder);
        List<LabelledText> documents = MarkedNews.parse(SMALL.repeat(10));
        List<String[]> open = documents.getFirst().sentences();
        new NameTraining(documents, List.of())
                .train(
                        sink -> {
                            sink.accept(open);
                            sink.accept(open);
                        },
                        folder);
    }
}
