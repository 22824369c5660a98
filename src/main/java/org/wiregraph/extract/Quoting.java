package org.wiregraph.extract;

import java.util.Optional;
import java.util.Set;
import org.wiregraph.model.Report.Stance;
import org.wiregraph.text.Line;
import org.wiregraph.text.Phrases;
import org.wiregraph.text.Range;

/// Finds speech that somebody quotes: "Maes was quoted as saying", "the paper quoted Maes as
/// saying".
final class Quoting {

    private static final Set<String> QUOTES = Set.of("quoted", "quotes", "quoting", "cited");
    private static final String LEMMA = "quote as saying";
    private static final int REACH = 15;

    private Quoting() {}

    static boolean isCue(Cues.Cue cue) {
        return cue.lemma().equals(LEMMA);
    }

    /// The verb of which the one who quotes is the subject, for a cue in the active.
    static Optional<Integer> quoter(Line line, Cues.Cue cue) {
        return who(line, cue.at()).map(quoted -> quoted.from() - 1);
    }

    /// The cue at a token: "quoted as saying" in the passive, "saying" in the active.
    static Optional<Cues.Cue> at(Line line, int i) {
        if (!QUOTES.contains(line.lower(i))) {
            return who(line, i).map(_ -> cue(i, i + 1));
        }
        int as = line.lower(i + 1).equals("by") ? Phrases.startingAt(line, i + 2).to() : i + 1;
        return line.lower(as).equals("as") && line.lower(as + 1).equals("saying")
                ? Optional.of(cue(i, as + 2))
                : Optional.empty();
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
                return i < saying - 2 && !line.lower(i + 1).equals("by")
                        ? Optional.of(new Range(i + 1, saying - 1))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }
}
