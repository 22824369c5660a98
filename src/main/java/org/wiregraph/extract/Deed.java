package org.wiregraph.extract;

import java.util.Set;
import org.wiregraph.text.Clause;
import org.wiregraph.text.Line;
import org.wiregraph.text.Range;

/// Tells where the verb of a cue is no speech but a deed: "condemned to death", "appealed to the
/// court", "welcomed him in Paris".
record Deed(Line line, Cues.Cue cue) {

    private static final Set<String> JUSTICE = Set.of("death", "prison", "hang", "jail");
    private static final Set<String> REFUSED =
            Set.of("chance", "right", "access", "opportunity", "entry", "permission", "visa");
    private static final Set<String> OPENERS = Set.of("that", "whether", ":", "\"");

    /// "Condemned to death".
    boolean isSentence(Range content) {
        return line.lower(cue.to()).equals("to")
                && JUSTICE.contains(line.lower(content.from() + 1));
    }

    /// "Appealed to the court", not "appealed to voters to wait".
    boolean isAppeal(Range content) {
        return cue.lemma().equals("appeal to") && !has("xcomp") && !isQuoted(content);
    }

    /// "Slammed into the pier".
    boolean isElsewhere(Range content) {
        return cue.to() == cue.at() + 1 && line.is(content.from(), "ADP");
    }

    /// "Welcomed him in Paris".
    boolean isReception() {
        return cue.lemma().equals("welcome")
                && !new Clause(line, cue.at()).with("to", "at", "in", "on").isEmpty();
    }

    /// "Denied the crew the right to land": they did not get it.
    boolean isRefused(Range content) {
        boolean chance = false;
        for (int i = content.from(); i < content.to(); i++) {
            chance |= line.isAny(i, REFUSED) && !line.isQuoted(i);
        }
        return chance
                && cue.lemma().equals("deny")
                && !has("ccomp", "xcomp")
                && !OPENERS.contains(line.lower(content.from() - 1));
    }

    private boolean isQuoted(Range content) {
        for (int i = content.from(); i < content.to(); i++) {
            if (line.isQuoted(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean has(String... labels) {
        return !line.dependents(cue.at(), labels).isEmpty();
    }
}
