package org.wiregraph.weigh;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/// Decides between outcomes: every clue has a weight for each of them, and the sums say how likely
/// each is (a maximum entropy model). Weights are whole numbers of [#UNIT]s, so that sums are the
/// same on every machine.
public final class Classifier {

    static final double UNIT = 1 / 512.0;

    private final List<String> outcomes;

    /// In order; the weights of a clue for all outcomes stand at its place.
    private final int[] clues;

    private final short[] weights;

    Classifier(List<String> outcomes, int[] clues, short[] weights) {
        this.outcomes = List.copyOf(outcomes);
        this.clues = clues;
        this.weights = weights;
    }

    public List<String> outcomes() {
        return outcomes;
    }

    /// A clue counts once.
    public Odds odds(Collection<String> some) {
        int count = outcomes.size();
        int[] sums = new int[count];
        add(Clue.number(Clue.ALWAYS), sums);
        some.stream().mapToInt(Clue::number).distinct().forEach(number -> add(number, sums));
        int most = Arrays.stream(sums).max().orElse(0);
        double[] likely = new double[count];
        double all = 0;
        for (int i = 0; i < count; i++) {
            likely[i] = StrictMath.exp((sums[i] - most) * UNIT);
            all += likely[i];
        }
        for (int i = 0; i < count; i++) {
            likely[i] /= all;
        }
        return new Odds(outcomes, Arrays.stream(likely).boxed().toList());
    }

    private void add(int number, int[] sums) {
        int at = Arrays.binarySearch(clues, number);
        for (int i = 0; at >= 0 && i < sums.length; i++) {
            sums[i] += weights[at * sums.length + i];
        }
    }

    /// Column by column, which zips best: clues by their distance, then weights outcome by outcome.
    public void write(DataOutput out) throws IOException {
        out.writeInt(outcomes.size());
        for (String outcome : outcomes) {
            out.writeUTF(outcome);
        }
        out.writeInt(clues.length);
        int last = 0;
        for (int clue : clues) {
            out.writeInt(clue - last);
            last = clue;
        }
        for (int i = 0; i < outcomes.size(); i++) {
            for (int at = i; at < weights.length; at += outcomes.size()) {
                out.writeShort(weights[at]);
            }
        }
    }

    public static Classifier read(DataInput in) throws IOException {
        List<String> outcomes = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            outcomes.add(in.readUTF());
        }
        int[] clues = new int[in.readInt()];
        int last = 0;
        for (int at = 0; at < clues.length; at++) {
            last += in.readInt();
            clues[at] = last;
        }
        short[] weights = new short[clues.length * outcomes.size()];
        for (int i = 0; i < outcomes.size(); i++) {
            for (int at = i; at < weights.length; at += outcomes.size()) {
                weights[at] = in.readShort();
            }
        }
        return new Classifier(outcomes, clues, weights);
    }
}
