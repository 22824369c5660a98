package org.wiregraph.read;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.wiregraph.model.Body;
import org.wiregraph.model.Outcome;
import org.wiregraph.model.Published;
import org.wiregraph.model.RawArticle;

/// An article in a JSON object, either ninjs (the agencies' format, versions 1 and 2) or the plain
/// fields url, title, published, publisher, language, and text, body or content.
final class JsonArticle {

    static final JsonMapper MAPPER =
            JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

    private static final List<String> NINJS_FIELDS =
            List.of("bodies", "body_html", "body_xhtml", "body_text", "versioncreated");
    private static final Pattern MARKUP =
            Pattern.compile("<(?:/p|/div|br ?/?|p)>", Pattern.CASE_INSENSITIVE);

    private JsonArticle() {}

    static Outcome<RawArticle> read(JsonNode json, Origin origin) {
        if (!json.isObject()) {
            return origin.failed("not a JSON object; expected one with the article's text");
        }
        return NINJS_FIELDS.stream().anyMatch(json::has)
                ? Ninjs.read(json, origin)
                : plain(json, origin);
    }

    private static Outcome<RawArticle> plain(JsonNode json, Origin origin) {
        Optional<String> text = text(json, "text", "body", "content");
        if (text.isEmpty()) {
            return origin.failed("no text; expected a field text, body or content");
        }
        Optional<String> url = text(json, "url");
        return new Outcome.Done<>(
                new RawArticle(
                        origin.source(url),
                        url,
                        text(json, "title"),
                        text(json, "publisher"),
                        published(json, "published"),
                        text(json, "language"),
                        body(text.get())));
    }

    /// The first of the fields that holds words.
    static Optional<String> text(JsonNode json, String... fields) {
        return List.of(fields).stream()
                .map(json::path)
                .filter(JsonNode::isTextual)
                .map(node -> node.asText().strip())
                .filter(value -> !value.isEmpty())
                .findFirst();
    }

    /// The first of the fields that holds a date, with the field's name as the basis.
    static Optional<Published> published(JsonNode json, String... fields) {
        return List.of(fields).stream()
                .flatMap(field ->
                        text(json, field).stream()
                                .flatMap(value -> Timestamp.read(value, "field " + field).stream()))
                .findFirst();
    }

    /// Text, or markup where it holds paragraph tags.
    static Body body(String text) {
        return MARKUP.matcher(text).find() ? new Body.Fragment(text) : new Body.Text(text);
    }
}
