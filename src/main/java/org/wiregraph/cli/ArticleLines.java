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
import org.wiregraph.model.Traced;

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
        print(json -> write(article, json));
    }

    /// Prints an article with its offsets into the source.
    void print(Traced traced) {
        print(json -> {
            write(traced.article(), json);
            runs(json, traced);
        });
    }

    private void print(Fields fields) {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(line)) {
            json.writeStartObject();
            fields.write(json);
            json.writeEndObject();
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

    private static void blocks(JsonGenerator json, Article article) throws IOException {
        json.writeArrayFieldStart("blocks");
        CodePoints points = new CodePoints(article.text());
        for (Block block : article.blocks()) {
            json.writeStartObject();
            json.writeStringField("label", block.label().words());
            json.writeNumberField("begin", points.at(block.span().begin()));
            json.writeNumberField("end", points.at(block.span().end()));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void runs(JsonGenerator json, Traced traced) throws IOException {
        json.writeArrayFieldStart("runs");
        CodePoints text = new CodePoints(traced.article().text());
        CodePoints content = new CodePoints(traced.content());
        for (Traced.Run run : traced.runs()) {
            int begin = text.at(run.begin());
            int length = text.at(run.end()) - begin;
            json.writeArray(new int[] {begin, content.at(run.source()), length}, 0, 3);
        }
        json.writeEndArray();
    }

    private static void text(JsonGenerator json, String name, Optional<String> value)
            throws IOException {
        if (value.isPresent()) {
            json.writeStringField(name, value.get());
        }
    }

    /// Writes the fields of a line.
    private interface Fields {
        void write(JsonGenerator json) throws IOException;
    }

    /// Places in a text counted in code points. Places asked for one after another are counted from
    /// the one before.
    private static final class CodePoints {

        private final String text;
        private int unit;
        private int point;

        CodePoints(String text) {
            this.text = text;
        }

        int at(int place) {
            point +=
                    place >= unit
                            ? text.codePointCount(unit, place)
                            : -text.codePointCount(place, unit);
            unit = place;
            return point;
        }
    }
}
