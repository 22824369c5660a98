package org.wiregraph.parse;

import java.util.Arrays;
import java.util.List;

/// What a training ends with: the mean weight of each class of each feature over all its decisions,
/// in the order of features and classes.
final class Averages {

    private final long[] places;
    private final double[] weights;

    private Averages(long[] places, double[] weights) {
        this.places = places;
        this.weights = weights;
    }

    /// The mean of several trainings. A weight that one of them does not have is nothing there.
    static Averages mean(List<Averages> trainings) {
        Averages sum = trainings.getFirst();
        for (Averages next : trainings.subList(1, trainings.size())) {
            sum = sum.plus(next);
        }
        double count = trainings.size();
        return new Averages(
                sum.places, Arrays.stream(sum.weights).map(weight -> weight / count).toArray());
    }

    private Averages plus(Averages other) {
        long[] all = new long[places.length + other.places.length];
        double[] sums = new double[all.length];
        int mine = 0;
        int theirs = 0;
        int size = 0;
        while (mine < places.length || theirs < other.places.length) {
            long here = mine < places.length ? places[mine] : Long.MAX_VALUE;
            long there = theirs < other.places.length ? other.places[theirs] : Long.MAX_VALUE;
            all[size] = Math.min(here, there);
            sums[size] += here <= there ? weights[mine++] : 0;
            sums[size++] += there <= here ? other.weights[theirs++] : 0;
        }
        return new Averages(Arrays.copyOf(all, size), Arrays.copyOf(sums, size));
    }

    /// The weights as they will be used.
    Weights rounded() {
        double most = Arrays.stream(weights).map(Math::abs).max().orElse(1);
        Weights.Builder builder = new Weights.Builder(most);
        for (int i = 0; i < places.length; i++) {
            builder.add((int) (places[i] >> Byte.SIZE), (int) places[i] & 0xff, weights[i]);
        }
        return builder.build();
    }

    /// Collects what one training has learned.
    static final class Builder {

        private long[] places = new long[1 << 16];
        private double[] weights = new double[1 << 16];
        private int size;

        void add(int feature, int type, double weight) {
            if (size == places.length) {
                places = Arrays.copyOf(places, size * 2);
                weights = Arrays.copyOf(weights, size * 2);
            }
            places[size] = (long) feature << Byte.SIZE | type;
            weights[size++] = weight;
        }

        Averages build() {
            return new Averages(Arrays.copyOf(places, size), Arrays.copyOf(weights, size));
        }
    }
}
