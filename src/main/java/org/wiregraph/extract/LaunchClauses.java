package org.wiregraph.extract;

import java.util.Optional;
import java.util.Set;
import org.wiregraph.text.Line;
import org.wiregraph.text.Words;

/// Finds the verb of launching in a clause right behind a weapon, with or without a relative word.
///
/// Example: `fired` in "the missile that Iran had fired", "Sunday's missile, which Iran fired" and
/// "the two missiles Iran fired last week".
final class LaunchClauses {

    private static final Set<String> RELATIVE = Set.of("that", "which");
    private static final Set<String> HAD = Set.of("had", "has", "have");
    private static final Set<String> OPENING = Words.section("launchwords.txt", "opening");
    private static final Set<String> PERIODS = Set.of("week", "month", "year", "decade");
    private static final Set<String> CALLED = Set.of("called", "calls", "described");
    private static final int NEAR = 8;
    private static final int OPENED = 5;

    private LaunchClauses() {}

    static Optional<Trigger> behind(Line line, int to) {
        int begin = line.word(to).equals(",") && line.isAny(to + 1, RELATIVE) ? to + 1 : to;
        return line.isAny(begin, RELATIVE) ? relative(line, begin) : bare(line, to);
    }

    /// "Opened the year with a missile on May 5", "with what it called a missile": a launch.
    static Optional<Trigger> opening(Line line, int from) {
        int with = called(line, noun(line, from)) - 1;
        if (!line.lower(with).equals("with") || !line.isAny(with - 1, PERIODS)) {
            return Optional.empty();
        }
        for (int i = with - 2; i > with - OPENED; i--) {
            if (line.is(i, "VERB")) {
                return OPENING.contains(line.lemma(i))
                        ? Optional.of(new Trigger(i, Trigger.Kind.VERB))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /// Where the noun phrase of a weapon begins.
    private static int noun(Line line, int from) {
        int at = from;
        while (line.is(at - 1, "DET") || line.is(at - 1, "ADJ") || line.is(at - 1, "NUM")) {
            at--;
        }
        return at;
    }

    /// At the "what" of "what it called | a missile".
    private static int called(Line line, int from) {
        boolean called = line.isAny(from - 1, CALLED) && line.lower(from - 3).equals("what");
        return called ? from - 3 : from;
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
