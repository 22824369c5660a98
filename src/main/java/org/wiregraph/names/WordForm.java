package org.wiregraph.names;

import java.util.ArrayList;
import java.util.List;
import org.wiregraph.text.Clusters;

/// What a word tells by itself, worked out once for all its places: its features as the word in
/// question and as one of its neighbours.
record WordForm(
        String text,
        String lower,
        String shape,
        String casing,
        List<String> path,
        String cluster,
        String outline,
        List<String> own,
        List<List<String>> seen) {

    static WordForm of(String word, GleanedWords gleaned, Clusters clusters) {
        String text = Clusters.normal(word);
        String lower = Description.lower(text);
        String shape = shape(text);
        List<String> path = clusters.prefixes(text);
        String cluster = path.isEmpty() ? "?" : path.get(Math.min(2, path.size() - 1));
        String casing = gleaned.casing(lower);
        List<String> kinds = gleaned.kinds(lower);
        List<String> own = new ArrayList<>(own(text, lower, shape, path));
        own.add("ca" + casing + shape);
        for (String kind : kinds) {
            own.add(kind);
            own.add(kind + shape);
        }
        String outline = shape + (kinds.isEmpty() ? "?" : kinds.getLast());
        List<List<String>> seen = new ArrayList<>();
        for (int k = -2; k <= 2; k++) {
            List<String> other = new ArrayList<>(neighbour(k, lower, shape, path));
            if (k == 1 || k == -1) {
                other.add(k + "ca" + casing);
                for (String kind : kinds) {
                    other.add(k + kind);
                }
            }
            seen.add(other);
        }
        return new WordForm(text, lower, shape, casing, path, cluster, outline, own, seen);
    }

    List<String> seenFrom(int k) {
        return seen.get(k + 2);
    }

    boolean isWord() {
        return Character.isLetter(text.codePointAt(0)) && text.length() > 1;
    }

    boolean isCapital() {
        return Character.isUpperCase(text.codePointAt(0));
    }

    boolean isUpper() {
        return isCapital() && text.chars().noneMatch(Character::isLowerCase);
    }

    private static List<String> own(String text, String lower, String shape, List<String> path) {
        List<String> own = new ArrayList<>();
        own.add("w" + lower);
        own.add("t" + text);
        own.add("s" + shape);
        own.add("f" + full(text));
        for (int length = 2; length <= 4 && length < lower.length(); length++) {
            own.add("p" + lower.substring(0, length));
            own.add("x" + lower.substring(lower.length() - length));
        }
        for (int i = 0; i < path.size(); i++) {
            own.add("c" + path.get(i));
            own.add("k" + shape + path.get(i));
        }
        return List.copyOf(own);
    }

    private static List<String> neighbour(int k, String lower, String shape, List<String> path) {
        List<String> all = new ArrayList<>();
        all.add(k + "w" + lower);
        all.add(k + "s" + shape);
        for (int i = 0; i < path.size(); i++) {
            if (Math.abs(k) < 2 || i == 1 || i == path.size() - 1) {
                all.add(k + "c" + path.get(i));
            }
        }
        return List.copyOf(all);
    }

    /// `Xx` for "Seoul", `XX` for "IAEA", `X.X.` for "U.S.", `Xx-x` for "Myung-bak".
    private static String shape(String text) {
        StringBuilder shape = new StringBuilder();
        for (int i = 0; i < text.length() && shape.length() < 8; i++) {
            char kind = kind(text.charAt(i));
            int length = shape.length();
            boolean twice = length > 1 && shape.charAt(length - 2) == kind;
            if (length == 0 || shape.charAt(length - 1) != kind || (kind == 'X' && !twice)) {
                shape.append(kind);
            }
        }
        return shape.toString();
    }

    private static String full(String text) {
        StringBuilder shape = new StringBuilder();
        for (int i = 0; i < text.length() && i < 10; i++) {
            shape.append(kind(text.charAt(i)));
        }
        return shape.toString();
    }

    private static char kind(char c) {
        if (Character.isUpperCase(c)) {
            return 'X';
        }
        if (Character.isLetter(c)) {
            return 'x';
        }
        return Character.isDigit(c) ? '0' : c;
    }
}
