package org.wiregraph.names;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/// The lists that a word or a phrase is on, in the order it was put on them. Thousands of phrases
/// are on the same few lists, so there is one object for each such combination: those with one list
/// more are kept by that list.
final class Lists {

    private final Set<String> names;
    private final int[] keys;
    private final Map<String, Lists> longer = new HashMap<>();

    private Lists(Set<String> names, int[] keys) {
        this.names = names;
        this.keys = keys;
    }

    static Lists none() {
        return new Lists(Set.of(), new int[0]);
    }

    /// These lists and one more.
    Lists with(String list) {
        return names.contains(list) ? this : longer.computeIfAbsent(list, this::longer);
    }

    private Lists longer(String list) {
        Set<String> all = new LinkedHashSet<>(names);
        all.add(list);
        int[] more = Arrays.copyOf(keys, keys.length + 1);
        more[keys.length] = Feature.text(list);
        return new Lists(Collections.unmodifiableSet(all), more);
    }

    Set<String> names() {
        return names;
    }

    String joined() {
        return String.join(" ", names);
    }

    /// The lists as numbers for features.
    int[] keys() {
        return keys;
    }

    boolean isEmpty() {
        return keys.length == 0;
    }
}
