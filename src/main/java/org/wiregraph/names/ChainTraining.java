package org.wiregraph.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// Trains a model of rows of labels (a linear-chain conditional random field; Lafferty et al.,
/// 2001) by stochastic gradient (AdaGrad; Duchi et al., 2011), with the weights of the later rounds
/// and of several trainings averaged. Words without a label may have any.
final class ChainTraining {

    private static final long SEED = 20260101;

    /// Nothing is learned where the right label is predicted as surely as this.
    private static final double SURE = 0.002;

    private static final double SLIGHT = 1e-3;
    private static final float DAMPING = 1e-2f;

    /// Smaller weights are left out of the model.
    private static final double LEAST_WEIGHT = 0.05;

    private static final int ANY = -1;

    private final int trainings;
    private final int epochs;
    private final int least;
    private final float rate;
    private final float decay;
    private final Map<String, Integer> names = new LinkedHashMap<>();
    private final List<int[][]> sentences = new ArrayList<>();
    private final List<int[]> answers = new ArrayList<>();
    private float[] weights = {};
    private float[] squares = {};
    private double[][] moves = {};
    private double[][] moveSquares = {};
    private Labels labels = new Labels(List.of());

    /// How far a step goes, and how much a weight is drawn to nothing in it.
    private record Pace(float rate, float decay) {}

    private ChainTraining(int trainings, int epochs, int least, Pace pace) {
        this.trainings = trainings;
        this.epochs = epochs;
        this.least = least;
        this.rate = pace.rate();
        this.decay = pace.decay();
    }

    /// The mean of so many trainings, which differ in the order of the sentences. What a model of
    /// one training finds depends on that order; the mean of a few hardly does.
    static ChainTraining meanOf(int trainings) {
        return new ChainTraining(trainings, 8, 2, new Pace(0.05f, 0.001f));
    }

    void add(List<SentenceFeatures> document, List<String[]> known) {
        for (int s = 0; s < document.size(); s++) {
            add(document.get(s), known.get(s));
        }
    }

    private void add(SentenceFeatures sentence, String... known) {
        int[] mine = new int[known.length];
        int[][] features = new int[known.length][];
        for (int i = 0; i < mine.length; i++) {
            features[i] = sentence.features(i);
            mine[i] =
                    known[i].equals(PartlyLabelled.UNKNOWN)
                            ? ANY
                            : names.computeIfAbsent(known[i], name -> names.size());
        }
        if (mine.length > 0) {
            sentences.add(features);
            answers.add(mine);
        }
    }

    NameModel train() {
        labels = new Labels(List.copyOf(names.keySet()));
        int[] features = features();
        int[][][] events = events(features);
        int classes = labels.size();
        Means means = new Means(features.length * classes, classes);
        for (int training = 0; training < trainings; training++) {
            train(events, new Random(SEED + training), means);
        }
        return model(features, means);
    }

    /// One training from the beginning.
    private void train(int[][][] events, Random random, Means means) {
        int classes = labels.size();
        weights = new float[means.weights.length];
        squares = new float[weights.length];
        moves = new double[classes + 1][classes];
        moveSquares = new double[classes + 1][classes];
        int[] order = new int[events.length];
        Arrays.setAll(order, i -> i);
        int first = epochs / 2;
        for (int epoch = 0; epoch < epochs; epoch++) {
            shuffle(order, random);
            for (int e : order) {
                step(events[e], answers.get(e));
            }
            if (epoch >= first) {
                means.add(weights, moves, (epochs - first) * trainings);
            }
        }
    }

    /// The mean of the weights of several rounds.
    private static final class Means {

        private final float[] weights;
        private final double[][] moves;

        Means(int weights, int classes) {
            this.weights = new float[weights];
            moves = new double[classes + 1][classes];
        }

        void add(float[] some, double[][] someMoves, int rounds) {
            for (int i = 0; i < weights.length; i++) {
                weights[i] += some[i] / rounds;
            }
            for (int before = 0; before < moves.length; before++) {
                for (int c = 0; c < moves[before].length; c++) {
                    moves[before][c] += someMoves[before][c] / rounds;
                }
            }
        }
    }

