package org.wiregraph.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A body's name in one form: "the South Korean Ministry of Foreign Affairs", "Foreign Ministry of
/// the Republic of Korea" and "South Korea's foreign ministry" are `foreign ministry` of South
/// Korea.
record BodyName(List<String> words, Optional<String> country) {

    private static final Set<String> HEADS = Set.of("ministry", "department");
    private static final Set<String> BINDING = Set.of("of", "for", "the");

    BodyName {
        words = List.copyOf(words);
    }

    static BodyName of(String name, Countries countries) {
        Countries.Freed freed = countries.freed(Spelling.words(name));
        List<String> words = new ArrayList<>(freed.words());
        if (words.size() > 1 && HEADS.contains(words.getFirst())) {
            words.add(words.removeFirst());
        }
        if (!words.isEmpty() && HEADS.contains(words.getLast())) {
            shorten(words);
        }
        return new BodyName(words, freed.country());
    }

    /// What news leaves out of a ministry's full name.
    private static void shorten(List<String> words) {
        words.removeIf(BINDING::contains);
        if (words.getFirst().equals("foreign")) {
            words.remove("affairs");
        }
        if (words.size() == 3 && words.get(1).equals("defense")) {
            words.remove("national");
        }
    }

    String key() {
        return String.join(" ", words);
    }
}
