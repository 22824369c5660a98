package org.wiregraph.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Consumer;
import org.wiregraph.model.Failure;
import org.wiregraph.model.Outcome;
import org.wiregraph.model.RawArticle;

/// One article a line, each a JSON object. A bad line is a failure with its number; the rest goes
/// on.
///
/// Example: `{"url": "https://...", "title": "...", "published": "2024-01-28", "text": "..."}`
final class JsonLines {

    private JsonLines() {}

    static void read(String text, String source, Consumer<Outcome<RawArticle>> found)
            throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        read(new ByteArrayInputStream(bytes), source, found);
    }

    static void read(InputStream stream, String source, Consumer<Outcome<RawArticle>> found)
            throws IOException {
        Lines lines = new Lines(stream);
        Optional<Lines.Line> next = lines.next();
        while (next.isPresent()) {
            article(next.get(), source).ifPresent(found);
            next = lines.next();
        }
    }

    private static Optional<Outcome<RawArticle>> article(Lines.Line line, String source) {
        return switch (line) {
            case Lines.Line.TooLong _ ->
                    Optional.of(failed(source, line, "the line is longer than 16 MB; split it"));
            case Lines.Line.Undecodable _ -> Optional.of(failed(source, line, Encoding.UNKNOWN));
            case Lines.Line.Text(long _, String text) when text.isBlank() -> Optional.empty();
            case Lines.Line.Text(long _, String text) -> Optional.of(article(text, line, source));
        };
    }

    private static Outcome<RawArticle> article(String text, Lines.Line line, String source) {
        try {
            JsonNode json = JsonArticle.MAPPER.readTree(text.strip());
            Origin origin = new Origin(source, place(line), source + ":" + line.number());
            return JsonArticle.read(json, origin);
        } catch (JsonProcessingException e) {
            return failed(source, line, "not a JSON object: " + e.getOriginalMessage());
        }
    }

    private static Outcome<RawArticle> failed(String source, Lines.Line line, String reason) {
        return new Outcome.Failed<>(new Failure(source, place(line), reason));
    }

    private static String place(Lines.Line line) {
        return "line " + line.number();
    }
}
