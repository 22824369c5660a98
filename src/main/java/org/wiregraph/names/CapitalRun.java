package org.wiregraph.names;

import java.util.List;

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

    void describe(WordForm[] sentence, List<String> all) {
        if (begin >= end) {
            return;
        }
        String left = begin > 0 ? sentence[begin - 1].lower() : "^";
        String right = end < sentence.length ? sentence[end].lower() : "$";
        String leftKind = begin > 0 ? sentence[begin - 1].cluster() : "^";
        String rightKind = end < sentence.length ? sentence[end].cluster() : "$";
        String where = (place == begin ? "B" : "") + (place == end - 1 ? "E" : "");
        all.add("Rl" + left);
        all.add("Rr" + right);
        all.add("RL" + leftKind + where);
        all.add("RR" + rightKind + where);
        all.add("Rb" + leftKind + '|' + rightKind);
        all.add("Rn" + Math.min(LONG, end - begin) + where);
    }
}
