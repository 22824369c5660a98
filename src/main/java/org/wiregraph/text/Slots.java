package org.wiregraph.text;

/// A hash table from a feature to where its weights are: the feature in the upper half of a slot,
/// the place in the lower. The table is a power of two long, and there are always empty slots,
/// which are 0. The slot where a feature is looked for first rises with the feature: features that
/// are put in order fill the table from one end to the other, many times faster than to and fro.
public final class Slots {

    private Slots() {}

    /// Where a feature is looked for first.
    public static int first(long[] slots, int feature) {
        return feature >>> Integer.numberOfLeadingZeros(slots.length - 1);
    }

    /// Notes where the weights of a new feature are.
    public static void put(long[] slots, int feature, int place) {
        int mask = slots.length - 1;
        int slot = first(slots, feature);
        while (slots[slot] != 0) {
            slot = (slot + 1) & mask;
        }
        slots[slot] = entry(feature, place);
    }

    /// Notes where the weights of a feature have moved.
    public static void move(long[] slots, int feature, int place) {
        int mask = slots.length - 1;
        int slot = first(slots, feature);
        while (feature(slots[slot]) != feature) {
            slot = (slot + 1) & mask;
        }
        slots[slot] = entry(feature, place);
    }

    /// The place of a feature, or `none` where it has none.
    public static int find(long[] slots, int feature, int none) {
        int mask = slots.length - 1;
        int slot = first(slots, feature);
        while (slots[slot] != 0) {
            if (feature(slots[slot]) == feature) {
                return (int) slots[slot];
            }
            slot = (slot + 1) & mask;
        }
        return none;
    }

    /// The feature of a slot that is not empty.
    public static int feature(long entry) {
        return (int) (entry >>> Integer.SIZE);
    }

    private static long entry(int feature, int place) {
        return (long) feature << Integer.SIZE | place & 0xffffffffL;
    }
}
