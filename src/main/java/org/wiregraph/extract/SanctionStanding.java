package org.wiregraph.extract;

import java.util.Optional;
import java.util.Set;
import org.wiregraph.model.Report.SanctionStatus;
import org.wiregraph.text.Clause;
import org.wiregraph.text.Line;
import org.wiregraph.text.Words;

/// Tells whether sanctions were imposed, are asked for, stand or were lifted, from the verb and
/// those above it: "decided to freeze" is done, "threatened to freeze" is not.
final class SanctionStanding {

    private static final Set<String> LIFTING = Words.section("sanctionwords.txt", "lifting");
    private static final Set<String> LIFTING_WITH =
            Words.section("sanctionwords.txt", "lifting with");
    private static final Set<String> KEEPING = Words.section("sanctionwords.txt", "keeping");
    private static final Set<String> ASKING = Words.section("sanctionwords.txt", "asking");
    private static final Set<String> DECIDING = Words.section("sanctionwords.txt", "deciding");
    private static final Set<String> DECISIONS = Words.section("sanctionwords.txt", "decisions");
    private static final Set<String> TO_COME = Words.section("sanctionwords.txt", "to come");
    private static final Set<String> RUMOURS = Words.section("sanctionwords.txt", "rumours");
    private static final Set<String> STEPS = Words.section("sanctionwords.txt", "steps");
    private static final Set<String> DRAFTS = Words.section("sanctionwords.txt", "drafts");
    private static final Set<String> RETURN = Set.of("exchange", "return");
    private static final Set<String> LESS = Set.of("drop", "end");
    private static final Set<String> DENIALS = Words.section("sanctionwords.txt", "denials");
    private static final Set<String> BY = Set.of("by", "in", "on", "of", "with");
    private static final int DENIAL = 14;
    private static final int GIVER = 6;
    private static final int DEEPEST = 4;

    private SanctionStanding() {}

    /// Empty where the sentence does not say that anyone acts or wants to: "to impose sanctions
    /// would be wrong", "did not sanction".
    static Optional<SanctionStatus> of(Line line, int verb) {
        if (isDoubted(line, verb)) {
            return Optional.empty();
        }
        boolean lifts = isLifting(line, verb) && !LESS.contains(line.lemma(verb));
        Clause.Reality reality = new Clause(line, verb).reality();
        SanctionStatus done = done(line, verb);
        if (isAsked(line, verb)) {
            return lifts ? Optional.empty() : Optional.of(SanctionStatus.PROPOSED);
        }
        boolean gerundToCome = isGerundToCome(line, verb);
        boolean infinitive =
                isInfinitive(line, verb) || done != SanctionStatus.PROPOSED && isSecond(line, verb);
        if (reality == Clause.Reality.FACT && !infinitive && !gerundToCome) {
            return Optional.of(done);
        }
        if (infinitive) {
            Optional<SanctionStatus> due =
                    isDue(line, verb) && !lifts
                            ? Optional.of(SanctionStatus.PROPOSED)
                            : Optional.empty();
            return isDecided(line, verb) ? Optional.of(done) : due;
        }
        boolean soon = reality == Clause.Reality.FUTURE || isLikely(line, verb) || gerundToCome;
        return soon && !lifts ? Optional.of(SanctionStatus.PROPOSED) : Optional.empty();
    }

    /// Is it said not to be done, or only asked about: "put off imposing", "whether it imposed"?
    static boolean isDoubted(Line line, int verb) {
        return line.word(line.size() - 1).equals("?")
                || line.lower(verb - 1).equals("not")
                || new Clause(line, verb).reality() == Clause.Reality.NEGATED
                || isDenied(line, verb)
                || LeftUndone.is(line, verb)
                || isReturn(line, verb)
                || isUnder(line, verb, Set.of("if", "whether", "unless"));
    }

    /// "Would open the port in exchange for Canada lifting the sanctions".
    private static boolean isReturn(Line line, int verb) {
        boolean back = false;
        for (int i = verb - 1; i > Math.max(0, verb - GIVER); i--) {
            back |= line.lower(i).equals("for") && line.isAny(i - 1, RETURN);
        }
        return back && line.fine(verb).equals("VBG");
    }

    /// "Lifted", "rolled back".
    private static boolean isLifting(Line line, int verb) {
        return LIFTING.contains(line.lemma(verb)) || LeftUndone.isWith(line, verb, LIFTING_WITH);
    }

    private static SanctionStatus done(Line line, int verb) {
        if (isLifting(line, verb)) {
            return SanctionStatus.LIFTED;
        }
        return KEEPING.contains(line.lemma(verb))
                ? SanctionStatus.IN_FORCE
                : ASKING.contains(line.lemma(verb))
                        ? SanctionStatus.PROPOSED
                        : SanctionStatus.IMPOSED;
    }

    /// "May sanction", "would tighten": someone means to; "can", "must" and "should" say nothing.
    private static boolean isLikely(Line line, int verb) {
        return line.dependents(verb, "aux").stream()
                .anyMatch(a -> line.isAny(a, Set.of("may", "might", "would", "could")));
    }

    /// "Could answer by imposing", "will go on tightening".
    private static boolean isGerundToCome(Line line, int verb) {
        int above = line.head(verb);
        boolean hangs =
                line.isLabelled(verb, "advcl")
                        || line.isLabelled(verb, "xcomp")
                        || line.isLabelled(verb, "obl");
        return line.fine(verb).equals("VBG")
                && hangs
                && above < verb
                && line.is(above, "VERB")
                && line.isAny(verb - 1, BY)
                && Set.of(Clause.Reality.FUTURE, Clause.Reality.POSSIBLE)
                        .contains(new Clause(line, above).reality());
    }

