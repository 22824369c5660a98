package org.wiregraph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.apache.jena.query.QueryExecution;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.wiregraph.evaluate.Evaluation;
import org.wiregraph.evaluate.Evaluator;
import org.wiregraph.evaluate.Kind;
import org.wiregraph.export.Exporter;
import org.wiregraph.export.Format;
import org.wiregraph.rdf.Iris;
import org.wiregraph.rdf.Validator;
import org.wiregraph.store.Store;

/// The seeds, and articles that no rule was written from, read from files to tables, against their
/// gold facts. The floors are in `floors.properties` and only rise.
class QualityGateTest {

    private static final Properties FLOORS = floors();

    @TempDir private static Path folder;

    private static Evaluation evaluation;
    private static Evaluation measured;

    @BeforeAll
    static void build() throws IOException {
        evaluation = evaluation("graph", "seeds", "gold");
        String articles = "src/test/resources/articles-measured";
        measured = evaluation("measured", articles, "gold-measured");
    }

    private static Evaluation evaluation(String graph, String articles, String gold)
            throws IOException {
        Path store = folder.resolve(graph);
        Path tables = folder.resolve(graph + "-tables");
        Wiregraph.build(List.of(articles), Settings.of(store, Iris.DEFAULT_BASE), step -> {});
        try (Store open = Store.open(store)) {
            new Exporter().export(open.dataset(), Format.CSV, tables);
        }
        return new Evaluator().evaluate(tables, Path.of("src/test/resources", gold));
    }

    @Test
    void readsEveryArticleOfTheSeeds() {
        assertThat(evaluation.missing()).isEmpty();
        assertThat(evaluation.articles()).hasSize(14);
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void findsEachKindOfFactAsWellAsItsFloor(Kind kind) {
        assertThat(evaluation.counts().score(kind).f1()).isGreaterThanOrEqualTo(floor(kind.word()));
    }

    @Test
    void findsAllKindsTogetherAsWellAsTheFloor() {
        assertThat(evaluation.counts().meanF1()).isGreaterThanOrEqualTo(floor("mean"));
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void findsEachKindInArticlesThatNoRuleWasWrittenFrom(Kind kind) {
        assertThat(measured.counts().score(kind).f1())
                .isGreaterThanOrEqualTo(floor("measured." + kind.word()));
    }

    @Test
    void findsAllKindsTogetherInArticlesThatNoRuleWasWrittenFrom() {
        assertThat(measured.missing()).isEmpty();
        assertThat(measured.counts().meanF1()).isGreaterThanOrEqualTo(floor("measured.mean"));
    }

    @Test
    void knowsWhoSpokeAsOftenAsTheFloor() {
        assertThat(evaluation.counts().speakers().share())
                .isGreaterThanOrEqualTo(floor("speakers"));
    }

    @Test
    void takesNoFactFromClutter() throws IOException {
        String query =
                "PREFIX wg: <https://w3id.org/wiregraph/ontology#> ASK { ?r wg:passage/wg:block ?b"
                        + " FILTER (?b != 'body') }";
        assertThat(ask(query)).isFalse();
        assertThat(ask(query.replace("!=", "="))).isTrue();
    }

    @Test
    void everyGraphConformsToTheShapes() throws IOException {
        try (Store store = Store.open(folder.resolve("graph"))) {
            store.dataset()
                    .executeRead(() ->
                            assertThat(
                                            new Validator()
                                                    .validate(
                                                            store.dataset()
                                                                    .getUnionModel()
                                                                    .getGraph()))
                                    .isEmpty());
        }
    }

    private static boolean ask(String query) throws IOException {
        try (Store store = Store.open(folder.resolve("graph"))) {
            return store.dataset()
                    .calculateRead(() -> {
                        try (QueryExecution execution =
                                QueryExecution.dataset(store.dataset()).query(query).build()) {
                            return execution.execAsk();
                        }
                    });
        }
    }

    private static double floor(String kind) {
        return Double.parseDouble(FLOORS.getProperty(kind));
    }

    private static Properties floors() {
        Properties floors = new Properties();
        try (InputStream in = QualityGateTest.class.getResourceAsStream("/floors.properties")) {
            floors.load(in);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return floors;
    }
}
