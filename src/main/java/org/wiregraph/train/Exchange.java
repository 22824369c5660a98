package org.wiregraph.train;

import java.util.Arrays;

/// Sorts words into classes such that a word's class tells most about the class of its neighbours
/// (the exchange algorithm of Kneser and Ney, 1993): each word in turn goes to the class where the
/// likelihood of the text is highest, until few words move.
final class Exchange {

    private static final int ROUNDS = 15;

    private final Bigrams after;
    private final Bigrams before;
    private final int classes;
    private final int[] classOf;
    private final int[] pairs;
    private final int[] turned;
    private final int[] lefts;
    private final int[] rights;
    private final double[] gain;
    private final int[] right;
    private final int[] left;
    private int self;

    /// One class more than asked for: the last holds only the edge of the sentence.
    Exchange(Bigrams after, Bigrams before, int asked) {
        this.after = after;
        this.before = before;
        classes = asked + 1;
        classOf = new int[after.size()];
        pairs = new int[classes * classes];
        turned = new int[classes * classes];
        lefts = new int[classes];
        rights = new int[classes];
        gain = new double[classes];
        right = new int[classes];
        left = new int[classes];
    }

    int[] run() {
        int words = after.size() - 1;
        for (int word = 0; word < words; word++) {
            classOf[word] = word % (classes - 1);
        }
        classOf[words] = classes - 1;
        count();
        for (int round = 0; round < ROUNDS; round++) {
            int moved = 0;
            for (int word = 0; word < words; word++) {
                moved += move(word);
            }
            if (moved * 200L < words) {
                break;
            }
        }
        return classOf;
    }

    /// How often the classes follow each other, row by row.
    int[] pairs() {
        return pairs;
    }

    int classes() {
        return classes;
    }

    private void count() {
        for (int word = 0; word < after.size(); word++) {
            for (int at = after.begin(word); at < after.end(word); at++) {
                add(classOf[word], classOf[after.neighbour(at)], after.count(at));
            }
        }
    }

    private void add(int from, int to, int count) {
        pairs[from * classes + to] += count;
        turned[to * classes + from] += count;
        lefts[from] += count;
        rights[to] += count;
    }

    /// Puts a word where it fits best; 1 if that is another class than before.
    private int move(int word) {
        int old = classOf[word];
        gather(word);
        place(old, -1);
        Arrays.fill(gain, 0);
        int total = self;
        int totalLeft = self;
        for (int c = 0; c < classes; c++) {
            if (right[c] > 0) {
                score(turned, c, right[c]);
            }
            if (left[c] > 0) {
                score(pairs, c, left[c]);
            }
            total += right[c];
            totalLeft += left[c];
        }
        int best = old;
        double most = Double.NEGATIVE_INFINITY;
        for (int c = 0; c < classes - 1; c++) {
            double value = gain[c] + within(c) - margins(c, total, totalLeft);
            if (value > most + 1e-9) {
                most = value;
                best = c;
            }
        }
        place(best, 1);
        classOf[word] = best;
        return best == old ? 0 : 1;
    }

    private void gather(int word) {
        Arrays.fill(right, 0);
        Arrays.fill(left, 0);
        self = 0;
        for (int at = after.begin(word); at < after.end(word); at++) {
            int other = after.neighbour(at);
            if (other == word) {
                self = after.count(at);
            } else {
                right[classOf[other]] += after.count(at);
            }
        }
        for (int at = before.begin(word); at < before.end(word); at++) {
            if (before.neighbour(at) != word) {
                left[classOf[before.neighbour(at)]] += before.count(at);
            }
        }
    }

    private void place(int home, int sign) {
        for (int c = 0; c < classes; c++) {
            if (right[c] > 0) {
                add(home, c, sign * right[c]);
            }
            if (left[c] > 0) {
                add(c, home, sign * left[c]);
            }
        }
        if (self > 0) {
            add(home, home, sign * self);
        }
    }

    private void score(int[] table, int row, int count) {
        int base = row * classes;
        double fresh = Plogp.of(count);
        for (int c = 0; c < classes - 1; c++) {
            int there = table[base + c];
            gain[c] += there == 0 ? fresh : Plogp.of(there + count) - Plogp.of(there);
        }
    }

    /// The pair of a class with itself was scored from both sides; this puts it right.
    private double within(int c) {
        int there = pairs[c * classes + c];
        int both = right[c] + left[c] + self;
        return Plogp.of(there + both)
                + Plogp.of(there)
                - Plogp.of(there + right[c])
                - Plogp.of(there + left[c]);
    }

    private double margins(int c, int total, int totalLeft) {
        return Plogp.of(lefts[c] + total)
                - Plogp.of(lefts[c])
                + Plogp.of(rights[c] + totalLeft)
                - Plogp.of(rights[c]);
    }
}
