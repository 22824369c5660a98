package org.wiregraph.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wiregraph.model.Actor;
import org.wiregraph.model.TimeExpression.Role;
import org.wiregraph.model.When;
import org.wiregraph.text.Clause;
import org.wiregraph.text.Line;
import org.wiregraph.text.Range;

/// Reads when, to whom, where and by what something was said from the words around its cue.
///
/// Example: "told reporters at a briefing in Oslo on Friday that" has the addressee "reporters",
/// the occasion "at a briefing" and the day.
final class Surroundings {

    private static final Set<String> ADDRESSED = Set.of("urge", "ask", "warn", "call on");
    private static final Set<String> AFTERWARDS = Set.of("afterwards", "afterward", "later");
    private static final Set<String> SPEAKING =
            Set.of("speaking", "talking", "addressing", "writing", "testifying", "appearing");
    private static final Set<String> WHO = Set.of("who", "which", "whose");
    private static final Set<String> RELATIVE = Set.of("who", "which", "that", "whom", "where");

    private final Scene scene;
    private final Line line;
    private final List<Dated> dates;

    Surroundings(Scene scene, Line line) {
        this.scene = scene;
        this.line = line;
        this.dates = scene.dates(line);
    }

    /// The circumstances of a cue with the tokens `near` around it and the content.
    Said.Circumstances of(Cues.Cue cue, Range near, Range content) {
        Optional<When> when =
                cue.is(Cues.Shape.SOURCE)
                        ? Optional.empty()
                        : beside(near, cue)
                                .or(() -> whenClause(near))
                                .or(() -> within(cue, content))
                                .or(() -> above(cue))
                                .or(() -> speaking(cue))
                                .or(() -> afterwards(cue));
        return new Said.Circumstances(
                when.orElseGet(When.Unknown::new),
                addressee(cue),
                CueSetting.occasion(line, near),
                CueSetting.channel(line, near));
    }

    /// The last date near the cue; not one in a relative clause of the speaker's name, "Maes, who
    /// called him on Friday, said", "said Maes, who won in 2004".
    private Optional<When> beside(Range near, Cues.Cue cue) {
        Range told = CueSetting.of(line, cue, dates).told();
        return dates.stream()
                .filter(d -> d.from() >= near.from() && d.to() <= near.to())
                .filter(d -> !told.contains(d.from()) || !line.isQuoteMark(told.from() - 1))
                .filter(d -> d.isOf(Role.CLAUSE) || d.isOf(Role.NOUN) && isOfSpeech(d))
                .filter(d -> !isAside(d, cue))
                .reduce((first, second) -> second)
                .map(Dated::when);
    }

