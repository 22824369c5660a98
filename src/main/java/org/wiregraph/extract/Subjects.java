package org.wiregraph.extract;

import java.util.Optional;
import java.util.Set;
import org.wiregraph.text.Clause;
import org.wiregraph.text.Line;
import org.wiregraph.text.Phrases;
import org.wiregraph.text.Words;

/// Finds the list of names that is the subject of a verb as it stands before it, as trees of long
/// lists are seldom right.
///
/// Example: in "Maes, who flew in on Monday, and Vos, accompanied by his aides, met" the subject of
/// `met` is Maes and Vos.
final class Subjects {

    private static final Set<String> CONJUNCTIONS =
            Set.of("after", "before", "since", "until", "as", "while");
    private static final Set<String> TELLING = Words.section("meetingwords.txt", "telling");

    private final NounPhrases phrases;
    private final Roll roll;

    Subjects(NounPhrases phrases, Roll roll) {
        this.phrases = phrases;
        this.roll = roll;
    }

    /// The list whose end is at a verb: the subject as it stands before it.
    Optional<Roll.Read> before(Line line, int verb) {
        int from = border(line, verb);
        int start = from;
        while (start < verb) {
            boolean begins =
                    start == from
                            || !phrases.isInside(line, start - 1)
                            || phrases.opens(line, start);
            Roll.Read read = begins ? roll.from(line, start, verb) : Roll.Read.none(start);
            boolean other = begins && isOther(line, start);
            boolean adjacent = read.end() == verb && line.fine(verb).equals("VBG");
            boolean free = start == from || adjacent || isFree(line, start, verb);
            if (!other && free && !read.who().isEmpty() && roll.reaches(line, read.end(), verb)) {
                return Optional.of(read);
            }
            start = other ? Math.max(start + 1, read.end()) : start + 1;
        }
        return Optional.empty();
    }

    /// A list behind a preposition is no subject, that behind "after" and "as" may be.
    private static boolean isFree(Line line, int start, int verb) {
        boolean conjunction = line.isAny(start - 1, CONJUNCTIONS);
        return !line.is(start - 1, "ADP") || conjunction && new Clause(line, verb).isFinite();
    }

    /// "Who welcomed Vos, met" and "accompanied by Vos, met": an object or agent is no subject.
    private static boolean isOther(Line line, int start) {
        int verb = start - 1;
        if (!line.is(verb, "VERB")) {
            return line.lower(verb).equals("by") && line.fine(verb - 1).equals("VBN");
        }
        int i = start;
        while (Phrases.isInside(line, i) && line.head(i) != verb) {
            i++;
        }
        boolean tells = TELLING.contains(line.lemma(verb));
        return !tells && line.head(i) == verb && line.isLabelled(i, "obj");
    }

    private static int border(Line line, int verb) {
        int i = verb - 1;
        while (i >= 0 && !ends(line, i)) {
            i--;
        }
        return i + 1;
    }

    private static boolean ends(Line line, int i) {
        boolean verb = line.is(i, "VERB") && line.isTensed(i);
        return verb || line.isQuoted(i) || line.isQuoteMark(i) || ";:".contains(line.word(i));
    }
}
