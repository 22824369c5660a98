package org.wiregraph.names;

import java.util.Arrays;

/// The features of each token of a sentence, and those that are joined with the label before it.
final class SentenceFeatures {

    private final int[][] still;
    private final int[][] anchors;

    SentenceFeatures(int[][] still, int[][] anchors) {
        this.still = still;
        this.anchors = anchors;
    }

    /// With each feature a second time as one of the marking's own, if it has any.
    SentenceFeatures marked(Marking marking) {
        return marking == Marking.PLAIN
                ? this
                : new SentenceFeatures(both(still, marking), both(anchors, marking));
    }

    private static int[][] both(int[][] all, Marking marking) {
        return Arrays.stream(all).map(some -> both(some, marking)).toArray(int[][]::new);
    }

    private static int[] both(int[] some, Marking marking) {
        int[] both = Arrays.copyOf(some, 2 * some.length);
        for (int i = 0; i < some.length; i++) {
            both[some.length + i] = Feature.OF_MARKING.of(marking.key(), some[i]);
        }
        return both;
    }

    int size() {
        return still.length;
    }

    /// What is the same whatever the labels before are.
    int[] still(int token) {
        return still[token];
    }

    /// What hangs on the label before a token, and on that before it.
    int[] after(int token, int before, int beforeThat) {
        int[] mine = anchors[token];
        int[] all = new int[mine.length + 2];
        all[0] = Feature.LABEL_BEFORE.of(before);
        all[1] = Feature.LABELS_BEFORE.of(beforeThat, before);
        for (int i = 0; i < mine.length; i++) {
            all[2 + i] = Feature.ANCHORED.of(mine[i], before);
        }
        return all;
    }

    /// All features of a token between words with these labels.
    int[] all(int token, int before, int beforeThat) {
        int[] mine = still[token];
        int[] after = after(token, before, beforeThat);
        int[] all = Arrays.copyOf(mine, mine.length + after.length);
        System.arraycopy(after, 0, all, mine.length, after.length);
        return all;
    }
}
