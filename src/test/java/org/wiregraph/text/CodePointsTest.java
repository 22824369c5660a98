package org.wiregraph.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.wiregraph.model.Span;

class CodePointsTest {

    @Test
    void countsAnEmojiBeforeASentenceOnce() {
        String text = "\uD83D\uDE80 Launch.";
        CodePoints points = new CodePoints(text);
        Span launch = new Span(3, 10);

        assertThat(launch.in(text)).isEqualTo("Launch.");
        assertThat(points.begin(launch)).isEqualTo(2);
        assertThat(points.end(launch)).isEqualTo(9);
    }

    @Test
    void agreesWithTheJdkOnAnyTextAndSpan() {
        Random random = new Random(7);
        for (int run = 0; run < 200; run++) {
            StringBuilder text = new StringBuilder();
            random.ints(40, 0, 4)
                    .map(kind -> new int[] {'a', 0xFC, 0x1F680, 0xD83D}[kind])
                    .forEach(text::appendCodePoint);
            CodePoints points = new CodePoints(text.toString());
            for (int end = 0; end <= text.length(); end++) {
                if (!splitsAPair(text, end)) {
                    assertThat(points.end(new Span(0, end)))
                            .as("%s to %d", text, end)
                            .isEqualTo(text.codePointCount(0, end));
                }
            }
        }
    }

    private static boolean splitsAPair(CharSequence text, int offset) {
        return offset > 0
                && offset < text.length()
                && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
    }
}
