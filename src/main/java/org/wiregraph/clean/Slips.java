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

    /// A capital that begins a word, "I" or "A", or the bracket around a word put in.
    private static final String BEGIN = "(?:\\p{Lu}\\p{Ll}|[IA][ '\u2019]|\\[\\p{Lu})";

    /// The end of a sentence and, at once, the beginning of another.
    private static final Pattern GLUED =
            Pattern.compile(
                    "(?<=\\p{Ll}{3}|\\d{4})[.!?][)\"\u201d\u2019]?(?=[\"\u201c\u2018]?"
                            + BEGIN
                            + ")");

    /// Addresses have full stops of their own.
    private static final Pattern ADDRESS = Pattern.compile("[@/]|www\\.");

    private static final int LONGEST_WORD = 200;

    private Slips() {}

    static String mend(String text) {
        String single = DOUBLED.matcher(text).replaceAll("\"");
        Matcher glued = GLUED.matcher(single);
        StringBuilder mended = new StringBuilder();
        int done = 0;
        int counted = 0;
        long marks = 0;
        while (glued.find()) {
            marks += marks(single, counted, glued.start());
            counted = glued.start();
            if (!ADDRESS.matcher(word(single, glued.start())).find()) {
                boolean straight = single.charAt(glued.end() - 1) == '"';
                int end = straight && marks % 2 == 0 ? glued.end() - 1 : glued.end();
                mended.append(single, done, end).append(' ');
                done = end;
            }
        }
        return mended.append(single, done, single.length()).toString();
    }

    /// The straight marks of a stretch. After as many opened as closed, one behind a stop opens the
    /// next sentence.
    private static long marks(String text, int from, int to) {
        return text.substring(from, to).chars().filter(c -> c == '"').count();
    }

    /// What stands around a place up to the next spaces, or as far as an address reaches.
    private static String word(String text, int at) {
        int from = Math.max(text.lastIndexOf(' ', at) + 1, at - LONGEST_WORD);
        int end = text.indexOf(' ', at);
        int to = Math.min(end < 0 ? text.length() : end, at + LONGEST_WORD);
        return text.substring(from, to);
    }
}
