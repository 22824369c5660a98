package org.wiregraph.extract;

import java.util.Optional;
import java.util.Set;
import org.wiregraph.text.Clause;
import org.wiregraph.text.Line;
import org.wiregraph.text.Range;
import org.wiregraph.text.Words;

/// Finds whose speech a noun names: Kim's in "Kim's warning that" and in "Kim issued a warning to
/// Chad: “Wait.”"
record NamedSpeech(Line line, Voices voices) {

    /// What one does with words: "has a message", "poses a question".
    private static final Set<String> MAKING = Words.section("speechwords.txt", "making");

    /// "Kim's warning that", "Kim issued a warning that": Kim speaks.
    Optional<Voices.Voice> by(Cues.Cue cue) {
        int verb = line.head(cue.at());
        boolean made = line.isLabelled(cue.at(), "obj") && MAKING.contains(line.lemma(verb));
        Clause clause = new Clause(line, verb);
        Optional<Integer> maker =
                made && clause.isFinite() && clause.reality() == Clause.Reality.FACT
                        ? clause.subject()
                        : Optional.empty();
        return line.dependents(cue.at(), "nmod:poss").stream()
                .findFirst()
                .or(() -> maker)
                .flatMap(i -> voices.in(line, made ? line.subtree(i) : new Range(i, i + 1)));
    }
}
