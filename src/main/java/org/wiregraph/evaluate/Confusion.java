package org.wiregraph.evaluate;

import java.util.Comparator;

/// A value that stands where the gold has another one, or the same.
///
/// Example: `statements.form`, gold `mixed`, found `direct`.
public record Confusion(String attribute, String gold, String found)
        implements Comparable<Confusion> {

    private static final Comparator<Confusion> ORDER =
            Comparator.comparing(Confusion::attribute)
                    .thenComparing(Confusion::gold)
                    .thenComparing(Confusion::found);

    @Override
    public int compareTo(Confusion other) {
        return ORDER.compare(this, other);
    }
}
