package org.wiregraph.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SortedLinesTest {

    @Test
    void sortsByBytesAndNotByUtf16() throws IOException {
        // U+FFFD is three bytes from EF, the emoji four from F0; in UTF-16 the emoji comes first.
        assertThat(sorted(List.of("\uD83D\uDE80 rocket", "\uFFFD", "é", "z"), 1_000_000))
                .containsExactly("z", "é", "\uFFFD", "\uD83D\uDE80 rocket");
    }

    @Test
    void sortsTheSameWhetherTheLinesFitIntoMemoryOrNot() throws IOException {
        Random random = new Random(7);
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < 2_000; i++) {
            lines.add("<line> \"" + random.nextInt(1_000) + "é\" .");
        }

        assertThat(sorted(lines, 1_000))
                .hasSize(2_000)
                .isEqualTo(sorted(lines, 1_000_000))
                .isSorted();
    }

    private static List<String> sorted(List<String> lines, int bytesInMemory) throws IOException {
        List<String> sorted = new ArrayList<>();
        try (SortedLines all = new SortedLines(bytesInMemory)) {
            for (String line : lines) {
                all.add(line);
            }
            all.forEach(line -> sorted.add(new String(line, StandardCharsets.UTF_8)));
        }
        return sorted;
    }
}
