package org.wiregraph.names;

import java.util.Arrays;
import java.util.stream.Stream;

/// The features of each token of a sentence, and those that are joined with the decision before it.
final class SentenceFeatures {

    static final SentenceFeatures NONE = new SentenceFeatures(new String[0][], new String[0][]);

    private final String[][] features;
    private final String[][] anchors;

    SentenceFeatures(String[][] features, String[][] anchors) {
        this.features = features;
        this.anchors = anchors;
    }

    /// With each feature a second time as one of the marking's own, if it has any.
    SentenceFeatures marked(Marking marking) {
        String prefix = marking.prefix();
        return prefix.isEmpty()
                ? this
                : new SentenceFeatures(both(features, prefix), both(anchors, prefix));
    }

    private static String[][] both(String[][] all, String prefix) {
        return Arrays.stream(all).map(some -> both(some, prefix)).toArray(String[][]::new);
    }

    private static String[] both(String[] some, String prefix) {
        return Stream.concat(Arrays.stream(some), Arrays.stream(some).map(prefix::concat))
                .toArray(String[]::new);
    }

    String[] features(int token) {
        return features[token];
    }

    String[] anchors(int token) {
        return anchors[token];
    }
}
