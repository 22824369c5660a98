package org.wiregraph.extract;

import java.util.Set;
import org.wiregraph.text.Line;
import org.wiregraph.text.Words;

/// Finds the verb that acts with a measure: `imposed` of "imposed a new round of sanctions".
final class MeasureVerb {

    private static final Set<String> IMPOSING = Words.section("sanctionwords.txt", "imposing");
    private static final Set<String> HITTING = Words.section("sanctionwords.txt", "hitting");
    private static final Set<String> LIFTING = Words.section("sanctionwords.txt", "lifting");
    private static final Set<String> KEEPING = Words.section("sanctionwords.txt", "keeping");
    private static final Set<String> ASKING = Words.section("sanctionwords.txt", "asking");

    private MeasureVerb() {}

    /// The verb that has the measure as object, passive subject or instrument, or -1.
    static int of(Line line, int noun) {
        int top = Measures.top(line, noun);
        int above = line.head(top);
        if (line.isLabelled(top, "conj") && above < top && Measures.isAt(line, above)) {
            return of(line, above);
        }
        boolean governs =
                Set.of("obj", "nsubj:pass", "obl", "acl").contains(line.relation(top))
                        && isVerb(line, above);
        if (governs) {
            return above;
        }
        int participle = noun + 1;
        if (line.isAny(participle, Set.of("imposed", "levied", "placed"))
                && !finite(line, participle)) {
            return participle;
        }
        int start = Measures.start(line, noun);
        for (int i = start - 1; i >= Math.max(0, start - 3); i--) {
            if (isVerb(line, i)) {
                return i;
            }
            if (!line.is(i, "ADV") && !line.is(i, "ADP")) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean finite(Line line, int i) {
        return line.is(i - 1, "AUX");
    }

    private static boolean isVerb(Line line, int i) {
        String lemma = line.lemma(i);
        boolean known =
                IMPOSING.contains(lemma)
                        || LIFTING.contains(lemma)
                        || KEEPING.contains(lemma)
                        || ASKING.contains(lemma)
                        || HITTING.contains(lemma);
        return line.is(i, "VERB") && known;
    }
}
