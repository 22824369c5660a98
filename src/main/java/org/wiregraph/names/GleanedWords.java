package org.wiregraph.names;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How words are written in open text, and what names they are parts of there: of "pelosi" nine
/// tenths with a capital, and of these nine tenths in names of persons.
final class GleanedWords {

    static final String FILE = "words.gz";
    static final List<String> TYPES = List.of("PER", "ORG", "LOC");
    static final GleanedWords NONE = new GleanedWords(Map.of());

    private static final String LETTERS = "POL";

    private final Map<String, String> digits;
    private final Map<String, List<String>> kinds = new HashMap<>();

    private GleanedWords(Map<String, String> digits) {
        this.digits = digits;
        digits.values().forEach(d -> kinds.computeIfAbsent(d, GleanedWords::kindsOf));
    }

    static GleanedWords read(InputStream in) throws IOException {
        Map<String, String> digits = HashMap.newHashMap(1 << 16);
        Map<String, String> shared = new HashMap<>();
        var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            int tab = line.indexOf('\t');
            String count = line.substring(tab + 1);
            digits.put(line.substring(0, tab), shared.computeIfAbsent(count, same -> same));
        }
        return new GleanedWords(digits);
    }

    Map<String, String> digits() {
        return digits;
    }

    /// `X` for a word mostly written with a capital, and so on down to `x`, and `?` if unknown.
    String casing(String lower) {
        String found = digits.get(lower);
        if (found == null || found.length() < 4) {
            return "?";
        }
        int tenths = found.charAt(0) - '0';
        return tenths >= 9 ? "X" : tenths >= 5 ? "h" : tenths >= 1 ? "m" : "x";
    }

    /// The kinds of names a word is a part of, each with how surely: `gP4` always, `gL1` at times;
    /// and at last the likeliest of them.
    List<String> kinds(String lower) {
        return kinds.getOrDefault(digits.getOrDefault(lower, ""), List.of());
    }

    private static List<String> kindsOf(String digits) {
        List<String> kinds = new ArrayList<>();
        int from = digits.length() - TYPES.size();
        int most = 0;
        int sum = 0;
        for (int t = 0; t < TYPES.size(); t++) {
            int tenths = digits.charAt(from + t) - '0';
            sum += tenths;
            most = tenths > digits.charAt(from + most) - '0' ? t : most;
            if (tenths > 0) {
                kinds.add("g" + LETTERS.charAt(t) + strength(tenths));
            }
        }
        kinds.add("gm" + (sum == 0 ? '-' : LETTERS.charAt(most)) + strength(sum));
        return List.copyOf(kinds);
    }

    private static int strength(int tenths) {
        return tenths >= 8 ? 4 : tenths >= 5 ? 3 : tenths >= 2 ? 2 : 1;
    }
}
