package org.wiregraph.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import opennlp.tools.ml.maxent.GISModel;
import opennlp.tools.ml.model.Context;

/// Trains a maximum entropy model for OpenNLP by stochastic gradient (AdaGrad; Duchi et al., 2011),
/// with the weights of all steps averaged. OpenNLP's own trainer needs minutes and more rounds than
/// it is given to get as far with as many features.
final class Maxent {

    private static final long SEED = 20260101;

    /// Nothing is learned from an event that is predicted as surely as this.
    private static final double SURE = 0.002;

    private static final double SLIGHT = 1e-4;
    private static final float DAMPING = 1e-2f;

    /// Smaller weights are left out of the model.
    private static final double LEAST_WEIGHT = 0.05;

    private static final class Feature {

        private final String name;
        private int count;
        private int place = -1;

        Feature(String name) {
            this.name = name;
        }
    }

    private final int epochs;
    private final int least;
    private final float rate;
    private final float decay;
    private final Map<String, Feature> features = new HashMap<>();
    private final Map<String, Integer> outcomes = new HashMap<>();
    private final List<Feature[]> contexts = new ArrayList<>();
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

    void add(String[] context, String outcome) {
        Feature[] met = new Feature[context.length];
        for (int i = 0; i < met.length; i++) {
            met[i] = features.computeIfAbsent(context[i], Feature::new);
            met[i].count++;
        }
        contexts.add(met);
        answers.add(outcomes.computeIfAbsent(outcome, o -> outcomes.size()));
    }

    GISModel train() {
        List<String> names = names();
        int[][] events = events();
        int classes = outcomes.size();
        weights = new float[names.size() * classes];
        squares = new float[names.size() * classes];
        float[] sums = new float[names.size() * classes];
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
        return model(names, sums, epochs - first);
    }

    /// The features that were met often enough, in order.
    private List<String> names() {
        List<String> names = new ArrayList<>();
        features.values().stream()
                .filter(feature -> feature.count >= least)
                .sorted(Comparator.comparing(feature -> feature.name))
                .forEach(feature -> {
                    feature.place = names.size();
                    names.add(feature.name);
                });
        return names;
    }

    /// The events as the places of their features in the list of [#names].
    private int[][] events() {
        int[][] events = new int[contexts.size()][];
        for (int i = 0; i < events.length; i++) {
            events[i] =
                    Arrays.stream(contexts.get(i))
                            .mapToInt(feature -> feature.place)
                            .filter(place -> place >= 0)
                            .toArray();
        }
        contexts.clear();
        features.clear();
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

    private GISModel model(List<String> names, float[] sums, int kept) {
        int classes = outcomes.size();
        String[] labels = new String[classes];
        outcomes.forEach((name, id) -> labels[id] = name);
        List<Context> parameters = new ArrayList<>();
        List<String> predicates = new ArrayList<>();
        for (int f = 0; f < names.size(); f++) {
            int[] pattern = new int[classes];
            double[] values = new double[classes];
            int n = 0;
            for (int c = 0; c < classes; c++) {
                double w = sums[f * classes + c] / kept;
                if (Math.abs(w) >= LEAST_WEIGHT) {
                    pattern[n] = c;
                    values[n++] = Math.round(w * 256) / 256.0;
                }
            }
            if (n > 0) {
                predicates.add(names.get(f));
                parameters.add(new Context(Arrays.copyOf(pattern, n), Arrays.copyOf(values, n)));
            }
        }
        return new GISModel(
                parameters.toArray(Context[]::new), predicates.toArray(String[]::new), labels);
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
