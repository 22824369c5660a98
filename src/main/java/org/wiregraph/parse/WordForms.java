package org.wiregraph.parse;

import java.util.List;
import java.util.Locale;
import org.wiregraph.text.Clusters;

/// How the words of a sentence are written, as numbers: the word in lower case with its digits made
/// one, its beginnings and endings, its letter case, its clusters.
final class WordForms {

    static final int WORD = 0;
    static final int SHAPE = 1;
    static final int CLUSTER = 2;
    static final int WIDE_CLUSTER = 3;
    static final int WIDEST_CLUSTER = 4;
    static final int SUFFIX = 5;
    static final int PREFIX = 9;
    static final int SIZE = 12;
    private static final int SUFFIXES = 4;
    private static final int PREFIXES = 3;

    private final int[] numbers;
    private final String[] lower;

    WordForms(List<String> words, Clusters clusters) {
        numbers = new int[words.size() * SIZE];
        lower = new String[words.size()];
        for (int i = 0; i < words.size(); i++) {
            lower[i] = normal(words.get(i));
            fill(words.get(i), i, clusters);
        }
    }

    int number(int word, int kind) {
        return numbers[word * SIZE + kind];
    }

    String lower(int word) {
        return lower[word];
    }

    private void fill(String word, int index, Clusters clusters) {
        int at = index * SIZE;
        String plain = lower[index];
        numbers[at + WORD] = plain.hashCode();
        numbers[at + SHAPE] = shape(word);
        List<String> paths = clusters.prefixes(word);
        for (int i = 0; i < 3 && !paths.isEmpty(); i++) {
            int kept = i == 0 ? paths.size() - 1 : Math.min(2 - i, paths.size() - 1);
            numbers[at + CLUSTER + i] = paths.get(kept).hashCode();
        }
        for (int i = 0; i < SUFFIXES; i++) {
            numbers[at + SUFFIX + i] =
                    plain.substring(Math.max(0, plain.length() - 1 - i)).hashCode();
        }
        for (int i = 0; i < PREFIXES; i++) {
            numbers[at + PREFIX + i] = prefix(plain, i + 1).hashCode();
        }
    }

    private static String prefix(String text, int length) {
        return text.substring(0, Math.min(length, text.length()));
    }

    /// A word in lower case with every digit as 0 and plain quotation marks; years stay apart from
    /// other numbers by their length.
    static String normal(String word) {
        StringBuilder normal = new StringBuilder(word.toLowerCase(Locale.ROOT));
        for (int i = 0; i < normal.length(); i++) {
            char c = normal.charAt(i);
            if (c >= '0' && c <= '9') {
                normal.setCharAt(i, '0');
            } else if (c == '\u201c' || c == '\u201d') {
                normal.setCharAt(i, '"');
            } else if (c == '\u2018' || c == '\u2019') {
                normal.setCharAt(i, '\'');
            } else if (c == '\u2013' || c == '\u2014') {
                normal.setCharAt(i, '-');
            }
        }
        return normal.toString();
    }

    /// Capital first, all capitals, a digit, a hyphen, a full stop, a letter: six bits.
    private static int shape(String word) {
        int bits = Character.isUpperCase(word.charAt(0)) ? 1 : 0;
        boolean small = false;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            small |= Character.isLowerCase(c);
            bits |= Character.isDigit(c) ? 2 : c == '-' ? 4 : c == '.' ? 8 : 0;
            bits |= Character.isLetter(c) ? 16 : 0;
        }
        return small ? bits : bits | 32;
    }
}
