package org.wiregraph.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.wiregraph.model.Failure;
import org.wiregraph.model.Outcome;
import org.wiregraph.model.RawArticle;

/// A table with a row an article, separated by commas, semicolons or tabs. The names of the first
/// row tell the columns; one of them must be the text.
///
/// Example: the row names `title,date,source,text`, and below them an article a row.
final class CsvTable {

    private static final List<Character> SEPARATORS = List.of(',', ';', '\t');
    private static final Set<String> TEXT =
            Set.of("text", "body", "content", "full text", "fulltext", "article text");
    private static final Set<String> TITLE = Set.of("title", "headline");
    private static final Set<String> DATE =
            Set.of("date", "published", "publication date", "pubdate", "publish date");
    private static final Set<String> URL = Set.of("url", "link");
    private static final Set<String> PUBLISHER =
            Set.of("publisher", "source", "publication", "outlet", "publication title");
    private static final Set<String> LANGUAGE = Set.of("language", "lang");

    /// A row may go on over several lines, yet not for ever.
    private static final int LONGEST_ROW = Lines.LONGEST;

    private static final int LONGEST_NAME = 40;

    private final Lines lines;
    private final String source;
    private final Consumer<Outcome<RawArticle>> found;
    private long line;
    private boolean openQuote;
    private int rows;

    private CsvTable(Lines lines, String source, Consumer<Outcome<RawArticle>> found) {
        this.lines = lines;
        this.source = source;
        this.found = found;
    }

    /// Whether a text begins with the names of columns, one of them that of the text.
    static boolean isOne(String start) {
        String first = start.lines().findFirst().orElse("");
        List<String> names = names(CsvRow.cells(first, separator(first)));
        return names.size() > 1
                && names.stream().anyMatch(TEXT::contains)
                && names.stream().allMatch(name -> name.length() <= LONGEST_NAME);
    }

    static void read(String text, String source, Consumer<Outcome<RawArticle>> found)
            throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        read(new ByteArrayInputStream(bytes), source, found);
    }

    static void read(InputStream stream, String source, Consumer<Outcome<RawArticle>> found)
            throws IOException {
        new CsvTable(new Lines(stream), source, found).read();
    }

    private void read() throws IOException {
        Optional<String> head = row();
        char separator = separator(head.orElse(""));
        List<String> names = names(CsvRow.cells(head.orElse(""), separator));
        for (Optional<String> row = row(); row.isPresent(); row = row()) {
            if (!row.get().isBlank()) {
                rows++;
                found.accept(article(names, CsvRow.cells(row.get(), separator)));
            }
        }
        if (rows == 0) {
            found.accept(new Outcome.Skipped<>(Failure.of(source, "a table without any row")));
        }
    }

    /// The next row that can be read. One that is too long, or in no known encoding, is a failure.
    private Optional<String> row() throws IOException {
        StringBuilder row = new StringBuilder();
        openQuote = false;
        for (Optional<Lines.Line> next = lines.next(); next.isPresent(); next = lines.next()) {
            line = next.get().number();
            switch (next.get()) {
                case Lines.Line.TooLong _ -> fail("the line is longer than 16 MB; split it");
                case Lines.Line.Undecodable _ -> fail(Encoding.UNKNOWN);
                case Lines.Line.Text(long _, String text) -> append(row, text);
            }
            if (!openQuote && !row.isEmpty()) {
                return Optional.of(row.toString());
            }
        }
        if (openQuote && !row.isEmpty()) {
            fail("a quotation mark is opened and never closed, so this row was not read");
        }
        return Optional.empty();
    }

    private void append(StringBuilder row, String text) {
        if (text.isEmpty() && row.isEmpty()) {
            return;
        }
        row.append(row.isEmpty() ? "" : "\n").append(text);
        for (int at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) {
            openQuote = !openQuote;
        }
        if (row.length() > LONGEST_ROW) {
            fail("the row is longer than 16 MB; a quotation mark may be missing");
            row.setLength(0);
            openQuote = false;
        }
    }

    private Outcome<RawArticle> article(List<String> names, List<String> cells) {
        Origin origin = new Origin(source, "line " + line, source + ":" + line);
        Optional<String> text = cell(names, cells, TEXT);
        if (text.isEmpty()) {
            return origin.failed("no text in this row");
        }
        Entry entry =
                Entry.of(JsonArticle.body(text.get()))
                        .withUrl(cell(names, cells, URL).filter(url -> url.startsWith("http")))
                        .withTitle(cell(names, cells, TITLE))
                        .withPublisher(cell(names, cells, PUBLISHER))
                        .withPublished(
                                cell(names, cells, DATE)
                                        .flatMap(date -> WrittenDay.read(date, "column date")))
                        .withLanguage(cell(names, cells, LANGUAGE));
        return new Outcome.Done<>(entry.article(origin));
    }

    /// The first cell that holds anything under one of the names.
    private static Optional<String> cell(
            List<String> names, List<String> cells, Set<String> wanted) {
        for (int i = 0; i < Math.min(names.size(), cells.size()); i++) {
            if (wanted.contains(names.get(i)) && !cells.get(i).isBlank()) {
                return Optional.of(cells.get(i).strip());
            }
        }
        return Optional.empty();
    }

    private static List<String> names(List<String> cells) {
        List<String> names = new ArrayList<>();
        cells.forEach(cell -> names.add(cell.strip().toLowerCase(Locale.ROOT).replace('_', ' ')));
        return names;
    }

    /// The separator that cuts the first row into most cells.
    private static char separator(String head) {
        return SEPARATORS.stream()
                .max((a, b) ->
                        Integer.compare(CsvRow.cells(head, a).size(), CsvRow.cells(head, b).size()))
                .orElse(',');
    }

    private void fail(String reason) {
        found.accept(new Outcome.Failed<>(new Failure(source, "line " + line, reason)));
    }
}
