package org.wiregraph.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The gold files of a folder, by article id, in the order of the files' names.
record Gold(Map<String, Map<Kind, List<GoldFact>>> articles, Map<String, String> idsByUrl) {

    /// Reads every JSON file that holds gold facts; others, such as lists of events, are passed
    /// over.
    static Gold read(Path folder) throws IOException {
        Map<String, Map<Kind, List<GoldFact>>> articles = new LinkedHashMap<>();
        Map<String, String> ids = new HashMap<>();
        ObjectMapper mapper = new ObjectMapper();
        for (Path file : files(folder)) {
            JsonNode json = parsed(mapper, file);
            if (json.has("officials")) {
                String id = json.path("id").asText();
                articles.put(id, facts(json));
                Optional.of(json.path("url").asText(""))
                        .filter(url -> !url.isEmpty())
                        .ifPresent(url -> ids.put(url, id));
            }
        }
        return new Gold(articles, ids);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    private static JsonNode parsed(ObjectMapper mapper, Path file) throws IOException {
        try {
            return mapper.readTree(file.toFile());
        } catch (JsonProcessingException e) {
            throw new IOException(
                    file + ": expected a gold file in JSON: " + e.getOriginalMessage(), e);
        }
    }

    private static Map<Kind, List<GoldFact>> facts(JsonNode json) {
        Map<Kind, List<GoldFact>> facts = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            List<GoldFact> own = new ArrayList<>();
            json.path(kind.word()).forEach(fact -> own.add(new GoldFact(fact)));
            facts.put(kind, own);
        }
        return facts;
    }

    /// The gold article that a row of articles.csv belongs to: by the stem of its source, its URL,
    /// or the last part of its URL.
    Optional<String> id(String source, String url) {
        String end = url.substring(url.lastIndexOf('/') + 1);
        return Stream.of(stem(source), idsByUrl.getOrDefault(url, ""), end)
                .filter(articles::containsKey)
                .findFirst();
    }

    private static String stem(String source) {
        int last = source.length();
        while (last > 0 && source.charAt(last - 1) == '/') {
            last--;
        }
        String name = source.substring(source.lastIndexOf('/', last - 1) + 1, last);
        int point = name.lastIndexOf('.');
        return point > 0 && point < name.length() - 1 ? name.substring(0, point) : name;
    }
}
