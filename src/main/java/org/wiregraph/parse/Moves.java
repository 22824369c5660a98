package org.wiregraph.parse;

/// The steps of the parser as classes of a model: 0 shifts, then a left and a right arc for each
/// label. Only the root takes the label `root`.
final class Moves {

    static final int SHIFT = 0;

    private final Names labels;
    private final int root;

    Moves(Names labels) {
        this.labels = labels;
        root = labels.number("root");
    }

    int count() {
        return 1 + labels.size() * 2;
    }

    int left(int label) {
        return 1 + label;
    }

    int right(int label) {
        return 1 + labels.size() + label;
    }

    void take(State state, int move) {
        if (move == SHIFT) {
            state.shift();
        } else if (move <= labels.size()) {
            state.left(move - 1);
        } else {
            state.right(move - 1 - labels.size());
        }
    }

    /// The step with the highest score among those that the state allows.
    int best(State state, int[] scores) {
        int best = -1;
        if (state.canShift()) {
            best = SHIFT;
        }
        if (state.canLeft()) {
            if (state.next() == state.words) {
                return left(root);
            }
            best = bestLabel(scores, left(0), best);
        }
        return state.canRight() ? bestLabel(scores, right(0), best) : best;
    }

    private int bestLabel(int[] scores, int first, int best) {
        int most = best;
        for (int move = first; move < first + labels.size(); move++) {
            if (move - first != root && (most < 0 || scores[move] > scores[most])) {
                most = move;
            }
        }
        return most;
    }

    Names labels() {
        return labels;
    }

    int root() {
        return root;
    }

    /// How many arcs of the right tree the step puts out of reach; a right arc with a wrong label
    /// counts as one.
    int cost(int move, State state, Oracle oracle) {
        if (move == SHIFT) {
            return oracle.shiftCost(state);
        }
        boolean toLeft = move <= labels.size();
        int label = toLeft ? move - 1 : move - 1 - labels.size();
        int cost = toLeft ? oracle.leftCost(state) : oracle.rightCost(state);
        return oracle.isRight(state, head(move, state)) && label != oracle.label(state.stacked(0))
                ? cost + 1
                : cost;
    }

    /// The best step among those that put the fewest arcs of the right tree out of reach.
    int bestRight(State state, Oracle oracle, int[] scores) {
        int best = -1;
        int least = Integer.MAX_VALUE;
        for (int move : candidates(state, oracle, scores)) {
            int cost = move < 0 ? Integer.MAX_VALUE : cost(move, state, oracle);
            if (cost < least || cost == least && best >= 0 && scores[move] > scores[best]) {
                least = cost;
                best = move;
            }
        }
        return best;
    }

    private int[] candidates(State state, Oracle oracle, int[] scores) {
        if (state.canLeft() && state.next() == state.words) {
            return new int[] {left(root)};
        }
        return new int[] {
            state.canShift() ? SHIFT : -1,
            state.canLeft() ? arc(left(0), state, oracle, scores) : -1,
            state.canRight() ? arc(right(0), state, oracle, scores) : -1
        };
    }

    /// With the right label if the arc is right, else with the best.
    private int arc(int first, State state, Oracle oracle, int[] scores) {
        return oracle.isRight(state, head(first, state))
                ? first + oracle.label(state.stacked(0))
                : bestLabel(scores, first, -1);
    }

    private int head(int move, State state) {
        return move <= labels.size() ? state.next() : state.stacked(1);
    }
}
