package org.wiregraph.parse;

import java.util.Arrays;
import org.wiregraph.text.Slots;

/// A hash table from features to rows of weights, laid out to be read fast. A slot holds a feature
/// and where its row begins. A short row begins with its length and its room, and a cell is a class
/// with its weight; a row with many classes begins with [#FULL] and has a weight for each class in
/// turn, which the processor adds up many at a time.
final class Rows {

    static final int NONE = 0;
    private static final int CLASS_BITS = 8;
    private static final int CLASS_MASK = 0xff;
    private static final int LENGTH_BITS = 16;
    private static final int LENGTH_MASK = 0xffff;
    private static final int FULL = -1;

    /// Longer rows have a weight for each class.
    private static final int LONGEST = 16;

    private long[] slots;
    private int[] cells;
    private int rows;
    private final int classes;
    private int used = 1;

    Rows(int expectedRows, int expectedCells, int classes) {
        this.classes = classes;
        slots = new long[Math.max(4, Integer.highestOneBit(Math.max(1, expectedRows)) * 4)];
        cells = new int[expectedCells + 1];
    }

    /// Adds up the weights of all features. All slots are touched before the first is looked at,
    /// and all rows before the first is read, so that the processor waits for many of them at a
    /// time.
    void score(Decision decision) {
        int[] features = decision.features;
        int[] found = decision.rows;
        long touched = 0;
        for (int feature : features) {
            touched += slots[Slots.first(slots, feature)];
        }
        for (int i = 0; i < features.length; i++) {
            found[i] = row(features[i]);
        }
        for (int row : found) {
            touched += cells[row];
        }
        decision.touched = touched;
        for (int row : found) {
            if (isFull(row)) {
                addFull(row + 1, decision.scores);
            } else {
                addShort(row, decision.scores);
            }
        }
    }

    private void addFull(int first, int[] scores) {
        for (int type = 0; type < classes; type++) {
            scores[type] += cells[first + type];
        }
    }

    private void addShort(int row, int[] scores) {
        int end = row + (cells[row] & LENGTH_MASK);
        for (int at = row + 1; at <= end; at++) {
            scores[cells[at] & CLASS_MASK] += cells[at] >> CLASS_BITS;
        }
    }

    /// Where the row of a feature begins, or [#NONE], where an empty row lies.
    int row(int feature) {
        return Slots.find(slots, feature, NONE);
    }

    /// A new row for so many weights.
    int open(int feature, int room) {
        if (rows * 2 >= slots.length) {
            widen();
        }
        rows++;
        int row = take(room);
        Slots.put(slots, feature, row);
        return row;
    }

    private int take(int room) {
        boolean full = room > LONGEST;
        int length = full ? classes : room;
        while (used + length + 1 > cells.length) {
            cells = Arrays.copyOf(cells, cells.length * 2);
        }
        int row = used;
        cells[row] = full ? FULL : room << LENGTH_BITS;
        used += length + 1;
        return row;
    }

    private void widen() {
        long[] old = slots;
        slots = new long[old.length * 2];
        for (long entry : old) {
            if (entry != 0) {
                Slots.put(slots, Slots.feature(entry), (int) entry);
            }
        }
    }

    private int length(int row) {
        return cells[row] == FULL ? classes : cells[row] & LENGTH_MASK;
    }

    int first(int row) {
        return row + 1;
    }

    int end(int row) {
        return row + 1 + length(row);
    }

    boolean isFull(int row) {
        return cells[row] == FULL;
    }

    /// Has the row no room for one class more?
    boolean isTight(int row) {
        return !isFull(row) && length(row) == cells[row] >>> LENGTH_BITS;
    }

    /// Moves a row to where it has twice the room, and returns where.
    int move(int feature, int row) {
        int length = length(row);
        int moved = take(length * 2);
        for (int at = row + 1; at <= row + length; at++) {
            append(moved, cells[at] & CLASS_MASK, cells[at] >> CLASS_BITS);
        }
        Slots.move(slots, feature, moved);
        return moved;
    }

    /// Gives a class its weight in a row that has room, and returns its place.
    int append(int row, int type, int weight) {
        if (isFull(row)) {
            cells[row + 1 + type] = weight;
            return row + 1 + type;
        }
        cells[row]++;
        int at = row + length(row);
        cells[at] = weight << CLASS_BITS | type;
        return at;
    }

    /// The place of a class in a row, or [#NONE].
    int find(int row, int type) {
        if (isFull(row)) {
            return row + 1 + type;
        }
        int end = row + length(row);
        for (int at = row + 1; at <= end; at++) {
            if ((cells[at] & CLASS_MASK) == type) {
                return at;
            }
        }
        return NONE;
    }

    int type(int row, int at) {
        return isFull(row) ? at - row - 1 : cells[at] & CLASS_MASK;
    }

    int weight(int row, int at) {
        return isFull(row) ? cells[at] : cells[at] >> CLASS_BITS;
    }

    void add(int row, int at, int amount) {
        cells[at] += isFull(row) ? amount : amount << CLASS_BITS;
    }

    int places() {
        return cells.length;
    }

    /// The features that have rows, in no order that matters.
    int[] features() {
        return Arrays.stream(slots).filter(entry -> entry != 0).mapToInt(Slots::feature).toArray();
    }
}