    /// "At Monday's briefing", "in a 2023 report", "in an interview on Monday".
    private boolean isOfSpeech(Dated date) {
        int on = line.is(date.from() - 1, "ADP") ? date.from() - 1 : date.from();
        for (int i = on - 1; i > on - 4 && !line.word(i).equals(","); i--) {
            if (CueSetting.isOfSpeech(line.lower(i))) {
                return true;
            }
        }
        for (int i = date.to(); i < date.to() + 4; i++) {
            if (CueSetting.isOfSpeech(line.lower(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean isAside(Dated date, Cues.Cue cue) {
        if (isOfOtherVerb(date, cue) || isInRelative(date, cue)) {
            return true;
        }
        for (int i = cue.to(); i < date.from(); i++) {
            if (line.isAny(i, WHO) && !line.isQuoted(i)) {
                return true;
            }
        }
        boolean ends = false;
        for (int i = date.to(); i < cue.at(); i++) {
            ends |= line.word(i).equals(",");
        }
        for (int i = date.from() - 1; ends && i > 0 && !line.word(i).equals(","); i--) {
            boolean opens = line.isAny(i, RELATIVE) || isParticiple(i, cue.at());
            if (opens && line.word(i - 1).equals(",")) {
                return true;
            }
        }
        return false;
    }

    /// "Maes said, citing a fall last month", "said, echoing what he told them last May": not the
    /// day of "said, speaking on Monday".
    private boolean isOfOtherVerb(Dated date, Cues.Cue cue) {
        for (int i = cue.to() + 1; i < date.from(); i++) {
            boolean participle = line.fine(i).equals("VBG") && line.word(i - 1).equals(",");
            boolean noun = line.word(i - 1).equals(",") && line.is(i, "DET");
            if ((participle || noun) && !line.isQuoted(i) && !line.isAny(i, SPEAKING)) {
                return true;
            }
        }
        return false;
    }

    /// "In a nod to the war that ended in 1975, Maes thanked", not "in an interview that aired on
    /// Friday".
    private boolean isInRelative(Dated date, Cues.Cue cue) {
        boolean told = false;
        for (int i = date.from() - 1; i >= 0 && !line.word(i).equals(","); i--) {
            told |= line.isTensed(i) && date.to() <= cue.at();
            if (CueSetting.isCarried(line.lower(i)) || told && line.isAny(i, RELATIVE)) {
                return told && line.isAny(i, RELATIVE);
            }
        }
        return false;
    }

    /// "Maes, elected in 2019, said".
    private boolean isParticiple(int i, int verb) {
        boolean past = line.fine(i).equals("VBN") || line.fine(i).equals("VBD");
        return past && line.is(i - 2, "PROPN") && line.head(i) != verb;
    }

    /// "Surprised many on Sunday by telling them", "left on Sunday, saying": the day of the verb
    /// above.
    private Optional<When> above(Cues.Cue cue) {
        int verb = line.head(cue.at());
        boolean by = line.lower(cue.at() - 1).equals("by");
        if (by) {
            return CueParticiples.isMeans(line, cue.at())
                    ? clause(verb, cue.at())
                    : Optional.empty();
        }
        boolean beside =
                line.fine(cue.at()).equals("VBG")
                        && line.isLabelled(cue.at(), "advcl")
                        && line.word(cue.at() - 1).equals(",")
                        && line.is(verb, "VERB")
                        && verb < cue.at();
        return beside
                ? ofVerb(verb, cue.at())
                        .or(() ->
                                line.isLabelled(verb, "xcomp")
                                        ? ofVerb(line.head(verb), cue.at())
                                        : Optional.empty())
                : Optional.empty();
    }

    /// The last day before a token that hangs on a verb.
    private Optional<When> ofVerb(int verb, int before) {
        return dates.stream()
                .filter(d -> d.to() <= before && d.isOf(Role.CLAUSE))
                .filter(d -> d.to() == verb || MeetingDates.hangsOn(line, d, verb))
                .filter(d -> !line.isQuoted(d.from()))
                .reduce((first, second) -> second)
                .map(Dated::when);
    }

    /// "Maes, speaking in Oslo on Monday, delivered a warning, saying": the day of the speech.
    private Optional<When> speaking(Cues.Cue cue) {
        return dates.stream()
                .filter(d -> d.to() <= cue.at() && !line.isQuoted(d.from()))
                .filter(d -> d.isOf(Role.CLAUSE) && isSpeaking(d.from()))
                .reduce((first, second) -> second)
                .map(Dated::when);
    }

    /// Does the phrase before a date begin with "speaking"?
    private boolean isSpeaking(int date) {
        int i = date - 1;
        while (i > 0
                && !line.word(i).equals(",")
                && !line.isTensed(i)
                && !line.isAny(i, SPEAKING)) {
            i--;
        }
        return line.isAny(i, SPEAKING);
    }

    /// "Maes, who met her on Monday, said afterwards": the day told before.
    private Optional<When> afterwards(Cues.Cue cue) {
        boolean then = line.isAny(cue.to(), AFTERWARDS) || line.isAny(cue.at() - 1, AFTERWARDS);
        return then ? clause(0, cue.at()) : Optional.empty();
    }

    /// The last day that dates a clause in the tokens `from` to `to`, outside of quotes.
    private Optional<When> clause(int from, int to) {
        return dates.stream()
                .filter(d -> d.from() >= from && d.to() <= to && d.isOf(Role.CLAUSE))
                .filter(d -> !line.isQuoted(d.from()))
                .reduce((first, second) -> second)
                .map(Dated::when);
    }

    /// "In August, when two officials told": the date that a clause with "when" explains.
    private Optional<When> whenClause(Range near) {
        for (Dated date : dates) {
            int when = line.word(date.to()).equals(",") ? date.to() + 1 : date.to();
            if (line.lower(when).equals("when") && when < near.to() && date.isOf(Role.values())) {
                return Optional.of(date.when());
            }
        }
        return Optional.empty();
    }

    /// "Announced new talks on Tuesday": a date behind content that is no clause dates the cue.
    private Optional<When> within(Cues.Cue cue, Range content) {
        int end = content.from();
        while (end < content.to() && !line.isQuoted(end) && !line.isTensed(end)) {
            end++;
        }
        Range plain = new Range(content.from(), content.from() < cue.at() ? 0 : end);
        return dates.stream()
                .filter(d -> plain.contains(d.from()) && d.isOf(Role.CLAUSE))
                .filter(d -> MeetingDates.hangsOn(line, d, cue.at()))
                .findFirst()
                .map(Dated::when);
    }

    /// Where the clause around a cue begins, with the clause that it is joined to where both have
    /// one subject.
    int clauseStart(int verb, int subject) {
        int top = verb;
        for (int i = 0; i < 4 && line.relation(top).equals("conj"); i++) {
            top = line.head(top);
        }
        if (top < subject && line.relation(verb).equals("conj")) {
            return subject;
        }
        boolean inner = line.isLabelled(top, "advcl") || line.isLabelled(top, "acl");
        boolean relative = inner && (line.isLabelled(top, "advcl") || isRelative(top));
        return relative && line.head(top) < top ? line.subtree(top).from() : 0;
    }

    private boolean isRelative(int verb) {
        for (int i = line.head(verb) + 1; i < verb; i++) {
            if (line.isAny(i, RELATIVE)) {
                return true;
            }
        }
        return !line.fine(verb).equals("VBD") && !Untensed.isFinite(line, verb);
    }

    private Optional<Actor> addressee(Cues.Cue cue) {
        Range told = CueSetting.of(line, cue, dates).told();
        Optional<Integer> object =
                CueSetting.tells(cue) || ADDRESSED.contains(cue.lemma())
                        ? new Clause(line, cue.at()).patient()
                        : Optional.empty();
        return told.isEmpty()
                ? object.flatMap(o -> scene.parties().of(line, new Range(o, o + 1)))
                : scene.parties().of(line, told);
    }
}
