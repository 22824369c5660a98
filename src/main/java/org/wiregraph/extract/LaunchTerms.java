package org.wiregraph.extract;

import java.util.Set;
import org.wiregraph.text.Line;
import org.wiregraph.text.Words;

/// Knows the verbs and nouns of launching: `fired`, `put ... into orbit`, `test`; not `shot down`,
/// `sent missiles to`, `engine test`.
final class LaunchTerms {

    static final Set<String> NOUNS = Words.section("launchwords.txt", "nouns");
    private static final Set<String> DOING = Words.section("launchwords.txt", "doing");
    private static final Set<String> ANSWERING = Words.section("launchwords.txt", "answering for");
    private static final Set<String> ATTACKS = Words.section("launchwords.txt", "attacks");
    private static final Set<String> VERBS = Words.section("launchwords.txt", "verbs");
    private static final Set<String> WITH_PATH =
            Words.section("launchwords.txt", "verbs with a path");
    private static final Set<String> OTHER = Words.section("launchwords.txt", "other tests");
    private static final Set<String> PATHS =
            Set.of("over", "into", "toward", "towards", "across", "off", "up");
    private static final Set<String> PRESENT = Words.section("launchwords.txt", "present");
    private static final Set<String> OVERSEEING = Words.section("launchwords.txt", "overseeing");
    private static final Set<String> ARTICLES = Set.of("a", "an", "another", "its", "several");
    private static final Set<String> SERIES = Words.section("launchwords.txt", "series");
    private static final int FAR = 14;

    private LaunchTerms() {}

    static boolean isLaunchVerb(Line line, int i) {
        if (isMistagged(line, i)) {
            return true;
        }
        if (!line.is(i, "VERB") || isDown(line, i) || isTarget(line, i)) {
            return false;
        }
        String lemma = line.lemma(i);
        boolean sent = lemma.equals("send") && isSalvo(line, i);
        return VERBS.contains(lemma) && !WITH_PATH.contains(lemma)
                || WITH_PATH.contains(lemma) && (sent || hasPath(line, i));
    }

    /// "Iran test-fires two missiles": a plural right before an article or a number is no noun.
    static boolean isMistagged(Line line, int i) {
        boolean counts = line.is(i + 1, "NUM") || ARTICLES.contains(line.lower(i + 1));
        boolean least = line.lower(i + 1).equals("at") && line.lower(i + 2).equals("least");
        boolean toFire = line.lower(i - 1).equals("to") && line.is(i, "NOUN") && counts;
        return toFire && VERBS.contains(line.lower(i))
                || line.fine(i).equals("NNS")
                        && PRESENT.contains(line.lower(i))
                        && (line.isNominal(i - 1) || line.is(i - 1, "ADV"))
                        && (counts || least);
    }

    /// "The drone was fired on by".
    private static boolean isTarget(Line line, int verb) {
        return line.isAny(verb + 1, Set.of("on", "upon"))
                && (line.lower(verb + 2).equals("by") || line.is(verb + 2, "PUNCT"));
    }

    /// "Sent a Kinzhal and seven cruise missiles": some are counted, and nobody receives them.
    private static boolean isSalvo(Line line, int verb) {
        boolean counted = line.is(verb + 1, "DET") || line.is(verb + 1, "NUM");
        int to = line.find(verb, Set.of("to", "for"));
        return counted && (to < 0 || to > verb + FAR);
    }

    private static boolean isDown(Line line, int i) {
        boolean down = line.lower(i + 1).equals("down");
        return down
                || line.lemma(i).equals("shoot")
                        && line.dependents(i).stream().anyMatch(d -> line.lower(d).equals("down"));
    }

    /// "Two were shot from the coast".
    private static boolean isShotFrom(Line line, int verb) {
        return line.lemma(verb).equals("shoot") && line.lower(verb + 1).equals("from");
    }

