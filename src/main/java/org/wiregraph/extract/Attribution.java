package org.wiregraph.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wiregraph.model.Report;
import org.wiregraph.text.Line;
import org.wiregraph.text.Phrases;
import org.wiregraph.text.Range;

/// An attribution that follows or interrupts what was said.
///
/// "..., the ministry said Friday." has the cue "said", the speaker before it, and its tokens reach
/// from the comma to the end. `content` is what was said; where the attribution interrupts it ("The
/// tests, she said, go on"), the whole stretch is.
record Attribution(Cues.Cue cue, Voices.Voice voice, Range extent, Range content) {

    private static final Set<String> GOES_ON =
            Set.of("though", "although", "and", "but", "or", "which", "that");
    private static final Set<String> OPENERS =
            Set.of("should", "if", "unless", "were", "had", "once", "until");
    static final Set<String> WHEN =
            Set.of(
                    "after",
                    "before",
                    "when",
                    "as",
                    "following",
                    "during",
                    "while",
                    "since",
                    "asked");
    static final Set<String> UNITS =
            Set.of("minutes", "hours", "day", "days", "week", "weeks", "month", "months", "years");
    private static final Set<String> DASHES = Set.of("-", "--", "–", "—");
    private static final Set<String> LEAVING = Set.of("retired", "retiring");
    private static final Set<String> SUBORDINATE =
            Set.of("as", "when", "while", "because", "since");
    private static final Set<String> ASIDE = Set.of("as", "after", "when", "although", "though");

    /// Reads the attributions of one line.
    static final class Finder {

        private final Line line;
        private final Voices voices;
        private final List<Dated> dates;

        Finder(Line line, Voices voices, List<Dated> dates) {
            this.line = line;
            this.voices = voices;
            this.dates = dates;
        }

        /// The last attribution inside the stretch that follows or interrupts its content.
        Optional<Attribution> in(List<Cues.Cue> cues, Range within) {
            List<Cues.Cue> own =
                    cues.stream().filter(c -> !CueParticiples.isAddition(line, c, cues)).toList();
            return last(own, within).or(() -> last(cues, within));
        }

        private Optional<Attribution> last(List<Cues.Cue> cues, Range within) {
            for (Cues.Cue cue : cues.reversed()) {
                if (!within.contains(cue.at())) {
                    continue;
                }
                Optional<Attribution> found =
                        switch (cue.shape()) {
                            case SOURCE -> new SourceAttribution(line, voices).of(cue, within);
                            case CLAUSE, EITHER -> spoken(cue, within);
                            case CLOSING ->
                                    spoken(cue, within)
                                            .filter(a ->
                                                    line.lower(cue.at()).equals("agree")
                                                            || isQuotedBefore(a.extent().from()));
                            case FINDING ->
                                    spoken(cue, within)
                                            .filter(Findings::isFound)
                                            .filter(a -> isClause(a.content()));
                            case OBJECT, ASK -> spoken(cue, within).filter(this::isWhole);
                            case QUOTE, NAMING, MEASURE, NOUN -> Optional.empty();
                        };
                if (found.isPresent()) {
                    return found;
                }
            }
            return Optional.empty();
        }

        /// "“Tear it down,” she urged": a quotation and nothing else.
        private boolean isWhole(Attribution a) {
            boolean object =
                    line.dependents(a.cue().at(), "obj").stream()
                            .anyMatch(o -> o > a.cue().at() && o != a.voice().from());
            return !object
                    && isQuotedBefore(a.extent().from())
                    && Said.form(line, a.content()) == Report.Form.DIRECT;
        }

        private Optional<Attribution> spoken(Cues.Cue cue, Range within) {
            Optional<Attribution> amid =
                    new AmidSubject(line, within).of(cue, voices, start(within, cue.at() - 1));
            if (amid.isPresent()) {
                return amid;
            }
            boolean relative = WhoSpeaks.isIn(line, cue.at());
            return voices.of(line, cue).stream()
                    .filter(voice -> !relative || voice.from() > cue.at())
                    .flatMap(voice ->
                            (voice.from() > cue.at()
                                            ? inverted(cue, voice, within)
                                            : after(cue, voice, within))
                                    .stream())
                    .findFirst()
                    .or(() -> inverted(cue, within))
                    .or(() ->
                            voices.officers()
                                    .behindQuote(line, cue)
                                    .flatMap(voice -> after(cue, voice, within)))
                    .or(() -> new Opening(line, within).inverted(cue, voices));
        }

