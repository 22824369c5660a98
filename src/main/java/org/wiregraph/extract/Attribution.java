package org.wiregraph.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wiregraph.text.Line;
import org.wiregraph.text.Phrases;
import org.wiregraph.text.Range;

/// An attribution inside a line and what it frames.
///
/// "..., the ministry said Friday." has the cue "said", the speaker before it, and its tokens reach
/// from the comma to the end. `content` is what was said.
record Attribution(Cues.Cue cue, Range speaker, Range extent, Range content) {

    private static final Set<String> CLAUSE_WORDS = Set.of("that", "whether", "how", "why", "if");
    private static final Set<String> SETTING =
            Set.of(
                    "in", "on", "at", "during", "after", "before", "to", "by", "through", "from",
                    "via", "of", "about", "for");
    private static final Set<String> ASIDE =
            Set.of(
                    "as",
                    "while",
                    "although",
                    "though",
                    "when",
                    "referring",
                    "adding",
                    "without",
                    "citing",
                    "who",
                    "which",
                    "noting",
                    "but");

    /// The attribution that follows or interrupts its content, if the line has one.
    static Optional<Attribution> trailing(Line line, List<Cues.Cue> cues, List<Dates.Dated> dates) {
        for (int i = cues.size() - 1; i >= 0; i--) {
            Cues.Cue cue = cues.get(i);
            Optional<Attribution> found =
                    switch (cue.shape()) {
                        case SOURCE -> source(line, cue);
                        case CLAUSE -> after(line, cue, dates).or(() -> inverted(line, cue));
                        case OBJECT, NAMING -> Optional.empty();
                    };
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /// "CONTENT, according to X." and "According to X, CONTENT."
    private static Optional<Attribution> source(Line line, Cues.Cue cue) {
        Range speaker = Phrases.startingAt(line, cue.to());
        if (speaker.isEmpty()) {
            return Optional.empty();
        }
        int comma = line.find(speaker.to(), Set.of(","));
        if (cue.at() == 0 && comma > 0) {
            return Optional.of(
                    new Attribution(
                            cue,
                            speaker,
                            new Range(0, comma + 1),
                            new Range(comma + 1, line.end())));
        }
        return Optional.of(
                new Attribution(
                        cue, speaker, new Range(cue.at(), line.end()), new Range(0, cue.at())));
    }

    /// "CONTENT, X said." and "CONTENT, X said, CONTENT."
    private static Optional<Attribution> after(Line line, Cues.Cue cue, List<Dates.Dated> dates) {
        Optional<Range> speaker = Phrases.subject(line, cue.at(), Dates.ranges(dates));
        if (speaker.isEmpty()) {
            return Optional.empty();
        }
        int comma = speaker.get().from() - 1;
        boolean set =
                line.word(comma).equals(",")
                        || line.isQuoteMark(comma)
                        || line.word(comma).equals("--");
        int end = settingEnd(line, cue, dates);
        boolean closed =
                end >= line.end()
                        || line.word(end).equals(",")
                        || line.isQuoteMark(end) && line.isQuoted(comma);
        if (!set || !closed || comma < 2) {
            return Optional.empty();
        }
        return Optional.of(framed(line, cue, speaker.get(), new Range(comma, end)));
    }

    /// "CONTENT, said X, the minister of ..."
    private static Optional<Attribution> inverted(Line line, Cues.Cue cue) {
        int before = cue.at() - 1;
        boolean set = line.word(before).equals(",") || line.isQuoteMark(before);
        boolean nominal =
                line.is(cue.to(), "PROPN")
                        || line.is(cue.to(), "DET")
                        || line.is(cue.to(), "NOUN")
                        || line.is(cue.to(), "ADJ");
        if (!set || !nominal || before < 2) {
            return Optional.empty();
        }
        Range speaker = Phrases.startingAt(line, cue.to());
        boolean content =
                line.isQuoteMark(before)
                        || line.isQuoteMark(before - 1)
                        || speaker.to() >= line.end()
                        || line.word(speaker.to()).equals(",");
        return content
                ? Optional.of(framed(line, cue, speaker, new Range(before, speaker.to())))
                : Optional.empty();
    }

    private static Attribution framed(Line line, Cues.Cue cue, Range speaker, Range extent) {
        int rest = extent.to();
        while (line.word(rest).equals(",")) {
            rest++;
        }
        boolean goesOn =
                rest < line.end()
                        && line.word(extent.to()).equals(",")
                        && !line.isAny(rest, ASIDE)
                        && (line.isQuoteMark(rest)
                                || line.is(rest, "CCONJ")
                                || line.is(rest, "ADP"));
        boolean quoted = line.isQuoted(0) && line.isQuoted(line.end() - 1);
        int to = goesOn || quoted && rest < line.end() ? line.end() : extent.from();
        return new Attribution(cue, speaker, extent, new Range(0, to));
    }

    /// Where the words end that only say when, where and to whom: "said Monday (local time)", "told
    /// reporters in Seoul".
    static int settingEnd(Line line, Cues.Cue cue, List<Dates.Dated> dates) {
        int i =
                cue.lemma().equals("tell")
                                || cue.lemma().equals("remind")
                                || cue.lemma().equals("assure")
                        ? addressee(line, cue.to()).to()
                        : cue.to();
        while (i < line.end()) {
            int at = i;
            Optional<Dates.Dated> date =
                    dates.stream()
                            .filter(d -> d.from() == at || d.from() == at + 1 && line.is(at, "ADP"))
                            .findFirst();
            if (date.isPresent()) {
                i = date.get().to();
            } else if (line.is(i, "ADV")) {
                i++;
            } else if (line.isAny(i, SETTING)
                    && !line.isQuoteMark(i + 1)
                    && !Phrases.startingAt(line, i + 1).isEmpty()) {
                i = Phrases.startingAt(line, i + 1).to();
            } else {
                return i;
            }
        }
        return i;
    }

    /// Who was told: the first noun phrase after "told".
    static Range addressee(Line line, int from) {
        int to = from;
        boolean noun = false;
        while (to < line.end() && !line.isQuoteMark(to) && !CLAUSE_WORDS.contains(line.lower(to))) {
            boolean nominal = line.isNominal(to);
            boolean starts =
                    line.is(to, "DET")
                            || line.is(to, "PRON")
                            || line.is(to, "PROPN") && !line.is(to - 1, "PROPN");
            if (noun && (starts || !nominal)) {
                break;
            }
            if (!nominal
                    && !line.is(to, "DET")
                    && !line.is(to, "ADJ")
                    && !line.lower(to).startsWith("'")) {
                break;
            }
            noun = nominal && !line.lower(to + 1).startsWith("'");
            to++;
        }
        return new Range(from, to);
    }
}
