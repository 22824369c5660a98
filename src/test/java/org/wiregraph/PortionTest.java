package org.wiregraph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PortionTest {

    private static final int ARTICLES = 100;
    private static final Settings SETTINGS = Settings.of(Path.of("unused"), "https://example.org/");

    @TempDir Path folder;
    private Path small = Path.of("");
    private Path large = Path.of("");

    @BeforeEach
    void write() throws IOException {
        small = Files.writeString(folder.resolve("small.jsonl"), lines(3, "Kim", ""));
        String padding = " ".repeat(15_000);
        large = Files.writeString(folder.resolve("large.jsonl"), lines(ARTICLES, "Lee", padding));
    }

    @Test
    void givesALargeFileToSeveralWorkersAndASmallOneToOne() {
        assertThat(portions(8)).extracting(Portion::source).containsOnly("small", "large");
        assertThat(portions(8)).filteredOn(p -> p.source().equals("small")).hasSize(1);
        assertThat(portions(8)).filteredOn(p -> p.source().equals("large")).hasSize(4);
        assertThat(portions(3)).filteredOn(p -> p.source().equals("large")).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4})
    void giveTogetherWhatOneWorkerGivesInTheSameOrder(int workers) {
        List<Pipeline.Item<Encoded>> expected = items(portions(1));

        assertThat(expected).hasSize(ARTICLES + 1 + 3 + 1 + 1);
        assertThat(items(portions(workers).reversed())).isEqualTo(expected);
    }

    @Test
    void shareTheWorkEvenly() {
        for (Portion portion : portions(4)) {
            if (portion.source().equals("large")) {
                assertThat(results(items(List.of(portion)))).hasSizeBetween(16, 32);
            }
        }
    }

    private List<Portion> portions(int workers) {
        List<Input.File> files =
                List.of(new Input.File(small, "small"), new Input.File(large, "large"));
        return Portion.of(files, SETTINGS, workers);
    }

    private static List<Pipeline.Item<Encoded>> items(List<Portion> portions) {
        List<Piece> pieces = new ArrayList<>();
        portions.forEach(portion -> portion.work().forEachRemaining(pieces::add));
        pieces.sort(Comparator.comparingLong(Piece::place));
        return pieces.stream().map(Piece::item).toList();
    }

    private static List<Pipeline.Item<Encoded>> results(List<Pipeline.Item<Encoded>> items) {
        return items.stream().filter(Pipeline.Item.Result.class::isInstance).toList();
    }

    /// Articles of a sentence each, and a line that is none.
    private static String lines(int articles, String name, String padding) {
        return IntStream.range(0, articles)
                        .mapToObj(number ->
                                """
                                {"url": "https://paper.example/%s-%d", %s"text": "Foreign Minister \
                                %s Sung-%d said on 3 March 2021 that the talks would go on."}
                                """
                                        .formatted(name, number, padding, name, number))
                        .collect(Collectors.joining())
                + (name.equals("Lee") ? "not an article\n" : "");
    }
}
