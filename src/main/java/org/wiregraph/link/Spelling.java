package org.wiregraph.link;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The words of a name in one spelling: "Kim Jong-un" and "KIM JONG UN" are the words kim, jong,
/// un; "Türkiye's" is turkiye; "U.S." is us.
final class Spelling {

    /// Marks inside a word: "P'yŏngan", "U.S.", "N'Djamena".
    private static final String INNER = "'’‘ʼʻ`.";

    private static final String APOSTROPHES = "'’ʼ";
    private static final Map<String, String> READINGS =
            Map.of(
                    "defence", "defense",
                    "organisation", "organization",
                    "centre", "center",
                    "labour", "labor",
                    "programme", "program",
                    "saint", "st");
    private static final Map<Character, String> LETTERS =
            Map.of(
                    'ł', "l", 'ø', "o", 'đ', "d", 'ð', "d", 'þ', "th", 'ß', "ss", 'æ', "ae", 'œ',
                    "oe", 'ı', "i");

    private final String text;
    private final List<String> words = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();

    private Spelling(String text) {
        this.text = text;
    }

    static List<String> words(String name) {
        String text = ascii(name) ? name : Normalizer.normalize(name, Normalizer.Form.NFKD);
        return new Spelling(text.toLowerCase(Locale.ROOT)).split();
    }

    private static boolean ascii(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 127) {
                return false;
            }
        }
        return true;
    }

    private List<String> split() {
        int next;
        for (int at = 0; at < text.length(); at = next) {
            int c = text.codePointAt(at);
            next = at + Character.charCount(c);
            if (APOSTROPHES.indexOf(c) >= 0 && possessive(next)) {
                next++;
            } else if (Character.isLetterOrDigit(c)) {
                add(c);
            } else if (c == '&') {
                end();
                words.add("and");
            } else if (INNER.indexOf(c) < 0 && !mark(c)) {
                end();
            }
        }
        end();
        return words;
    }

    private void add(int c) {
        if (c > 127 && c < 0x10000 && LETTERS.containsKey((char) c)) {
            word.append(LETTERS.get((char) c));
        } else {
            word.appendCodePoint(c);
        }
    }

    private boolean possessive(int at) {
        return at < text.length()
                && text.charAt(at) == 's'
                && (at + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(at + 1)));
    }

    private static boolean mark(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.ENCLOSING_MARK ->
                    true;
            default -> false;
        };
    }

    private void end() {
        if (!word.isEmpty()) {
            String whole =
                    ascii(word) ? word.toString() : Normalizer.normalize(word, Normalizer.Form.NFC);
            words.add(READINGS.getOrDefault(whole, whole));
            word.setLength(0);
        }
    }
}
