package org.wiregraph.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.wiregraph.text.Clusters;

/// Scores that are kept from step to step are those of all features together.
class StepScoresTest {

    private static final Moves MOVES = new Moves(new Names(List.of("nsubj", "obj", "root")));
    private static final ParsedSentence SENTENCE = TinyCorpus.sentences().get(1);
    private static final Situation SITUATION =
            new Situation(SENTENCE.words(), SENTENCE.tags(), Clusters.standard());
    private static final Templates ALL = Parser.templates();

    @Test
    void scoresAStateAsAllItsFeaturesDo() {
        Random random = new Random(6);
        List<State> states = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            states.addAll(states(new Random(i)));
        }
        Weights weights = weights(states, random);
        StepScores scores = new StepScores(weights, SITUATION, MOVES.count());

        for (State state : states) {
            Decision decision = decision(state);
            weights.score(decision);
            assertThat(scores.of(state)).containsExactly(decision.scores);
        }
        assertThat(states).anyMatch(state -> Arrays.stream(scores.of(state)).anyMatch(s -> s > 0));
    }

    /// The states of a random parse.
    private static List<State> states(Random random) {
        List<State> states = new ArrayList<>();
        List<Integer> steps = new ArrayList<>();
        State state = replay(steps);
        while (!state.isDone()) {
            states.add(state);
            int[] allowed = allowed(state);
            steps.add(allowed[random.nextInt(allowed.length)]);
            state = replay(steps);
        }
        return states;
    }

    private static State replay(List<Integer> steps) {
        State state = new State(SENTENCE.words().size());
        steps.forEach(step -> MOVES.take(state, step));
        return state;
    }

    private static int[] allowed(State state) {
        return IntStream.of(
                        state.canShift() ? Moves.SHIFT : -1,
                        state.canLeft() ? MOVES.left(0) : -1,
                        state.canRight() ? MOVES.right(1) : -1)
                .filter(step -> step >= 0)
                .toArray();
    }

    private static Weights weights(List<State> states, Random random) {
        Weights.Builder builder = new Weights.Builder(1);
        states.stream()
                .flatMapToInt(state -> Arrays.stream(decision(state).features))
                .distinct()
                .filter(feature -> random.nextInt(3) > 0)
                .forEach(feature ->
                        builder.add(
                                feature,
                                random.nextInt(MOVES.count()),
                                random.nextDouble() * 2 - 1));
        return builder.build();
    }

    private static Decision decision(State state) {
        Decision decision = new Decision(ALL, MOVES.count());
        ALL.fill(SITUATION.of(state), decision.features);
        return decision;
    }
}
