package org.wiregraph.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wiregraph.Settings;
import org.wiregraph.Wiregraph;
import org.wiregraph.export.Exporter;
import org.wiregraph.export.Format;
import org.wiregraph.rdf.Iris;
import org.wiregraph.store.Store;

/// The same tables and gold measured here and by the scorer that stands beside the project, where
/// it does.
class ScorerAgreementTest {

    private static final Path SCORER = Path.of("../shared/eval/score.py");
    private static final Path GOLD = Path.of("src/test/resources/gold");

    @TempDir private static Path folder;

    private static JsonNode theirs;
    private static Counts ours;

    @BeforeAll
    static void measure() throws IOException, InterruptedException {
        assumeThat(SCORER).exists();
        Path graph = folder.resolve("graph");
        Wiregraph.build(List.of("seeds"), Settings.of(graph, Iris.DEFAULT_BASE), step -> {});
        Path tables = folder.resolve("tables");
        try (Store store = Store.open(graph)) {
            new Exporter().export(store.dataset(), Format.CSV, tables);
        }
        ours = new Evaluator().evaluate(tables, GOLD).counts();
        theirs = scored(tables);
    }

    private static JsonNode scored(Path tables) throws IOException, InterruptedException {
        Path out = folder.resolve("scores.json");
        Process scorer =
                new ProcessBuilder(
                                "python3",
                                SCORER.toString(),
                                tables.toString(),
                                GOLD.toString(),
                                "--json")
                        .redirectOutput(out.toFile())
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        assertThat(scorer.waitFor()).isZero();
        return new ObjectMapper().readTree(Files.readString(out, StandardCharsets.UTF_8));
    }

    @Test
    void agreesOnEachKindOfFact() {
        for (Kind kind : Kind.values()) {
            JsonNode their = theirs.path(kind.word());
            Score our = ours.score(kind);
            assertThat(Figures.rounded(our.precision()))
                    .as(kind.word())
                    .isEqualTo(text(their, "precision"));
            assertThat(Figures.rounded(our.recall()))
                    .as(kind.word())
                    .isEqualTo(text(their, "recall"));
            assertThat(Figures.rounded(our.f1())).as(kind.word()).isEqualTo(text(their, "f1"));
            assertThat(our.gold()).isEqualTo(their.path("gold").asInt()).isPositive();
            assertThat(our.found()).isEqualTo(their.path("found").asInt());
        }
    }

    @Test
    void agreesOnEachAttribute() {
        JsonNode their = theirs.path("attributes");
        assertThat(their.properties().stream().map(Map.Entry::getKey))
                .containsExactlyElementsOf(ours.attributes().keySet());
        ours.attributes()
                .forEach((name, our) -> {
                    assertThat(Figures.rounded(our.share()))
                            .as(name)
                            .isEqualTo(text(their.path(name), "accuracy"));
                    assertThat(our.of()).as(name).isEqualTo(their.path(name).path("of").asInt());
                });
    }

    private static String text(JsonNode scores, String field) {
        return "%.3f".formatted(scores.path(field).asDouble());
    }
}
