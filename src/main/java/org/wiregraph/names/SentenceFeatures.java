package org.wiregraph.names;

/// The features of each token of a sentence, and those that are joined with the decision before it.
final class SentenceFeatures {

    static final SentenceFeatures NONE = new SentenceFeatures(new String[0][], new String[0][]);

    private final String[][] features;
    private final String[][] anchors;

    SentenceFeatures(String[][] features, String[][] anchors) {
        this.features = features;
        this.anchors = anchors;
    }

    String[] features(int token) {
        return features[token];
    }

    String[] anchors(int token) {
        return anchors[token];
    }
}
