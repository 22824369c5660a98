package org.wiregraph.read;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.util.function.Consumer;
import org.wiregraph.model.Failure;
import org.wiregraph.model.Outcome;
import org.wiregraph.model.RawArticle;

/// A JSON file: one article, an array of them, or several one after the other.
final class JsonDocument {

    private static final ObjectReader ITEM =
            JsonArticle.MAPPER.reader().without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private JsonDocument() {}

    static void read(String text, String source, Consumer<Outcome<RawArticle>> found)
            throws IOException {
        try (JsonParser parser = JsonArticle.MAPPER.createParser(text)) {
            items(parser, source, found);
        } catch (JsonProcessingException e) {
            String place = "line " + (e.getLocation() == null ? 1 : e.getLocation().getLineNr());
            String reason = "not well-formed JSON: " + e.getOriginalMessage();
            found.accept(new Outcome.Failed<>(new Failure(source, place, reason)));
        }
    }

    private static void items(JsonParser parser, String source, Consumer<Outcome<RawArticle>> found)
            throws IOException {
        int item = 0;
        boolean inArray = false;
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
            if (token == JsonToken.START_ARRAY || token == JsonToken.END_ARRAY) {
                inArray |= token == JsonToken.START_ARRAY;
                continue;
            }
            item++;
            JsonNode json = ITEM.readTree(parser);
            Origin origin =
                    inArray || item > 1
                            ? new Origin(source, "item " + item, source + ":" + item)
                            : Origin.only(source);
            found.accept(JsonArticle.read(json, origin));
        }
        if (item == 0) {
            found.accept(new Outcome.Failed<>(Failure.of(source, "the list holds no article")));
        }
    }
}
