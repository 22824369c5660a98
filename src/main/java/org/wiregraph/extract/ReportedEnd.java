package org.wiregraph.extract;

import java.util.Set;
import org.wiregraph.text.CalendarWords;
import org.wiregraph.text.Line;
import org.wiregraph.text.Phrases;
import org.wiregraph.text.Range;

/// Where what follows a cue ends, if more of the sentence around it follows.
///
/// Example: in "The port, which he said was shut, opens today" what he said ends before "opens".
record ReportedEnd(Line line, Cues.Cue cue) {

    private static final Set<String> CONCESSIONS =
            Set.of("while", "although", "though", "after", "before", "when", "because", "once");
    private static final int LATEST = 6;
    private static final Set<String> RELATIVE =
            Set.of("who", "whom", "which", "that", "what", "where", "when");

    /// The end of the clause where the cue stands in one that something else follows: "The port,
    /// which he said was shut, ...".
    int of(Range within) {
        return Math.min(end(within), new WriterEnd(line, cue).of());
    }

    private int end(Range within) {
        if (cue.is(Cues.Shape.NOUN)) {
            return line.dependents(cue.at(), "acl", "ccomp").stream()
                    .findFirst()
                    .map(i -> line.subtree(i).to())
                    .orElse(line.end());
        }
        if (isConcession()) {
            return comma(line.end());
        }
        int closed = closed();
        if (opening(line) >= 0 && closed > 0 && isFollowed(closed - 1)) {
            return closed;
        }
        if (isAside()) {
            return Math.min(resumed(), new TellerEnd(line, cue).of(within));
        }
        return Math.min(clause(within), new TellerEnd(line, cue).of(within));
    }

    /// "Maes, who joked that he was glad, left": nothing is told before.
    private boolean isAside() {
        int who = cue.at() - 1;
        while (line.is(who, "ADV") || line.is(who, "AUX")) {
            who--;
        }
        boolean aside = line.lower(who).equals("who") && isApart(who - 1);
        for (int i = 0; aside && i < who; i++) {
            aside = !line.isTensed(i) || line.isQuoted(i);
        }
        return aside;
    }

    /// The comma of "Maes, who", or the noun of "Maes, a mayor who".
    private boolean isApart(int before) {
        boolean apposed =
                Phrases.endingAt(line, before)
                        .filter(r -> TargetPhrase.isArticle(line, r.from()))
                        .filter(r -> line.word(r.from() - 1).equals(","))
                        .isPresent();
        return apposed || line.word(before).equals(",");
    }

    /// The comma behind which a verb without a subject goes on, or another clause where the one who
    /// said it stands in a phrase before that: "After talks with Maes, who said it was over, | the
    /// crew left".
    private int resumed() {
        boolean led = line.is(0, "ADP") || line.is(0, "SCONJ");
        for (int i = cue.to() + 1; i < line.end(); i++) {
            int verb = line.isQuoteMark(i + 1) ? i + 2 : i + 1;
            while (line.is(verb, "ADV") || line.is(verb, "AUX") && !line.isTensed(verb)) {
                verb++;
            }
            boolean past = line.fine(verb).equals("VBN") || line.isTensed(verb);
            boolean clause = led && !line.isQuoted(i) && isFollowed(i);
            if (line.word(i).equals(",") && (past && !line.isQuoted(verb) || clause)) {
                return i;
            }
        }
        return line.end();
    }

    private int clause(Range within) {
        if (isMoved()) {
            int end = outer(comma(line.end()));
            return Math.min(end, joined(end));
        }
        int above = line.head(cue.at());
        boolean inside =
                line.isLabelled(cue.at(), "acl")
                                && isRelative(above)
                                && !CueParticiples.isOfPaper(line, cue.at())
                        || above > cue.at()
                                && within.contains(above)
                                && !isFirst(within)
                                && !line.relation(cue.at()).equals("amod");
        if (!inside) {
            return line.end();
        }
        int end = Math.max(line.subtree(cue.at()).to(), cue.to());
        return above > cue.at() ? Math.min(end, comma(end)) : end;
    }

    /// "The group said ships, most of them small, had left", where the tree takes "said" for an
    /// aside.
    private boolean isFirst(Range within) {
        return Cues.at(line, line.head(cue.at())).isEmpty()
                && line.dependents(cue.at(), "nsubj").stream()
                        .anyMatch(s -> s < cue.at() && line.subtree(s).from() <= within.from() + 1);
    }

    /// "Who the police said was shot", "what it said was a test": what is said is a gap.
    boolean isMoved() {
        int subject =
                line.dependents(cue.at(), "nsubj").stream()
                        .findFirst()
                        .map(s -> line.subtree(s).from())
                        .orElse(cue.at());
        boolean relative = line.isAny(subject, RELATIVE) || line.isAny(subject - 1, RELATIVE);
        return relative && line.isTensed(cue.to());
    }

