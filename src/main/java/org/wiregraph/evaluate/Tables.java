package org.wiregraph.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The fact tables of a folder.
record Tables(List<Map<String, String>> articles, Map<Kind, List<FoundFact>> facts) {

    static Tables read(Path folder) throws IOException {
        Path articles = folder.resolve("articles.csv");
        if (!Files.exists(articles)) {
            throw new IOException(
                    articles + ": not there; expected the tables of wiregraph export --format csv");
        }
        Map<Kind, List<FoundFact>> facts = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            facts.put(
                    kind,
                    Csv.read(folder.resolve(kind.word() + ".csv")).stream()
                            .map(FoundFact::new)
                            .toList());
        }
        return new Tables(Csv.read(articles), facts);
    }

    /// The facts of some articles; an official once, however many rows the table gives to it.
    List<FoundFact> of(Kind kind, Set<String> articles) {
        List<FoundFact> all = facts.getOrDefault(kind, List.of());
        List<FoundFact> own = new ArrayList<>();
        Set<String> officials = new HashSet<>();
        for (FoundFact fact : all) {
            if (articles.contains(fact.cell("article"))
                    && (kind != Kind.OFFICIALS || officials.add(official(fact)))) {
                own.add(fact);
            }
        }
        return own;
    }

    private static String official(FoundFact fact) {
        return fact.cell("official").isEmpty() ? fact.cell("name") : fact.cell("official");
    }
}
