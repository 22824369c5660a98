package org.wiregraph.extract;

import org.wiregraph.model.Actor;
import org.wiregraph.text.Line;

/// Tells whose findings are statements: those of bodies, groups and whoever wrote a report; of a
/// person what the person ruled.
///
/// Example: "the panel found that the port was shut", not "Maes found that the port was shut".
final class Findings {

    private Findings() {}

    static boolean isFinder(Line line, Cues.Cue cue, Voices.Voice voice) {
        boolean loose =
                line.fine(cue.at()).equals("VBG") && !CueParticiples.isBehindComma(line, cue.at());
        return !loose && isFinder(cue, voice);
    }

    private static boolean isFinder(Cues.Cue cue, Voices.Voice voice) {
        Actor.Kind kind = voice.actor().kind();
        boolean rules = cue.lemma().equals("rule") && kind == Actor.Kind.PERSON;
        return kind == Actor.Kind.ORGANIZATION || kind == Actor.Kind.GROUP || rules;
    }

    /// "The port was shut, the panel found", and what anybody concludes behind a quotation.
    static boolean isFound(Attribution told) {
        return isFinder(told.cue(), told.voice()) || told.cue().lemma().equals("conclude");
    }
}
