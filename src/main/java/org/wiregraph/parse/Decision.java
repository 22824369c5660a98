package org.wiregraph.parse;

import java.util.Arrays;

/// Room for one decision after the other: the features of a situation, where their weights lie, and
/// what the classes score.
final class Decision {

    final int[] features;
    final int[] rows;
    final int[] scores;

    /// Nobody reads this; what is written here has to be fetched from memory.
    long touched;

    Decision(Templates templates, int classes) {
        features = new int[templates.count()];
        rows = new int[features.length];
        scores = new int[classes];
    }

    void clear() {
        Arrays.fill(scores, 0);
    }
}
