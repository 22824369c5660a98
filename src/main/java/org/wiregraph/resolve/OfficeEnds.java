package org.wiregraph.resolve;

import java.util.Set;
import org.wiregraph.text.CalendarWords;
import org.wiregraph.text.Line;
import org.wiregraph.text.Range;
import org.wiregraph.text.Words;

/// Finds where the words of an office end that stand behind a name: of "minister of trade between
/// 2004 and 2008" behind "trade".
record OfficeEnds(Cast cast, Line line) {

    private static final Set<String> STOPS = Words.section("officewords.txt", "stops");
    private static final Set<String> TIMES = Set.of("last", "this", "next");
    private static final Set<String> PERIODS = Set.of("week", "month", "year", "time", "day");
    private static final Set<String> SINCE = Set.of("on", "in", "at", "since", "between");
    private static final Set<String> LOOSE = Set.of("ADP", "DET", "CCONJ", "PART");

    /// The token behind the title that begins at `from`: a comma or a verb; "and" goes on within it
    /// before a noun.
    int of(int from) {
        int to = from;
        while (to < line.end() && !isEnd(from, to)) {
            to++;
        }
        return trimmed(new Range(from, to)).to();
    }

    /// Without what hangs at the end: "first envoy to", "an ally of Mr.".
    Range trimmed(Range title) {
        int to = title.to();
        while (to > title.from() + 1 && isLoose(title.from(), to - 1)) {
            to--;
        }
        return new Range(title.from(), to);
    }

    private boolean isLoose(int from, int i) {
        String lower = line.lower(i);
        boolean former = line.is(i - 1, "CCONJ") && Titles.isModifier(lower);
        return LOOSE.contains(line.token(i).tag())
                || Titles.MANNERS.contains(lower)
                || lower.matches("[a-z]\\.") && Titles.hasHead(line, from, i)
                || former;
    }

    private boolean isEnd(int from, int i) {
        String word = line.word(i);
        boolean mark = ",;:()[]".contains(word) || line.isQuoteMark(i) || word.equals("--");
        return mark
                || isVerb(from, i)
                || isClause(i)
                || i > from && isAdded(from, i)
                || STOPS.contains(line.lower(i));
    }

    private boolean isVerb(int from, int i) {
        boolean participle =
                (line.lower(i).endsWith("ing") || line.fine(i).equals("VBN"))
                        && (i == from || line.is(i - 1, "DET") || line.is(i - 1, "ADV"))
                        && (line.is(i + 1, "NOUN")
                                || line.is(i + 1, "ADJ")
                                || line.is(i + 1, "PROPN"));
        boolean acting = line.lower(i).equals("acting") && i == from;
        boolean name = cast.at(line.index(), i).isPresent();
        return (line.is(i, "VERB") || line.is(i, "AUX")) && !participle && !acting && !name;
    }

    private boolean isClause(int i) {
        boolean noun = line.isNominal(i + 1) || line.is(i + 1, "ADJ");
        return line.is(i, "CCONJ") && (!noun || line.is(i + 1, "PRON") || isPerson(i + 1));
    }

    /// What tells when or how a person held the office: "on May 9", "last week", "in a landslide",
    /// "under Holt", "recently".
    private boolean isAdded(int from, int i) {
        String lower = line.lower(i);
        boolean boss = lower.equals("under") && line.isCapital(i + 1);
        boolean day = SINCE.contains(lower) && isTime(i + 1);
        boolean period = TIMES.contains(lower) && PERIODS.contains(line.lower(i + 1));
        boolean manner = lower.equals("in") && line.lower(i + 1).matches("an?");
        boolean adverb =
                line.is(i, "ADV")
                        && Titles.hasHead(line, from, i)
                        && !Titles.isModifier(lower)
                        && !line.isNominal(i + 1)
                        && !line.is(i + 1, "ADJ");
        return boss || day || period || manner || adverb;
    }

    private boolean isTime(int i) {
        String lower = line.lower(i);
        return CalendarWords.month(line, i).isPresent()
                || CalendarWords.isDateWord(lower)
                || lower.matches("(1[89]|20)\\d\\d")
                || lower.equals("the") && line.lower(i + 1).equals("time");
    }

    private boolean isPerson(int token) {
        return cast.at(line.index(), token).filter(r -> r.member().isPerson()).isPresent();
    }
}
