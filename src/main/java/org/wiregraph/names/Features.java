package org.wiregraph.names;

import java.util.Arrays;

/// A list of features, in the order they were noted.
final class Features {

    private int[] all;
    private int size;

    Features(int expected) {
        all = new int[expected];
    }

    void add(int feature) {
        if (size == all.length) {
            all = Arrays.copyOf(all, 2 * size);
        }
        all[size++] = feature;
    }

    void addAll(int... features) {
        for (int feature : features) {
            add(feature);
        }
    }

    void clear() {
        size = 0;
    }

    int[] toArray() {
        return Arrays.copyOf(all, size);
    }
}
