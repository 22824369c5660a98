package org.wiregraph.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// The queries that come with wiregraph, by name: `disagreements`.
final class ShippedQueries {

    private static final String FOLDER = "/org/wiregraph/queries/";
    private static final String ENDING = ".rq";

    /// `who-met-whom`, `who-met-whom.rq`; never a path.
    private static final Pattern NAME = Pattern.compile("[a-z0-9-]+(\\.rq)?");

    private ShippedQueries() {}

    /// The text of the query with this name, which may end in `.rq`.
    static Optional<String> text(String name) throws IOException {
        return NAME.matcher(name).matches()
                ? read(name.endsWith(ENDING) ? name : name + ENDING)
                : Optional.empty();
    }

    /// A row a query: its name, and the question it answers as its first line tells it.
    static List<List<String>> list() throws IOException {
        List<List<String>> rows = new ArrayList<>();
        for (String name : names()) {
            String first = text(name).flatMap(text -> text.lines().findFirst()).orElse("");
            rows.add(List.of(name, first.replaceFirst("^#\\s*", "")));
        }
        return rows;
    }

    private static List<String> names() throws IOException {
        return read("index.txt")
                .orElse("")
                .lines()
                .filter(line -> line.endsWith(ENDING))
                .map(ShippedQueries::name)
                .toList();
    }

    private static String name(String file) {
        return file.substring(0, file.length() - ENDING.length());
    }

    private static Optional<String> read(String file) throws IOException {
        try (InputStream bytes = ShippedQueries.class.getResourceAsStream(FOLDER + file)) {
            return bytes == null
                    ? Optional.empty()
                    : Optional.of(new String(bytes.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
