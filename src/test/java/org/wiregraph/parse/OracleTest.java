package org.wiregraph.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The oracle's costs are the arcs that are really lost, as trying every way to the end shows.
class OracleTest {

    private static final Moves MOVES = new Moves(new Names(List.of("nsubj", "obj", "root")));
    private static final int ROOT_LABEL = 2;

    @Test
    void leadsToTheRightTree() {
        int[] heads = {1, 5, 3, 1, 1};
        int[] labels = {0, ROOT_LABEL, 0, 1, 1};
        Oracle oracle = new Oracle(heads, labels);
        State state = new State(heads.length);

        while (!state.isDone()) {
            int move = MOVES.bestRight(state, oracle, new int[MOVES.count()]);
            assertThat(MOVES.cost(move, state, oracle)).isZero();
            MOVES.take(state, move);
        }

        assertThat(state.head).containsExactly(heads);
        assertThat(state.label).containsExactly(labels);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void countsTheArcsThatAStepLoses(int seed) {
        Random random = new Random(seed);
        int[] heads = randomTree(random);
        int[] labels = new int[heads.length];
        Oracle oracle = new Oracle(heads, labels);
        int[] moves = new int[0];
        State state = replay(heads.length, moves);

        while (!state.isDone()) {
            int best = reachable(heads, moves);
            int[] allowed = allowed(state);
            for (int move : allowed) {
                int after = reachable(heads, with(moves, move));
                assertThat(MOVES.cost(move, state, oracle)).isEqualTo(best - after);
            }
            moves = with(moves, allowed[random.nextInt(allowed.length)]);
            state = replay(heads.length, moves);
        }
    }

    /// A tree that steps made, so that no two arcs cross.
    private static int[] randomTree(Random random) {
        State state = new State(5);
        while (!state.isDone()) {
            int[] allowed = allowed(state);
            MOVES.take(state, allowed[random.nextInt(allowed.length)]);
        }
        return state.head;
    }

    private static int[] allowed(State state) {
        return IntStream.of(
                        state.canShift() ? Moves.SHIFT : -1,
                        state.canLeft() ? MOVES.left(0) : -1,
                        state.canRight() ? MOVES.right(0) : -1)
                .filter(move -> move >= 0)
                .toArray();
    }

    /// How many right heads the best way to the end can have after these steps.
    private static int reachable(int[] heads, int[] moves) {
        State state = replay(heads.length, moves);
        if (state.isDone()) {
            return (int)
                    IntStream.range(0, heads.length)
                            .filter(word -> state.head[word] == heads[word])
                            .count();
        }
        return Arrays.stream(allowed(state))
                .map(move -> reachable(heads, with(moves, move)))
                .max()
                .orElseThrow();
    }

    private static int[] with(int[] moves, int move) {
        int[] longer = Arrays.copyOf(moves, moves.length + 1);
        longer[moves.length] = move;
        return longer;
    }

    private static State replay(int words, int[] moves) {
        State state = new State(words);
        for (int move : moves) {
            MOVES.take(state, move);
        }
        return state;
    }
}
