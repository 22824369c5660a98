package org.wiregraph.extract;

import java.util.Set;
import org.wiregraph.text.CalendarWords;
import org.wiregraph.text.Line;

/// Tells verbs of speech in the past tense that a tagger takes for participles.
///
/// Example: "called" in "Maes, who was there, called the vote unfair" and "confirmed" in "Two men
/// fled, the army confirmed on Friday", but not in "a claim denied by Iran".
final class Untensed {

    private static final Set<String> RELATIVE =
            Set.of("who", "whom", "which", "where", "whose", "that", "what", "when");
    private static final Set<String> HE = Set.of("he", "she", "it", "they", "that");
    private static final Set<String> PASSIVE = Set.of("by", "as", "to");

    private Untensed() {}

    static boolean isFinite(Line line, int verb) {
        boolean passive = line.isAny(verb + 1, PASSIVE);
        boolean regular = line.lower(verb).endsWith("ed") || line.lower(verb).endsWith("aid");
        if (passive || !regular && !line.lower(verb).equals("told")) {
            return false;
        }
        return line.word(verb - 1).equals(",") ? isAlone(line, verb) : isSaid(line, verb);
    }

    /// Behind an apposition, with no other verb before it.
    private static boolean isAlone(Line line, int verb) {
        boolean relative = false;
        int first = 0;
        for (int i = verb - 1; i >= 0; i--) {
            if (";:".contains(line.word(i)) || line.isQuoted(i)) {
                first = line.isQuoted(i) ? i + 1 : 0;
                break;
            }
            boolean finite = line.isTensed(i);
            if (line.isAny(i, RELATIVE) && !relative && !line.word(i - 1).equals(",")) {
                return true;
            }
            relative = finite ? isRelative(line, i) : relative;
            if (finite && !relative) {
                return false;
            }
        }
        return line.isNominal(first)
                || line.is(first, "DET")
                || line.is(first, "ADP")
                || line.is(first, "ADJ");
    }

    /// "Who also attended", "where he was received": a relative word opens the clause.
    private static boolean isRelative(Line line, int verb) {
        for (int i = verb - 1; i >= 0 && !line.word(i).equals(","); i--) {
            if (line.isAny(i, RELATIVE)) {
                return true;
            }
        }
        return false;
    }

    /// Behind a definite noun phrase that a comma opens, and before what only speech has there.
    private static boolean isSaid(Line line, int verb) {
        int from = verb - 1;
        while (from > 0 && (line.isNominal(from) || line.is(from, "ADJ"))) {
            from--;
        }
        boolean definite =
                line.lower(from).equals("the") && line.word(from - 1).equals(",")
                        || line.word(from).equals(",") && line.is(verb - 1, "PROPN");
        boolean dated =
                CalendarWords.isDateWord(line.lower(verb + 1))
                        || line.lower(verb + 1).equals("on")
                                && CalendarWords.isDateWord(line.lower(verb + 2));
        boolean ends = verb + 1 >= line.end() || line.word(verb + 1).equals(",");
        return definite && from < verb - 1 && (dated || ends || line.isAny(verb + 1, HE));
    }
}
