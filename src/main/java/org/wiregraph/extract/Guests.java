package org.wiregraph.extract;

import java.util.Set;
import org.wiregraph.text.Line;
import org.wiregraph.text.Phrases;
import org.wiregraph.text.Range;

/// Tells what is done to people from what is said of them, where one verb means both.
record Guests(Parties parties) {

    private static final Set<String> GUESTS = Set.of("welcome", "recall");

    /// "Welcomed Ann Maes in Lima", "recalled his envoy": what is done to somebody, not said.
    boolean isOf(Line line, Cues.Cue cue, Range content) {
        Range phrase = Phrases.startingAt(line, content.from());
        int head = Phrases.head(line, phrase);
        boolean person =
                !phrase.isEmpty()
                        && (isPerson(line, content.from())
                                || isPerson(line, head)
                                || line.fine(content.from()).equals("PRP$")
                                        && UnnamedSpeaker.isWord(line, head));
        return person && GUESTS.contains(cue.lemma()) && !line.isQuoteMark(content.from());
    }

    private boolean isPerson(Line line, int token) {
        return parties.named(line, token)
                .filter(ref -> Parties.isPerson(ref.actor()))
                .filter(ref -> !line.lower(ref.to()).matches("['’]s?"))
                .isPresent();
    }
}
