package org.wiregraph.extract;

import java.util.Set;
import org.wiregraph.text.Clause;
import org.wiregraph.text.Line;
import org.wiregraph.text.Words;

/// What is told with the words of a meeting and is no one occasion: a habit, how a couple came to
/// know each other, and what a source does not say.
///
/// Example: "Every time the leaders have met, Vos has lectured Maes", "Maes, who still speaks with
/// Vos", "he married Ann Lee, whom he met at college", "the records do not show that he met Vos".
final class NoOccasion {

    private static final Set<String> HABIT = Words.section("meetingwords.txt", "habit");
    private static final Set<String> COUPLE = Words.section("meetingwords.txt", "couple");
    private static final Set<String> AFFIRMING = Words.section("meetingwords.txt", "affirming");
    private static final Set<String> PROOF = Words.section("meetingwords.txt", "proof");
    private static final Set<String> EACH = Set.of("every", "each");
    private static final Set<String> WHEN = Set.of("when", "where", "why", "how");
    private static final int CLIMB = 4;

    private NoOccasion() {}

    static boolean isTold(Encounter one) {
        return isHabit(one) || isAcquaintance(one) || isUnaffirmed(one);
    }

    private static boolean isHabit(Encounter one) {
        Line line = one.line();
        int at = one.anchor();
        boolean dated = one.when().iso().isPresent();
        boolean often = line.dependents(at, "advmod").stream().anyMatch(a -> line.isAny(a, HABIT));
        return !dated && (often || isEveryTime(line, at));
    }

    /// "Every time the leaders met", "whenever they meet": from the clause's beginning.
    private static boolean isEveryTime(Line line, int verb) {
        for (int i = verb - 1; i >= 0 && !line.is(i, "VERB"); i--) {
            boolean every = line.isAny(i, EACH) && line.lower(i + 1).equals("time");
            if (every || line.lower(i).equals("whenever")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAcquaintance(Encounter one) {
        Line line = one.line();
        boolean met = line.lemma(one.anchor()).equals("meet") && line.is(one.anchor(), "VERB");
        boolean dated = one.when().iso().filter(iso -> iso.length() > 4).isPresent();
        boolean couple = false;
        for (int i = 0; i < one.anchor(); i++) {
            couple |= COUPLE.contains(line.lemma(i));
        }
        return met && couple && !dated;
    }

    /// "Did not specify that he met Vos", "no evidence that he met Vos".
    private static boolean isUnaffirmed(Encounter one) {
        Line line = one.line();
        int at = one.anchor();
        for (int steps = 0; steps < CLIMB && at >= 0; steps++) {
            int above = line.head(at);
            boolean clause =
                    (line.isLabelled(at, "ccomp") || line.isLabelled(at, "acl"))
                            && line.dependents(at, "advmod").stream()
                                    .noneMatch(a -> line.isAny(a, WHEN));
            if (clause && (isUnsaid(line, above) || isUnproven(line, above))) {
                return true;
            }
            at = above;
        }
        return false;
    }

    private static boolean isUnsaid(Line line, int verb) {
        return line.is(verb, "VERB")
                && AFFIRMING.contains(line.lemma(verb))
                && new Clause(line, verb).reality() == Clause.Reality.NEGATED;
    }

    private static boolean isUnproven(Line line, int noun) {
        return PROOF.contains(line.lemma(noun))
                && line.dependents(noun, "det").stream().anyMatch(d -> line.lower(d).equals("no"));
    }
}
