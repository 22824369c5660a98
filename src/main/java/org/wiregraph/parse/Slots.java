package org.wiregraph.parse;

/// A hash table from a feature to where its weights are: the feature in the upper half of a slot,
/// the place in the lower. There are always empty slots, which are 0.
final class Slots {

    private Slots() {}

    /// The place of a feature, or `none` where it has none.
    static int find(long[] slots, int feature, int none) {
        int mask = slots.length - 1;
        int slot = feature & mask;
        while (slots[slot] != 0) {
            if ((int) (slots[slot] >>> Integer.SIZE) == feature) {
                return (int) slots[slot];
            }
            slot = (slot + 1) & mask;
        }
        return none;
    }
}
