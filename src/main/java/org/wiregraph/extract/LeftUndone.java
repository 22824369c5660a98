package org.wiregraph.extract;

import java.util.Set;
import org.wiregraph.text.Clause;
import org.wiregraph.text.Line;
import org.wiregraph.text.Words;

/// Tells acts that a verb above leaves undone: "put off imposing", "discussed lifting", "could not
/// get the council to impose".
final class LeftUndone {

    private static final Set<String> UNDONE = Words.section("sanctionwords.txt", "left undone");
    private static final Set<String> WITH = Words.section("sanctionwords.txt", "left undone with");
    private static final Set<String> HANGING =
            Set.of("xcomp", "ccomp", "advcl", "acl", "conj", "obj", "nmod");
    private static final int HIGHEST = 4;

    private LeftUndone() {}

    static boolean is(Line line, int verb) {
        int at = verb;
        for (int steps = 0; steps < HIGHEST; steps++) {
            int above = line.head(at);
            boolean untensed = Set.of("VB", "VBG").contains(line.fine(at));
            boolean nominal = line.is(at, "NOUN") && steps > 0;
            if (above < 0 || !HANGING.contains(line.relation(at)) || !untensed && !nominal) {
                return false;
            }
            boolean sibling = line.isLabelled(at, "conj") && !line.fine(above).equals("VB");
            if (!sibling && above < at && leaves(line, above)) {
                return true;
            }
            at = above;
        }
        return false;
    }

    private static boolean leaves(Line line, int verb) {
        boolean denied = new Clause(line, verb).reality() == Clause.Reality.NEGATED;
        boolean alone = UNDONE.contains(line.lemma(verb));
        return line.is(verb, "VERB") && (alone || denied || isWith(line, verb, WITH));
    }

    /// Whether the verb and the particle after it are among pairs such as "put/off".
    static boolean isWith(Line line, int verb, Set<String> pairs) {
        return pairs.contains(line.lemma(verb) + "/" + line.lower(verb + 1));
    }
}
