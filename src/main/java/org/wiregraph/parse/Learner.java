package org.wiregraph.parse;

import java.util.Arrays;

/// An averaged perceptron at work. A feature gets a row of weights when it takes part in a mistake
/// for the second time: most rare features never do, and the model stays small.
final class Learner {

    private static final int MET_BITS = 28;

    private final long[] met = new long[1 << (MET_BITS - 6)];
    private final int classes;
    private final Rows rows;
    private long[] sums = new long[1 << 22];
    private long clock = 1;

    Learner(int classes) {
        this.classes = classes;
        rows = new Rows(1 << 20, 1 << 22, classes);
    }

    void score(Decision decision) {
        rows.score(decision);
    }

    /// Counts a decision; averages are over decisions, right ones too.
    void tick() {
        clock++;
    }

    /// Learns that a class should have been chosen and not another, for the same features.
    void update(int[] features, int right, int wrong) {
        for (int feature : features) {
            if (isOpen(feature)) {
                change(feature, right, 1);
                change(feature, wrong, -1);
            }
        }
    }

    /// Has the feature a row, or gets one now?
    private boolean isOpen(int feature) {
        if (rows.row(feature) != Rows.NONE) {
            return true;
        }
        boolean met = isMet(feature);
        if (met) {
            rows.open(feature, 2);
        }
        return met;
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
            if (rows.isTight(row)) {
                row = move(feature, row);
            }
            at = rows.append(row, type, 0);
            grow();
        }
        rows.add(row, at, amount);
        sums[at] += amount * clock;
    }

    private int move(int feature, int row) {
        int moved = rows.move(feature, row);
        grow();
        for (int at = rows.first(row); at < rows.end(row); at++) {
            sums[rows.find(moved, rows.type(row, at))] = sums[at];
        }
        return moved;
    }

    private void grow() {
        if (sums.length < rows.places()) {
            sums = Arrays.copyOf(sums, rows.places());
        }
    }

    Averages averages() {
        int[] features = rows.features();
        Arrays.sort(features);
        Averages.Builder all = new Averages.Builder();
        for (int feature : features) {
            int row = rows.row(feature);
            for (int type = 0; type < classes; type++) {
                int at = rows.find(row, type);
                double average = at == Rows.NONE ? 0 : average(row, at);
                if (average != 0) {
                    all.add(feature, type, average);
                }
            }
        }
        return all.build();
    }

    private double average(int row, int at) {
        return rows.weight(row, at) - sums[at] / (double) clock;
    }
}
