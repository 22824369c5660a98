package org.wiregraph.extract;

import java.util.OptionalInt;
import java.util.Set;
import org.wiregraph.text.CalendarWords;
import org.wiregraph.text.Clause;
import org.wiregraph.text.Line;
import org.wiregraph.text.Words;

/// Tells a launch told as having happened from a planned, feared, denied, conditional or general
/// one: "fired", "had been fired", "after firing" from "may fire", "to fire", "is firing", "could
/// answer by firing", "denied that it fired", "a ban on launches".
final class Happening {

    private static final Set<String> NOT = Words.section("launchwords.txt", "not happened");
    private static final Set<String> GERUND =
            Set.of("by", "after", "before", "with", "while", "since", "in", "including");
    private static final Set<String> PAST = Set.of("was", "were", "been", "had", "has", "have");
    private static final Set<String> UNDONE = Words.section("launchwords.txt", "left undone");
    private static final Set<String> UNREAL = Words.section("launchwords.txt", "unreal verbs");
    private static final Set<String> PROSPECT = Words.section("launchwords.txt", "prospects");
    private static final Set<String> DOING = Words.section("launchwords.txt", "doing");
    private static final Set<String> TRY = Set.of("try", "attempt");
    static final Set<String> ATTEMPTS = Set.of("attempt", "attempts", "bid", "bids");
    private static final Set<String> EFFORTS = Set.of("effort", "efforts");
    private static final Set<String> IN_VAIN =
            Set.of("failed", "failure", "unsuccessful", "botched");
    private static final Set<String> BLAMING = Words.section("launchwords.txt", "blaming");
    private static final Set<String> ONCE = Words.section("launchwords.txt", "once");
    private static final Set<String> ANY = Set.of("a", "an", "any", "another");
    private static final Set<String> GROUNDS = Set.of("for", "over");
    private static final int BACK = 4;
    private static final int DEEPEST = 4;

    private Happening() {}

    static boolean isTold(Line line, Trigger trigger) {
        return switch (trigger.kind()) {
            case VERB, FLIGHT -> isTold(line, trigger.at());
            case NOUN ->
                    !isDoubted(line, trigger.at())
                            && !isPutOff(line, trigger.at())
                            && !isProspect(line, trigger.at())
                            && !isSupposed(line, trigger.at())
                            && isMeansOfFact(line, trigger);
        };
    }

    /// "A missile test would harm talks": any test.
    private static boolean isSupposed(Line line, int noun) {
        boolean subject = line.relation(noun).startsWith("nsubj");
        boolean any = line.dependents(noun, "det").stream().anyMatch(d -> line.isAny(d, ANY));
        return subject
                && any
                && line.is(line.head(noun), "VERB")
                && new Clause(line, line.head(noun)).reality() != Clause.Reality.FACT;
    }

    /// "Defied Oslo with the launch of a missile", but not "could answer with the launch of one".
    private static boolean isMeansOfFact(Line line, Trigger trigger) {
        OptionalInt above = LaunchDeeds.above(line, trigger);
        return above.isEmpty()
                || isTold(line, above.getAsInt()) && !UNREAL.contains(line.lemma(above.getAsInt()));
    }

    /// "Hours after Iran fired missiles at a base": once, whenever it was.
    static boolean isRecalled(Line line, Trigger trigger) {
        boolean verb = trigger.kind() == Trigger.Kind.VERB;
        int act = verb ? trigger.at() : line.head(trigger.at());
        return line.fine(act).equals("VBD")
                && (verb || isDone(line, trigger))
                && line.dependents(act, "mark").stream()
                        .anyMatch(m -> line.lower(m).equals("after"));
    }

    /// The verb or noun of blame that a launch is given as the ground of: "condemned Iran for its
    /// launch", "sanctions on Iran for firing a missile".
    static OptionalInt blame(Line line, int launch) {
        boolean reason =
                line.dependents(launch, "case", "mark").stream()
                        .anyMatch(c -> line.isAny(c, GROUNDS));
        int above = reason ? line.head(launch) : -1;
        boolean verb = line.is(above, "VERB") && BLAMING.contains(line.lemma(above));
        if (verb || line.lower(above).equals("sanctions")) {
            return OptionalInt.of(above);
        }
        return line.dependents(above, "obj", "nsubj:pass").stream()
                .filter(o -> line.is(above, "VERB") && line.lower(o).equals("sanctions"))
                .mapToInt(o -> o)
                .findFirst();
    }

