package org.wiregraph.merge;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The weapon scheme's broader relations, with those that follow from them.
final class Weapons {

    private final Map<String, Set<String>> broader;
    private final Map<String, Set<String>> allBroader = new HashMap<>();

    Weapons(Map<String, Set<String>> broader) {
        this.broader = broader;
    }

    /// Whether the first class is the second or one of its kinds. Every class is a kind of the
    /// weapon that nothing is said about.
    boolean narrows(Optional<String> exact, Optional<String> vague) {
        return vague.isEmpty() || exact.filter(kind -> isKindOf(kind, vague.get())).isPresent();
    }

    private boolean isKindOf(String exact, String vague) {
        return exact.equals(vague)
                || allBroader.computeIfAbsent(exact, this::climb).contains(vague);
    }

    private Set<String> climb(String concept) {
        Set<String> seen = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(broader.getOrDefault(concept, Set.of()));
        while (!open.isEmpty()) {
            String next = open.remove();
            if (seen.add(next)) {
                open.addAll(broader.getOrDefault(next, Set.of()));
            }
        }
        return seen;
    }
}
