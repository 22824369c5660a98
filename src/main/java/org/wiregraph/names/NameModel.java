package org.wiregraph.names;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import opennlp.tools.util.Span;

/// A maximum entropy model over BILOU labels. It looks for the likeliest row of labels of a
/// sentence and follows the best two all along, as OpenNLP's name finder does.
final class NameModel {

    private static final int BEAM = 2;
    private static final int BUFFER = 1 << 16;

    private final Labels labels;
    private final Weights weights;

    NameModel(Labels labels, Weights weights) {
        this.labels = labels;
        this.weights = weights;
    }

    Labels labels() {
        return labels;
    }

    Span[] find(SentenceFeatures sentence) {
        List<LabelPath> best = List.of(LabelPath.start());
        for (int i = 0; i < sentence.size(); i++) {
            best = longer(best, sentence, i);
        }
        return Labels.spans(best.getFirst().labels().stream().map(labels::name).toList());
    }

    /// How likely each label is for a word with these features.
    double[] shares(int... features) {
        int[] sums = new int[labels.size()];
        weights.add(features, sums);
        double[] shares = logarithms(sums);
        for (int label = 0; label < shares.length; label++) {
            shares[label] = StrictMath.exp(shares[label]);
        }
        return shares;
    }

    private List<LabelPath> longer(List<LabelPath> best, SentenceFeatures sentence, int token) {
        int[] still = new int[labels.size()];
        weights.add(sentence.still(token), still);
        List<LabelPath> next = new ArrayList<>();
        for (LabelPath path : best) {
            int[] sums = still.clone();
            int before = labels.key(path.label());
            weights.add(sentence.after(token, before, labels.key(path.labelBefore())), sums);
            extend(path, logarithms(sums), next);
        }
        next.sort(Comparator.comparingDouble(LabelPath::logarithm).reversed());
        return next.size() > BEAM ? next.subList(0, BEAM) : next;
    }

    /// By the likeliest labels, if one of them may follow, else by any that may.
    private void extend(LabelPath path, double[] logarithms, List<LabelPath> next) {
        double[] sorted = logarithms.clone();
        Arrays.sort(sorted);
        extend(path, logarithms, sorted[Math.max(0, sorted.length - BEAM)], next);
        if (next.isEmpty()) {
            extend(path, logarithms, sorted[0], next);
        }
    }

    private void extend(
            LabelPath path, double[] logarithms, double least, List<LabelPath> next) {
        for (int label = 0; label < logarithms.length; label++) {
            if (logarithms[label] >= least && labels.mayFollow(path.label(), label)) {
                next.add(path.and(label, logarithms[label]));
            }
        }
    }

    private static double[] logarithms(int... sums) {
        int most = sums[0];
        for (int sum : sums) {
            most = Math.max(most, sum);
        }
        double total = 0;
        for (int sum : sums) {
            total += StrictMath.exp((sum - most) * Weights.UNIT);
        }
        double logarithm = most * Weights.UNIT + StrictMath.log(total);
        double[] logarithms = new double[sums.length];
        for (int label = 0; label < sums.length; label++) {
            logarithms[label] = sums[label] * Weights.UNIT - logarithm;
        }
        return logarithms;
    }

    void write(OutputStream out) throws IOException {
        var zipped = new GZIPOutputStream(out);
        try (var data = new DataOutputStream(new BufferedOutputStream(zipped, BUFFER))) {
            data.writeByte(labels.size());
            for (String name : labels.names()) {
                data.writeUTF(name);
            }
            weights.write(data);
        }
    }

    static NameModel read(InputStream in) throws IOException {
        var zipped = new GZIPInputStream(in, BUFFER);
        var data = new DataInputStream(new BufferedInputStream(zipped, BUFFER));
        List<String> names = new ArrayList<>();
        for (int count = data.readByte(); count > 0; count--) {
            names.add(data.readUTF());
        }
        return new NameModel(new Labels(names), Weights.read(data));
    }
}
