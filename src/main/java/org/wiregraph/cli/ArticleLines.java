package org.wiregraph.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.wiregraph.model.Article;
import org.wiregraph.model.Block;
import org.wiregraph.model.Dateline;
import org.wiregraph.model.Published;

/// Articles as lines of JSON. A line has the fields of JSON lines that wiregraph reads, and besides
/// them what cleaning found.
///
/// Example: `{"source": "a.html", ..., "text": "...", "blocks": [{"label": "body", "begin": 0,
/// "end": 80}]}`
final class ArticleLines {

    private static final JsonFactory JSON = new JsonFactory();

    private final PrintWriter out;

    ArticleLines(PrintWriter out) {
        this.out = out;
    }

    /// Prints one article; fails where the reader of the output has gone.
    void print(Article article) {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(line)) {
            write(article, json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        out.append(line.toString()).append('\n');
        flush();
    }

    void flush() {
        if (out.checkError()) {
            throw new UncheckedIOException(new OutputClosed());
        }
    }

    private static void write(Article article, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", article.id());
        json.writeStringField("source", article.source());
        text(json, "url", article.url());
        text(json, "title", article.title());
        text(json, "publisher", article.publisher());
        text(json, "published", article.published().map(Published::date).map(LocalDate::toString));
        text(
                json,
                "publishedZone",
                article.published().flatMap(Published::zone).map(ZoneOffset::getId));
        text(json, "publishedBasis", article.published().map(Published::basis));
        if (article.dateline().isPresent()) {
            dateline(json, article.dateline().get());
        }
        json.writeStringField("language", article.language());
        json.writeStringField("text", article.text());
        blocks(json, article);
        json.writeEndObject();
    }

    private static void dateline(JsonGenerator json, Dateline dateline) throws IOException {
        json.writeObjectFieldStart("dateline");
        json.writeStringField("text", dateline.text());
        json.writeArrayFieldStart("places");
        for (String place : dateline.places()) {
            json.writeString(place);
        }
        json.writeEndArray();
        text(json, "date", dateline.date().map(LocalDate::toString));
        text(json, "agency", dateline.agency());
        json.writeEndObject();
    }

    /// Blocks follow one another, so that each offset is counted from the one before.
    private static void blocks(JsonGenerator json, Article article) throws IOException {
        json.writeArrayFieldStart("blocks");
        int unit = 0;
        int point = 0;
        for (Block block : article.blocks()) {
            int begin = block.span().begin();
            int end = block.span().end();
            point += article.text().codePointCount(unit, begin);
            json.writeStartObject();
            json.writeStringField("label", block.label().words());
            json.writeNumberField("begin", point);
            point += article.text().codePointCount(begin, end);
            json.writeNumberField("end", point);
            json.writeEndObject();
            unit = end;
        }
        json.writeEndArray();
    }

    private static void text(JsonGenerator json, String name, Optional<String> value)
            throws IOException {
        if (value.isPresent()) {
            json.writeStringField(name, value.get());
        }
    }
}
