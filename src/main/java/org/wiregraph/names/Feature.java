package org.wiregraph.names;

/// What is noted about a word, as a number: the kind of note and what it says, hashed together.
/// Training and reading make it by the same code. Two of several millions may share a number; of
/// those that a model has, one in some ten thousand does.
enum Feature {
    WORD,
    SPELLING,
    SHAPE,
    WHOLE_SHAPE,
    PREFIX,
    SUFFIX,
    CLUSTER,
    SHAPE_IN_CLUSTER,
    CASING,
    KIND,
    SHAPE_OF_KIND,
    NEAR_WORD,
    NEAR_SHAPE,
    NEAR_CLUSTER,
    NEAR_CASING,
    NEAR_KIND,
    AT_EDGE,
    WITH_WORD_BEFORE,
    WITH_WORD_AFTER,
    WORDS_AROUND,
    SHAPES_AROUND,
    WITH_SHAPE_BEFORE,
    WITH_SHAPE_AFTER,
    TWO_AFTER,
    TWO_BEFORE,
    WITH_CLUSTER_BEFORE,
    WITH_CLUSTER_AFTER,
    LISTED,
    LISTED_BEFORE,
    LISTED_AFTER,
    LIST_PART,
    STYLE,
    SHAPE_IN_STYLE,
    CASING_IN_STYLE,
    FIRST,
    FIRST_OF_SHAPE,
    ELSEWHERE,
    ELSEWHERE_BESIDE,
    RUN_AFTER_WORD,
    RUN_BEFORE_WORD,
    RUN_AFTER_CLUSTER,
    RUN_BEFORE_CLUSTER,
    RUN_BETWEEN_CLUSTERS,
    RUN_BEFORE_TWO,
    RUN_LENGTH,
    OUTLINE,
    OF_MARKING;

    /// Stand for the word before the first and that after the last.
    static final int BEGIN = text("^");

    static final int END = text("$");

    /// Odd, and with bits in no pattern (from the golden ratio).
    private static final int SPREAD = 0x9E3779B1;

    /// By the name, so that a kind of note more leaves the numbers of the others alone.
    private final int seed = text(name());

    int of(int what) {
        return spread(mixed(seed, what));
    }

    int of(int what, int more) {
        return spread(mixed(mixed(seed, what), more));
    }

    int of(int what, int more, int most) {
        return spread(mixed(mixed(mixed(seed, what), more), most));
    }

    /// The number of a text, to be noted.
    static int text(String text) {
        int hash = text.length();
        for (int i = 0; i < text.length(); i++) {
            hash = mixed(hash, text.charAt(i));
        }
        return spread(hash);
    }

    private static int mixed(int hash, int next) {
        int mixed = (Integer.rotateLeft(hash, 7) ^ next) * SPREAD;
        return mixed ^ mixed >>> 15;
    }

    private static int spread(int hash) {
        int spread = (hash ^ hash >>> 16) * 0x85EBCA6B;
        spread = (spread ^ spread >>> 13) * 0xC2B2AE35;
        return spread ^ spread >>> 16;
    }
}
