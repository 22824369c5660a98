package org.wiregraph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.query.Dataset;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wiregraph.rdf.Iris;
import org.wiregraph.rdf.Validator;
import org.wiregraph.store.Store;

class WiregraphTest {

    @TempDir private static Path folder = Path.of("");
    private static Path graph = Path.of("");
    private static String hash = "";

    @BeforeAll
    static void build() throws IOException {
        graph = folder.resolve("graph");
        hash = hashAfter(seeds(), settings(graph).withThreads(1));
    }

    @Test
    void givesTheSameGraphOnTwoThreadsAndInAnyOrderOfTheInputs() throws IOException {
        List<String> backwards = seeds().reversed();

        assertThat(hashAfter(backwards, settings(folder.resolve("other")).withThreads(2)))
                .isEqualTo(hash);
    }

    @Test
    void changesNothingWhereTheSameIsBuiltAgain() throws IOException {
        assertThat(hashAfter(seeds(), settings(graph))).isEqualTo(hash);
    }

    @Test
    void buildsAGraphThatConformsToTheShapes() throws IOException {
        try (Store store = Store.open(graph)) {
            Dataset dataset = store.dataset();
            assertThat(
                            Txn.calculateRead(
                                    dataset,
                                    () ->
                                            new Validator()
                                                    .validate(dataset.getUnionModel().getGraph())))
                    .isEmpty();
        }
    }

    private static String hashAfter(List<String> inputs, Settings settings) throws IOException {
        Summary summary = Wiregraph.build(inputs, settings, _ -> {});
        assertThat(summary.failed()).isEmpty();
        assertThat(summary.articles()).isGreaterThan(10);
        try (Store store = Store.open(settings.graph())) {
            return store.hash();
        }
    }

    private static Settings settings(Path folder) {
        return Settings.of(folder, Iris.DEFAULT_BASE);
    }

    private static List<String> seeds() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("seeds"))) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.endsWith("README.md"))
                    .map(Path::toString)
                    .sorted()
                    .toList();
        }
    }
}