    private static boolean hasPath(Line line, int verb) {
        boolean orbit = line.lemma(verb).equals("put") || line.lemma(verb).equals("place");
        for (int i = verb + 1; i < Math.min(line.size(), verb + 14); i++) {
            boolean space = Set.of("orbit", "space").contains(line.lower(i));
            if (space || isShotFrom(line, verb) || !orbit && PATHS.contains(line.lower(i))) {
                return true;
            }
        }
        return Set.of("up", "off").contains(line.lower(verb + 1));
    }

    /// "Oversaw a test", "gave guidance to a test".
    static boolean isOverseen(Line line, int noun) {
        int verb = overseeing(line, noun);
        boolean object = line.isLabelled(noun, "obj") && OVERSEEING.contains(line.lemma(verb));
        boolean guided =
                line.lemma(verb).equals("give")
                        && line.dependents(verb, "obj").stream()
                                .anyMatch(o -> line.lower(o).equals("guidance"));
        return object || guided;
    }

    /// The verb that the launch is below, over "guidance" too.
    static int overseeing(Line line, int noun) {
        int above = line.head(noun);
        return line.lower(above).equals("guidance") ? line.head(above) : above;
    }

    /// "A missile attack", but not "missile attack drills".
    static boolean isAttack(Line line, int i) {
        return ATTACKS.contains(line.lower(i)) && !line.is(i, "VERB") && !line.is(i + 1, "NOUN");
    }

    /// The verb that says whose deed the launch is: "conducted a test", "a strike that Iran carried
    /// out", "ordered a missile strike", "claimed responsibility for a missile attack"; -1 where
    /// none does.
    static int deed(Line line, int noun) {
        int first = noun;
        while (line.isNominal(line.head(first))
                && (line.isLabelled(first, "conj")
                        || line.isLabelled(first, "compound")
                        || line.isAny(line.head(first), SERIES))) {
            first = line.head(first);
        }
        int above = line.head(first);
        boolean blamed = line.lower(above).equals("responsibility") && isAttack(line, noun);
        int verb = blamed ? line.head(above) : above;
        boolean claimed = isAttack(line, noun) && isAnsweredFor(line, first);
        boolean object = line.isLabelled(blamed ? above : first, "obj") || claimed;
        boolean done = !blamed && DOING.contains(line.lemma(verb));
        boolean answers = isAttack(line, noun) && ANSWERING.contains(line.lemma(verb));
        return object && (done || answers) ? verb : carriedOut(line, noun);
    }

    /// "Claimed responsibility for a missile strike", where the tree hangs the strike on the verb.
    private static boolean isAnsweredFor(Line line, int noun) {
        return line.isLabelled(noun, "obl")
                && line.dependents(line.head(noun), "obj").stream()
                        .anyMatch(o -> line.lower(o).equals("responsibility"));
    }

    /// "The strike that Iran carried out".
    private static int carriedOut(Line line, int noun) {
        return line.dependents(noun, "acl").stream()
                .filter(v -> line.fine(v).startsWith("VB") && DOING.contains(line.lemma(v)))
                .filter(v -> !line.dependents(v, "nsubj").isEmpty())
                .findFirst()
                .orElse(-1);
    }

    /// "Failed" in "its failed launch".
    static boolean isModifier(Line line, int i) {
        return line.fine(i).equals("VBN") && line.isLabelled(i, "amod");
    }

    static boolean isLaunchNoun(Line line, int i) {
        boolean part = line.is(i + 1, "NOUN") && line.isLabelled(i, "compound");
        boolean firing = line.fine(i).equals("VBG") && line.lower(i + 1).equals("of");
        return NOUNS.contains(line.lower(i))
                && (!line.is(i, "VERB") || firing)
                && !(part && line.head(i) == i + 1 && !NOUNS.contains(line.lower(i + 1)))
                && !OTHER.contains(line.lower(i - 1).replaceFirst("-.*", ""));
    }
}
