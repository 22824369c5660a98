package org.wiregraph.text;

import java.util.Set;
import java.util.stream.IntStream;

/// The date that opens an entry of a chronology.
///
/// Example: "May 9: Iran fires two missiles", "- 9 May 2019 -- Iran fires two missiles".
public final class EntryHead {

    private static final Set<String> MARKS = Set.of(":", "-", "--", "–", "—");
    private static final Set<String> BULLETS = Set.of("-", "--", "–", "—", "•", "·", "*", "▪", "►");
    private static final Set<String> PREPOSITIONS = Set.of("on", "in");

    private EntryHead() {}

    /// Do the tokens `from` to `to` open the line, marked off from what follows?
    public static boolean isMarked(Line line, int from, int to) {
        return opens(line, from) && line.isAny(to, MARKS);
    }

    /// Does nothing stand before a token but a bullet and a preposition?
    public static boolean opens(Line line, int from) {
        int first = from > 0 && line.isAny(from - 1, PREPOSITIONS) ? from - 1 : from;
        return IntStream.range(0, first).allMatch(i -> line.isAny(i, BULLETS));
    }
}
