package org.wiregraph.text;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Finds noun phrases by the tags around them: who stands before a verb, what stands after it.
public final class Phrases {

    private static final Set<String> HEDGES = Set.of("least", "most");
    private static final Set<String> INSIDE = Set.of("DET", "ADJ", "NOUN", "PROPN", "NUM", "PRON");
    private static final Set<String> LINKS = Set.of("of", "for", "in", "at", "to", "from", "with");
    private static final Set<String> RELATIVE = Set.of("who", "which", "whose", "that", "where");

    /// "..., his spokesman, Jon Palsson, said": what stands before is not the speaker.
    private static final Set<String> OWNER = Set.of("his", "her", "its", "their");

    /// What goes on in the names of bodies.
    private static final Set<String> ADDING = Set.of("of", "for", "on", "without", "against");

    private Phrases() {}

    /// The subject of the verb at `verb`: the noun phrase before it, with appositions between
    /// commas, adverbs and the tokens of `dates` stepped over; for "... and said" the subject of
    /// the verb before.
    public static Optional<Range> subject(Line line, int verb, List<Range> dates) {
        int end = beforeAdverbs(line, verb - 1, dates);
        if (line.word(end).equals(",")) {
            return beforeApposition(line, end, dates);
        }
        if (line.is(end, "CCONJ")) {
            int earlier = verbBefore(line, end);
            return earlier < 0 ? Optional.empty() : subject(line, earlier, dates);
        }
        return endingAt(line, end);
    }

    private static int beforeAdverbs(Line line, int from, List<Range> dates) {
        int i = from;
        while (i >= 0) {
            int at = i;
            Optional<Range> date = dates.stream().filter(d -> d.contains(at)).findFirst();
            if (date.isEmpty() && CalendarWords.isDateWord(line.lower(i))) {
                i = line.is(i - 1, "ADP") ? i - 2 : i - 1;
            } else if (date.isPresent()) {
                i = date.get().from() - 1;
                i = line.is(i, "ADP") || line.is(i, "ADV") ? i - 1 : i;
            } else if (line.word(i).equals(")")) {
                i = opening(line, i) - 1;
            } else if (line.is(i, "ADV")
                    || line.is(i, "AUX")
                    || line.is(i, "PART") && !line.lower(i).startsWith("'")) {
                i--;
            } else {
                return i;
            }
        }
        return i;
    }

    private static int opening(Line line, int close) {
        int i = close;
        while (i > 0 && !line.word(i).equals("(")) {
            i--;
        }
        return i;
    }

    /// "Jon Palsson, the Icelandic envoy to Norway, said": the phrase before the comma that opens
    /// the apposition.
    private static Optional<Range> beforeApposition(Line line, int comma, List<Range> dates) {
        int i = comma - 1;
        Optional<Range> best = Optional.empty();
        for (int tries = 0; tries < 4 && i > 0; tries++) {
            while (i > 0 && !line.word(i).equals(",") && !line.isQuoteMark(i)) {
                i--;
            }
            if (OWNER.contains(line.lower(i + 1))) {
                return Optional.of(startingAt(line, i + 1));
            }
            if (!line.word(i).equals(",") || !isApposition(line, i + 1)) {
                break;
            }
            Optional<Range> here = endingAt(line, beforeAdverbs(line, i - 1, dates));
            boolean placed = best.isPresent() && here.isPresent() && isPlaced(line, here.get());
            if (here.isEmpty() || placed) {
                break;
            }
            best = here;
            i = here.get().from() - 1;
        }
        return best;
    }

    /// "In Lima, Maes, the envoy, said": the place before is no subject.
    private static boolean isPlaced(Line line, Range range) {
        return line.is(range.from() - 1, "ADP");
    }

    private static boolean isApposition(Line line, int i) {
        boolean nominal =
                line.is(i, "DET")
                        || line.is(i, "PROPN")
                        || line.is(i, "NOUN")
                        || line.is(i, "ADJ")
                        || line.is(i, "PRON");
        boolean aside = line.is(i, "ADP") || line.fine(i).equals("VBG");
        return nominal || aside || RELATIVE.contains(line.lower(i));
    }

    private static int verbBefore(Line line, int token) {
        for (int i = token - 1; i >= 0; i--) {
            if (line.is(i, "VERB")
                    && !line.isQuoted(i)
                    && !line.lower(i).endsWith("ing")
                    && !line.lower(i - 1).equals("to")) {
                return i;
            }
        }
        return -1;
    }

