package org.wiregraph.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// Trains a maximum entropy model by stochastic gradient (AdaGrad; Duchi et al., 2011), with the
/// weights of the later rounds averaged. OpenNLP's own trainer needs minutes and more rounds than
/// it is given to get as far with as many features.
final class Maxent {

    private static final long SEED = 20260101;

    /// Nothing is learned from an event that is predicted as surely as this.
    private static final double SURE = 0.002;

    private static final double SLIGHT = 1e-4;
    private static final float DAMPING = 1e-2f;

    /// Smaller weights are left out of the model.
    private static final double LEAST_WEIGHT = 0.05;

    private final int epochs;
    private final int least;
    private final float rate;
    private final float decay;
    private final Map<String, Integer> outcomes = new LinkedHashMap<>();
    private final List<int[]> contexts = new ArrayList<>();
    private final List<Integer> answers = new ArrayList<>();
    private float[] weights = {};
    private float[] squares = {};

    Maxent(int epochs, int least, float rate, float decay) {
        this.epochs = epochs;
        this.least = least;
        this.rate = rate;
        this.decay = decay;
    }

    static Maxent standard() {
        return new Maxent(8, 2, 0.05f, 0.004f);
    }

    void add(int[] features, String label) {
        contexts.add(features);
        answers.add(outcomes.computeIfAbsent(label, o -> outcomes.size()));
    }

    NameModel train() {
        int[] features = features();
        int[][] events = events(features);
        int classes = outcomes.size();
        weights = new float[features.length * classes];
        squares = new float[features.length * classes];
        float[] sums = new float[features.length * classes];
        int[] order = new int[events.length];
        Arrays.setAll(order, i -> i);
        Random random = new Random(SEED);
        double[] p = new double[classes];
        int first = epochs / 2;
        for (int epoch = 0; epoch < epochs; epoch++) {
            shuffle(order, random);
            for (int e : order) {
                step(events[e], answers.get(e), p);
            }
            for (int i = 0; epoch >= first && i < sums.length; i++) {
                sums[i] += weights[i];
            }
        }
        return model(features, sums, epochs - first);
    }

    /// The features that were met often enough, in order.
    private int[] features() {
        int[] all = contexts.stream().flatMapToInt(Arrays::stream).sorted().toArray();
        int size = 0;
        for (int begin = 0, end = 0; begin < all.length; begin = end) {
            while (end < all.length && all[end] == all[begin]) {
                end++;
            }
            if (end - begin >= least) {
                all[size++] = all[begin];
            }
        }
        return Arrays.copyOf(all, size);
    }

    /// The events as the places of their features among those that were met often enough.
    private int[][] events(int... features) {
        int[][] events = new int[contexts.size()][];
        for (int i = 0; i < events.length; i++) {
            events[i] =
                    Arrays.stream(contexts.get(i))
                            .map(feature -> Arrays.binarySearch(features, feature))
                            .filter(place -> place >= 0)
                            .toArray();
        }
        contexts.clear();
        return events;
    }

    private void step(int[] event, int answer, double[] p) {
        Arrays.fill(p, 0);
        for (int f : event) {
            int base = f * p.length;
            for (int c = 0; c < p.length; c++) {
                p[c] += weights[base + c];
            }
        }
        toShares(p);
        p[answer] -= 1;
        for (int c = 0; c < p.length && p[answer] < -SURE; c++) {
            if (Math.abs(p[c]) >= SLIGHT) {
                move(event, c, (float) p[c]);
            }
        }
    }

    private void move(int[] event, int outcome, float error) {
        int classes = outcomes.size();
        for (int f : event) {
            int at = f * classes + outcome;
            float gradient = error + decay * weights[at];
            squares[at] += gradient * gradient;
            weights[at] -= rate * gradient / (float) Math.sqrt(squares[at] + DAMPING);
        }
    }

    private static void toShares(double[] p) {
        double max = Arrays.stream(p).max().orElse(0);
        double total = 0;
        for (int c = 0; c < p.length; c++) {
            p[c] = StrictMath.exp(p[c] - max);
            total += p[c];
        }
        for (int c = 0; c < p.length; c++) {
            p[c] /= total;
        }
    }

    private NameModel model(int[] features, float[] sums, int kept) {
        int classes = outcomes.size();
        int[] used = new int[features.length];
        byte[] lengths = new byte[features.length];
        int[] cells = new int[sums.length];
        int rows = 0;
        int size = 0;
        for (int f = 0; f < features.length; f++) {
            int begin = size;
            for (int c = 0; c < classes; c++) {
                double w = sums[f * classes + c] / kept;
                if (Math.abs(w) >= LEAST_WEIGHT) {
                    cells[size++] = Weights.cell(c, (int) Math.round(w / Weights.UNIT));
                }
            }
            if (size > begin) {
                used[rows] = features[f];
                lengths[rows++] = (byte) (size - begin);
            }
        }
        Weights weights =
                new Weights(
                        Arrays.copyOf(used, rows),
                        Arrays.copyOf(lengths, rows),
                        Arrays.copyOf(cells, size));
        return new NameModel(new Labels(List.copyOf(outcomes.keySet())), weights);
    }

    private static void shuffle(int[] order, Random random) {
        for (int i = order.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int swap = order[i];
            order[i] = order[j];
            order[j] = swap;
        }
    }
}
