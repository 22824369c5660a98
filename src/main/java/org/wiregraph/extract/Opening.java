package org.wiregraph.extract;

import java.util.Optional;
import java.util.Set;
import org.wiregraph.text.Line;
import org.wiregraph.text.Phrases;
import org.wiregraph.text.Range;
import org.wiregraph.text.Words;

/// Reads attributions that stand before what was said and are no main clause above it.
///
/// Example: "Added Maes: “We go”", "As Maes explained, the port was shut", "Instead, Maes argued,
/// the port will shut".
record Opening(Line line, Range within) {

    private static final Set<String> COMMENTS = Words.section("speechwords.txt", "commentary");
    private static final int LONGEST_NAME = 25;

    /// "Said Maes, the mayor of Ghent: “We go”": who is named between the cue and the colon.
    Optional<Attribution> inverted(Cues.Cue cue, Voices voices) {
        if (isBehindAdverb(cue.at())) {
            return behindAdverb(cue, voices);
        }
        boolean first = cue.at() == within.from() && line.isTensed(cue.at());
        if (!first || line.is(cue.to(), "PRON") || line.word(cue.to()).equals(":")) {
            return Optional.empty();
        }
        Range phrase = Phrases.startingAt(line, cue.to());
        int colon = cue.to();
        while (colon < within.to() && !line.word(colon).equals(":") && !line.isQuoteMark(colon)) {
            colon++;
        }
        boolean set = line.word(colon).equals(":") || line.word(colon - 1).equals(",");
        if (!set || colon >= within.to() - 1 || colon - cue.at() > LONGEST_NAME) {
            return Optional.empty();
        }
        Range content = new Range(line.isQuoteMark(colon) ? colon : colon + 1, within.to());
        Range extent = new Range(within.from(), content.from());
        return voices.in(line, phrase)
                .or(() -> voices.officers().titled(line, cue.to()))
                .map(voice -> new Attribution(cue, voice, extent, content));
    }

    /// "Still, said Maes, CONTENT".
    private Optional<Attribution> behindAdverb(Cues.Cue cue, Voices voices) {
        Range phrase = Phrases.startingAt(line, cue.to());
        Range content = new Range(phrase.to() + 1, within.to());
        Range extent = new Range(within.from(), content.from());
        return line.word(phrase.to()).equals(",") && isClause(content)
                ? voices.in(line, phrase).map(voice -> new Attribution(cue, voice, extent, content))
                : Optional.empty();
    }

    /// "As Maes explained, CONTENT", "Instead, Maes argued, CONTENT": a clause of its own follows
    /// the comma at `end`.
    Optional<Attribution> aside(Cues.Cue cue, Voices.Voice voice, int end) {
        Range content = new Range(end + 1, within.to());
        boolean comma = line.word(end).equals(",") && end < within.to();
        boolean open = isCommentary(cue, voice) || isBehindAdverb(voice.from());
        boolean clause = isClause(content) && !line.is(content.from(), "CCONJ");
        return comma && open && clause
                ? Optional.of(new Attribution(cue, voice, new Range(within.from(), end), content))
                : Optional.empty();
    }

    private boolean isCommentary(Cues.Cue cue, Voices.Voice voice) {
        return voice.from() == within.from() + 1
                && line.lower(within.from()).equals("as")
                && COMMENTS.contains(cue.lemma());
    }

    /// "Instead, Maes argued," but not "Instead Maes argued".
    private boolean isBehindAdverb(int from) {
        int comma = from - 1;
        boolean adverbs = comma > within.from() && line.word(comma).equals(",");
        for (int i = within.from(); i < comma; i++) {
            adverbs &= line.is(i, "ADV") || line.is(i, "CCONJ");
        }
        return adverbs;
    }

    /// A subject and its verb, or a quotation.
    private boolean isClause(Range content) {
        if (line.isQuoteMark(content.from())) {
            return true;
        }
        int verb = Phrases.startingAt(line, content.from()).to();
        while (line.is(verb, "ADV") || line.isQuoteMark(verb)) {
            verb++;
        }
        return verb > content.from() && line.isTensed(verb);
    }
}
