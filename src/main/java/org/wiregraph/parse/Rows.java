package org.wiregraph.parse;

import java.util.Arrays;

/// A hash table from features to rows of cells, laid out to be read fast. A slot holds a feature
/// and where its row begins; a row begins with its length and its room, and a cell is a class with
/// its weight.
final class Rows {

    static final int NONE = 0;
    private static final int CLASS_BITS = 8;
    private static final int CLASS_MASK = 0xff;
    private static final int LENGTH_BITS = 16;
    private static final int LENGTH_MASK = 0xffff;

    private long[] slots;
    private int[] cells;
    private int rows;
    private int used = 1;

    Rows(int expectedRows, int expectedCells) {
        slots = new long[Math.max(4, Integer.highestOneBit(Math.max(1, expectedRows)) * 4)];
        cells = new int[expectedCells + 1];
    }

    /// Adds up the weights of all features. All rows are looked for before the first is read, so
    /// that the processor waits for many of them at a time.
    void score(Decision decision) {
        int[] features = decision.features;
        int[] found = decision.rows;
        int[] scores = decision.scores;
        for (int i = 0; i < features.length; i++) {
            found[i] = row(features[i]);
        }
        for (int row : found) {
            int end = row + (cells[row] & LENGTH_MASK);
            for (int at = row + 1; at <= end; at++) {
                scores[cells[at] & CLASS_MASK] += cells[at] >> CLASS_BITS;
            }
        }
    }

    /// Where the row of a feature begins, or [#NONE], where an empty row lies.
    int row(int feature) {
        int mask = slots.length - 1;
        int slot = feature & mask;
        while (slots[slot] != 0) {
            if ((int) (slots[slot] >>> Integer.SIZE) == feature) {
                return (int) slots[slot];
            }
            slot = (slot + 1) & mask;
        }
        return NONE;
    }

    int open(int feature, int room) {
        if (rows * 2 >= slots.length) {
            widen();
        }
        rows++;
        int row = take(room);
        place((long) feature << Integer.SIZE | row);
        return row;
    }

    private int take(int room) {
        while (used + room + 1 > cells.length) {
            cells = Arrays.copyOf(cells, cells.length * 2);
        }
        int row = used;
        cells[row] = room << LENGTH_BITS;
        used += room + 1;
        return row;
    }

    private void place(long entry) {
        int mask = slots.length - 1;
        int slot = (int) (entry >>> Integer.SIZE) & mask;
        while (slots[slot] != 0) {
            slot = (slot + 1) & mask;
        }
        slots[slot] = entry;
    }

    private void widen() {
        long[] old = slots;
        slots = new long[old.length * 2];
        for (long entry : old) {
            if (entry != 0) {
                place(entry);
            }
        }
    }

    int length(int row) {
        return cells[row] & LENGTH_MASK;
    }

    boolean isFull(int row) {
        return length(row) == cells[row] >>> LENGTH_BITS;
    }

    /// Moves a full row to where it has twice the room.
    int move(int feature, int row) {
        int length = length(row);
        int moved = take(length * 2);
        System.arraycopy(cells, row + 1, cells, moved + 1, length);
        cells[moved] |= length;
        int mask = slots.length - 1;
        int slot = feature & mask;
        while ((int) slots[slot] != row) {
            slot = (slot + 1) & mask;
        }
        slots[slot] = (long) feature << Integer.SIZE | moved;
        return moved;
    }

    /// Adds a cell to a row that has room, and returns its place.
    int append(int row, int type, int weight) {
        cells[row]++;
        int at = row + length(row);
        cells[at] = weight << CLASS_BITS | type;
        return at;
    }

    /// The place of a class in a row, or [#NONE].
    int find(int row, int type) {
        int end = row + length(row);
        for (int at = row + 1; at <= end; at++) {
            if ((cells[at] & CLASS_MASK) == type) {
                return at;
            }
        }
        return NONE;
    }

    int type(int at) {
        return cells[at] & CLASS_MASK;
    }

    int weight(int at) {
        return cells[at] >> CLASS_BITS;
    }

    void add(int at, int amount) {
        cells[at] += amount << CLASS_BITS;
    }

    int places() {
        return cells.length;
    }

    /// The features that have rows, in no order that matters.
    int[] features() {
        return Arrays.stream(slots)
                .filter(entry -> entry != 0)
                .mapToInt(entry -> (int) (entry >>> Integer.SIZE))
                .toArray();
    }
}
