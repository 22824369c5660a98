package org.wiregraph.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// The queries that come with wiregraph. The first line of each says what it answers.
public final class SavedQueries {

    private static final String FOLDER = "/org/wiregraph/queries/";

    /// The names to ask for: `launches-by-month`.
    public List<String> names() {
        return read("index.txt").lines().map(file -> file.replace(".rq", "")).toList();
    }

    /// The text of a query.
    public String text(String name) throws QueryRejected {
        if (!names().contains(name)) {
            throw new QueryRejected(
                    "no saved query \"%s\"; there are %s"
                            .formatted(name, String.join(", ", names())));
        }
        return read(name + ".rq");
    }

    /// What a query answers, in one sentence.
    public String question(String name) throws QueryRejected {
        return text(name).lines().findFirst().orElse("").replaceFirst("^#\\s*", "");
    }

    private static String read(String file) {
        try (InputStream bytes =
                Objects.requireNonNull(
                        SavedQueries.class.getResourceAsStream(FOLDER + file), file)) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
