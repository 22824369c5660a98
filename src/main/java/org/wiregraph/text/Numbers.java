package org.wiregraph.text;

import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/// Reads whole numbers in figures and words: "1,500", "six", "sixty-one".
public final class Numbers {

    private static final Map<String, Integer> WORDS =
            Words.lines("numbers.txt").stream()
                    .map(line -> line.split(" "))
                    .collect(Collectors.toUnmodifiableMap(p -> p[0], p -> Integer.parseInt(p[1])));

    private Numbers() {}

    public static OptionalInt of(String word) {
        Integer known = WORDS.get(word.toLowerCase(java.util.Locale.ROOT));
        if (known != null) {
            return OptionalInt.of(known);
        }
        String[] parts = word.toLowerCase(java.util.Locale.ROOT).split("-");
        if (parts.length == 2 && WORDS.containsKey(parts[0]) && WORDS.containsKey(parts[1])) {
            return compound(WORDS.get(parts[0]), WORDS.get(parts[1]));
        }
        String digits = word.replace(",", "");
        boolean number =
                !digits.isEmpty()
                        && digits.length() < 10
                        && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        return number ? OptionalInt.of(Integer.parseInt(digits)) : OptionalInt.empty();
    }

    /// "Seventy-five"; not "nine-eleven".
    private static OptionalInt compound(int tens, int ones) {
        boolean whole = tens >= 20 && tens < 100 && tens % 10 == 0 && ones > 0 && ones < 10;
        return whole ? OptionalInt.of(tens + ones) : OptionalInt.empty();
    }
}
