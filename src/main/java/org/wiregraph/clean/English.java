package org.wiregraph.clean;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// A light check for English: every text of some length is full of its small words.
final class English {

    private static final Set<String> WORDS = Set.copyOf(Phrases.lines("english"));
    private static final Pattern APART = Pattern.compile("[^\\p{L}\\p{M}]+");
    private static final int LOOKED_AT = 20_000;
    private static final int FEW = 20;
    private static final double SHARE = 0.2;
    private static final double SHARE_OF_FEW = 0.1;

    private English() {}

    static boolean isLikely(String text) {
        String head = text.substring(0, Math.min(text.length(), LOOKED_AT));
        int words = 0;
        int small = 0;
        for (String word : APART.split(head.toLowerCase(Locale.ROOT), -1)) {
            words += word.isEmpty() ? 0 : 1;
            small += WORDS.contains(word) ? 1 : 0;
        }
        return words > 0 && small >= words * (words < FEW ? SHARE_OF_FEW : SHARE);
    }
}
