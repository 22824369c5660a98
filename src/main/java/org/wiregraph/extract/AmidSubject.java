package org.wiregraph.extract;

import java.util.Optional;
import org.wiregraph.text.Line;
import org.wiregraph.text.Phrases;
import org.wiregraph.text.Range;

/// Reads an attribution between a subject and its verb.
///
/// Example: "The experts, countered Peru's envoy, Ine Solberg, had lost their way": all of it is
/// what Solberg said.
record AmidSubject(Line line, Range within) {

    Optional<Attribution> of(Cues.Cue cue, Voices voices, int start) {
        int mark = cue.at() - 1;
        boolean set =
                line.word(mark).equals(",")
                        && mark > start
                        && !CueSetting.tells(cue)
                        && isSubject(new Range(start, mark));
        Range named = set ? Phrases.startingAt(line, cue.to()) : new Range(mark, mark);
        if (named.isEmpty() || !line.word(named.to()).equals(",")) {
            return Optional.empty();
        }
        Range apposed = Phrases.startingAt(line, named.to() + 1);
        boolean more = !apposed.isEmpty() && line.word(apposed.to()).equals(",");
        int end = goesOn(named.to()) || !more ? named.to() : apposed.to();
        if (!goesOn(end)) {
            return Optional.empty();
        }
        Range content = new Range(start, within.to());
        return voices.in(line, new Range(named.from(), end))
                .map(voice -> new Attribution(cue, voice, new Range(mark, end + 1), content));
    }

    /// A noun phrase and no clause.
    private boolean isSubject(Range before) {
        boolean quoted = line.isQuoted(before.to() - 1) || line.isQuoteMark(before.to() - 1);
        return !quoted
                && line.isNominal(before.to() - 1)
                && !line.is(before.from(), "ADP")
                && !Attribution.isClause(line, before);
    }

    /// Does the verb of the subject follow the comma?
    private boolean goesOn(int comma) {
        int verb = line.is(comma + 1, "ADV") ? comma + 2 : comma + 1;
        return line.word(comma).equals(",") && line.isTensed(verb);
    }
}
