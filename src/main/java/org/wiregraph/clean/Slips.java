package org.wiregraph.clean;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Puts right what copying does to a paragraph: quotation marks that were doubled, and spaces that
/// were lost between two paragraphs run together.
///
/// Example: `""We left on Friday.The bus was late,"" she said` gets single marks and a space.
final class Slips {

    /// `""We left`, `late,"" she`; never an empty pair with space on both sides.
    private static final Pattern DOUBLED =
            Pattern.compile("\"\"(?=\\S)|(?<=\\S)\"\"|''(?=[\\p{L}\\d])|(?<=[.,!?\\p{L}\\d])''");

    /// The end of a sentence and, at once, a capital that begins a word.
    private static final Pattern GLUED =
            Pattern.compile(
                    "(?<=\\p{Ll}{3}|\\d{4})[.!?][)\"\u201d\u2019]?(?=[\"\u201c\u2018]?\\p{Lu}\\p{Ll})");

    /// Addresses have full stops of their own.
    private static final Pattern ADDRESS = Pattern.compile("[@/]|www\\.");

    private Slips() {}

    static String mend(String text) {
        String single = DOUBLED.matcher(text).replaceAll("\"");
        Matcher glued = GLUED.matcher(single);
        StringBuilder mended = new StringBuilder();
        int done = 0;
        while (glued.find()) {
            if (!ADDRESS.matcher(word(single, glued.start())).find()) {
                int end = isOpening(single, glued) ? glued.end() - 1 : glued.end();
                mended.append(single, done, end).append(' ');
                done = end;
            }
        }
        return mended.append(single, done, single.length()).toString();
    }

    /// Whether the straight mark after the stop opens the next sentence: as many opened as closed
    /// before it.
    private static boolean isOpening(String text, Matcher glued) {
        boolean straight = text.charAt(glued.end() - 1) == '"';
        return straight
                && text.substring(0, glued.start()).chars().filter(c -> c == '"').count() % 2 == 0;
    }

    private static String word(String text, int at) {
        int from = text.lastIndexOf(' ', at) + 1;
        int end = text.indexOf(' ', at);
        return text.substring(from, end < 0 ? text.length() : end);
    }
}
