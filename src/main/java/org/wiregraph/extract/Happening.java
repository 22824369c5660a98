package org.wiregraph.extract;

import java.util.Set;
import org.wiregraph.text.Clause;
import org.wiregraph.text.Line;
import org.wiregraph.text.Words;

/// Tells a launch told as having happened from a planned, feared, denied, conditional or general
/// one: "fired", "had been fired", "after firing" from "may fire", "to fire", "is firing", "a ban
/// on launches".
final class Happening {

    private static final Set<String> NOT = Words.section("launchwords.txt", "not happened");
    private static final Set<String> GERUND = Set.of("by", "after", "before", "with", "while");
    private static final Set<String> PAST = Set.of("was", "were", "been", "had", "has", "have");
    private static final Set<String> UNDONE = Words.section("launchwords.txt", "left undone");
    private static final Set<String> DOING = Words.section("launchwords.txt", "doing");
    private static final int BACK = 4;

    private Happening() {}

    static boolean isTold(Line line, Trigger trigger) {
        return switch (trigger.kind()) {
            case VERB, FLIGHT -> isTold(line, trigger.at());
            case NOUN -> !isDoubted(line, trigger.at()) && !isPutOff(line, trigger.at());
        };
    }

    /// "Postponed a test": the object of a verb that leaves it undone.
    private static boolean isPutOff(Line line, int noun) {
        int above = line.head(noun);
        boolean object = line.isLabelled(noun, "obj") || line.isLabelled(noun, "nsubj:pass");
        boolean done = DOING.contains(line.lemma(above));
        return object && UNDONE.contains(line.lemma(above))
                || object && done && !isTold(line, above);
    }

    private static boolean isTold(Line line, int verb) {
        if (isUse(line, verb)) {
            return true;
        }
        boolean fact = new Clause(line, verb).reality() == Clause.Reality.FACT;
        if (!fact || isDoubted(line, verb)) {
            return false;
        }
        return switch (line.fine(verb)) {
            case "VBD" -> true;
            case "VBN" -> !isPresentPassive(line, verb);
            case "VBG" -> isGerundOfFact(line, verb);
            default -> false;
        };
    }

    /// "Used a Qased to put a satellite into orbit" is done.
    private static boolean isUse(Line line, int verb) {
        int above = line.head(verb);
        boolean purpose = line.lower(verb - 1).equals("to") && line.fine(above).equals("VBD");
        return purpose && Set.of("use", "manage").contains(line.lemma(above));
    }

    private static boolean isPresentPassive(Line line, int verb) {
        for (int i = verb - 1; i >= Math.max(0, verb - BACK); i--) {
            if (PAST.contains(line.lower(i))) {
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
        return GERUND.contains(line.lower(verb - 1)) || line.word(verb - 1).equals(",");
    }

    private static boolean isDoubted(Line line, int at) {
        for (int i = at - 1; i >= Math.max(0, at - BACK); i--) {
            if (NOT.contains(line.lower(i))) {
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
