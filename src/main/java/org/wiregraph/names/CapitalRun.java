package org.wiregraph.names;

/// The words with capitals around a word, without a gap: what stands before and after them tells
/// where a name ends, and that of "the columnist Dan Savage" is more than a name.
record CapitalRun(int begin, int end, int place) {

    private static final int LONG = 4;

    /// The run that the word at `place` is in, an empty one for a word without a capital.
    static CapitalRun at(WordForm[] sentence, int place) {
        int begin = place;
        while (begin >= 0 && sentence[begin].isCapital()) {
            begin--;
        }
        int end = place;
        while (end < sentence.length && sentence[end].isCapital()) {
            end++;
        }
        return new CapitalRun(begin + 1, end, place);
    }

    void describe(WordForm[] sentence, Features all) {
        if (begin >= end) {
            return;
        }
        int left = begin > 0 ? sentence[begin - 1].lower() : Feature.BEGIN;
        int right = end < sentence.length ? sentence[end].lower() : Feature.END;
        int leftKind = begin > 0 ? sentence[begin - 1].cluster() : Feature.BEGIN;
        int rightKind = end < sentence.length ? sentence[end].cluster() : Feature.END;
        int where = (place == begin ? 1 : 0) + (place == end - 1 ? 2 : 0);
        all.add(Feature.RUN_AFTER_WORD.of(left));
        all.add(Feature.RUN_BEFORE_WORD.of(right));
        all.add(Feature.RUN_AFTER_CLUSTER.of(leftKind, where));
        all.add(Feature.RUN_BEFORE_CLUSTER.of(rightKind, where));
        all.add(Feature.RUN_BETWEEN_CLUSTERS.of(leftKind, rightKind));
        int beyond = end + 1 < sentence.length ? sentence[end + 1].shape() : Feature.END;
        all.add(Feature.RUN_BEFORE_TWO.of(right, beyond, where));
        all.add(Feature.RUN_LENGTH.of(Math.min(LONG, end - begin), where));
    }
}