    /// "A failed missile launch", "its latest nuclear test and missile launch", "Iran's launch of a
    /// rocket": one that was, though nobody says when.
    static boolean isOnce(Line line, Trigger trigger, int from) {
        int at = trigger.at();
        boolean one = trigger.kind() == Trigger.Kind.NOUN && line.fine(at).equals("NN");
        boolean owned = line.lower(at - 1).equals("'s") && line.lower(at + 1).equals("of");
        int joined = line.isLabelled(at, "conj") ? line.head(at) : at;
        boolean marked =
                blame(line, at).isPresent()
                        || owned
                        || isMarked(line, Math.min(at, from))
                        || line.isAny(joined, LaunchTerms.NOUNS) && isMarked(line, joined);
        return one && marked && isReal(line, at);
    }

    /// Does one of the words before a token say that it happened once?
    private static boolean isMarked(Line line, int to) {
        boolean marked = false;
        for (int i = to - 1; i > to - BACK; i--) {
            marked |= line.isAny(i, ONCE) && !line.is(i, "VERB") || isFailed(line, i);
        }
        return marked;
    }

    /// Does no clause around it, up to the next verb, tell of what may be?
    private static boolean isReal(Line line, int noun) {
        int at = noun;
        boolean real = true;
        for (int step = 0; step < DEEPEST && at >= 0 && real; step++) {
            real = new Clause(line, at).reality() == Clause.Reality.FACT;
            at = line.is(at, "VERB") ? -1 : line.head(at);
        }
        return real;
    }

    private static boolean isFailed(Line line, int i) {
        return line.isAny(i, ONCE) && LaunchTerms.isModifier(line, i);
    }

    /// "Conducted a test of a missile" says as much as "tested a missile".
    static boolean isDone(Line line, Trigger trigger) {
        int verb = line.head(trigger.at());
        return trigger.kind() == Trigger.Kind.NOUN
                && line.isLabelled(trigger.at(), "obj")
                && line.fine(verb).equals("VBD")
                && DOING.contains(line.lemma(verb));
    }

    /// "Conducted a test" and "has conducted its fourth test in a month".
    static boolean isCarriedOut(Line line, Trigger trigger) {
        int verb = line.head(trigger.at());
        boolean has = line.fine(verb).equals("VBN") && isPerfect(line, verb);
        return trigger.kind() == Trigger.Kind.NOUN
                && line.isLabelled(trigger.at(), "obj")
                && (has || line.fine(verb).equals("VBD"))
                && DOING.contains(line.lemma(verb));
    }

    /// "Has fired 20 missiles", at some time or other.
    static boolean isPerfect(Line line, int verb) {
        for (int i = verb - 1; i >= Math.max(0, verb - BACK); i--) {
            if (line.isAny(i, Set.of("has", "have", "'ve"))) {
                return !line.lower(i - 1).equals("to");
            }
        }
        return false;
    }

    /// "Postponed a test": the object of a verb that leaves it undone.
    private static boolean isPutOff(Line line, int noun) {
        int first = noun;
        while (line.isNominal(line.head(first))
                && (line.isLabelled(first, "conj") || line.isLabelled(first, "compound"))) {
            first = line.head(first);
        }
        int above = line.head(first);
        boolean object = line.isLabelled(first, "obj") || line.isLabelled(first, "nsubj:pass");
        boolean done = LaunchTerms.deed(line, noun) == above;
        return object && UNDONE.contains(line.lemma(above))
                || object && done && line.is(above, "VERB") && !isTold(line, above);
    }

