package org.wiregraph.read;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.wiregraph.model.Body;
import org.wiregraph.model.Outcome;
import org.wiregraph.model.RawArticle;

/// An item of the agencies' format ninjs. Version 1 has `headline` and `body_html`, version 2 has
/// lists of headlines and bodies, each with its role.
///
/// The day is that of the first version: an anchor for "on Wednesday" that a later correction does
/// not move.
final class Ninjs {

    private Ninjs() {}

    static Outcome<RawArticle> read(JsonNode json, Origin origin) {
        if (JsonArticle.text(json, "pubstatus").filter(s -> s.startsWith("cancel")).isPresent()) {
            return origin.skipped("withdrawn by the agency (pubstatus canceled)");
        }
        Optional<Body> body = body(json);
        if (body.isEmpty()) {
            String type = JsonArticle.text(json, "type").orElse("text");
            return type.equals("text")
                    ? origin.failed("no text; expected bodies or body_text")
                    : origin.skipped("an item of type " + type + ", without text");
        }
        Optional<String> url = url(json);
        return new Outcome.Done<>(
                new RawArticle(
                        origin.source(url),
                        url,
                        JsonArticle.text(json, "headline")
                                .or(() -> main(json, "headlines").flatMap(Ninjs::value)),
                        publisher(json),
                        JsonArticle.published(
                                json,
                                "firstpublished",
                                "firstcreated",
                                "contentcreated",
                                "versioncreated"),
                        JsonArticle.text(json, "language"),
                        body.get()));
    }

    private static Optional<Body> body(JsonNode json) {
        Optional<Body> first =
                JsonArticle.text(json, "body_html", "body_xhtml").map(Body.Fragment::new);
        return first.or(() -> JsonArticle.text(json, "body_text").map(Body.Text::new))
                .or(() -> main(json, "bodies").flatMap(Ninjs::body2));
    }

    private static Optional<Body> body2(JsonNode json) {
        boolean html =
                JsonArticle.text(json, "contenttype").filter(t -> t.contains("html")).isPresent();
        return value(json).map(text -> html ? new Body.Fragment(text) : JsonArticle.body(text));
    }

    private static Optional<String> value(JsonNode json) {
        return JsonArticle.text(json, "value");
    }

    /// The entry with the role main, else the first that has a value.
    private static Optional<JsonNode> main(JsonNode json, String field) {
        return entries(json, field)
                .filter(entry -> entry.path("role").asText().equals("main"))
                .filter(entry -> value(entry).isPresent())
                .findFirst()
                .or(() ->
                        entries(json, field).filter(entry -> value(entry).isPresent()).findFirst());
    }

    private static Stream<JsonNode> entries(JsonNode json, String field) {
        return StreamSupport.stream(json.path(field).spliterator(), false);
    }

    /// The address on the web where one is given, else the item's own name if that is an address.
    private static Optional<String> url(JsonNode json) {
        return entries(json, "altids")
                .flatMap(entry -> value(entry).stream())
                .filter(Ninjs::isWeb)
                .findFirst()
                .or(() -> JsonArticle.text(json, "url", "uri").filter(Ninjs::isWeb));
    }

    private static boolean isWeb(String address) {
        return address.startsWith("https://") || address.startsWith("http://");
    }

    private static Optional<String> publisher(JsonNode json) {
        return entries(json, "infosources")
                .flatMap(entry -> JsonArticle.text(entry, "name").stream())
                .findFirst()
                .or(() -> JsonArticle.text(json, "copyrightholder", "source"));
    }
}
