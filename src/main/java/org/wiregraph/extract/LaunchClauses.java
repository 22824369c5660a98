package org.wiregraph.extract;

import java.util.Optional;
import java.util.Set;
import org.wiregraph.text.Line;

/// Finds the verb of launching in a clause right behind a weapon, with or without a relative word.
///
/// Example: `fired` in "the missile that Iran had fired", "Sunday's missile, which Iran fired" and
/// "the two missiles Iran fired last week".
final class LaunchClauses {

    private static final Set<String> RELATIVE = Set.of("that", "which");
    private static final Set<String> HAD = Set.of("had", "has", "have");
    private static final int NEAR = 8;

    private LaunchClauses() {}

    static Optional<Trigger> behind(Line line, int to) {
        int begin = line.word(to).equals(",") && line.isAny(to + 1, RELATIVE) ? to + 1 : to;
        return line.isAny(begin, RELATIVE) ? relative(line, begin) : bare(line, to);
    }

    private static Optional<Trigger> relative(Line line, int to) {
        int i = to + 1;
        while (i < to + NEAR && !line.is(i, "VERB") && !line.word(i).equals(",")) {
            i++;
        }
        return LaunchTerms.isLaunchVerb(line, i) && !line.is(to + 1, "AUX") && i > to + 1
                ? Optional.of(new Trigger(i, Trigger.Kind.VERB))
                : Optional.empty();
    }

    /// A subject and a verb in the past that has no other object.
    private static Optional<Trigger> bare(Line line, int to) {
        int i = to;
        while (i < to + NEAR && isSubject(line, i)) {
            i++;
        }
        int verb = i > to && line.isAny(i, HAD) ? i + 1 : i;
        boolean subject = i > to && (line.isNominal(i - 1) || line.is(i - 1, "PRON"));
        boolean past = line.fine(verb).equals("VBD") || verb > i && line.fine(verb).equals("VBN");
        boolean object = line.dependents(verb, "obj").stream().anyMatch(o -> o > verb);
        return subject && past && !object && LaunchTerms.isLaunchVerb(line, verb)
                ? Optional.of(new Trigger(verb, Trigger.Kind.VERB))
                : Optional.empty();
    }

    private static boolean isSubject(Line line, int i) {
        boolean name = line.is(i, "PROPN") || line.is(i, "PRON");
        boolean owner = line.lower(i).startsWith("'") || line.is(i, "DET");
        return name || owner || line.is(i, "ADJ") && line.isCapital(i) || line.is(i, "NOUN");
    }
}
