package org.wiregraph.evaluate;

/// How many facts were matched, how many the gold holds and how many were found.
public record Score(int matched, int gold, int found) {

    static final Score NONE = new Score(0, 0, 0);

    Score plus(Score other) {
        return new Score(matched + other.matched, gold + other.gold, found + other.found);
    }

    public double precision() {
        return share(matched, found);
    }

    public double recall() {
        return share(matched, gold);
    }

    public double f1() {
        double sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