    /// "Preparations for a launch", "the threat of another test", "preparations in Iran for a
    /// test".
    private static boolean isProspect(Line line, int noun) {
        int at = noun;
        while (line.isLabelled(at, "nmod") || line.isLabelled(at, "compound")) {
            at = line.head(at);
            if (line.isAny(at, PROSPECT)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isTold(Line line, int verb) {
        if (isUse(line, verb)) {
            return true;
        }
        boolean perfect = isPerfectInfinitive(line, verb);
        boolean fact = new Clause(line, verb).reality() == Clause.Reality.FACT;
        if (!perfect && (!fact || isDoubted(line, verb)) || isUnreal(line, verb)) {
            return false;
        }
        return switch (line.fine(verb)) {
            case "VBD" -> true;
            case "VBN" -> !isPresentPassive(line, verb) && isRealAbove(line, verb);
            case "VBG" -> isGerundOfFact(line, verb) && isRealAbove(line, verb);
            default -> false;
        };
    }

    /// "Is believed to have fired".
    private static boolean isPerfectInfinitive(Line line, int verb) {
        int have = line.lower(verb - 1).equals("been") ? verb - 2 : verb - 1;
        return line.fine(verb).startsWith("VB")
                && line.lower(have).equals("have")
                && line.lower(have - 1).equals("to");
    }

    /// "Denied that it fired", "threatened to fire".
    private static boolean isUnreal(Line line, int verb) {
        boolean content = line.isLabelled(verb, "ccomp") || line.isLabelled(verb, "xcomp");
        for (int i = verb - 1; i > Math.max(0, verb - 2 * BACK); i--) {
            if (line.lower(i).equals("that")) {
                return UNREAL.contains(line.lemma(i - 1));
            }
        }
        return content && UNREAL.contains(line.lemma(line.head(verb)));
    }

    /// Does what the clause hangs on tell of something done? "It could react by firing" does not,
    /// nor does "would stop a missile fired by others".
    private static boolean isRealAbove(Line line, int verb) {
        int at = verb;
        for (int step = 0; step < DEEPEST && line.head(at) >= 0; step++) {
            boolean leads =
                    line.isLabelled(at, "acl")
                            || line.isLabelled(at, "advcl")
                            || line.isLabelled(at, "conj")
                            || line.isLabelled(at, "xcomp")
                            || line.isLabelled(at, "obj")
                            || line.isLabelled(at, "obl")
                            || line.isLabelled(at, "nmod");
            if (!leads) {
                return true;
            }
            at = line.head(at);
            if (line.is(at, "VERB")) {
                boolean real = new Clause(line, at).reality() == Clause.Reality.FACT;
                return real && !UNREAL.contains(line.lemma(at));
            }
        }
        return true;
    }

    /// "Used a Qased to put a satellite into orbit" is done, and so is what was attempted.
    private static boolean isUse(Line line, int verb) {
        int above = line.head(verb);
        boolean past = line.fine(above).equals("VBD") || line.fine(above).equals("VBN");
        boolean purpose =
                line.lower(verb - 1).equals("to")
                        && past
                        && new Clause(line, above).reality() == Clause.Reality.FACT;
        boolean done = Set.of("use", "manage").contains(line.lemma(above));
        boolean attempt = line.lower(verb - 1).equals("to") && isAttempt(line, above);
        boolean failed = purpose && line.lemma(above).equals("fail") && isTried(line, above, verb);
        return attempt || failed || purpose && (done || TRY.contains(line.lemma(above)));
    }

    static boolean isAttempt(Line line, int noun) {
        return line.isAny(noun, ATTEMPTS)
                || line.isAny(noun, EFFORTS) && line.find(0, IN_VAIN) >= 0;
    }

    /// "Tried but failed to launch", "failed to put a satellite into orbit"; not "failed to fire".
    private static boolean isTried(Line line, int fail, int verb) {
        boolean orbit = line.find(verb, Set.of("orbit")) > verb;
        return orbit || line.isLabelled(fail, "conj") && TRY.contains(line.lemma(line.head(fail)));
    }

    private static boolean isPresentPassive(Line line, int verb) {
        for (int i = verb - 1; i >= Math.max(0, verb - BACK); i--) {
            if (PAST.contains(line.lower(i)) || line.fine(i).equals("VBD")) {
                return false;
            }
            if (Set.of("is", "are", "be", "being").contains(line.lower(i))) {
                return true;
            }
        }
        return false;
    }

    /// "After firing", "answered by launching", "was seen firing"; not "for firing".
    private static boolean isGerundOfFact(Line line, int verb) {
        for (int i = verb - 1; i >= 0 && !line.fine(i).equals("VBD"); i--) {
            if (line.fine(i).equals("MD")) {
                return false;
            }
        }
        if (isCircumstance(line, verb)) {
            return true;
        }
        boolean blamed = line.lower(verb - 1).equals("for") && blame(line, verb).isPresent();
        boolean claimed =
                line.lower(verb - 1).equals("for") && line.lower(verb - 2).equals("responsibility");
        return blamed || claimed || line.isAny(verb - 1, GERUND) || line.word(verb - 1).equals(",");
    }

    /// "With a jet striking a house and Hamas firing rockets": what goes on beside the main clause.
    private static boolean isCircumstance(Line line, int verb) {
        if (!line.isNominal(verb - 1)) {
            return false;
        }
        for (int i = verb - 1; i >= 0 && !line.isTensed(i); i--) {
            if (line.lower(i).equals("with")) {
                return true;
            }
        }
        return false;
    }

    static boolean isDoubted(Line line, int at) {
        for (int i = at - 1; i >= Math.max(0, at - BACK); i--) {
            if (NOT.contains(line.lower(i)) && !CalendarWords.isBeforeDay(line, i)) {
                return !isAfar(line, i, at);
            }
            boolean border = line.is(i, "VERB") || line.word(i).equals(",");
            if (border && !line.lower(i).endsWith("ing")) {
                return false;
            }
        }
        return false;
    }

    /// "To" before a noun is a preposition: "in response to the missile launch".
    private static boolean isAfar(Line line, int word, int at) {
        return line.lower(word).equals("to") && (!line.is(at, "VERB") || line.is(word, "ADP"));
    }
}
