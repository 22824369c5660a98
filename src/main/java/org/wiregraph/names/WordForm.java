package org.wiregraph.names;

import org.wiregraph.text.Clusters;

/// What a word tells by itself, worked out once for all its places: how it is written, as numbers,
/// and its features as the word in question and as one of its neighbours.
final class WordForm {

    private static final int UNKNOWN = Feature.text("?");
    private static final int MOST_PARTS = 4;

    private final String text;
    private final boolean word;
    private final boolean capital;
    private final boolean upper;
    private final int lower;
    private final int shape;
    private final int casing;
    private final int[] path;
    private final int[] kinds;
    private final int[] own;
    private final int[][] seen = new int[5][];

    WordForm(String spelling, GleanedWords gleaned, Clusters clusters) {
        String plain = Clusters.normal(spelling);
        int first = plain.codePointAt(0);
        text = Description.lower(plain);
        word = Character.isLetter(first) && plain.length() > 1;
        capital = Character.isUpperCase(first);
        upper = capital && plain.chars().noneMatch(Character::isLowerCase);
        lower = Feature.text(text);
        shape = Feature.text(shape(plain));
        casing = Feature.text(gleaned.casing(text));
        path = clusters.prefixes(plain).stream().mapToInt(Feature::text).toArray();
        kinds = gleaned.kinds(text).stream().mapToInt(Feature::text).toArray();
        own = own(plain);
        for (int k = -2; k <= 2; k++) {
            seen[k + 2] = neighbour(k);
        }
    }

    /// The word in lower case, with one digit for all.
    String text() {
        return text;
    }

    int lower() {
        return lower;
    }

    int shape() {
        return shape;
    }

    int casing() {
        return casing;
    }

    /// The cluster that ten bits of its path tell, or the narrowest if the path is shorter.
    int cluster() {
        return path.length == 0 ? UNKNOWN : path[Math.min(2, path.length - 1)];
    }

    /// How the word is written and what names it is mostly a part of.
    int outline() {
        return Feature.OUTLINE.of(shape, kinds.length == 0 ? UNKNOWN : kinds[kinds.length - 1]);
    }

    /// Its features as the word in question.
    int[] own() {
        return own;
    }

    /// Its features seen from a word, `k` words before it.
    int[] seenFrom(int k) {
        return seen[k + 2];
    }

    boolean isWord() {
        return word;
    }

    boolean isCapital() {
        return capital;
    }

    boolean isUpper() {
        return upper;
    }

    private int[] own(String plain) {
        Features all = new Features(32);
        all.add(Feature.WORD.of(lower));
        all.add(Feature.SPELLING.of(Feature.text(plain)));
        all.add(Feature.SHAPE.of(shape));
        all.add(Feature.WHOLE_SHAPE.of(Feature.text(wholeShape(plain))));
        for (int length = 2; length <= MOST_PARTS && length < text.length(); length++) {
            all.add(Feature.PREFIX.of(Feature.text(text.substring(0, length))));
            all.add(Feature.SUFFIX.of(Feature.text(text.substring(text.length() - length))));
        }
        for (int cluster : path) {
            all.add(Feature.CLUSTER.of(cluster));
            all.add(Feature.SHAPE_IN_CLUSTER.of(shape, cluster));
        }
        all.add(Feature.CASING.of(casing, shape));
        for (int kind : kinds) {
            all.add(Feature.KIND.of(kind));
            all.add(Feature.SHAPE_OF_KIND.of(kind, shape));
        }
        return all.toArray();
    }

    private int[] neighbour(int k) {
        boolean beside = Math.abs(k) < 2;
        Features all = new Features(16);
        all.add(Feature.NEAR_WORD.of(k, lower));
        all.add(Feature.NEAR_SHAPE.of(k, shape));
        for (int i = 0; i < path.length; i++) {
            if (beside || i == 1 || i == path.length - 1) {
                all.add(Feature.NEAR_CLUSTER.of(k, path[i]));
            }
        }
        if (beside) {
            all.add(Feature.NEAR_CASING.of(k, casing));
            for (int kind : kinds) {
                all.add(Feature.NEAR_KIND.of(k, kind));
            }
        }
        return all.toArray();
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

    private static String wholeShape(String text) {
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
