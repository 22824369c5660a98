package org.wiregraph.time;

import java.util.Set;
import org.wiregraph.text.CalendarWords;
import org.wiregraph.text.Line;
import org.wiregraph.time.Phrase.Tense;

/// Tells whether a clause speaks of what is to come, by the verb nearest to the date: "will meet on
/// Friday", "is scheduled for Friday", but not "said Friday that it will meet".
final class Tenses {

    private static final Set<String> TO_COME = CalendarWords.set("to come");
    private static final Set<String> ABOUT_TO = CalendarWords.set("about to");
    private static final Set<String> MODALS = Set.of("will", "'ll", "shall", "would", "wo", "'d");
    private static final Set<String> WILL = Set.of("will", "'ll", "shall");
    private static final Set<String> PAST = CalendarWords.set("past");
    private static final Set<String> WHO = Set.of("who", "which", "whose");
    private static final Set<String> THEY = Set.of("they", "we", "you", "i");
    private static final Set<String> SAYS =
            Set.of(
                    "say", "tell", "write", "report", "note", "read", "show", "mark", "come",
                    "follow");
    private static final Set<String> IS = Set.of("is", "are", "'s", "’s", "'re", "’re");
    private static final Set<String> ARRANGED = CalendarWords.set("arranged");
    private static final Set<String> NOMINAL = Set.of("NOUN", "PROPN", "ADJ", "DET", "NUM");
    private static final int REACH = 16;

    private Tenses() {}

    static Tense of(Line line, int from, int to) {
        for (int i = from - 1; i >= Math.max(0, from - REACH); i--) {
            if (line.word(i).equals(";")) {
                return Tense.PAST;
            }
            if (line.isQuoteMark(i) && !line.isQuoted(from)) {
                return following(line, to);
            }
            if (isVerb(line, i)) {
                return isToCome(line, i) ? Tense.FUTURE : Tense.PAST;
            }
            if (TO_COME.contains(line.lower(i)) && !isDone(line, i)) {
                return Tense.FUTURE;
            }
        }
        return from > REACH ? Tense.PAST : following(line, to);
    }

    /// "Went ahead with it on Friday".
    private static boolean isDone(Line line, int ahead) {
        return line.lower(ahead).equals("ahead") && line.fine(ahead - 1).equals("VBD");
    }

    private static Tense following(Line line, int to) {
        for (int i = to; i < Math.min(line.size(), to + REACH); i++) {
            i = behindRelative(line, i);
            if (MODALS.contains(line.lower(i))) {
                return Tense.FUTURE;
            }
            if (isVerb(line, i)) {
                boolean next = line.is(i, "AUX") && isVerb(line, i + 1);
                int at = next ? i + 1 : i;
                return isToCome(line, at) || isAboutTo(line, at) ? Tense.FUTURE : Tense.PAST;
            }
        }
        return Tense.PAST;
    }

    /// Behind the clause of "On Friday Maes, who heads the party, said".
    private static int behindRelative(Line line, int i) {
        boolean relative = WHO.contains(line.lower(i)) && line.word(i - 1).equals(",");
        int comma = relative ? line.find(i, Set.of(",")) : i;
        return Math.max(i, comma);
    }

    /// "is set to begin", "are to meet"
    private static boolean isAboutTo(Line line, int i) {
        return line.lower(i + 1).equals("to") && ABOUT_TO.contains(line.lower(i));
    }

    private static boolean isVerb(Line line, int i) {
        return line.is(i, "VERB") || line.is(i, "AUX") || PAST.contains(line.lower(i));
    }

    /// "The shop reopens on Friday", but not "says on Friday", "has met".
    private static boolean isPresent(Line line, int verb) {
        return line.is(verb, "VERB")
                && line.lower(verb).endsWith("s")
                && !line.fine(verb).equals("VBD")
                && !line.lemma(verb).endsWith("s")
                && !SAYS.contains(line.lemma(verb))
                && !isObject(line, verb);
    }

    /// "Are meeting on Friday", "is flying to Lima on Friday".
    private static boolean isArranged(Line line, int verb) {
        return line.fine(verb).equals("VBG")
                && line.isAny(verb - 1, IS)
                && ARRANGED.contains(line.lemma(verb));
    }

    /// "held telephone talks": a noun that looks like a verb, behind a verb and its modifiers.
    private static boolean isObject(Line line, int word) {
        int before = word - 1;
        while (before >= 0 && NOMINAL.contains(line.token(before).tag())) {
            before--;
        }
        return before >= 0 && line.is(before, "VERB");
    }

    /// "if they meet in May", but not "they put it off".
    private static boolean isBase(Line line, int verb) {
        return line.is(verb, "VERB")
                && line.lower(verb).equals(line.lemma(verb))
                && !line.lower(verb).endsWith("ed")
                && !PAST.contains(line.lower(verb))
                && !SAYS.contains(line.lemma(verb));
    }

    /// "Will visit Lima to meet Vos on Friday": as the verb whose purpose is told.
    private static boolean isPurpose(Line line, int to) {
        int before = to - 1;
        while (before > 0
                && (NOMINAL.contains(line.token(before).tag()) || line.is(before, "ADP"))) {
            before--;
        }
        return line.is(before, "VERB") && WILL.contains(line.lower(before - 1));
    }

    private static boolean isToCome(Line line, int verb) {
        if (TO_COME.contains(line.lower(verb)) || isPresent(line, verb) || isArranged(line, verb)) {
            return true;
        }
        boolean joined = line.fine(verb).equals("VB") && line.isLabelled(verb, "conj");
        if (joined && line.head(verb) < verb && line.is(line.head(verb), "VERB")) {
            return isToCome(line, line.head(verb));
        }
        for (int i = verb - 1; i >= Math.max(0, verb - 4); i--) {
            String word = line.lower(i);
            if (MODALS.contains(word)) {
                return !(word.equals("would") && line.lower(i + 1).equals("have"));
            }
            if (word.equals("to")) {
                return ABOUT_TO.contains(line.lower(i - 1)) || isPurpose(line, i);
            }
            if (THEY.contains(word)) {
                return isBase(line, verb);
            }
            if (!line.is(i, "AUX") && !line.is(i, "ADV") && !line.is(i, "PART")) {
                return false;
            }
        }
        return false;
    }
}
