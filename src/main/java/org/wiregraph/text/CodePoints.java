package org.wiregraph.text;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.wiregraph.model.Span;

/// Turns offsets into a text from UTF-16 units, which Java counts, into Unicode code points.
///
/// Example: after an emoji, which Java counts twice, every offset is one less.
public final class CodePoints {

    /// Where the second halves of surrogate pairs stand, ascending.
    private final int[] secondHalves;

    public CodePoints(String text) {
        secondHalves =
                IntStream.range(1, text.length())
                        .filter(i -> Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i)))
                        .toArray();
    }

    public int begin(Span span) {
        return before(span.begin());
    }

    public int end(Span span) {
        return before(span.end());
    }

    private int before(int offset) {
        int found = Arrays.binarySearch(secondHalves, offset);
        return offset - (found >= 0 ? found : -found - 1);
    }
}