        /// "CONTENT, X said." and "CONTENT, X said, CONTENT."
        private Optional<Attribution> after(Cues.Cue cue, Voices.Voice voice, Range within) {
            int mark = line.isAny(voice.from() - 1, LEAVING) ? voice.from() - 2 : voice.from() - 1;
            int set = Math.min(CueSetting.of(line, cue, dates).end(), within.to());
            boolean quoted = isQuotedBefore(mark);
            int end = quoted ? new AttributionTail(line).pastPhrase(set) : set;
            Optional<Attribution> first = new Opening(line, within).aside(cue, voice, end);
            boolean other =
                    line.fine(cue.at()).equals("VBG")
                            && isClause(new Range(voice.range().to(), cue.at()));
            if (other) {
                return Optional.empty();
            }
            if (first.isPresent() || mark <= within.from() || !isMark(mark)) {
                return first;
            }
            Range told = new Range(start(within, mark), mark);
            boolean deed =
                    line.fine(told.from()).equals("VBG")
                            && !isClause(told)
                            && !hasQuote(told.from(), within.to());
            boolean silent = deed || new SettingBefore(line, dates).is(told, end);
            return !silent && ends(cue, told, end, within)
                    ? framed(cue, voice, new Range(mark, end), within)
                    : Optional.empty();
        }

        /// Is what ends before an attribution said, by what follows the attribution at `end`?
        private boolean ends(Cues.Cue cue, Range told, int end, Range within) {
            boolean quoted = isQuotedBefore(told.to());
            boolean more = hasQuote(end, within.to());
            boolean both = line.isQuoteMark(told.from()) && line.word(end).equals(":");
            boolean closed =
                    end >= within.to()
                            || line.word(end).equals(",")
                            || quoted && both && line.isQuoteMark(end + 1)
                            || quoted && (!more || line.isQuoteMark(end) || line.isAny(end, WHEN));
            boolean loose =
                    !quoted
                            && !hasObject(cue, end)
                            && !more
                            && isClause(told)
                            && !isAside(told)
                            && !isClause(new Range(end, within.to()));
            boolean dash = !more && line.isAny(end, DASHES) && line.lower(end + 1).equals("which");
            boolean when = !more && isClause(told) && !isAside(told) && line.isAny(end, WHEN);
            return closed || loose || when || dash;
        }

        /// "Rather than say more, X stressed the risks": what is said stands behind.
        private boolean hasObject(Cues.Cue cue, int end) {
            return line.dependents(cue.at(), "obj").stream().anyMatch(o -> o >= end)
                    && !CueSetting.tells(cue);
        }

        /// "CONTENT, said X, the minister of ..."
        private Optional<Attribution> inverted(Cues.Cue cue, Voices.Voice voice, Range within) {
            int mark = cue.at() - 1;
            boolean ended = ",?!.-".contains(line.word(mark - 1)) || !line.isQuoteMark(mark);
            int quote = mark;
            while (quote > within.from() && line.isQuoted(quote - 1)) {
                quote--;
            }
            boolean said =
                    isQuotedBefore(mark) && ended
                            || isClause(new Range(ended ? start(within, mark) : quote, mark));
            boolean told = CueSetting.tells(cue) && !isQuotedBefore(mark);
            boolean set = mark > within.from() && isMark(mark) && said && !told;
            boolean opens = voice.from() - cue.to() <= 2;
            if (!set || !opens || isCut(voice.range().to())) {
                return Optional.empty();
            }
            int end = Math.min(voice.range().to(), within.to());
            boolean closed =
                    isQuotedBefore(mark)
                            || end >= within.to()
                            || line.word(end).equals(",")
                            || line.lower(end).equals("who")
                            || line.lower(end - 1).equals("who");
            return closed ? framed(cue, voice, new Range(mark, end), within) : Optional.empty();
        }

        private Optional<Attribution> inverted(Cues.Cue cue, Range within) {
            int at = line.isAny(cue.to(), LEAVING) ? cue.to() + 1 : cue.to();
            boolean nominal =
                    line.is(at, "PROPN")
                            || line.is(at, "DET")
                            || line.is(at, "NOUN")
                            || line.is(at, "ADJ");
            Range phrase = Phrases.startingAt(line, at);
            Range whole = isCut(phrase.to()) ? Phrases.startingAt(line, phrase.to() + 1) : phrase;
            Optional<Voices.Voice> voice =
                    nominal ? voices.in(line, new Range(at, whole.to())) : Optional.empty();
            return voice.or(() ->
                            isQuotedBefore(cue.at() - 1)
                                    ? voices.officers().titled(line, at)
                                    : Optional.empty())
                    .flatMap(v -> inverted(cue, v, within));
        }

