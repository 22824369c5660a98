package org.wiregraph.watch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/// What was seen of the places that are watched, in the file `watch.json` of the graph's folder. It
/// is replaced in one step, so that a program that is killed leaves the old file or the new one.
public final class Memory {

    private static final String FILE = "watch.json";
    private static final int VERSION = 1;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Path folder;
    private final Map<String, Place> places;

    private Memory(Path folder, Map<String, Place> places) {
        this.folder = folder;
        this.places = places;
    }

    public static Memory open(Path folder) throws IOException {
        Path file = folder.resolve(FILE);
        if (!Files.exists(file)) {
            return new Memory(folder, new TreeMap<>());
        }
        try {
            return new Memory(folder, places(JSON.readTree(file.toFile())));
        } catch (JsonProcessingException e) {
            throw new IOException(file + " is damaged; delete it to begin watching anew", e);
        }
    }

    /// What is known of a place; of a new one, nothing.
    public Place place(String name) {
        return places.getOrDefault(name, Place.NEW);
    }

    /// Remembers places and writes the file.
    public void keep(Map<String, Place> seen) throws IOException {
        places.putAll(seen);
        ObjectNode json = JSON.createObjectNode().put("version", VERSION);
        ObjectNode all = json.putObject("places");
        places.forEach((name, place) -> write(place, all.putObject(name)));
        Files.createDirectories(folder);
        Path fresh = folder.resolve(FILE + ".new");
        Files.write(fresh, JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(json));
        Files.move(
                fresh,
                folder.resolve(FILE),
                StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
    }

    private static void write(Place place, ObjectNode json) {
        place.copy().etag().ifPresent(tag -> json.put("etag", tag));
        place.copy().modified().ifPresent(date -> json.put("modified", date));
        number("fresh", place.copy().fresh().toSeconds(), json);
        number("looked", place.looked(), json);
        number("notBefore", place.notBefore(), json);
        if (!place.waiting().isEmpty()) {
            words("waiting", place.waiting(), json);
        }
        words("seen", place.seen(), json);
    }

    private static void number(String name, long value, ObjectNode json) {
        if (value > 0) {
            json.put(name, value);
        }
    }

    private static void words(String name, Collection<String> values, ObjectNode json) {
        ArrayNode array = json.putArray(name);
        values.forEach(array::add);
    }

    private static Map<String, Place> places(JsonNode json) {
        Map<String, Place> places = new TreeMap<>();
        json.path("places").properties().forEach(e -> places.put(e.getKey(), place(e.getValue())));
        return places;
    }

    private static Place place(JsonNode json) {
        return new Place(
                new Place.Copy(
                        Optional.ofNullable(json.get("etag")).map(JsonNode::asText),
                        Optional.ofNullable(json.get("modified")).map(JsonNode::asText),
                        Duration.ofSeconds(json.path("fresh").asLong())),
                json.path("looked").asLong(),
                json.path("notBefore").asLong(),
                words(json.path("waiting")),
                new TreeSet<>(words(json.path("seen"))));
    }

    private static List<String> words(JsonNode array) {
        return array.valueStream().map(JsonNode::asText).toList();
    }
}
