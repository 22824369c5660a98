package org.wiregraph.extract;

import java.util.Set;
import org.wiregraph.text.Line;
import org.wiregraph.text.Words;

/// The journey of which a verb tells the purpose.
///
/// Example: in "Maes flew to Lima on Monday to meet Vos" the purpose `meet` is that of `flew`.
final class Journey {

    private static final Set<String> TRAVEL = Words.section("meetingwords.txt", "travel");

    private Journey() {}

    /// The verb of travel of which a verb tells the purpose; -1 for none.
    static int of(Line line, int verb) {
        int to = to(line, verb);
        if (to < 0) {
            return -1;
        }
        int above = line.head(verb);
        return TRAVEL.contains(line.lemma(above)) ? above : going(line, to);
    }

    /// "Flew to Lima, his first stop, to meet Vos": the verb of travel before the purpose.
    private static int going(Line line, int to) {
        for (int i = to - 1; i >= 0; i--) {
            // "Was in Lima to meet Vos".
            boolean there = line.lemma(i).equals("be") && line.isAny(i + 1, Set.of("in", "at"));
            if (line.is(i, "VERB") || there) {
                return TRAVEL.contains(line.lemma(i)) ? i : -1;
            }
        }
        return -1;
    }

    /// The "to" of an infinitive; -1 for none.
    static int to(Line line, int verb) {
        return line.dependents(verb, "mark", "aux").stream()
                .filter(m -> line.lower(m).equals("to"))
                .findFirst()
                .orElse(-1);
    }
}
