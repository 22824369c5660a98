package org.wiregraph.extract;

import java.util.Set;
import java.util.stream.IntStream;
import org.wiregraph.text.CalendarWords;
import org.wiregraph.text.Line;
import org.wiregraph.text.Phrases;
import org.wiregraph.text.Range;
import org.wiregraph.text.Words;

/// Where the one who tells goes on behind what was said.
///
/// Example: what is said ends before the comma in "condemned the vote, while ships left the port"
/// and "said the port was shut, in a letter on Friday", and before "and" in "called it a farce and
/// left".
record TellerEnd(Line line, Cues.Cue cue) {

    private static final Set<String> MEANWHILE =
            Set.of(
                    "as",
                    "while",
                    "although",
                    "though",
                    "whereas",
                    "when",
                    "after",
                    "before",
                    "but");
    private static final Set<String> FILINGS = Words.section("speechwords.txt", "filings");
    private static final Set<String> SILENT = Words.section("speechwords.txt", "silent");
    private static final Set<String> DURING = Set.of("as", "while");
    private static final Set<String> RELATIVE = Set.of("that", "who", "which", "whom");
    private static final Set<String> NOMINATIVE = Set.of("he", "she", "they");
    private static final Set<String> DEGREES =
            Set.of("many", "much", "few", "little", "soon", "long", "far", "well", "fast");
    private static final int FAR = 6;
    private static final Set<String> OPENING = Set.of("on", "that");
    private static final Set<String> IN = Set.of("in", "at", "on", "during");

    int of(Range within) {
        int record = Math.min(interview(within.to()), filing(within.to()));
        int paper = Math.min(paper(within.to()), record);
        int end = Math.min(other(behindQuotation(within, deed(within.to()))), paper);
        boolean thing =
                cue.is(Cues.Shape.OBJECT, Cues.Shape.NAMING, Cues.Shape.QUOTE)
                        || cue.is(Cues.Shape.EITHER) && hasOnlyObject();
        boolean phrase =
                thing
                        && line.dependents(cue.at(), "ccomp").stream()
                                .map(c -> line.subtree(c).from())
                                .allMatch(from -> line.is(from - 1, "CCONJ"));
        int cut = phrase ? Math.min(end, meanwhile(end)) : end;
        boolean quoted = !cue.is(Cues.Shape.QUOTE) || isQuoted(cue.to(), cut);
        return quoted ? cut : paper;
    }

    /// "Denied the theft", "declared the vote void".
    private boolean hasOnlyObject() {
        return line.dependents(cue.at(), "obj").stream().anyMatch(o -> o > cue.at())
                && line.dependents(cue.at(), "ccomp").isEmpty()
                && line.dependents(cue.at(), "xcomp").stream()
                        .noneMatch(x -> line.is(x, "VERB") || line.lower(x - 1).equals("to"))
                && !CueSetting.tells(cue);
    }

    /// "Praised the crew, as ships left the port", "thanked them as she left", "denounced the plan
    /// while the mayor sat there", "called for a recount after the vote had failed", "denounced the
    /// plan and the mayor left".
    private int meanwhile(int end) {
        for (int i = cue.to() + 1; i < end; i++) {
            boolean during = line.lower(i).equals("while") && isClause(i + 1) && !goesOn(i);
            boolean behind = isAfterwards(i);
            boolean other = isBeside(i) || line.is(i, "CCONJ") && isSpeech(i + 1);
            if ((during || behind || other || isDay(i, end)) && !line.isQuoted(i)) {
                return line.word(i - 1).equals(",") ? i - 1 : i;
            }
            boolean quote = line.isQuoteMark(i - 1) && line.word(i - 2).equals(",");
            boolean comma = line.word(i - 1).equals(",") || quote;
            boolean he = line.isAny(i, DURING) && line.isAny(i + 1, NOMINATIVE);
            boolean set = comma || he && !isCompared(i);
            boolean marked = set && line.isAny(i, MEANWHILE) && !line.isQuoted(i);
            if (marked && isClause(i + 1) && !goesOn(i)) {
                return comma && !quote ? i - 1 : i;
            }
        }
        return end;
    }

    /// "As many ships | as they can".
    private boolean isCompared(int as) {
        return IntStream.range(Math.max(cue.to(), as - FAR), as)
                .anyMatch(i -> line.lower(i).equals("as") && DEGREES.contains(line.lower(i + 1)));
    }

    /// "Called it “a farce” on Monday": when it was said.
    private boolean isDay(int on, int end) {
        return line.isQuoteMark(on - 1)
                && line.is(on, "ADP")
                && CalendarWords.isDateWord(line.lower(on + 1))
                && on + 2 >= end;
    }

    /// "After the vote had failed", but not "named after" somebody.
    private boolean isAfterwards(int i) {
        boolean after = line.lower(i).equals("after") && !line.is(i - 1, "VERB");
        return after && isClause(i + 1) && !hasVerb(i);
    }

    private boolean hasVerb(int to) {
        return IntStream.range(cue.to(), to).anyMatch(line::isTensed);
    }

