package org.wiregraph.extract;

import java.util.Optional;
import java.util.Set;
import org.wiregraph.text.Line;
import org.wiregraph.text.Phrases;
import org.wiregraph.text.Range;

/// Reads an attribution to a source.
///
/// Examples: "CONTENT, according to Maes." and "According to Maes, CONTENT."
record SourceAttribution(Line line, Voices voices) {

    Optional<Attribution> of(Cues.Cue cue, Range within) {
        Range phrase = Phrases.startingAt(line, cue.to());
        SourcePhrase named = new SourcePhrase(line, phrase);
        Range whole = withReporting(named.withApposition());
        Optional<Voices.Voice> voice =
                voices.source(line, phrase, whole).or(() -> named.giver(voices));
        int comma = line.find(named.end(whole), Set.of(",", ":"));
        if (isHeading(cue, within)) {
            return Optional.empty();
        }
        return voice.map(v ->
                cue.at() - within.from() < 2 && comma > 0 && comma < within.to()
                        ? opening(cue, v, within, comma)
                        : isJoined(cue.at()) && line.word(whole.to()).equals(",")
                                ? joined(cue, v, within, whole)
                                : behind(cue, v, within, whole));
    }

    /// "The new rules, according to Reuters:": what they are is told below.
    private boolean isHeading(Cues.Cue cue, Range within) {
        Range before = new Range(within.from(), cue.at());
        return before.to() > before.from()
                && Heading.opensQuotation(line)
                && !Attribution.isClause(line, before)
                && !Attribution.hasQuote(line, before.from(), before.to());
    }

    /// "According to CNN reporting".
    private Range withReporting(Range source) {
        boolean reporting = line.lower(source.to()).equals("reporting");
        return reporting ? new Range(source.from(), source.to() + 1) : source;
    }

    private static Attribution opening(Cues.Cue cue, Voices.Voice voice, Range within, int comma) {
        Range content = new Range(comma + 1, within.to());
        return new Attribution(cue, voice, new Range(within.from(), comma + 1), content);
    }

    /// "The talks ended and, according to Maes, CONTENT": of the second clause alone.
    private boolean isJoined(int cue) {
        return line.word(cue - 1).equals(",") && line.is(cue - 2, "CCONJ");
    }

    private static Attribution joined(Cues.Cue cue, Voices.Voice voice, Range within, Range whole) {
        Range content = new Range(whole.to() + 1, within.to());
        return new Attribution(cue, voice, new Range(cue.at(), whole.to() + 1), content);
    }

    private Attribution behind(Cues.Cue cue, Voices.Voice voice, Range within, Range whole) {
        Range before = new Range(Attribution.start(line, within, cue.at()), cue.at());
        boolean inside =
                whole.to() < within.to()
                        && line.word(whole.to()).equals(",")
                        && (!Attribution.isClause(line, before) || line.isTensed(whole.to() + 1));
        boolean on = inside || TellerEnd.resumes(line, whole.to());
        int to = on || cue.lemma().startsWith("in ") ? within.to() : cue.at();
        return new Attribution(
                cue, voice, new Range(cue.at(), within.to()), new Range(before.from(), to));
    }
}
