package org.wiregraph.names;

import java.util.ArrayList;
import java.util.List;

/// The labels of the words of a sentence so far, and the logarithm of how likely they are together.
final class LabelPath {

    private final LabelPath before;
    private final int label;
    private final double logarithm;

    private LabelPath(LabelPath before, int label, double logarithm) {
        this.before = before;
        this.label = label;
        this.logarithm = logarithm;
    }

    /// The path of no word, which is its own beginning.
    private LabelPath() {
        before = this;
        label = Labels.NONE;
        logarithm = 0;
    }

    static LabelPath start() {
        return new LabelPath();
    }

    LabelPath and(int next, double more) {
        return new LabelPath(this, next, logarithm + more);
    }

    int label() {
        return label;
    }

    int labelBefore() {
        return before.label;
    }

    double logarithm() {
        return logarithm;
    }

    /// All labels, from the first on.
    List<Integer> labels() {
        List<Integer> all = new ArrayList<>();
        for (LabelPath path = this; path.before != path; path = path.before) {
            all.add(path.label);
        }
        return all.reversed();
    }
}
