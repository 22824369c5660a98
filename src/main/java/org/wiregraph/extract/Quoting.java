package org.wiregraph.extract;

import java.util.Optional;
import java.util.Set;
import org.wiregraph.model.Report.Stance;
import org.wiregraph.text.Line;
import org.wiregraph.text.Range;

/// Finds speech that somebody quotes: "Maes was quoted as saying", "the paper quoted Maes as
/// saying".
final class Quoting {

    private static final Set<String> QUOTES = Set.of("quoted", "quotes", "quoting", "cited");
    private static final String LEMMA = "quote as saying";
    private static final int REACH = 15;

    private Quoting() {}

    /// The cue at a token: "quoted as saying" in the passive, "saying" in the active.
    static Optional<Cues.Cue> at(Line line, int i) {
        if (!line.lower(i + 1).equals("as") || !line.lower(i + 2).equals("saying")) {
            return who(line, i).map(_ -> cue(i, i + 1));
        }
        return QUOTES.contains(line.lower(i)) ? Optional.of(cue(i, i + 3)) : Optional.empty();
    }

    private static Cues.Cue cue(int from, int to) {
        return new Cues.Cue(from, to, LEMMA, Cues.Shape.CLAUSE, Stance.SAY);
    }

    /// Those quoted, where "as saying" at a token has them before it and the verb before them.
    static Optional<Range> who(Line line, int saying) {
        if (!line.lower(saying).equals("saying") || !line.lower(saying - 1).equals("as")) {
            return Optional.empty();
        }
        for (int i = saying - 2; i > Math.max(0, saying - REACH); i--) {
            if (QUOTES.contains(line.lower(i))) {
                return i < saying - 2
                        ? Optional.of(new Range(i + 1, saying - 1))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }
}
