package org.wiregraph.clean;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Tells the language of a text by its script where that is used for one language, else by its
/// small words, of which every text of some length is full.
///
/// Example: of the words of "the talks of the two sides", three in six are small words of English
/// and none is one of Portuguese.
final class Language {

    static final String ENGLISH = "en";

    private static final Map<String, Set<String>> SMALL = small();

    /// Scripts that one language is written in, and those without spaces between the words.
    private static final Map<Character.UnicodeScript, String> SCRIPTS =
            Map.of(
                    Character.UnicodeScript.HIRAGANA, "ja",
                    Character.UnicodeScript.KATAKANA, "ja",
                    Character.UnicodeScript.HANGUL, "ko",
                    Character.UnicodeScript.HAN, "zh",
                    Character.UnicodeScript.THAI, "th",
                    Character.UnicodeScript.HEBREW, "he",
                    Character.UnicodeScript.MYANMAR, "my");

    private static final Pattern APART = Pattern.compile("[^\\p{L}\\p{M}]+");
    private static final int LOOKED_AT = 20_000;

    /// A list of results or names has few small words, a text in an unknown language next to none.
    private static final double LEAST = 0.05;

    /// Japanese is written with Chinese characters too: this share of kana tells them apart.
    private static final double SOME_KANA = 0.1;

    private Language() {}

    /// The language's code by ISO 639-1, empty where it cannot be told.
    static Optional<String> of(String text) {
        String head = text.substring(0, Math.min(text.length(), LOOKED_AT));
        return byScript(head).or(() -> byWords(head));
    }

    /// What the language is called in English.
    static String name(String code) {
        return Locale.of(code).getDisplayLanguage(Locale.ENGLISH);
    }

    private static Optional<String> byScript(String text) {
        Map<String, Integer> letters = new LinkedHashMap<>();
        int[] all = {0};
        text.codePoints()
                .filter(Character::isLetter)
                .forEach(letter -> {
                    all[0]++;
                    String code = SCRIPTS.get(Character.UnicodeScript.of(letter));
                    if (code != null) {
                        letters.merge(code, 1, Integer::sum);
                    }
                });
        int told = letters.values().stream().mapToInt(n -> n).sum();
        if (told * 2 <= all[0]) {
            return Optional.empty();
        }
        if (letters.getOrDefault("ja", 0) > told * SOME_KANA) {
            return Optional.of("ja");
        }
        return most(letters).map(Map.Entry::getKey);
    }

    private static Optional<String> byWords(String text) {
        String[] words = APART.split(text.toLowerCase(Locale.ROOT), -1);
        Map<String, Integer> hits = new LinkedHashMap<>();
        SMALL.forEach((code, small) ->
                hits.put(code, (int) Arrays.stream(words).filter(small::contains).count()));
        long all = Arrays.stream(words).filter(word -> !word.isEmpty()).count();
        return most(hits)
                .filter(best -> best.getValue() > 0 && best.getValue() >= all * LEAST)
                .map(Map.Entry::getKey);
    }

    /// The first of the best.
    private static Optional<Map.Entry<String, Integer>> most(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .reduce((best, next) -> next.getValue() > best.getValue() ? next : best);
    }

    private static Map<String, Set<String>> small() {
        Map<String, Set<String>> small = new LinkedHashMap<>();
        for (String line : Phrases.lines("smallwords")) {
            String[] sides = line.split(":\\s*", 2);
            small.put(sides[0], Set.of(sides[1].split(" ", -1)));
        }
        return small;
    }
}
