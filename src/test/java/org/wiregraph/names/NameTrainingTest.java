package org.wiregraph.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wiregraph.model.Name;

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

    @Test
    void learnsBothWaysOfMarkingNames(@TempDir Path folder) throws IOException {
        String plain = "Then President [PER Stone] met the columnist [PER Bo Reed] .\n";
        String gum = "Then [PER President Stone] met the columnist Bo Reed .\n";
        List<LabelledText> both = new ArrayList<>(MarkedNews.parse(plain.repeat(30)));
        both.addAll(MarkedNews.parse(gum.repeat(30), Marking.GUM));
        train(both, folder);

        NameFinder finder = NameFinder.load(folder);
        List<String[]> sentence = List.<String[]>of(plain(plain));
        assertThat(finder.inWords(sentence, Marking.PLAIN).getFirst())
                .containsExactly(new Found(2, 3, Name.Type.PER), new Found(6, 8, Name.Type.PER));
        assertThat(finder.inWords(sentence, Marking.GUM).getFirst())
                .containsExactly(new Found(1, 3, Name.Type.PER));
    }

    private static String[] plain(String marked) {
        return MarkedNews.parse(marked).getFirst().sentences().getFirst();
    }

    private static void train(Path folder) throws IOException {
        train(MarkedNews.parse(SMALL.repeat(10)), folder);
    }

    private static void train(List<LabelledText> documents, Path folder) throws IOException {
        Files.createDirectories(folder);
        List<String[]> open = documents.getFirst().sentences();
        new NameTraining(documents, List.of(), List.of())
                .train(
                        sink -> {
                            sink.accept(open);
                            sink.accept(open);
                        },
                        folder);
    }
}
