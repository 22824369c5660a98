package org.wiregraph.names;

import java.util.Arrays;

/// The features of each token of a sentence.
final class SentenceFeatures {

    private final int[][] features;

    SentenceFeatures(int[][] features) {
        this.features = features;
    }

    /// With each feature a second time as one of the marking's own, if it has any.
    SentenceFeatures marked(Marking marking) {
        return marking == Marking.PLAIN
                ? this
                : new SentenceFeatures(
                        Arrays.stream(features)
                                .map(some -> both(some, marking))
                                .toArray(int[][]::new));
    }

    private static int[] both(int[] some, Marking marking) {
        int[] both = Arrays.copyOf(some, 2 * some.length);
        for (int i = 0; i < some.length; i++) {
            both[some.length + i] = Feature.OF_MARKING.of(marking.key(), some[i]);
        }
        return both;
    }

    int size() {
        return features.length;
    }

    int[] features(int token) {
        return features[token];
    }
}
