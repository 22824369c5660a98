package org.wiregraph.extract;

import java.util.Set;
import java.util.stream.IntStream;
import org.wiregraph.text.Line;
import org.wiregraph.text.Phrases;
import org.wiregraph.text.Words;

/// Finds the verb that acts with a measure: `imposed` of "imposed a new round of sanctions".
final class MeasureVerb {

    private static final Set<String> IMPOSING = Words.section("sanctionwords.txt", "imposing");
    private static final Set<String> HITTING = Words.section("sanctionwords.txt", "hitting");
    private static final Set<String> LIFTING = Words.section("sanctionwords.txt", "lifting");
    private static final Set<String> KEEPING = Words.section("sanctionwords.txt", "keeping");
    private static final Set<String> ASKING = Words.section("sanctionwords.txt", "asking");

    private static final Set<String> ANSWERING = Words.section("sanctionwords.txt", "answering");
    private static final Set<String> WITH = Set.of("with", "under");
    private static final int FAR = 16;
    private static final int RELATIVE = 12;

    private MeasureVerb() {}

    /// The verb that has the measure as object, passive subject or instrument, or -1.
    static int of(Line line, int noun) {
        int top = Measures.top(line, noun);
        int above = line.head(top);
        if (line.isLabelled(top, "conj") && above < top && Measures.isAt(line, above)) {
            return of(line, above);
        }
        if (line.isLabelled(top, "conj") && isObject(line, above) && above < top) {
            return line.head(above);
        }
        boolean governs =
                Set.of("obj", "nsubj:pass", "obl", "acl").contains(line.relation(top))
                        && isVerb(line, above);
        if (governs) {
            return above;
        }
        int last = lastOfTarget(line, noun);
        int relative = relative(line, last);
        int participle = last + 1;
        boolean described = line.isAny(participle, Measures.IMPOSED) && !finite(line, participle);
        return relative > 0 ? relative : described ? participle : before(line, noun);
    }

    /// "The sanctions on Libya (that Oslo imposed)": the last of the names and nouns after "on",
    /// else the measure itself.
    private static int lastOfTarget(Line line, int noun) {
        int i = noun + 2;
        while (Phrases.isInside(line, i)) {
            i++;
        }
        int after = line.word(i).equals(",") ? i + 1 : i;
        boolean described =
                line.isAny(after, Set.of("that", "which"))
                        || line.isAny(i, Measures.IMPOSED) && line.lower(i + 1).equals("by");
        return described && line.isAny(noun + 1, Set.of("on", "against")) ? i - 1 : noun;
    }

    /// "Threatened tariffs and sanctions": what the measure is joined to.
    private static boolean isObject(Line line, int noun) {
        return line.is(noun, "NOUN")
                && line.isLabelled(noun, "obj")
                && isVerb(line, line.head(noun));
    }

    /// The verb right before the measure, whatever the tree has it under, or -1.
    private static int before(Line line, int noun) {
        int start = Measures.start(line, noun);
        if (line.isAny(start - 1, WITH) && hitting(line, start - 2) >= 0) {
            return hitting(line, start - 2);
        }
        if (line.lower(start - 1).equals("with") && ANSWERING.contains(line.lemma(start - 2))) {
            return start - 2;
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

    /// "The sanctions (that) Oslo imposed on", "sanctions that were imposed on": the verb of the
    /// clause that describes the measure, or -1.
    private static int relative(Line line, int noun) {
        for (int i = noun + 1; i < Math.min(line.end(), noun + RELATIVE); i++) {
            boolean passive = line.is(i - 1, "AUX") && line.fine(i).equals("VBN");
            if (line.is(i, "VERB")) {
                boolean own = i > noun + 1 && isSubject(line, noun, i);
                boolean moved = own && IMPOSING.contains(line.lemma(i));
                return moved || passive && line.isAny(i, Measures.IMPOSED) ? i : -1;
            }
            boolean aside = i == noun + 1 && line.lower(i + 1).equals("which");
            boolean that =
                    aside
                            || i <= noun + 2 && line.lower(i).equals("which")
                            || i == noun + 1 && line.lower(i).equals("that");
            boolean parts = line.is(i, "ADP") || line.is(i, "CCONJ") || line.is(i, "PUNCT");
            if (!that && (parts || line.is(i, "SCONJ"))) {
                return -1;
            }
        }
        return -1;
    }

    /// Whether somebody is named between a measure and the verb of the clause that describes it.
    private static boolean isSubject(Line line, int noun, int verb) {
        return IntStream.range(noun + 1, verb)
                .anyMatch(i -> line.isNominal(i) && !line.isAny(i, Set.of("that", "which")));
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
