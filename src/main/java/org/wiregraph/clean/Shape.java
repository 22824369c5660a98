package org.wiregraph.clean;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How a paragraph looks: its length and how it ends and begins.
final class Shape {

    /// Marks after the last word that do not count as its end: `he said. (Reuters)`, `... -0-`.
    private static final Pattern TAIL =
            Pattern.compile("\\s*(?:\\([^()]{2,40}\\)|-0-|-30-|###|/|\\*+)$");

    private static final Pattern BULLET =
            Pattern.compile("^(?:[-*\u2022\u25cf\u2013\u2014\u25aa]|\\d{1,2}[.)])\\s.*");

    /// A message on a network as a story embeds it: `It is done. — Ana Lopes (@ana) May 3, 2021`
    private static final Pattern POST =
            Pattern.compile("\\w.* \u2014 .{2,60} \\(@\\w{1,20}\\) \\p{Lu}\\w+ \\d{1,2}, \\d{4}$");

    private static final Pattern READER = Pattern.compile("\\b(?:[Yy]our?|[Ww]e|[Oo]ur|us)\\b");

    private static final String STOPS = ".!?\u2026\u3002\uff01\uff1f";
    private static final String CLOSERS = "\"'\u201d\u2019)]\u00bb\u300d\u300f\uff09";
    private static final String OPEN_ENDS = ":;,-\u2013\u2014";

    /// Kana and Chinese characters.
    private static final char FIRST_UNSPACED = '\u3040';

    private static final char LAST_UNSPACED = '\u9fff';
    private static final int PROSE = 8;
    private static final int LONG = 25;
    private static final int SPLIT_TAIL = 60;

    private Shape() {}

    /// The number of words; scripts without spaces count two letters as one, so that their pages
    /// are seen to have a story too.
    static int words(String text) {
        int words = 0;
        int unspaced = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            boolean isUnspaced = letter >= FIRST_UNSPACED && letter <= LAST_UNSPACED;
            boolean isWord = letter != ' ' && !isUnspaced;
            unspaced += isUnspaced ? 1 : 0;
            words += isWord && !inside ? 1 : 0;
            inside = isWord;
        }
        return words + unspaced / 2;
    }

    /// Whether the text ends as a sentence does, closing quotation marks and credits aside.
    static boolean endsSentence(String text) {
        String tail = text.substring(Math.max(0, text.length() - SPLIT_TAIL));
        Matcher mark = TAIL.matcher(tail);
        String plain = mark.find() ? tail.substring(0, mark.start()) : tail;
        int end = plain.length();
        while (end > 0 && CLOSERS.indexOf(plain.charAt(end - 1)) >= 0) {
            end--;
        }
        boolean stopped = end > 0 && STOPS.indexOf(plain.charAt(end - 1)) >= 0;
        boolean quoted = end < plain.length() && end > 0 && plain.charAt(end - 1) == ',';
        return stopped || quoted;
    }

    /// Whether the text reads as a paragraph of a story rather than a line of a page.
    static boolean isProse(String text) {
        int words = words(text);
        return words >= LONG || (words >= PROSE && endsSentence(text) && !isQuestion(text, words));
    }

    /// `Is this the end of talks?` may be a headline.
    private static boolean isQuestion(String text, int words) {
        return words < PROSE + PROSE / 2 && (text.endsWith("?") || text.endsWith("!"));
    }

    /// Whether the text goes on in the next line: a list's head, half a sentence.
    static boolean isOpenEnded(String text) {
        return !text.isEmpty() && OPEN_ENDS.indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    static boolean isPost(String text) {
        return POST.matcher(text).find();
    }

    static boolean isBullet(String text) {
        return BULLET.matcher(text).matches();
    }

    /// Whether the writer speaks to the reader: "you" or "our" outside of quotation marks.
    static boolean addressesReader(String text) {
        return READER.matcher(text).find() && !isQuoting(text);
    }

    private static boolean isQuoting(String text) {
        return text.indexOf('"') >= 0 || text.indexOf('\u201c') >= 0;
    }

    static boolean isLong(String text) {
        return words(text) >= LONG;
    }

    static boolean isUpperCase(String text) {
        return text.chars().noneMatch(Character::isLowerCase);
    }
}
