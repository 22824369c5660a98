package org.wiregraph.store;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Counts how often each form of a name was seen.
final class Votes {

    private final Map<String, Integer> counts = new HashMap<>();

    void add(String form) {
        counts.merge(form, 1, Integer::sum);
    }

    /// The most frequent form; of those the longest, then the first in the alphabet.
    Optional<String> winner() {
        return counts.keySet().stream()
                .min(
                        Comparator.comparingInt((String form) -> counts.getOrDefault(form, 0))
                                .thenComparingInt(String::length)
                                .reversed()
                                .thenComparing(Comparator.naturalOrder()));
    }
}
