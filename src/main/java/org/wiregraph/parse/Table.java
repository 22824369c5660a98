package org.wiregraph.parse;

import java.nio.ByteBuffer;
import java.util.Arrays;
import org.wiregraph.text.Slots;

/// A hash table from features to rows of weights, laid out to be read fast: most of the time goes
/// into waiting for memory. A slot holds a feature and its row if that has at most [#INLINE]
/// classes, else where it lies. There it begins with its length, and a cell is a class with its
/// root; a long row begins with [#FULL] and has a weight for each class in turn, which the
/// processor adds up many at a time.
final class Table {

    private static final int NONE = 0;
    private static final int INLINE = 2;
    private static final int LONGEST = 20;
    private static final short FULL = -1;

    /// A cell in a slot: the class in the lower bits, then the root.
    private static final int CELL_BITS = 15;

    private static final int CLASS_BITS = 7;
    private static final int CLASS_MASK = 0x7f;

    /// The weight of each root, by its lower byte.
    private static final int[] SQUARES = new int[1 << Byte.SIZE];

    static {
        Arrays.setAll(SQUARES, root -> (byte) root * Math.abs((byte) root));
    }

    private final int classes;
    private final long[] slots;
    private short[] cells = new short[1 << 10];
    private int used = 1;

    Table(int rows, int classes) {
        this.classes = classes;
        slots = new long[Integer.highestOneBit(Math.max(1, rows + rows / 2)) * 2];
    }

    /// Adds the row of a feature. A table is filled fastest by features in order.
    void add(int feature, Row row) {
        boolean small = row.length() <= INLINE && classes <= CLASS_MASK;
        int place = small ? inline(row) : row.length() > LONGEST ? full(row) : cells(row);
        Slots.put(slots, feature, place);
    }

    /// The classes of a feature and the roots of their weights: one row after the other of two
    /// columns.
    static final class Row {

        private final byte[] classes;
        private final byte[] roots;
        private final int firstClass;
        private final int firstRoot;
        private final int cells;
        private int begin;
        private int end;

        Row(ByteBuffer classes, ByteBuffer roots) {
            this.classes = classes.array();
            this.roots = roots.array();
            firstClass = classes.arrayOffset() + classes.position();
            firstRoot = roots.arrayOffset() + roots.position();
            cells = classes.remaining();
        }

        /// The next row, of so many cells.
        Row next(int length) {
            begin = end;
            end += length;
            return this;
        }

        /// One more than the greatest class of any row.
        int classes() {
            int most = 0;
            for (int at = 0; at < cells; at++) {
                most = Math.max(most, classes[firstClass + at] & 0xff);
            }
            return most + 1;
        }

        int length() {
            return end - begin;
        }

        int type(int at) {
            return classes[firstClass + begin + at] & 0xff;
        }

        int root(int at) {
            return roots[firstRoot + begin + at] & 0xff;
        }
    }

    private static int inline(Row row) {
        int place = Integer.MIN_VALUE;
        for (int at = 0; at < row.length(); at++) {
            place |= (row.type(at) | row.root(at) << CLASS_BITS) << at * CELL_BITS;
        }
        return place;
    }

    private int cells(Row row) {
        int place = take(1 + row.length());
        cells[place] = (short) row.length();
        for (int at = 0; at < row.length(); at++) {
            cells[place + 1 + at] = (short) (row.type(at) | row.root(at) << Byte.SIZE);
        }
        return place;
    }

    private int full(Row row) {
        int place = take(1 + classes);
        cells[place] = FULL;
        for (int at = 0; at < row.length(); at++) {
            cells[place + 1 + row.type(at)] = (short) SQUARES[row.root(at)];
        }
        return place;
    }

    private int take(int room) {
        while (used + room > cells.length) {
            cells = Arrays.copyOf(cells, cells.length * 2);
        }
        int place = used;
        used += room;
        return place;
    }

    /// Adds up the weights of all features. All slots are touched before the first is looked at,
    /// and all rows before the first is read, so that the processor waits for many of them at a
    /// time.
    void score(Decision decision) {
        int[] found = decision.rows;
        int[] scores = decision.scores;
        long touched = 0;
        for (int feature : decision.features) {
            touched += slots[Slots.first(slots, feature)];
        }
        for (int i = 0; i < found.length; i++) {
            found[i] = place(decision.features[i]);
        }
        for (int place : found) {
            touched += cells[Math.max(NONE, place)];
        }
        decision.touched = touched;
        for (int place : found) {
            if (place < 0) {
                scores[place & CLASS_MASK] += SQUARES[place >>> CLASS_BITS & 0xff];
                int second = place >>> CELL_BITS;
                scores[second & CLASS_MASK] += SQUARES[second >>> CLASS_BITS & 0xff];
            } else if (cells[place] == FULL) {
                addFull(place + 1, scores);
            } else {
                addCells(place, scores);
            }
        }
    }

    private int place(int feature) {
        return Slots.find(slots, feature, NONE);
    }

    private void addFull(int first, int[] scores) {
        for (int type = 0; type < classes; type++) {
            scores[type] += cells[first + type];
        }
    }

    private void addCells(int place, int[] scores) {
        int end = place + cells[place];
        for (int at = place + 1; at <= end; at++) {
            scores[cells[at] & 0xff] += SQUARES[cells[at] >> Byte.SIZE & 0xff];
        }
    }
}
