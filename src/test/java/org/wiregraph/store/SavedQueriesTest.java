package org.wiregraph.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.query.ResultSet;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.RDFNode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SavedQueriesTest {

    /// Asks an endpoint on the internet.
    private static final String REMOTE = "officials-on-wikidata";

    private static final Path QUERIES = Path.of("queries");

    @TempDir static Path folder;

    private static Store store;

    @BeforeAll
    static void fill() throws Exception {
        store = Store.create(folder.resolve("graph"), Samples.BASE);
        Samples.fill(store);
    }

    @AfterAll
    static void close() {
        store.close();
    }

    static List<String> names() throws IOException {
        return Files.readAllLines(QUERIES.resolve("index.txt")).stream()
                .map(file -> file.replace(".rq", ""))
                .toList();
    }

    static Stream<String> local() throws IOException {
        return names().stream().filter(name -> !name.equals(REMOTE));
    }

    @ParameterizedTest
    @MethodSource("names")
    void isSparqlAndSaysWhatItAnswers(String name) throws IOException {
        Query query = QueryFactory.create(text(name));

        assertThat(query.isUnknownType()).isFalse();
        assertThat(text(name).lines().findFirst().orElse("")).matches("# [A-Z].*[?.]");
    }

    @ParameterizedTest
    @MethodSource("local")
    void answersFromTheSampleArticles(String name) throws IOException {
        List<String> rows =
                new Queries(store.dataset(), Duration.ofSeconds(30))
                        .run(text(name), SavedQueriesTest::rows);

        assertThat(rows).containsExactlyElementsOf(expected(name));
    }

    @Test
    void listsEveryQueryOfTheFolder() throws IOException {
        try (Stream<Path> files = Files.list(QUERIES)) {
            List<String> queries =
                    files.map(file -> file.getFileName().toString())
                            .filter(file -> file.endsWith(".rq"))
                            .sorted()
                            .toList();
            assertThat(Files.readAllLines(QUERIES.resolve("index.txt")))
                    .containsExactlyElementsOf(queries);
        }
    }

    private static String text(String name) throws IOException {
        return Files.readString(QUERIES.resolve(name + ".rq"));
    }

    private static List<String> expected(String name) throws IOException {
        try (InputStream in =
                SavedQueriesTest.class.getResourceAsStream("answers/" + name + ".txt")) {
            assertThat(in).as("expected rows of " + name).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }

    private static List<String> rows(Answer answer) {
        return switch (answer) {
            case Answer.Rows rows -> rows(rows.rows());
            case Answer.Truth truth -> List.of(Boolean.toString(truth.truth()));
            case Answer.Triples triples -> triples(triples.model());
        };
    }

    private static List<String> rows(ResultSet rows) {
        List<String> variables = rows.getResultVars();
        Stream<QuerySolution> solutions =
                Stream.iterate(rows, ResultSet::hasNext, all -> all).map(ResultSet::next);
        return solutions
                .map(row ->
                        String.join(" | ", variables.stream().map(v -> word(row.get(v))).toList()))
                .toList();
    }

    private static List<String> triples(Model model) {
        return model
                .listStatements()
                .mapWith(triple ->
                        "%s %s %s"
                                .formatted(
                                        word(triple.getSubject()),
                                        word(triple.getPredicate()),
                                        word(triple.getObject())))
                .toList()
                .stream()
                .sorted()
                .toList();
    }

    private static String word(RDFNode node) {
        if (node == null) {
            return "-";
        }
        return node.isLiteral()
                ? node.asLiteral().getLexicalForm()
                : node.asResource().getURI().replaceFirst("^.*/", "");
    }
}
