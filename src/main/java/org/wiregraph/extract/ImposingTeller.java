package org.wiregraph.extract;

import java.util.Optional;
import java.util.Set;
import org.wiregraph.text.Clause;
import org.wiregraph.text.Line;
import org.wiregraph.text.Words;

/// Finds who tells of measures that have no owner: "The new sanctions hit 12 banks, the Treasury
/// said" are those of the Treasury.
final class ImposingTeller {

    private static final Set<String> TELLING = Words.section("sanctionwords.txt", "telling acts");
    private static final Set<String> OFFICES = Words.section("sanctionwords.txt", "offices");

    private ImposingTeller() {}

    /// The head of the one who tells, where that is an office that imposes.
    static Optional<Integer> of(Line line, int bearer) {
        for (int i = bearer + 1; i < line.size(); i++) {
            boolean tells =
                    line.is(i, "VERB") && TELLING.contains(line.lemma(i)) && !line.isQuoted(i);
            if (tells) {
                return new Clause(line, i).agent().filter(a -> isOffice(line, a));
            }
        }
        return Optional.empty();
    }

    private static boolean isOffice(Line line, int head) {
        return OFFICES.contains(line.lower(head));
    }
}
