package org.wiregraph.clean;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.wiregraph.model.Block.Label;

/// Parts the description of a picture from what the page says before it, so that its first sentence
/// begins with its first word.
///
/// Example: "Image copyright Tagus Image caption The minister in Lisbon" describes from "The" on.
final class CaptionHead {

    private static final List<String> LINES = Phrases.lines("caption-heads");
    private static final List<String> FIRST = Phrases.marked(LINES, '^');
    private static final List<String> BEHIND_CREDIT = Phrases.marked(LINES, '~');
    private static final int LONGEST_CREDIT = 80;

    private CaptionHead() {}

    /// The pieces with such words as credits of their own.
    static List<Piece> part(List<Piece> pieces) {
        return pieces.stream().flatMap(CaptionHead::part).toList();
    }

    private static Stream<Piece> part(Piece piece) {
        int end = piece.label() == Label.CAPTION ? end(piece.text()) : 0;
        return end > 0 ? piece.split(end, Label.CREDIT).stream() : Stream.of(piece);
    }

    /// Where the description begins; 0 where nothing stands before it.
    private static int end(String text) {
        IntStream first =
                FIRST.stream()
                        .mapToInt(head -> text.startsWith(head + " ") ? head.length() + 1 : 0);
        IntStream behind = BEHIND_CREDIT.stream().mapToInt(head -> endBehindCredit(text, head));
        return IntStream.concat(first, behind).max().orElse(0);
    }

    private static int endBehindCredit(String text, String head) {
        int at = text.lastIndexOf(head + " ", LONGEST_CREDIT);
        boolean apart = at == 0 || (at > 0 && text.charAt(at - 1) == ' ');
        return apart ? at + head.length() + 1 : 0;
    }
}
