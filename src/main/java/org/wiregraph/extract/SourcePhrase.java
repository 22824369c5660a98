package org.wiregraph.extract;

import java.util.Optional;
import java.util.Set;
import org.wiregraph.text.Line;
import org.wiregraph.text.Phrases;
import org.wiregraph.text.Range;

/// The noun phrase after "according to", with what belongs to it.
///
/// Example: "figures" in "according to figures released by Maes, who leads the party, ...".
record SourcePhrase(Line line, Range phrase) {

    private static final Set<String> GIVEN =
            Set.of("provided", "released", "published", "issued", "compiled", "given", "written");
    private static final Set<String> BY = Set.of("by", "from");

    /// "According to figures released by Maes", not "papers seen by the newspaper".
    Optional<Voices.Voice> giver(Voices voices) {
        int by = phrase.to();
        boolean given = line.isAny(by, GIVEN);
        by = given ? by + 1 : by;
        return line.isAny(by, BY)
                ? voices.in(line, Phrases.startingAt(line, by + 1))
                : Optional.empty();
    }

    /// Where it ends with its apposition, "according to Ann Lee, the mayor, ...", or its relative
    /// clause.
    int end(Range whole) {
        boolean apposed =
                whole.to() > phrase.to()
                        && line.is(phrase.to() + 1, "DET")
                        && line.word(whole.to()).equals(",");
        int role = behindRole();
        return apposed ? whole.to() : role > phrase.to() ? role : behindRelative();
    }

    /// Behind the role in "According to Mahamat, the firm's chief officer, ...", whatever the tree.
    private int behindRole() {
        int comma = phrase.to();
        Range role = Phrases.startingAt(line, comma + 1);
        boolean person =
                line.word(comma).equals(",")
                        && line.is(comma + 1, "DET")
                        && Delegates.isPeople(line, Phrases.head(line, role));
        int close = person ? line.find(comma + 1, Set.of(",")) : comma;
        for (int i = comma; i < close; i++) {
            if (line.isTensed(i)) {
                return comma;
            }
        }
        return Math.max(close, comma);
    }

    /// Behind the relative clause in "According to Mahamat, who leads the party, ...".
    private int behindRelative() {
        int comma = phrase.to();
        boolean relative =
                line.word(comma).equals(",")
                        && (line.lower(comma + 1).equals("who")
                                || line.lower(comma + 1).equals("which"));
        int close = relative ? line.find(comma + 1, Set.of(",")) : comma;
        return Math.max(close, comma);
    }

    /// "According to her spokesman, Idriss Mahamat".
    Range withApposition() {
        int head = Phrases.head(line, phrase);
        boolean named = line.word(phrase.to()).equals(",") && !phrase.isEmpty();
        return line.dependents(head, "appos").stream()
                .filter(i -> named && i > phrase.to())
                .findFirst()
                .map(i -> new Range(phrase.from(), line.subtree(i).to()))
                .orElse(phrase);
    }
}