    private static boolean isInfinitive(Line line, int verb) {
        return line.lower(verb - 1).equals("to")
                || line.is(verb - 1, "ADV") && line.lower(verb - 2).equals("to");
    }

    /// "To deal with Libya or impose": the second verb after one "to".
    private static boolean isSecond(Line line, int verb) {
        return line.isLabelled(verb, "conj")
                && line.fine(verb).equals("VB")
                && line.dependents(verb, "aux", "mark", "nsubj").isEmpty()
                && line.head(verb) < verb
                && isInfinitive(line, line.head(verb));
    }

    /// "Is set to impose", "was poised to impose", "is ready to impose".
    static boolean isToCome(Line line, int word) {
        return line.isAny(word, TO_COME)
                && (line.is(word, "ADJ") || !line.dependents(word, "aux:pass", "cop").isEmpty());
    }

    /// "Is to impose", "is also to impose": it will be done.
    private static boolean isDue(Line line, int verb) {
        int be = line.is(verb - 2, "ADV") ? verb - 3 : verb - 2;
        return line.lower(verb - 1).equals("to") && line.isAny(be, Set.of("is", "are"));
    }

    /// "The decision to impose".
    static boolean isDecision(Line line, int noun) {
        return line.is(noun, "NOUN") && DECISIONS.contains(line.lemma(noun));
    }

    /// "No confirmation that it had imposed", "news that it eased them was refuted".
    private static boolean isDenied(Line line, int verb) {
        if (isRumour(line, verb)) {
            return true;
        }
        for (int i = Math.max(1, verb - DENIAL); i < verb; i++) {
            boolean no = line.lower(i - 1).equals("no") || line.lower(i - 2).equals("no");
            if (no && DENIALS.contains(line.lemma(i))) {
                return true;
            }
        }
        return false;
    }

    /// "News that it eased them", "the claim that it had imposed them".
    private static boolean isRumour(Line line, int verb) {
        for (int i = verb - 1; i > Math.max(0, verb - DENIAL) && !line.is(i, "VERB"); i--) {
            if (line.lower(i).equals("that") && RUMOURS.contains(line.lemma(i - 1))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isUnder(Line line, int verb, Set<String> marks) {
        boolean here = line.dependents(verb, "mark").stream().anyMatch(m -> line.isAny(m, marks));
        boolean carried = line.isLabelled(verb, "xcomp") || line.isLabelled(verb, "ccomp");
        return here || carried && line.head(verb) != verb && isUnder(line, line.head(verb), marks);
    }

    /// "Took steps to impose".
    static boolean isStep(Line line, int verb) {
        return STEPS.contains(line.lemma(verb - 2))
                && line.lemma(verb - 3).equals("take")
                && line.lower(verb - 1).equals("to");
    }

    private static boolean isDecided(Line line, int verb) {
        int above = line.head(verb);
        if (isSecond(line, verb)) {
            return isDecided(line, above);
        }
        if (isStep(line, verb)) {
            return new Clause(line, verb - 3).reality() == Clause.Reality.FACT;
        }
        if (isDecision(line, above) && line.isLabelled(verb, "acl")) {
            return new Clause(line, line.head(above)).reality() != Clause.Reality.NEGATED;
        }
        return DECIDING.contains(line.lemma(above))
                && (line.isLabelled(verb, "xcomp") || line.isLabelled(verb, "advcl"))
                && new Clause(line, above).reality() == Clause.Reality.FACT;
    }

    /// Whether a verb or noun above asks for it, threatens it or holds it back.
    private static boolean isAsked(Line line, int verb) {
        int at = verb;
        if (DRAFTS.contains(line.lemma(verb - 1)) && !isSigned(line, verb - 1)) {
            return true;
        }
        for (int steps = 0; steps < DEEPEST; steps++) {
            int above = line.head(at);
            boolean carries =
                    Set.of("xcomp", "ccomp", "acl", "acl:relcl", "conj", "advcl")
                            .contains(line.relation(at));
            if (above < 0 || !carries) {
                return false;
            }
            boolean gerund = line.fine(at).equals("VBG") && line.relation(at).equals("advcl");
            boolean conj = line.relation(at).equals("conj");
            boolean wish =
                    ASKING.contains(line.lemma(above))
                            || isDraft(line, above) && !isSigned(line, above)
                            || isToCome(line, above);
            boolean bound =
                    isInfinitive(line, at) || line.fine(at).equals("VBG") || isLikely(line, at);
            if (wish && new Clause(line, above).reality() == Clause.Reality.NEGATED) {
                return false;
            }
            boolean open = bound || isBare(line, at) || isDraft(line, above);
            if (wish && !gerund && !conj && open) {
                return true;
            }
            at = above;
        }
        return false;
    }

    /// "Urged that Oslo freeze": the verb of a content clause without tense.
    private static boolean isBare(Line line, int verb) {
        boolean that =
                line.dependents(verb, "mark").stream().anyMatch(m -> line.lower(m).equals("that"));
        return (line.relation(verb).equals("ccomp") || that)
                && line.lower(verb).equals(line.lemma(verb))
                && line.dependents(verb, "aux").isEmpty();
    }

    private static boolean isSigned(Line line, int draft) {
        int verb = line.head(draft);
        return line.lemma(verb).equals("sign")
                && new Clause(line, verb).reality() == Clause.Reality.FACT
                && !isInfinitive(line, verb);
    }

    static boolean isDraft(Line line, int noun) {
        boolean resolution =
                line.lemma(noun).equals("resolution")
                        && ASKING.contains(line.lemma(line.head(noun)));
        return resolution || line.is(noun, "NOUN") && DRAFTS.contains(line.lemma(noun));
    }
}
