package org.wiregraph.link;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Compares the titles that an article gives a person with the offices that the gazetteer knows:
/// "South Korean Foreign Minister" is "Minister of Foreign Affairs".
final class Offices {

    private static final double ENOUGH = 0.6;
    private static final Set<Set<String>> HEADS =
            Set.of(
                    Set.of("president"),
                    Set.of("prime", "minister"),
                    Set.of("leader"),
                    Set.of("chancellor"));
    private static final List<String> KIN = List.of("child of ", "sibling of ", "spouse of ");

    private final Countries countries;
    private final Map<String, List<String>> readings = new HashMap<>();
    private final Set<String> roles = new HashSet<>();

    Offices(Countries countries) {
        this.countries = countries;
        for (String line : WordList.lines("offices.txt")) {
            String[] sides = line.split("\\s*=\\s*", -1);
            if (line.startsWith("role:")) {
                roles.addAll(Arrays.asList(line.substring(6).split(" ")));
            } else {
                readings.put(
                        sides[0], sides[1].isEmpty() ? List.of() : List.of(sides[1].split(" ")));
            }
        }
    }

    Evidence compare(List<String> titles, Entity person) {
        List<Set<String>> known =
                person.notes().stream().map(this::words).filter(w -> !w.isEmpty()).toList();
        List<Set<String>> said =
                titles.stream().map(this::words).filter(w -> !w.isEmpty()).toList();
        if (known.isEmpty() || said.isEmpty()) {
            return Evidence.SILENT;
        }
        if (said.stream().anyMatch(title -> known.stream().anyMatch(o -> same(title, o)))) {
            return Evidence.AGREES;
        }
        Set<String> offices = new HashSet<>();
        known.forEach(offices::addAll);
        boolean shared = said.stream().flatMap(Set::stream).anyMatch(offices::contains);
        return shared ? Evidence.SILENT : Evidence.CLASHES;
    }

    private boolean same(Set<String> title, Set<String> office) {
        Set<String> shared = new HashSet<>(title);
        shared.retainAll(office);
        boolean telling = shared.stream().anyMatch(word -> !roles.contains(word));
        return title.equals(office) || (telling && shared.size() >= ENOUGH * title.size());
    }

    /// Heads of state and government and their closest family go by their name alone.
    boolean knownByName(Entity person) {
        return person.notes().stream()
                .anyMatch(note ->
                        HEADS.contains(words(note)) || KIN.stream().anyMatch(note::startsWith));
    }

    private Set<String> words(String title) {
        Set<String> words = new LinkedHashSet<>();
        for (String word : countries.freed(Spelling.words(title)).words()) {
            words.addAll(readings.getOrDefault(word, List.of(word)));
        }
        return words;
    }
}
