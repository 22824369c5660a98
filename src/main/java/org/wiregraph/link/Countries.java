package org.wiregraph.link;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The countries of the gazetteer by name and adjective. Words that stand for two of them
/// ("Korean", "Congolese") stand for none here.
final class Countries {

    private static final int LONGEST = 6;
    private static final String NONE = "";

    private final Map<String, String> byWords = new HashMap<>();
    private final Set<String> firstWords = new HashSet<>();
    private final Map<String, String> labels = new HashMap<>();

    Countries(List<Entity> entities) {
        for (Entity entity : entities) {
            if (entity.type() == Entity.Type.COUNTRY) {
                labels.put(entity.id(), entity.label());
                add(entity.label(), entity.id());
                entity.aliases().forEach(alias -> add(alias, entity.id()));
                entity.notes().forEach(adjective -> add(adjective, entity.id()));
            }
        }
    }

    private void add(String name, String id) {
        List<String> words = Spelling.words(name);
        byWords.merge(String.join(" ", words), id, (a, b) -> a.equals(b) ? a : NONE);
        firstWords.add(words.getFirst());
    }

    Optional<String> id(String name) {
        return find(Spelling.words(name));
    }

    String label(String id) {
        return labels.getOrDefault(id, id);
    }

    /// Words without the country they begin or end with, and that country: `japanese ministry of
    /// defense`, `ministry of defense of japan` and `the japan defense ministry`.
    record Freed(List<String> words, Optional<String> country) {}

    Freed freed(List<String> words) {
        List<String> named = withoutArticle(words);
        for (int n = Math.min(LONGEST, named.size() - 1); n > 0; n--) {
            Optional<String> country = find(named.subList(0, n));
            if (country.isPresent()) {
                return new Freed(named.subList(n, named.size()), country);
            }
        }
        return freedAtEnd(named);
    }

    /// The first "of" that a country follows is the right one: "of the Republic of Korea".
    private Freed freedAtEnd(List<String> words) {
        for (int at = 1; at < words.size() - 1; at++) {
            if (words.get(at).equals("of")) {
                Optional<String> country = find(words.subList(at + 1, words.size()));
                if (country.isPresent()) {
                    return new Freed(words.subList(0, at), country);
                }
            }
        }
        return new Freed(words, Optional.empty());
    }

    private static List<String> withoutArticle(List<String> words) {
        return !words.isEmpty() && words.getFirst().equals("the")
                ? words.subList(1, words.size())
                : words;
    }

    private Optional<String> find(List<String> words) {
        List<String> bare = withoutArticle(words);
        if (bare.isEmpty() || bare.size() > LONGEST || !firstWords.contains(bare.getFirst())) {
            return Optional.empty();
        }
        return Optional.ofNullable(byWords.get(String.join(" ", bare)))
                .filter(id -> !id.equals(NONE));
    }
}
