package org.wiregraph.parse;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/// The names of the classes that a model chooses from, each with its number.
final class Names {

    private final List<String> names;
    private final Map<String, Integer> numbers = new HashMap<>();

    Names(List<String> names) {
        this.names = List.copyOf(names);
        for (String name : this.names) {
            numbers.put(name, numbers.size());
        }
    }

    static Names sorted(Collection<String> names) {
        return new Names(new ArrayList<>(new TreeSet<>(names)));
    }

    int size() {
        return names.size();
    }

    String name(int number) {
        return names.get(number);
    }

    int number(String name) {
        Integer number = numbers.get(name);
        if (number == null) {
            throw new IllegalArgumentException("no class " + name);
        }
        return number;
    }

    List<String> all() {
        return names;
    }
}
