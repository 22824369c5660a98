package org.wiregraph.names;

import java.io.DataOutput;
import java.io.IOException;
import java.nio.IntBuffer;
import java.nio.ShortBuffer;
import org.wiregraph.text.ModelBytes;
import org.wiregraph.text.Slots;

/// Weights of features for labels: a hash table from a feature to its row. Weights are whole
/// numbers of [#UNIT]s, so that sums are the same on every machine.
final class Weights {

    static final double UNIT = 1 / 256.0;

    /// Enough for 15 labels; there are 13.
    private static final int LENGTH_BITS = 4;

    private static final int LENGTH_MASK = (1 << LENGTH_BITS) - 1;

    private final int[] features;
    private final byte[] lengths;

    /// The label in the lower half of each, the weight in the upper.
    private final int[] cells;

    /// A feature in the upper half of each, in the lower where its row begins and how long it is.
    private final long[] slots;

    /// Features in order, and of each how many cells it has.
    Weights(int[] features, byte[] lengths, int[] cells) {
        this.features = features;
        this.lengths = lengths;
        this.cells = cells;
        slots = new long[Integer.highestOneBit(Math.max(1, features.length)) * 4];
        int begin = 0;
        for (int row = 0; row < features.length; row++) {
            Slots.put(slots, features[row], begin << LENGTH_BITS | lengths[row]);
            begin += lengths[row];
        }
    }

    /// Adds the weights of features to the sums of labels.
    void add(int[] some, int[] sums) {
        for (int feature : some) {
            int where = Slots.find(slots, feature, 0);
            int begin = where >>> LENGTH_BITS;
            for (int at = begin; at < begin + (where & LENGTH_MASK); at++) {
                sums[cells[at] & 0xffff] += cells[at] >> Short.SIZE;
            }
        }
    }

    static int cell(int label, int weight) {
        int most = Short.MAX_VALUE;
        return Math.max(-most, Math.min(most, weight)) << Short.SIZE | label;
    }

    /// Column by column, which zips best: features by their distance, lengths, labels, weights.
    void write(DataOutput out) throws IOException {
        out.writeInt(features.length);
        out.writeInt(cells.length);
        int last = Integer.MIN_VALUE;
        for (int feature : features) {
            out.writeInt(feature - last);
            last = feature;
        }
        out.write(lengths);
        for (int cell : cells) {
            out.writeByte(cell);
        }
        for (int cell : cells) {
            out.writeShort(cell >> Short.SIZE);
        }
    }

    static Weights read(ModelBytes file) throws IOException {
        int[] features = new int[file.number()];
        int[] cells = new int[file.number()];
        IntBuffer steps = file.next(features.length * Integer.BYTES).asIntBuffer();
        int last = Integer.MIN_VALUE;
        for (int row = 0; row < features.length; row++) {
            last += steps.get(row);
            features[row] = last;
        }
        byte[] lengths = file.bytes(features.length);
        byte[] labels = file.bytes(cells.length);
        ShortBuffer weights = file.next(cells.length * Short.BYTES).asShortBuffer();
        for (int i = 0; i < cells.length; i++) {
            cells[i] = cell(labels[i], weights.get(i));
        }
        return new Weights(features, lengths, cells);
    }
}
