package org.wiregraph.parse;

import java.util.Arrays;

/// An averaged perceptron at work. A feature gets a row of weights when it takes part in a mistake
/// for the second time: most rare features never do, and the model stays small.
final class Learner {

    private static final int MET_BITS = 28;

    private final long[] met = new long[1 << (MET_BITS - 6)];
    private final Rows rows = new Rows(1 << 20, 1 << 22);
    private long[] sums = new long[1 << 22];
    private long clock = 1;

    void score(Decision decision) {
        rows.score(decision);
    }

    /// Counts a decision; averages are over decisions, right ones too.
    void tick() {
        clock++;
    }

    /// Learns that a class should have been chosen and not another, for the features just scored.
    void update(Decision decision, int right, int wrong) {
        for (int feature : decision.features) {
            int row = rows.row(feature);
            if (row == Rows.NONE && isMet(feature)) {
                row = rows.open(feature, 2);
            }
            if (row != Rows.NONE) {
                change(feature, right, 1);
                change(feature, wrong, -1);
            }
        }
    }

    private boolean isMet(int feature) {
        int bit = (feature * 0x9E3779B1) >>> (Integer.SIZE - MET_BITS);
        boolean known = (met[bit >> 6] & (1L << bit)) != 0;
        met[bit >> 6] |= 1L << bit;
        return known;
    }

    private void change(int feature, int type, int amount) {
        int row = rows.row(feature);
        int at = rows.find(row, type);
        if (at == Rows.NONE) {
            if (rows.isFull(row)) {
                row = move(feature, row);
            }
            at = rows.append(row, type, 0);
            grow();
            sums[at] = 0;
        }
        rows.add(at, amount);
        sums[at] += amount * clock;
    }

    private int move(int feature, int row) {
        int moved = rows.move(feature, row);
        grow();
        System.arraycopy(sums, row + 1, sums, moved + 1, rows.length(row));
        return moved;
    }

    private void grow() {
        if (sums.length < rows.places()) {
            sums = Arrays.copyOf(sums, rows.places());
        }
    }

    /// The averaged weights as they will be used.
    Weights averaged() {
        int[] features = rows.features();
        double most = 0;
        for (int feature : features) {
            int row = rows.row(feature);
            for (int at = row + 1; at <= row + rows.length(row); at++) {
                most = Math.max(most, Math.abs(average(at)));
            }
        }
        Weights.Builder builder = new Weights.Builder(most);
        for (int feature : features) {
            int row = rows.row(feature);
            for (int at = row + 1; at <= row + rows.length(row); at++) {
                builder.add(feature, rows.type(at), average(at));
            }
        }
        return builder.build();
    }

    private double average(int at) {
        return rows.weight(at) - sums[at] / (double) clock;
    }
}
