package org.wiregraph.parse;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;

/// Weights that no longer change: a hash table from a feature to its row of classes. A weight is
/// kept as a signed byte, the square root of its share of the greatest weight; a score adds
/// squares, whole numbers, and so is the same on every machine.
final class Weights {

    private static final int STEPS = 127;

    /// Smaller weights are left out: half the file, and the trees are as good.
    private static final int LEAST = 11;

    private final int[] keys;
    private final int[] starts;
    private final byte[] classes;
    private final byte[] roots;
    private final Table table;

    /// Rows in the order of their keys; row `i` lies from `starts[i]` to `starts[i + 1]`.
    private Weights(int[] keys, int[] starts, byte[] classes, byte[] roots) {
        this.keys = keys;
        this.starts = starts;
        this.classes = classes;
        this.roots = roots;
        table = new Table(keys.length, count(classes));
        for (int row = 0; row < keys.length; row++) {
            table.add(keys[row], new Table.Cells(classes, roots, starts[row], starts[row + 1]));
        }
    }

    private static int count(byte[] classes) {
        int most = 0;
        for (byte type : classes) {
            most = Math.max(most, type & 0xff);
        }
        return most + 1;
    }

    void score(Decision decision) {
        table.score(decision);
    }

    void write(DataOutput out) throws IOException {
        out.writeInt(keys.length);
        out.writeInt(classes.length);
        int last = Integer.MIN_VALUE;
        for (int key : keys) {
            writeShort(out, key - last);
            last = key;
        }
        for (int row = 0; row < keys.length; row++) {
            out.writeByte(starts[row + 1] - starts[row]);
        }
        out.write(classes);
        out.write(roots);
    }

    static Weights read(DataInput in) throws IOException {
        int[] keys = new int[in.readInt()];
        byte[] classes = new byte[in.readInt()];
        int last = Integer.MIN_VALUE;
        for (int row = 0; row < keys.length; row++) {
            last += readShort(in);
            keys[row] = last;
        }
        byte[] lengths = new byte[keys.length];
        in.readFully(lengths);
        int[] starts = new int[keys.length + 1];
        for (int row = 0; row < keys.length; row++) {
            starts[row + 1] = starts[row] + (lengths[row] & 0xff);
        }
        byte[] roots = new byte[classes.length];
        in.readFully(classes);
        in.readFully(roots);
        return new Weights(keys, starts, classes, roots);
    }

    /// Seven bits a byte, the highest bit says that more follow.
    private static void writeShort(DataOutput out, int value) throws IOException {
        int rest = value;
        while ((rest & ~0x7f) != 0) {
            out.writeByte(rest & 0x7f | 0x80);
            rest >>>= 7;
        }
        out.writeByte(rest);
    }

    private static int readShort(DataInput in) throws IOException {
        int value = 0;
        int shift = 0;
        int read = in.readByte();
        while (read < 0) {
            value |= (read & 0x7f) << shift;
            shift += 7;
            read = in.readByte();
        }
        return value | read << shift;
    }

    /// Collects weights and drops those too small to matter.
    static final class Builder {

        private final double most;
        private long[] entries = new long[1 << 16];
        private int size;

        Builder(double most) {
            this.most = most;
        }

        void add(int key, int type, double weight) {
            int root = (int) Math.round(Math.sqrt(Math.abs(weight) / most) * STEPS);
            if (root < LEAST) {
                return;
            }
            if (size == entries.length) {
                entries = Arrays.copyOf(entries, size * 2);
            }
            int signed = weight < 0 ? -root : root;
            entries[size++] = (long) key << Integer.SIZE | type << Byte.SIZE | (signed & 0xff);
        }

        Weights build() {
            Arrays.sort(entries, 0, size);
            int[] keys = new int[size];
            int[] starts = new int[size + 1];
            byte[] classes = new byte[size];
            byte[] roots = new byte[size];
            int rows = 0;
            for (int i = 0; i < size; i++) {
                int key = (int) (entries[i] >> Integer.SIZE);
                if (rows == 0 || keys[rows - 1] != key) {
                    keys[rows++] = key;
                }
                starts[rows] = i + 1;
                classes[i] = (byte) (entries[i] >> Byte.SIZE);
                roots[i] = (byte) entries[i];
            }
            return new Weights(
                    Arrays.copyOf(keys, rows), Arrays.copyOf(starts, rows + 1), classes, roots);
        }
    }
}