    /// The features that were met often enough, in order.
    private int[] features() {
        int[] all =
                sentences.stream()
                        .flatMap(Arrays::stream)
                        .flatMapToInt(Arrays::stream)
                        .sorted()
                        .toArray();
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

    /// The sentences as the places of their features among those that were met often enough.
    private int[][][] events(int... features) {
        int[][][] events = new int[sentences.size()][][];
        for (int s = 0; s < events.length; s++) {
            events[s] = new int[sentences.get(s).length][];
            for (int i = 0; i < events[s].length; i++) {
                events[s][i] =
                        Arrays.stream(sentences.get(s)[i])
                                .map(feature -> Arrays.binarySearch(features, feature))
                                .filter(place -> place >= 0)
                                .toArray();
            }
        }
        sentences.clear();
        return events;
    }

    private void step(int[][] sentence, int... answer) {
        int classes = labels.size();
        double[][] scores = new double[sentence.length][classes];
        for (int i = 0; i < sentence.length; i++) {
            for (int f : sentence[i]) {
                for (int c = 0; c < classes; c++) {
                    scores[i][c] += weights[f * classes + c];
                }
            }
        }
        double[][] factors = Lattice.moves(labels, moves);
        Lattice free = new Lattice(labels, scores, factors);
        for (int i = 0; i < sentence.length; i++) {
            for (int c = 0; answer[i] != ANY && c < classes; c++) {
                scores[i][c] = c == answer[i] ? 0 : Double.NEGATIVE_INFINITY;
            }
        }
        Lattice bound = new Lattice(labels, scores, factors);
        double[][] errors = new double[classes + 1][classes];
        free.addMoves(1, errors);
        bound.addMoves(-1, errors);
        for (int i = 0; i < sentence.length; i++) {
            learn(sentence[i], free.shares(i), bound.shares(i));
        }
        learnMoves(errors);
    }

    private void learn(int[] features, double[] found, double[] right) {
        int[] wrong = new int[found.length];
        int size = 0;
        double most = 0;
        for (int c = 0; c < found.length; c++) {
            found[c] -= right[c];
            most = Math.max(most, Math.abs(found[c]));
            if (Math.abs(found[c]) >= SLIGHT) {
                wrong[size++] = c;
            }
        }
        if (most < SURE) {
            return;
        }
        for (int f : features) {
            for (int k = 0; k < size; k++) {
                int at = f * found.length + wrong[k];
                float gradient = (float) found[wrong[k]] + decay * weights[at];
                squares[at] += gradient * gradient;
                weights[at] -= rate * gradient / (float) Math.sqrt(squares[at] + DAMPING);
            }
        }
    }

    private void learnMoves(double[][] errors) {
        for (int before = 0; before < errors.length; before++) {
            for (int c = 0; c < labels.size(); c++) {
                double gradient = errors[before][c];
                if (Math.abs(gradient) >= SLIGHT) {
                    moveSquares[before][c] += gradient * gradient;
                    double size = Math.sqrt(moveSquares[before][c] + DAMPING);
                    moves[before][c] -= rate * gradient / size;
                }
            }
        }
    }

    private NameModel model(int[] features, Means means) {
        int classes = labels.size();
        int[] used = new int[features.length];
        byte[] lengths = new byte[features.length];
        int[] cells = new int[means.weights.length];
        int rows = 0;
        int size = 0;
        for (int f = 0; f < features.length; f++) {
            int begin = size;
            for (int c = 0; c < classes; c++) {
                double w = means.weights[f * classes + c];
                if (Math.abs(w) >= LEAST_WEIGHT) {
                    cells[size++] = Weights.cell(c, (int) Math.round(w / Weights.UNIT));
                }
            }
            if (size > begin) {
                used[rows] = features[f];
                lengths[rows++] = (byte) (size - begin);
            }
        }
        int[][] steps = new int[classes + 1][classes];
        for (int before = 0; before < steps.length; before++) {
            for (int c = 0; c < classes; c++) {
                steps[before][c] = (int) Math.round(means.moves[before][c] / Weights.UNIT);
            }
        }
        Weights kept =
                new Weights(
                        Arrays.copyOf(used, rows),
                        Arrays.copyOf(lengths, rows),
                        Arrays.copyOf(cells, size));
        return new NameModel(labels, kept, steps);
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
