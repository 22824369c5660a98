package org.wiregraph.resolve;

import java.util.Optional;
import java.util.Set;
import org.wiregraph.text.CalendarWords;
import org.wiregraph.text.Line;
import org.wiregraph.text.Range;

/// Finds the title that stands before a comma and belongs to the name behind it: of "the head of
/// the fisheries board of Norway, Kai Vik, said" the words from "head" to "Norway".
final class TitlesBefore {

    private static final Set<String> LINKS = Set.of("of", "for", "to", "in", "on", "at", "from");
    private static final Set<String> INSIDE =
            Set.of("NOUN", "PROPN", "ADJ", "DET", "PART", "CCONJ", "NUM");

    private final Cast cast;
    private final Line line;
    private final int comma;

    private TitlesBefore(Cast cast, Line line, int comma) {
        this.cast = cast;
        this.line = line;
        this.comma = comma;
    }

    /// The title of one person.
    static Optional<Range> one(Cast cast, Line line, int comma) {
        return new TitlesBefore(cast, line, comma).title(Plurality.ONE);
    }

    /// The title of all in a row: "the foreign ministers, Kai Vik and Ana Berg".
    static Optional<Range> several(Cast cast, Line line, int comma) {
        return new TitlesBefore(cast, line, comma).title(Plurality.SEVERAL);
    }

    /// How many hold the title.
    private enum Plurality {
        ONE,
        SEVERAL
    }

    private Optional<Range> title(Plurality number) {
        for (int i = begin(); i < comma; i++) {
            boolean last = i + 1 == comma || LINKS.contains(line.lower(i + 1));
            if (last && Titles.isHead(line.lower(i)) && number == number(i)) {
                int from = Titles.begin(line, i + 1);
                return from <= i ? Optional.of(new Range(from, comma)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Plurality number(int i) {
        String lower = line.lower(i);
        boolean plural =
                lower.endsWith("s") && Titles.isHead(lower.substring(0, lower.length() - 1));
        return plural ? Plurality.SEVERAL : Plurality.ONE;
    }

    /// Where the noun phrase begins that ends before the comma; behind "and the" if there is one.
    private int begin() {
        int from = comma;
        while (from > 0 && belongs(from - 1)) {
            if (line.is(from - 1, "CCONJ") && line.is(from, "DET")) {
                return from;
            }
            from--;
        }
        return from;
    }

    private boolean belongs(int i) {
        boolean person =
                cast.at(line.index(), i)
                        .filter(r -> r.member().isPerson() && !line.lower(r.to()).startsWith("'"))
                        .isPresent();
        boolean tag = INSIDE.contains(tag(i)) || LINKS.contains(line.lower(i));
        return tag && !person && !CalendarWords.isDateWord(line.lower(i));
    }

    private String tag(int i) {
        return i >= 0 ? line.token(i).tag() : "";
    }
}
