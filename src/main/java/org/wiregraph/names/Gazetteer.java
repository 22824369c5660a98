package org.wiregraph.names;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// The rows of the linking stage's gazetteer: id, label, type, aliases, country, offices, sources.
final class Gazetteer {

    private static final String FILE = "/org/wiregraph/link/gazetteer.tsv";

    private Gazetteer() {}

    static List<String[]> rows() {
        InputStream in = Gazetteer.class.getResourceAsStream(FILE);
        if (in == null) {
            throw new IllegalStateException("no resource " + FILE);
        }
        try (var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .filter(row -> row.length > 3)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