    /// "Denounced the plan and the mayor left": a clause beside that of the cue, with a subject.
    private boolean isBeside(int and) {
        int verb = verbBehind(and + 1);
        int main = line.is(verb, "AUX") ? line.head(verb) : verb;
        boolean other =
                line.isLabelled(main, "conj")
                                && (line.head(main) == cue.at() || line.isQuoteMark(and - 1))
                        || line.dependents(cue.at(), "ccomp").contains(main);
        boolean same = line.isAny(and + 1, NOMINATIVE) && Cues.at(line, main).isPresent();
        return line.is(and, "CCONJ")
                && !line.isAny(and + 1, RELATIVE)
                && line.isTensed(verb)
                && other
                && !same
                && line.dependents(main, "nsubj", "nsubj:pass").stream()
                        .anyMatch(s -> s > and || isTakenAlong(s, and));
    }

    /// "Denounced the fleet and the mayor left", where the tree has both leave.
    private boolean isTakenAlong(int subject, int and) {
        return line.dependents(cue.at(), "obj").isEmpty()
                && line.dependents(subject, "conj").stream().anyMatch(c -> c > and);
    }

    /// "Called it a farce, though he conceded that": the speaker says more.
    private boolean goesOn(int marker) {
        boolean tells = !line.isAny(marker, DURING) && line.isAny(marker + 1, NOMINATIVE);
        return tells
                && (Cues.at(line, marker + 2).isPresent() || Cues.at(line, marker + 3).isPresent());
    }

    /// The token behind the noun phrase that begins there and the adverbs after it.
    private int verbBehind(int from) {
        int verb = Phrases.startingAt(line, from).to();
        while (line.is(verb, "ADV")) {
            verb++;
        }
        return verb;
    }

    private boolean isClause(int from) {
        int verb = verbBehind(from);
        return verb > from && line.isTensed(verb) && !line.isQuoted(verb);
    }

    /// "Called it a farce and left", "and was cheered": a second verb of the speaker that tells of
    /// no speech. "Said the port was shut but gave no reason": behind a clause only where no more
    /// is said.
    private int deed(int end) {
        for (int verb : line.dependents(cue.at(), "conj")) {
            int and = verb - 1;
            boolean passive = line.fine(verb).equals("VBN");
            while (and > cue.to() && (line.is(and, "ADV") || passive && line.is(and, "AUX"))) {
                and--;
            }
            boolean alike =
                    passive ? line.isTensed(and + 1) : line.fine(verb).equals(line.fine(cue.at()));
            boolean told =
                    line.is(and, "CCONJ")
                            && line.is(verb, "VERB")
                            && alike
                            && (passive || line.isTensed(verb) || line.fine(verb).equals("VBG"));
            boolean silent = line.lower(and).equals("but") && SILENT.contains(line.lemma(verb));
            boolean own = told && (silent || !cue.is(Cues.Shape.CLAUSE) || hasOnlyObject());
            if (own && !isQuoted(and, end) && Cues.at(line, verb).isEmpty()) {
                return Math.min(end, and);
            }
        }
        return Math.min(end, second(end));
    }

    /// "Calling it “a farce” and leaving the hall", "called it “a farce,” delighting the hall":
    /// behind a quotation what else was done.
    private int second(int end) {
        for (int and = cue.to() + 1; and < end; and++) {
            boolean deed =
                    line.is(and, "CCONJ")
                            && line.isQuoteMark(and - 1)
                            && line.fine(and + 1).equals("VBG")
                            && line.fine(cue.at()).equals("VBG");
            boolean result =
                    line.isQuoteMark(and)
                            && line.word(and - 1).equals(",")
                            && line.fine(and + 1).equals("VBG")
                            && (!cue.is(Cues.Shape.CLAUSE) || hasOnlyObject());
            if ((deed || result) && Cues.at(line, and + 1).isEmpty() && !isQuoted(and + 1, end)) {
                return result ? and + 1 : and;
            }
        }
        return end;
    }

    /// "Urged both to wait, and the mayor warned that the port was shut": another speaks. "Said the
    /// law had failed, as claimed by Maes" and "was ill, said two aides": so does the teller.
    private int other(int end) {
        for (int i = cue.to() + 1; i < end; i++) {
            boolean comma = line.word(i).equals(",") && !line.isQuoted(i);
            boolean beside = line.is(i + 1, "CCONJ") && isSpeech(i + 2);
            if (comma && (beside || isMeanwhile(i + 1) || isSource(i + 1, end))) {
                return i;
            }
        }
        return end;
    }

    /// "Said “it is over” after ships had left": what follows a quotation that is all he said.
    private int behindQuotation(Range within, int end) {
        int from = cue.to();
        while (line.isAny(from, OPENING) || CalendarWords.isDateWord(line.lower(from))) {
            from++;
        }
        int close = line.isQuoteMark(from) ? from + 1 : within.to();
        while (close < end && !line.isQuoteMark(close)) {
            close++;
        }
        int marker = line.word(close + 1).equals(",") ? close + 2 : close + 1;
        boolean told =
                marker < end
                        && line.isAny(marker, MEANWHILE)
                        && !line.lower(marker).equals("but")
                        && isClause(marker + 1)
                        && !goesOn(marker);
        return told ? close + 1 : end;
    }

