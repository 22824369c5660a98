package org.wiregraph.train;

/// `n log n`, looked up for the numbers that are asked for most.
final class Plogp {

    private static final double[] TABLE = table();

    private Plogp() {}

    static double of(int n) {
        return n < TABLE.length ? TABLE[n] : n * StrictMath.log(n);
    }

    private static double[] table() {
        double[] table = new double[1 << 17];
        for (int i = 2; i < table.length; i++) {
            table[i] = i * StrictMath.log(i);
        }
        return table;
    }
}
