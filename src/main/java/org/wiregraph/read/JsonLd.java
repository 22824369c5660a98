package org.wiregraph.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// The schema.org objects that a page carries in scripts, whether alone, in a list or in a
/// `@graph`. Scripts that are not JSON are passed over: the page has other places to look.
record JsonLd(List<JsonNode> objects) {

    private static final JsonMapper LENIENT =
            JsonMapper.builder()
                    .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
                    .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
                    .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
                    .build();

    JsonLd {
        objects = List.copyOf(objects);
    }

    static JsonLd of(Document page) {
        List<JsonNode> objects = new ArrayList<>();
        for (Element script : page.select("script[type~=(?i)^application/ld.json]")) {
            parse(script.data()).ifPresent(json -> collect(json, objects));
        }
        return new JsonLd(objects);
    }

    private static Optional<JsonNode> parse(String script) {
        try {
            return Optional.ofNullable(LENIENT.readTree(script));
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    private static void collect(JsonNode json, List<JsonNode> objects) {
        if (json.isArray()) {
            json.forEach(entry -> collect(entry, objects));
        } else if (json.isObject()) {
            objects.add(json);
            collect(json.path("@graph"), objects);
        }
    }

    /// The first object that is an article or a blog posting.
    Optional<JsonNode> article() {
        return objects.stream().filter(JsonLd::isArticle).findFirst();
    }

    /// The name of the site that the page belongs to.
    Optional<String> site() {
        return objects.stream()
                .filter(json -> types(json).anyMatch("WebSite"::equals))
                .flatMap(json -> JsonArticle.text(json, "name").stream())
                .findFirst();
    }

    private static boolean isArticle(JsonNode json) {
        return types(json).anyMatch(type -> type.endsWith("Article") || type.endsWith("Posting"));
    }

    private static Stream<String> types(JsonNode json) {
        JsonNode type = json.path("@type");
        return type.isArray() ? type.valueStream().map(JsonNode::asText) : Stream.of(type.asText());
    }

    /// A value that may be a word, an object with a name or address, or a list of these.
    static Optional<String> name(JsonNode json, String field, String key) {
        JsonNode value = json.path(field).isArray() ? json.path(field).path(0) : json.path(field);
        return value.isObject() ? JsonArticle.text(value, key) : JsonArticle.text(json, field);
    }
}
