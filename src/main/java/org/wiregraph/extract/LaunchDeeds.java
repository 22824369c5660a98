package org.wiregraph.extract;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.wiregraph.text.Clause;
import org.wiregraph.text.Line;

/// Finds the clause that says whose deed a launch was, and when, where the launch is only the
/// means.
///
/// Example: "defied" in "Iran defied the council on Monday by firing a missile" and in "Iran defied
/// the council on Monday with the launch of a missile".
final class LaunchDeeds {

    private static final Set<String> MEANS =
            Set.of("by", "in", "after", "before", "while", "since");
    private static final Set<String> RELATIVE = Set.of("which", "who");

    private LaunchDeeds() {}

    /// The verb of the clause that the launch is the means of.
    static OptionalInt above(Line line, Trigger trigger) {
        return trigger.kind() == Trigger.Kind.NOUN
                ? withNoun(line, trigger.at())
                : byGerund(line, trigger.at());
    }

    /// "With the launch of", be it taken with the verb or with its object.
    private static OptionalInt withNoun(Line line, int noun) {
        boolean with = Clause.preposition(line, noun).equals("with");
        int above = with ? line.head(noun) : -1;
        boolean object = line.isNominal(above) && line.isLabelled(above, "obj");
        int verb = object ? line.head(above) : above;
        return line.is(verb, "VERB") && (object || line.isLabelled(noun, "obl"))
                ? OptionalInt.of(verb)
                : OptionalInt.empty();
    }

    /// "By firing", "responsibility for firing".
    private static OptionalInt byGerund(Line line, int verb) {
        boolean gerund = line.fine(verb).equals("VBG") && line.dependents(verb, "nsubj").isEmpty();
        boolean means = line.isAny(verb - 1, MEANS) && line.isLabelled(verb, "advcl");
        int answered = line.head(verb);
        boolean claimed =
                line.lower(verb - 1).equals("for")
                        && line.lower(answered).equals("responsibility")
                        && line.isLabelled(answered, "obj");
        int verbAbove = claimed ? line.head(answered) : answered;
        int above = gerund && (means || claimed) ? verbAbove : -1;
        return line.is(above, "VERB") ? OptionalInt.of(above) : OptionalInt.empty();
    }

    /// Who does what a verb says, be it the means of another deed: "ended the lull by staging".
    static Optional<Integer> doer(Line line, int verb) {
        OptionalInt above = byGerund(line, verb);
        return above.isPresent()
                ? new Clause(line, above.getAsInt()).subject()
                : new Clause(line, verb).agent().flatMap(a -> antecedent(line, verb, a));
    }

    /// Who did the deed that the launch is the means of.
    static Optional<Integer> meansOf(Line line, Trigger trigger) {
        OptionalInt above = above(line, trigger);
        return above.isPresent() ? new Clause(line, above.getAsInt()).subject() : Optional.empty();
    }

    /// The name before "which" where the tree leaves that out: "Iran, which fired a rocket, is".
    private static Optional<Integer> antecedent(Line line, int verb, int subject) {
        if (!line.isAny(subject, RELATIVE) || subject > verb) {
            return Optional.of(subject);
        }
        int name = line.word(subject - 1).equals(",") ? subject - 2 : subject - 1;
        return Optional.of(name).filter(line::isNominal);
    }
}
