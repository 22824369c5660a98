package org.wiregraph.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.wiregraph.parse.Tag;
import org.wiregraph.text.Words;

/// Puts tags right that the words beside them rule out, before the parser rests on them: an adverb
/// that was taken for a verb, a verb that was taken for a noun, a person taken for an adjective,
/// and a past tense taken for a participle.
///
/// Example: "He famously vowed to go", "Oslo also confirms that it will go", "the Senate official
/// said".
final class Retagging {

    private static final Tag ADVERB = new Tag("ADV", "RB");
    private static final Tag VERB = new Tag("VERB", "VBZ");
    private static final Tag NOUN = new Tag("NOUN", "NN");
    private static final Tag PAST = new Tag("VERB", "VBD");
    private static final Tag PARTICIPLE = new Tag("VERB", "VBG");
    private static final Tag ADJECTIVE = new Tag("ADJ", "JJ");
    private static final Tag NAME = new Tag("PROPN", "NNP");
    private static final Set<String> PERSONS = Words.section("tagwords.txt", "persons");
    private static final Set<String> VERBS = Words.section("tagwords.txt", "verbs in ly");
    private static final Set<String> TOLD = Words.section("tagwords.txt", "third persons");
    private static final Set<String> FIRED = Words.section("launchwords.txt", "present");
    private static final Set<String> TESTED = Words.section("launchwords.txt", "past");
    private static final Set<String> AFTER_VERB = Set.of("DET", "ADJ", "NUM", "NOUN", "PRON");
    private static final Set<String> WARNED = Set.of("of", "that", "against");
    private static final Set<String> IN_POWER = Set.of("ruling", "governing");
    private static final Set<String> MONTHS = Set.of("May", "March");
    private static final Set<String> BEFORE = Set.of("the", "a", "an", ",", ";", "and", "but");

    private Retagging() {}

    static List<Tag> of(List<String> words, List<Tag> tags) {
        List<Tag> right = new ArrayList<>(tags);
        PastTenses past = new PastTenses(words, right);
        for (int i = 0; i + 1 < words.size(); i++) {
            String word = words.get(i).toLowerCase(Locale.ROOT);
            boolean adverb = word.endsWith("ly") && !VERBS.contains(word);
            if (adverb && is(tags, i, "VERB") && is(tags, i + 1, "VERB")) {
                right.set(i, ADVERB);
            } else if (is(tags, i, "NOUN") && TOLD.contains(word) && isVerb(words, right, i)) {
                right.set(i, VERB);
            } else if (MONTHS.contains(words.get(i)) && is(tags, i + 1, "NUM")) {
                right.set(i, NAME);
            } else if (FIRED.contains(word) && isCounting(tags, i)) {
                right.set(i, VERB);
            } else if (IN_POWER.contains(word) && isInPower(words, tags, i)) {
                right.set(i, ADJECTIVE);
            } else if (word.equals("warning") && isWarning(words, tags, i)) {
                right.set(i, PARTICIPLE);
            } else if (PERSONS.contains(word) && isPerson(words, right, i)) {
                right.set(i, NOUN);
            } else if (is(tags, i, "ADJ") && (isTested(word, right, i) || isDone(word, right, i))) {
                right.set(i, PAST);
            } else if (past.isPast(i) || past.isBarePast(i)) {
                right.set(i, PAST);
            }
        }
        int only = past.only();
        if (only >= 0) {
            right.set(only, PAST);
        }
        return right;
    }

    /// "Oslo also confirms that", "the AP reports that" at the beginning of a clause.
    private static boolean isVerb(List<String> words, List<Tag> tags, int i) {
        if (i == 0 || !words.get(i + 1).equals("that")) {
            return false;
        }
        if (is(tags, i - 1, "ADV")) {
            return i > 1 && isNominal(tags, i - 2);
        }
        int name = i - 1;
        while (name >= 0 && is(tags, name, "PROPN")) {
            name--;
        }
        boolean named = name < i - 1;
        return named
                && (name < 0 || BEFORE.contains(words.get(name).toLowerCase(Locale.ROOT)))
                && (name < 1 || !isTold(tags, name));
    }

    /// "Oslo reacted at once, warning of consequences".
    private static boolean isWarning(List<String> words, List<Tag> tags, int i) {
        return i > 0
                && words.get(i - 1).equals(",")
                && is(tags, i, "NOUN")
                && WARNED.contains(words.get(i + 1));
    }

    /// "Mali's ruling Unity Party warned its members".
    private static boolean isInPower(List<String> words, List<Tag> tags, int i) {
        boolean whose =
                i > 0 && (words.get(i - 1).endsWith("'s") || words.get(i - 1).endsWith("’s"));
        return is(tags, i, "VERB") && whose && isNominal(tags, i + 1);
    }

    /// "Peru launches two rockets".
    private static boolean isCounting(List<Tag> tags, int i) {
        return i > 0
                && tags.get(i).fine().equals("NNS")
                && is(tags, i - 1, "PROPN")
                && is(tags, i + 1, "NUM");
    }

    /// "The Guards test-fired several missiles"
    private static boolean isTested(String word, List<Tag> tags, int i) {
        return TESTED.contains(word)
                && i > 0
                && isNominal(tags, i - 1)
                && AFTER_VERB.contains(tags.get(i + 1).universal());
    }

    /// "Maes expelled 35 diplomats", "the House Democrats unveiled the bill".
    private static boolean isDone(String word, List<Tag> tags, int i) {
        return word.endsWith("ed")
                && word.indexOf('-') < 0
                && i > 0
                && is(tags, i - 1, "PROPN")
                && (is(tags, i + 1, "NUM") || is(tags, i + 1, "DET"));
    }

    /// "A Senate official said", "the official who left".
    private static boolean isPerson(List<String> words, List<Tag> tags, int i) {
        boolean behind = i > 0 && (isNominal(tags, i - 1) || is(tags, i - 1, "DET"));
        boolean acts = is(tags, i + 1, "VERB") || is(tags, i + 1, "AUX");
        return behind && (acts || words.get(i + 1).equals("who"));
    }

    /// Does a verb or preposition rule what stands before a token? "Denied the AP reports that".
    private static boolean isTold(List<Tag> tags, int i) {
        return is(tags, i, "DET") && !is(tags, i - 1, "PUNCT") && !is(tags, i - 1, "CCONJ");
    }

    private static boolean isNominal(List<Tag> tags, int i) {
        return is(tags, i, "NOUN") || is(tags, i, "PROPN") || is(tags, i, "PRON");
    }

    private static boolean is(List<Tag> tags, int i, String universal) {
        return tags.get(i).universal().equals(universal);
    }
}