    /// "The port that he said was shut", "a port he said was shut", "the port shut, he said".
    private boolean isRelative(int above) {
        for (int i = cue.at() - 1; i > above && !line.word(i).equals(":"); i--) {
            if (line.isAny(i, RELATIVE)) {
                return true;
            }
        }
        int subject =
                line.dependents(cue.at(), "nsubj").stream()
                        .findFirst()
                        .map(s -> line.subtree(s).from())
                        .orElse(cue.at());
        return line.fine(cue.at()).equals("VBG") || subject == above + 1;
    }

    /// "While Maes said the port was open, ships kept away", "as Maes urged calm, ships left": the
    /// main clause follows.
    private boolean isConcession() {
        int opening = opening(line);
        boolean as = line.lower(opening).equals("as");
        boolean opens = opening >= 0 && !(as && isMarked(cue.to()));
        for (int i = opening + 1; opens && i < cue.at(); i++) {
            opens = !line.word(i).equals(",") && !line.is(i, "VERB");
        }
        return opens && isFollowed(comma(line.end()));
    }

    private boolean isDate(int i) {
        return line.is(i, "ADP") && CalendarWords.isDateWord(line.lower(i + 1));
    }

    /// Where a clause in front of another one begins: "while", "two days after", "but when"; -1 for
    /// none.
    static int opening(Line line) {
        int at = 0;
        while (at < LATEST && !isOpening(line, at) && isBeforeOpening(line, at)) {
            at++;
        }
        return isOpening(line, at) ? at : -1;
    }

    private static boolean isOpening(Line line, int i) {
        return line.is(i, "SCONJ") || line.isAny(i, CONCESSIONS) || line.lower(i).equals("as");
    }

    private static boolean isBeforeOpening(Line line, int i) {
        return line.is(i, "CCONJ")
                || line.is(i, "ADV")
                || line.is(i, "DET")
                || line.is(i, "NUM")
                || line.isAny(i, Attribution.UNITS);
    }

    /// Behind the first quotation that closes with a comma: "When Maes called it “fair,” | Vos
    /// left"; -1 for none.
    private int closed() {
        for (int i = cue.to() + 1; i < line.end(); i++) {
            if (line.isQuoteMark(i) && line.word(i - 1).equals(",") && line.isQuoted(i - 1)) {
                return i + 1;
            }
        }
        return -1;
    }

    /// Is the comma one behind which a clause with a subject of its own begins?
    private boolean isFollowed(int comma) {
        int next = pastAside(Phrases.startingAt(line, comma + 1).to());
        while (line.is(next, "ADV") || isDate(next)) {
            next += line.is(next, "ADV") ? 1 : 2;
        }
        return comma < line.end() && next > comma + 1 && line.isTensed(next);
    }

    /// "Maes, of Ghent, | left".
    private int pastAside(int comma) {
        int close = line.word(comma).equals(",") ? line.find(comma + 1, Set.of(",")) : -1;
        boolean aside = close > comma && close < comma + LATEST && line.is(comma + 1, "ADP");
        return aside ? close + 1 : comma;
    }

    /// "As Maes said, the port is shut", "as Maes put it: the port is shut".
    private boolean isMarked(int from) {
        return line.word(from).equals(",") || line.find(from, Set.of(":")) >= 0;
    }

    /// Where "and" goes on with a verb of the clause outside: "what it said was a test and has
    /// fired".
    private int joined(int end) {
        for (int i = cue.to() + 2; i < end; i++) {
            if (line.is(i, "CCONJ") && line.isTensed(i + 1) && !line.isQuoted(i)) {
                return i;
            }
        }
        return end;
    }

    /// "The port that it said was shut opens today", "what it said was a test failed": the verb of
    /// the clause outside, which has another subject.
    private int outer(int end) {
        for (int i = cue.to() + 1; i < end; i++) {
            boolean verb = line.fine(i).equals("VBD") || line.fine(i).equals("VBZ");
            boolean free = line.isNominal(i - 1) || line.is(i - 1, "ADV") || line.is(i - 1, "ADP");
            boolean own = line.dependents(i, "nsubj").stream().anyMatch(s -> s > cue.at());
            boolean behind = line.fine(i - 1).equals("VBN") || line.is(i - 1, "VERB");
            if (verb && (free || behind) && !own && !line.isQuoted(i) && !isRelative(cue.to(), i)) {
                return line.is(i - 1, "ADV") ? i - 1 : i;
            }
        }
        return end;
    }

    private boolean isRelative(int from, int to) {
        for (int i = from; i < to; i++) {
            if (line.isAny(i, RELATIVE) || line.isAny(i, CONCESSIONS)) {
                return true;
            }
        }
        return false;
    }

    /// The first comma outside of quotes and behind the cue's own words, but not one before
    /// "leaving ..." or between adjectives.
    private int comma(int end) {
        for (int i = cue.to() + 2; i < end; i++) {
            boolean inside =
                    line.fine(i + 1).equals("VBG")
                            || line.is(i - 1, "ADJ") && line.is(i + 1, "ADJ");
            if (line.word(i).equals(",") && !line.isQuoted(i) && !inside) {
                return i;
            }
        }
        return end;
    }
}
