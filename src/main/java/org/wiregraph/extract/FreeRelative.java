package org.wiregraph.extract;

import java.util.Optional;
import java.util.Set;
import org.wiregraph.text.Line;
import org.wiregraph.text.Phrases;
import org.wiregraph.text.Range;

/// Finds what somebody says that something is, in clauses that begin with "what".
///
/// Example: in "It lost what the navy said were two ships off Lima" the navy says "two ships off
/// Lima", and in "It flew what pilots described as a new plane" pilots say "a new plane".
record FreeRelative(Line line, int verb) {

    private static final int NEAR = 9;

    private static final Set<String> SEEMS = Set.of("appear", "seem");

    private static final Set<String> RELATIVE = Set.of("who", "which", "that", "whom", "where");

    /// The phrase between "what" and the verb, whatever the tree makes of it.
    Optional<Range> who() {
        int what = verb - 1;
        while (what > 0 && what > verb - NEAR && !isBorder(what)) {
            what--;
        }
        boolean led = line.is(what - 1, "VERB") || line.is(what - 1, "ADP") || isParticle(what - 1);
        if (!line.lower(what).equals("what") || !led || line.isQuoted(what)) {
            return Optional.empty();
        }
        Range phrase = Phrases.startingAt(line, what + 1);
        int end = phrase.to();
        while (end < verb && (line.is(end, "ADV") || line.is(end, "AUX"))) {
            end++;
        }
        return !phrase.isEmpty() && end == verb ? Optional.of(phrase) : Optional.empty();
    }

    private boolean isBorder(int i) {
        return line.lower(i).equals("what") || line.is(i, "VERB") || line.is(i, "PUNCT");
    }

    private boolean isParticle(int i) {
        return line.fine(i).equals("RP") && line.is(i - 1, "VERB");
    }

    /// The noun phrase behind "said was", "said appeared to be", with all that goes with it.
    Optional<Range> predicate(int limit) {
        int from = who().isPresent() ? behindBe(verb + 1) : -1;
        if (from < 0 || Phrases.startingAt(line, from).isEmpty() && !line.isQuoteMark(from)) {
            return Optional.empty();
        }
        Range content = upToVerb(new Range(from, limit));
        return content.to() - from > 1 ? Optional.of(content) : Optional.empty();
    }

    /// Without the main clause of which all this is the subject: "What Maes called a farce |
    /// ended".
    private Range upToVerb(Range content) {
        boolean relative = false;
        for (int i = content.from(); i < content.to(); i++) {
            boolean open = !line.isQuoted(i);
            if (open && line.word(i).equals(",")) {
                return new Range(content.from(), i);
            }
            if (open && !relative && line.isTensed(i)) {
                return new Range(content.from(), i);
            }
            relative = RELATIVE.contains(line.lower(i)) || relative && !line.isTensed(i);
        }
        return content;
    }

    private int behindBe(int first) {
        int i = first;
        while (line.is(i, "ADV") || line.is(i, "AUX") && !line.lemma(i).equals("be")) {
            i++;
        }
        boolean seems = SEEMS.contains(line.lemma(i)) && line.lower(i + 1).equals("to");
        int be = seems ? i + 2 : i;
        return line.lemma(be).equals("be") ? be + 1 : -1;
    }
}
