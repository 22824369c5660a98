package org.wiregraph.serve;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/// The queries that come with wiregraph, in the order of their index. The first line of each is a
/// comment that says what it asks.
final class SavedQueries {

    private static final String FOLDER = "/org/wiregraph/queries/";

    private final List<SavedQuery> queries;

    private SavedQueries(List<SavedQuery> queries) {
        this.queries = List.copyOf(queries);
    }

    /// A query with its name, the question it answers and its text.
    record SavedQuery(String name, String title, String text) {}

    static SavedQueries load() {
        List<SavedQuery> found =
                read(FOLDER + "index.txt").stream()
                        .flatMap(String::lines)
                        .map(String::strip)
                        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                        .flatMap(line -> query(line).stream())
                        .toList();
        return new SavedQueries(found);
    }

    private static Optional<SavedQuery> query(String line) {
        String file = line.endsWith(".rq") ? line : line + ".rq";
        String name = file.substring(0, file.length() - ".rq".length());
        return read(FOLDER + file).map(text -> new SavedQuery(name, title(text, name), text));
    }

    private static String title(String text, String otherwise) {
        return text.lines()
                .filter(line -> line.startsWith("#"))
                .map(line -> line.replaceFirst("^#+", "").strip())
                .filter(line -> !line.isEmpty())
                .findFirst()
                .orElse(otherwise);
    }

    private static Optional<String> read(String path) {
        try (InputStream in = SavedQueries.class.getResourceAsStream(path)) {
            return in == null
                    ? Optional.empty()
                    : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isEmpty() {
        return queries.isEmpty();
    }

    /// The questions as links to the editor.
    Html list() {
        return Html.of(
                "<ul class=\"plain\">{}</ul>",
                Html.join(queries.stream().map(SavedQueries::item).toList()));
    }

    private static Html item(SavedQuery query) {
        return Html.of(
                "<li><a href=\"/query?name={}\">{}</a></li>",
                Links.encoded(query.name()),
                query.title());
    }

    Optional<SavedQuery> named(String name) {
        return queries.stream().filter(query -> query.name().equals(name)).findFirst();
    }
}
