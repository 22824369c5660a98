package org.wiregraph.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.jena.query.Dataset;
import org.apache.jena.tdb2.TDB2Factory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class TableExportTest {

    /// The columns that users rely on, as documented.
    private static final Map<String, String> CONTRACT =
            Map.ofEntries(
                    Map.entry(
                            "articles.csv",
                            "article, source, url, publisher, published, published_basis, title,"
                                    + " dateline, language, words, revision_of"),
                    Map.entry(
                            "officials.csv",
                            "article, official, name, title, affiliation, wikidata, passage, start,"
                                    + " end"),
                    Map.entry(
                            "statements.csv",
                            "article, statement, event, speaker, speaker_iri, speaker_wikidata,"
                                + " cue, form, content, addressee, relayed_by, date, date_basis,"
                                + " passage, start, end, confidence"),
                    Map.entry(
                            "launches.csv",
                            "article, launch, event, actor, actor_wikidata, date, date_basis,"
                                + " count, count_of, weapon, weapon_class, place, place_wikidata,"
                                + " according_to, status, passage, start, end, confidence"),
                    Map.entry(
                            "sanctions.csv",
                            "article, sanction, event, imposer, imposer_wikidata, target,"
                                + " target_count, reason, date, date_basis, status, passage, start,"
                                + " end, confidence"),
                    Map.entry(
                            "meetings.csv",
                            "article, meeting, event, participants, kind, date, date_basis, place,"
                                    + " passage, start, end, confidence"),
                    Map.entry(
                            "events.csv",
                            "event, type, label, date, place, reports, articles, differences"),
                    Map.entry("differences.csv", "event, property, value, article, report"),
                    Map.entry(
                            "entities.csv",
                            "entity, type, label, wikidata, link_score, mentions, articles"),
                    Map.entry(
                            "aggregates.csv",
                            "article, aggregate, event, actor, actor_wikidata, count, count_of,"
                                    + " count_hedge, period, date, date_basis, passage, start, end,"
                                    + " confidence"),
                    Map.entry(
                            "activities.csv",
                            "article, activity, event, participants, kind, called, date,"
                                + " date_basis, place, status, passage, start, end, confidence"),
                    Map.entry(
                            "formulas.csv",
                            "formula, words, origin, uses, speakers, articles, first, last"));

    @TempDir Path folder;

    static Stream<String> tables() {
        return CONTRACT.keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void writesTheColumnsUsersRelyOnFirst(String table) throws IOException {
        List<String> expected = List.of(Objects.requireNonNull(CONTRACT.get(table)).split(", "));
        assertThat(exported(Samples.golden(), table).getFirst()).startsWith(array(expected));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void writesTheCellsOfTheGoldenTables(String table) throws IOException {
        assertThat(exported(Samples.golden(), table))
                .containsExactlyElementsOf(CsvRows.of(Samples.goldenTable(table)));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void writesTheSameTablesFromDiskStorage(String table) throws IOException {
        Dataset stored = TDB2Factory.createDataset();
        Dataset golden = Samples.golden();
        golden.executeRead(() ->
                stored.executeWrite(() ->
                        golden.asDatasetGraph()
                                .find()
                                .forEachRemaining(stored.asDatasetGraph()::add)));
        assertThat(exported(stored, table))
                .containsExactlyElementsOf(CsvRows.of(Samples.goldenTable(table)));
    }

    @Test
    void writesNothingButTheTables() throws IOException {
        new Exporter().export(Samples.golden(), Format.CSV, folder);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(CONTRACT.keySet());
        }
    }

    @Test
    void keepsCommasQuotesLineBreaksAndFormulas() throws IOException {
        String title = "=1+1, \"héllo\"\nworld\r\n 🚀 ";
        Dataset dataset =
                Samples.article(
                        "<https://w3id.org/wiregraph/data/article/a1> wg:source \"-1\" ; wg:title"
                                + " \"=1+1, \\\"héllo\\\"\\nworld\\r\\n"
                                + " 🚀 \" ; wg:publisher \"@x\" .");
        List<String> row = exported(dataset, "articles.csv").get(1);
        assertThat(row.get(6)).isEqualTo(title);
        assertThat(row.get(1)).isEqualTo("-1");
        assertThat(row.get(3)).isEqualTo("@x");
    }

    @Test
    void endsRowsWithALineFeed() throws IOException {
        new Exporter().export(Samples.golden(), Format.CSV, folder);
        assertThat(Files.readString(folder.resolve("articles.csv")))
                .doesNotContain("\r")
                .endsWith("article/a1,,\n");
    }

    @Test
    void writesOnlyHeadingsForAnEmptyGraph() throws IOException {
        assertThat(exported(TDB2Factory.createDataset(), "statements.csv")).hasSize(1);
        assertThat(Files.readString(folder.resolve("events.csv"))).hasLineCount(1);
    }

    @Test
    void namesNobodyByANameFromAnotherArticle() throws IOException {
        List<List<String>> launches = exported(Samples.golden(), "launches.csv");
        assertThat(launches).extracting(row -> row.get(3)).contains("North Korea", "the North");
    }

    @Test
    void quotesACellThatBeginsOrEndsWithASpace() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (CsvWriter writer = new CsvWriter(out)) {
            writer.row(List.of(" a", "b", "c\r", ""));
        }
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("\" a\",b,\"c\r\",\n");
    }

    private List<List<String>> exported(Dataset dataset, String table) throws IOException {
        new Exporter().export(dataset, Format.CSV, folder);
        return CsvRows.of(Files.readString(folder.resolve(table)));
    }

    private static String[] array(List<String> list) {
        return list.toArray(String[]::new);
    }
}
