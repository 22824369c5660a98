package org.wiregraph.names;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import opennlp.tools.util.Span;
import org.wiregraph.text.ModelBytes;

/// Weights of BILOU labels at words and of moves from label to label (a linear-chain conditional
/// random field). It finds the likeliest row of labels of a sentence.
final class NameModel {

    private static final int BUFFER = 1 << 16;
    private static final int NEVER = Integer.MIN_VALUE / 2;

    private final Labels labels;
    private final Weights weights;
    private final int[][] moves;

    /// `moves` holds the weight of each label after each; the first row of those at the beginning.
    NameModel(Labels labels, Weights weights, int[][] moves) {
        this.labels = labels;
        this.weights = weights;
        this.moves = moves;
    }

    Labels labels() {
        return labels;
    }

    Span[] find(SentenceFeatures sentence) {
        int words = sentence.size();
        if (words == 0) {
            return new Span[0];
        }
        int[][] from = new int[words][labels.size()];
        int[] best = new int[labels.size()];
        for (int i = 0; i < words; i++) {
            best = longer(best, sums(sentence, i), from[i], i == 0);
        }
        int last = 0;
        for (int label = 0; label < best.length; label++) {
            best[label] = labels.mayEnd(label) ? best[label] : NEVER;
            last = best[label] > best[last] ? label : last;
        }
        String[] names = new String[words];
        for (int i = words - 1; i >= 0; i--) {
            names[i] = labels.name(last);
            last = from[i][last];
        }
        return Labels.spans(Arrays.asList(names));
    }

    private int[] sums(SentenceFeatures sentence, int word) {
        int[] sums = new int[labels.size()];
        weights.add(sentence.features(word), sums);
        return sums;
    }

    /// The best scores of rows that end in each label, and of each the label before.
    private int[] longer(int[] best, int[] sums, int[] from, boolean begins) {
        int[] next = new int[sums.length];
        for (int label = 0; label < sums.length; label++) {
            int most = begins && labels.mayFollow(Labels.NONE, label) ? moves[0][label] : NEVER;
            for (int before = 0; !begins && before < sums.length; before++) {
                if (labels.mayFollow(before, label)
                        && best[before] + moves[before + 1][label] > most) {
                    most = best[before] + moves[before + 1][label];
                    from[label] = before;
                }
            }
            next[label] = Math.max(NEVER, most + sums[label]);
        }
        return next;
    }

    /// How likely each label is at each word.
    double[][] shares(SentenceFeatures sentence) {
        double[][] scores = new double[sentence.size()][];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = scaled(sums(sentence, i));
        }
        double[][] steps = Arrays.stream(moves).map(NameModel::scaled).toArray(double[][]::new);
        Lattice lattice = new Lattice(labels, scores, Lattice.moves(labels, steps));
        double[][] shares = new double[scores.length][];
        Arrays.setAll(shares, lattice::shares);
        return shares;
    }

    private static double[] scaled(int... units) {
        return Arrays.stream(units).mapToDouble(unit -> unit * Weights.UNIT).toArray();
    }

    void write(OutputStream out) throws IOException {
        try (var data = new DataOutputStream(new BufferedOutputStream(out, BUFFER))) {
            data.writeByte(labels.size());
            for (String name : labels.names()) {
                data.writeUTF(name);
            }
            for (int[] row : moves) {
                for (int move : row) {
                    data.writeInt(move);
                }
            }
            weights.write(data);
        }
    }

    static NameModel read(InputStream in) throws IOException {
        ModelBytes file = ModelBytes.read(in);
        List<String> names = new ArrayList<>();
        for (int count = file.bytes(1)[0]; count > 0; count--) {
            names.add(file.string());
        }
        int[][] moves = new int[names.size() + 1][names.size()];
        for (int[] row : moves) {
            file.next(row.length * Integer.BYTES).asIntBuffer().get(row);
        }
        return new NameModel(new Labels(names), Weights.read(file), moves);
    }
}
