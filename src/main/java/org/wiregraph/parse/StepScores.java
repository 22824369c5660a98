package org.wiregraph.parse;

import java.util.Arrays;
import java.util.List;

/// What the steps score that may come next in a sentence.
final class StepScores {

    private final Weights weights;
    private final Situation situation;
    private final List<Part> parts;
    private final int[] scores;

    StepScores(Weights weights, Situation situation, int steps) {
        this.weights = weights;
        this.situation = situation;
        parts =
                Arrays.stream(Needs.values())
                        .map(needs -> new Part(needs, steps, situation.size()))
                        .toList();
        scores = new int[steps];
    }

    /// The scores hold until the next call.
    int[] of(State state) {
        Arrays.fill(scores, 0);
        int[] atoms = situation.of(state);
        for (Part part : parts) {
            part.add(state, atoms, weights, scores);
        }
        return scores;
    }
}
