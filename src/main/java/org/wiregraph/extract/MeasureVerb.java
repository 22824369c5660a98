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

    private static final Set<String> WITH = Set.of("with", "under");
    private static final int FAR = 16;

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
        if (line.isAny(participle, Measures.IMPOSED) && !finite(line, participle)) {
            return participle;
        }
        int start = Measures.start(line, noun);
        if (line.isAny(start - 1, WITH) && hitting(line, start - 2) >= 0) {
            return hitting(line, start - 2);
        }
        if (line.lower(start - 1).equals("place") && line.lower(start - 2).equals("in")) {
            return isVerb(line, start - 3) ? start - 3 : -1;
        }
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

    /// "Hit 12 firms and their owners with sanctions", whatever the tree has the sanctions on; or
    /// -1.
    private static int hitting(Line line, int from) {
        for (int i = from; i > Math.max(0, from - FAR); i--) {
            if (line.is(i, "VERB") && HITTING.contains(line.lemma(i))) {
                return i;
            }
            boolean described = line.fine(i).equals("VBN") && line.isNominal(i - 1);
            if (line.is(i, "AUX") || line.is(i, "PUNCT") || line.is(i, "VERB") && !described) {
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
