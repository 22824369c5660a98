package org.wiregraph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.wiregraph.rdf.Iris;
import org.wiregraph.store.Store;

/// The graph of the sample articles, built once for all tests that read it.
final class SeedsGraph {

    private static final Path FOLDER = Path.of("target/seeds-graph");
    private static final Store STORE = build();

    private SeedsGraph() {}

    static Store store() {
        return STORE;
    }

    private static Store build() {
        try {
            clear();
            Wiregraph.build(List.of("seeds"), Settings.of(FOLDER, Iris.DEFAULT_BASE), step -> {});
            return Store.open(FOLDER);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void clear() throws IOException {
        if (!Files.exists(FOLDER)) {
            return;
        }
        try (Stream<Path> files = Files.walk(FOLDER)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
