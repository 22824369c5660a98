package org.wiregraph.extract;

import java.util.Set;
import org.wiregraph.text.Clause;
import org.wiregraph.text.Line;
import org.wiregraph.text.Words;

/// Meetings of which it is told what did not come of them.
///
/// Example: in "failed to agree at their summit", "did not shake hands during the talks", "took no
/// questions on his visit" and "the summit collapsed" somebody met, though what the verb tells was
/// not done.
final class Fruitless {

    private static final Set<String> ATTENDING = Words.section("meetingwords.txt", "attending");
    private static final Set<String> GOING = Set.of("go", "leave", "depart", "embark", "travel");
    private static final Set<String> AT = Set.of("at", "during");
    private static final Set<String> DID = Set.of("did", "was", "were", "could");

    private Fruitless() {}

    /// Whether the meeting that a noun below a verb names took place, whatever became of it.
    static boolean isOf(Line line, int noun, int verb) {
        if (line.isLabelled(noun, "nsubj") && line.fine(verb).equals("VBD")) {
            return line.lemma(verb).equals("collapse");
        }
        String preposition = Clause.preposition(line, noun);
        boolean visit =
                preposition.equals("on") && isOwn(line, noun) && !GOING.contains(line.lemma(verb));
        boolean there = AT.contains(preposition) && !ATTENDING.contains(line.lemma(verb));
        return (visit || there) && isVain(line, verb);
    }

    /// "Called his meeting with Vos a success": what somebody says of his own meeting.
    static boolean isJudged(Line line, int noun, int verb) {
        return isOwn(line, noun) && line.lemma(verb).equals("call") && line.isLabelled(noun, "obj");
    }

    private static boolean isOwn(Line line, int noun) {
        return line.dependents(noun, "nmod").stream().anyMatch(o -> line.fine(o).equals("PRP$"));
    }

    /// "Failed to agree", "did not agree".
    private static boolean isVain(Line line, int verb) {
        int above = line.head(verb);
        boolean failed =
                line.isLabelled(verb, "xcomp")
                        && line.lemma(above).equals("fail")
                        && line.fine(above).equals("VBD");
        boolean not =
                new Clause(line, verb).reality() == Clause.Reality.NEGATED
                        && line.dependents(verb, "aux").stream().anyMatch(a -> line.isAny(a, DID));
        return failed || not;
    }
}