    /// The noun phrase whose last token is `end`, with the "of" phrases inside it.
    public static Optional<Range> endingAt(Line line, int end) {
        if (!line.isNominal(end) && !line.is(end, "ADJ") || line.isQuoted(end)) {
            return Optional.empty();
        }
        int from = end;
        while (from > 0 && continues(line, from - 1)) {
            from--;
        }
        while (from < end && !INSIDE.contains(line.token(from).tag())) {
            from++;
        }
        return Optional.of(new Range(from, end + 1));
    }

    /// "Which", "what", "whom" or "that", which open a clause: no part of the noun phrase behind.
    public static boolean isRelative(Line line, int i) {
        return line.fine(i).startsWith("W");
    }

    private static boolean continues(Line line, int i) {
        if (line.isQuoted(i) || isRelative(line, i) || RELATIVE.contains(line.lower(i))) {
            return false;
        }
        boolean inside =
                INSIDE.contains(line.token(i).tag())
                        || line.lower(i).startsWith("'")
                        || isAcronym(line, i);
        boolean link =
                LINKS.contains(line.lower(i))
                        && (line.isNominal(i - 1) || line.word(i - 1).equals(")"));
        boolean and =
                line.lower(i).equals("and") && line.isNominal(i - 1) && !line.is(i + 1, "PRON");
        return inside || link || and;
    }

    /// May the token stand inside a noun phrase before its head?
    public static boolean isInside(Line line, int i) {
        return INSIDE.contains(tag(line, i)) || line.lower(i).startsWith("'");
    }

    /// Behind the hedge that a phrase begins with: at "15" in "at | least 15 members".
    public static int pastHedge(Line line, int from) {
        boolean hedge = line.lower(from - 1).equals("at") && line.isAny(from, HEDGES);
        return hedge ? from + 1 : from;
    }

    /// Behind what a preposition at a token adds to the name of a body before it: "for Arms Control
    /// and Fleets"; the token itself where there is nothing.
    public static int nameEnd(Line line, int preposition) {
        if (!line.isAny(preposition, ADDING)) {
            return preposition;
        }
        boolean article = line.lower(preposition + 1).equals("the");
        int to = preposition + (article ? 2 : 1);
        int end = preposition;
        while (line.isCapital(to) && !CalendarWords.isDateWord(line.lower(to))) {
            end = to + 1;
            boolean more = line.lower(end).equals("and") || line.lower(end).equals("of");
            to = more ? end + 1 : end;
        }
        return end;
    }

    /// Is the token part of "(JCS)"?
    private static boolean isAcronym(Line line, int i) {
        boolean close = line.word(i).equals(")") && line.word(i - 2).equals("(");
        return close || line.word(i).equals("(") && line.word(i + 2).equals(")");
    }

    /// The noun phrase that begins at `from` or after it, up to a verb, comma or clause word.
    public static Range startingAt(Line line, int from) {
        int to = from;
        while (to < line.size() && (INSIDE.contains(line.token(to).tag()) || runsOn(line, to))) {
            to++;
        }
        return new Range(from, to);
    }

    private static boolean runsOn(Line line, int i) {
        boolean possessive = line.lower(i).startsWith("'");
        boolean link = LINKS.contains(line.lower(i)) || line.lower(i).equals("and");
        return possessive
                || link && INSIDE.contains(line.is(i + 1, "DET") ? "DET" : tag(line, i + 1));
    }

    private static String tag(Line line, int i) {
        return i >= 0 && i < line.size() ? line.token(i).tag() : "";
    }

    /// Where a phrase begins that holds no words of a quotation before it: "“..., the worse the
    /// loss,” | Maes said", where the tree takes the loss for a part of Maes.
    public static int behindQuotation(Line line, int from, int head) {
        for (int i = head - 1; i > from; i--) {
            if (line.isQuoteMark(i) && ",.?!".contains(line.word(i - 1))) {
                return i + 1;
            }
        }
        return from;
    }

    /// The head of a phrase: its last noun before the first preposition.
    public static int head(Line line, Range range) {
        int head = range.from();
        for (int i = range.from(); i < range.to(); i++) {
            boolean aside = line.word(i).equals("(") || RELATIVE.contains(line.lower(i));
            if (line.is(i, "ADP") || aside && i > range.from()) {
                break;
            }
            if (line.isNominal(i) || line.is(i, "ADJ")) {
                head = i;
            }
        }
        return head;
    }
}