    /// "As the mayor warned that", "while the mayor wrote"; not "as the mayor warned, by saying".
    private boolean isMeanwhile(int marker) {
        int verb = verbBehind(marker + 1);
        boolean says = Cues.at(line, verb).filter(c -> c.is(Cues.Shape.CLAUSE)).isPresent();
        boolean more = says || line.lower(verb + 1).equals("that");
        boolean ends = !line.word(verb + 1).equals(",");
        return line.isAny(marker, DURING) && more && ends && isSpeech(marker + 1);
    }

    /// The verb of "the mayor said" and of "Maes, the mayor, said".
    private int verbOf(int from) {
        int verb = verbBehind(from);
        int apposed = line.word(verb).equals(",") ? Phrases.startingAt(line, verb + 1).to() : verb;
        return line.word(verb).equals(",") && line.word(apposed).equals(",") ? apposed + 1 : verb;
    }

    private boolean isSpeech(int from) {
        Range who = Phrases.startingAt(line, from);
        int first = verbOf(from);
        boolean relative = IntStream.range(from, first).anyMatch(i -> line.isAny(i, RELATIVE));
        boolean perfect = line.lemma(first).equals("have") && line.is(first, "AUX");
        int verb = perfect ? line.head(first) : first;
        boolean thing = cue.is(Cues.Shape.OBJECT, Cues.Shape.NAMING);
        boolean alike =
                line.fine(verb).equals(line.fine(cue.at())) && perfect == hasPerfect(cue.at());
        return !who.isEmpty()
                && !relative
                && !line.is(who.to() - 1, "PRON")
                && line.isTensed(first)
                && (thing || alike)
                && Cues.at(line, verb).isPresent();
    }

    private boolean hasPerfect(int verb) {
        return line.dependents(verb, "aux").stream().anyMatch(a -> line.lemma(a).equals("have"));
    }

    private boolean isSource(int from, int end) {
        boolean as = line.lower(from).equals("as");
        int verb = as ? from + 1 : from;
        boolean passive = as && line.fine(verb).equals("VBN") && line.lower(verb + 1).equals("by");
        boolean inverted = line.lower(verb).equals("said");
        return (passive || inverted)
                && Phrases.startingAt(line, passive ? verb + 2 : verb + 1).to() > verb + 1
                && line.find(verb, Set.of(",")) < 0
                && end >= line.end();
    }

    private boolean isQuoted(int from, int to) {
        boolean quoted = false;
        for (int i = from; i < to; i++) {
            quoted |= line.isQuoted(i);
        }
        return quoted;
    }

    /// "Said the port was shut, in a statement on Monday", "..., according to a transcript".
    private int paper(int end) {
        for (int i = end - 1; i > cue.to() + 1 && !line.isTensed(i); i--) {
            if (line.isQuoted(i)) {
                return end;
            }
            if (line.word(i).equals(",")) {
                return isPaper(i + 1, end) ? i : end;
            }
        }
        return end;
    }

    /// "Said the plan was bad in an interview with the Lima Times on Monday".
    private int interview(int end) {
        for (int i = end - 1; i > cue.to() + 2 && !line.isTensed(i) && !line.isQuoted(i); i--) {
            boolean in = line.lower(i - 2).equals("in") && line.lower(i - 1).matches("an?");
            if (in && line.lower(i).equals("interview")) {
                return i - 2;
            }
        }
        return end;
    }

    /// "Said the plan was bad in a court filing that asked the judge to stop it".
    private int filing(int end) {
        for (int i = cue.to() + 2; i < end; i++) {
            int from = i;
            while (line.isNominal(from - 1)
                    || line.is(from - 1, "ADJ")
                    || line.is(from - 1, "DET")) {
                from--;
            }
            boolean a = line.isAny(from, Set.of("a", "an"));
            boolean in = a && line.lower(from - 1).equals("in") && from - 1 > cue.to() + 1;
            boolean told = in && line.isAny(i, FILINGS) && !line.is(i + 1, "NOUN");
            if (told && hasVerb(from) && !isQuoted(cue.to(), i)) {
                return from - 1;
            }
        }
        return end;
    }

    boolean isPaper(int from, int end) {
        if (line.lower(from).equals("according")) {
            return true;
        }
        int to = CueSetting.phraseEnd(line, from + 1);
        return line.isAny(from, IN)
                && to <= end
                && to > from + 1
                && CueSetting.isOfSpeech(line.lower(to - 1));
    }

    /// "Maes said the port was shut, according to Reuters, and that it would stay so": what is said
    /// goes on behind whoever passed it on.
    static boolean resumes(Line line, int comma) {
        int and = line.is(comma + 1, "CCONJ") ? 1 : 0;
        return line.word(comma).equals(",")
                && line.lower(comma + and + 1).equals("that")
                && !line.isTensed(comma + and + 2);
    }
}
