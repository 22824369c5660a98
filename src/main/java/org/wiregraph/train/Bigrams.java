package org.wiregraph.train;

import java.util.Arrays;

/// How often one word follows another, with the neighbours of each word on either side. Word number
/// `size - 1` is the edge of a sentence.
final class Bigrams {

    private final int size;
    private long[] pairs = new long[1 << 20];
    private int filled;
    private int[] starts = {};
    private int[] neighbours = {};
    private int[] counts = {};

    Bigrams(int size) {
        this.size = size;
    }

    void add(int left, int right) {
        if (filled == pairs.length) {
            pairs = Arrays.copyOf(pairs, pairs.length * 2);
        }
        pairs[filled++] = (long) left * size + right;
    }

    /// The same pairs, seen from the right word.
    Bigrams turned() {
        Bigrams turned = new Bigrams(size);
        turned.pairs = new long[filled];
        for (int i = 0; i < filled; i++) {
            turned.add((int) (pairs[i] % size), (int) (pairs[i] / size));
        }
        return turned;
    }

    /// Sums equal pairs up.
    void close() {
        Arrays.sort(pairs, 0, filled);
        starts = new int[size + 1];
        neighbours = new int[filled];
        counts = new int[filled];
        int at = -1;
        for (int i = 0; i < filled; i++) {
            if (i == 0 || pairs[i] != pairs[i - 1]) {
                at++;
                neighbours[at] = (int) (pairs[i] % size);
                starts[(int) (pairs[i] / size) + 1]++;
            }
            counts[at]++;
        }
        for (int i = 0; i < size; i++) {
            starts[i + 1] += starts[i];
        }
        pairs = new long[0];
    }

    int size() {
        return size;
    }

    int begin(int word) {
        return starts[word];
    }

    int end(int word) {
        return starts[word + 1];
    }

    int neighbour(int at) {
        return neighbours[at];
    }

    int count(int at) {
        return counts[at];
    }
}
