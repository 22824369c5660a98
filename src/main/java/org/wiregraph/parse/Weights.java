package org.wiregraph.parse;

import java.io.ByteArrayOutputStream;
import java.io.DataOutput;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.wiregraph.text.ModelBytes;

/// Weights that no longer change: a hash table from a feature to its row of classes. A weight is
/// kept as a signed byte, the square root of its share of the greatest weight; a score adds
/// squares, whole numbers, and so is the same on every machine.
final class Weights {

    private static final int STEPS = 127;

    /// Smaller weights are left out: half the file, and the trees are as good.
    private static final int LEAST = 11;

    private final ByteBuffer packed;
    private final Table table;

    private Weights(ByteBuffer packed, Table table) {
        this.packed = packed;
        this.table = table;
    }

    void score(Decision decision) {
        table.score(decision);
    }

    void write(DataOutput out) throws IOException {
        out.write(packed.array(), packed.arrayOffset() + packed.position(), packed.remaining());
    }

    static Weights read(ModelBytes file) throws IOException {
        int begin = file.at();
        int rows = file.number();
        int cells = file.number();
        ModelBytes keys = file.aside(rows);
        ByteBuffer lengths = file.next(rows);
        Table.Row row = new Table.Row(file.next(cells), file.next(cells));
        Table table = new Table(rows, row.classes());
        int last = Integer.MIN_VALUE;
        while (lengths.hasRemaining()) {
            last += keys.varying();
            table.add(last, row.next(lengths.get() & 0xff));
        }
        return new Weights(file.since(begin), table);
    }

    /// Seven bits a byte, the highest bit says that more follow.
    private static void writeVarying(DataOutput out, int value) throws IOException {
        int rest = value;
        while ((rest & ~0x7f) != 0) {
            out.writeByte(rest & 0x7f | 0x80);
            rest >>>= 7;
        }
        out.writeByte(rest);
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
            var bytes = new ByteArrayOutputStream();
            try {
                pack(new DataOutputStream(bytes));
                return read(ModelBytes.of(bytes.toByteArray()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private void pack(DataOutput out) throws IOException {
            int[] begins = begins();
            out.writeInt(begins.length - 1);
            out.writeInt(size);
            int last = Integer.MIN_VALUE;
            for (int row = 0; row + 1 < begins.length; row++) {
                writeVarying(out, key(begins[row]) - last);
                last = key(begins[row]);
            }
            for (int row = 0; row + 1 < begins.length; row++) {
                out.writeByte(begins[row + 1] - begins[row]);
            }
            for (int i = 0; i < size; i++) {
                out.writeByte((int) (entries[i] >> Byte.SIZE));
            }
            for (int i = 0; i < size; i++) {
                out.writeByte((int) entries[i]);
            }
        }

        private int key(int entry) {
            return (int) (entries[entry] >> Integer.SIZE);
        }

        /// Where the row of each key begins, and at last where all end.
        private int[] begins() {
            return IntStream.rangeClosed(0, size)
                    .filter(i -> i == 0 || i == size || key(i) != key(i - 1))
                    .toArray();
        }
    }
}