        /// "Said US | campaigning group Peace Watch": a participle amid the phrase.
        private boolean isCut(int end) {
            return line.fine(end).equals("VBG")
                    && line.isNominal(end - 1)
                    && line.isNominal(end + 1)
                    && line.isCapital(end + 2);
        }

        private Optional<Attribution> framed(
                Cues.Cue cue, Voices.Voice voice, Range extent, Range within) {
            int from = start(within, extent.from());
            Range before = new Range(from, extent.from());
            boolean on = goesOn(extent, before, within);
            boolean whole = on || isQuotedBefore(extent.from());
            Range tokens = new Range(extent.from(), whole && !on ? within.to() : extent.to());
            return Optional.of(
                    new Attribution(
                            cue, voice, tokens, new Range(from, on ? within.to() : extent.from())));
        }

        /// Does the content run on after the attribution?
        private boolean goesOn(Range extent, Range before, Range within) {
            int rest = extent.to();
            while (rest < within.to() && ",:".contains(line.word(rest))) {
                rest++;
            }
            if (rest >= within.to() || rest == extent.to() && !line.isQuoteMark(rest)) {
                return false;
            }
            AttributionTail tail = new AttributionTail(line);
            boolean quoted = isQuotedBefore(extent.from());
            boolean opens = line.isQuoteMark(rest) || line.isQuoteMark(rest + 1);
            int first = line.is(before.from(), "CCONJ") ? before.from() + 1 : before.from();
            boolean shared =
                    line.isAny(first, OPENERS)
                            || (line.is(first, "SCONJ") || line.isAny(first, SUBORDINATE))
                                    && isClause(new Range(rest, within.to()))
                            || line.lower(rest).equals("while")
                                    && line.fine(rest + 1).equals("VBG");
            if (line.isQuoteMark(rest) && !quoted) {
                return !isClause(before) || !isAside(before);
            }
            return opens
                    || tail.isLater(rest) && !quoted
                    || !isClause(before) && !quoted
                    || shared && (!quoted || !line.isQuoted(before.from()))
                    || tail.isAim(rest) && !quoted
                    || line.isAny(rest, GOES_ON) && !quoted;
        }

        /// "Asked about it, he said", "As votes were counted, he said": no content.
        private boolean isAside(Range before) {
            int first = before.from();
            int comma = line.find(first, Set.of(","));
            boolean phrase = comma > first && comma < before.to();
            int verb = phrase ? Phrases.startingAt(line, comma + 1).to() : comma;
            boolean led = phrase && verb > comma + 1 && line.isTensed(verb);
            return line.is(first, "SCONJ")
                    || line.is(first, "ADP") && !led
                    || line.is(first, "VERB")
                    || line.isAny(first, ASIDE);
        }

        /// Where the content begins: after a colon or semicolon outside of quotes.
        private int start(Range within, int end) {
            return Attribution.start(line, within, end);
        }

        private boolean isMark(int i) {
            return line.word(i).equals(",") || line.isQuoteMark(i) || line.word(i).equals("--");
        }

        private boolean isQuotedBefore(int mark) {
            return Attribution.isQuotedBefore(line, mark);
        }

        private boolean hasQuote(int from, int to) {
            return Attribution.hasQuote(line, from, to);
        }

        private boolean isClause(Range range) {
            return Attribution.isClause(line, range);
        }
    }

    /// Where the content begins that ends before a token: behind a semicolon or colon.
    static int start(Line line, Range within, int end) {
        for (int i = end - 1; i > within.from(); i--) {
            if (";:".contains(line.word(i)) && !line.isQuoted(i)) {
                return i + 1;
            }
        }
        return within.from();
    }

    /// Does a quotation end before a mark?
    static boolean isQuotedBefore(Line line, int mark) {
        return line.isQuoted(mark - 1) || line.isQuoteMark(mark) && line.isQuoted(mark);
    }

    static boolean hasQuote(Line line, int from, int to) {
        for (int i = from; i < to; i++) {
            if (line.isQuoted(i)) {
                return true;
            }
        }
        return false;
    }

    static boolean isClause(Line line, Range range) {
        for (int i = range.from(); i < range.to(); i++) {
            if (line.isTensed(i)) {
                return true;
            }
        }
        return false;
    }
}
