package org.wiregraph.names;

import java.util.Arrays;
import java.util.Set;

/// Tells from the words after a name that somebody has it: ", Norway's deputy minister of trade,"
/// is said of nobody but a person. A place before it would follow a preposition ("In Port Brill,
/// Norway's minister, ...").
final class OfficeAfter {

    private static final Set<String> POSSESSIVES = Set.of("'s", "’s", "'", "’");
    private static final Set<String> OF_PLACES =
            Set.of("at", "around", "from", "in", "near", "of", "off", "on", "outside", "to");
    private static final int LONGEST_COUNTRY = 4;
    private static final int LONGEST_OFFICE = 8;

    private final Knowledge knowledge;

    OfficeAfter(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /// Is the name in the sentence followed by an office of a country, between commas?
    boolean follows(Found name, String... sentence) {
        int comma = name.end();
        boolean placed =
                name.begin() > 0
                        && OF_PLACES.contains(Description.lower(sentence[name.begin() - 1]));
        return !placed
                && isComma(comma, sentence)
                && isOffice(owner(comma + 1, sentence), sentence);
    }

    /// Where the country ends, with its possessive, that begins there; or the end of the sentence.
    private int owner(int begin, String... sentence) {
        int most = Math.min(sentence.length, begin + LONGEST_COUNTRY + 1);
        for (int at = begin + 1; at < most; at++) {
            if (POSSESSIVES.contains(sentence[at])) {
                String country = String.join(" ", Arrays.copyOfRange(sentence, begin, at));
                boolean known = knowledge.listsOf(Description.lower(country)).contains("co");
                return known ? at + 1 : sentence.length;
            }
        }
        return sentence.length;
    }

    private boolean isOffice(int begin, String... sentence) {
        boolean titled = false;
        for (int i = begin; i < Math.min(sentence.length, begin + LONGEST_OFFICE); i++) {
            if (isComma(i, sentence)) {
                return titled;
            }
            titled |= knowledge.isTitle(sentence[i]);
        }
        return false;
    }

    private static boolean isComma(int at, String... sentence) {
        return at < sentence.length && sentence[at].equals(",");
    }
}
