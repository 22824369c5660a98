package org.wiregraph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wiregraph.export.Exporter;
import org.wiregraph.export.Format;
import org.wiregraph.rdf.Iris;
import org.wiregraph.store.Queries;
import org.wiregraph.store.QueryRejected;
import org.wiregraph.store.Store;

/// A story of an agency, a paper that prints it, and the agency's later version, loaded one after
/// the other: three articles, one witness.
class CopiesInGraphTest {

    private static final String STORY =
            "North Korea fired two short-range ballistic missiles from Sunan on Monday, the South"
                + " Korean military said. The missiles flew about 250 miles and fell into the sea,"
                + " it said in a statement, adding that its soldiers were on alert. Japan lodged a"
                + " protest through the embassy in Beijing. The foreign minister, Taro Kono, told"
                + " reporters in Tokyo that the launch was a threat to the region. A third country"
                + " had no comment.";

    private static final String LATER = STORY + " The council in New York will meet on Thursday.";

    @TempDir private Path folder;

    @Test
    void aStoryItsCopyAndItsRevisionAreOneWitness() throws Exception {
        build(
                "wire.jsonl",
                new Page("https://harbour.example/1", "Harbour Wire", "2017-09-04")
                        .line("Missiles fly", STORY));
        build(
                "paper.jsonl",
                new Page("https://quay.example/a", "Quay Post", "2017-09-05")
                        .line("North fires", STORY));
        build(
                "later.jsonl",
                new Page("https://harbour.example/2", "Harbour Wire", "2017-09-04")
                        .line("(LEAD) Missiles fly", LATER));

        assertThat(copies())
                .containsExactly(
                        List.of("Quay Post", "copy", "Harbour Wire"),
                        List.of("Harbour Wire", "revision", "Harbour Wire"));
        assertThat(table("events.csv"))
                .anyMatch(row -> row.contains(",Launch,") && row.endsWith(",3,3,0,1"));
        assertThat(table("articles.csv"))
                .filteredOn(row -> row.contains("(LEAD)"))
                .singleElement()
                .asString()
                .matches(".*,https://w3id\\.org/wiregraph/data/article/[0-9a-f]{16},,");
    }

    @Test
    void storiesOfTheirOwnAreSeveralWitnesses() throws Exception {
        build(
                "wire.jsonl",
                new Page("https://harbour.example/1", "Harbour Wire", "2017-09-04")
                        .line("Missiles fly", STORY));
        build(
                "other.jsonl",
                new Page("https://quay.example/b", "Quay Post", "2017-09-04")
                        .line(
                                "North fires",
                                "South Korea says that North Korea fired two short-range ballistic"
                                    + " missiles on Monday. It was the first launch since spring,"
                                    + " and nobody in the capital seemed to be surprised by it, the"
                                    + " newspaper reported from a market where people went on with"
                                    + " their shopping."));

        assertThat(copies()).isEmpty();
        assertThat(table("events.csv"))
                .anyMatch(row -> row.contains(",Launch,") && row.endsWith(",2,2,0,2"));
    }

    private void build(String name, String line) throws IOException {
        Path file = Files.writeString(folder.resolve(name), line);
        Wiregraph.build(
                List.of(file.toString()),
                Settings.of(folder.resolve("graph"), Iris.DEFAULT_BASE),
                step -> {});
    }

    /// Where and when an article came out.
    private record Page(String url, String publisher, String published) {

        String line(String title, String text) {
            return """
            {"url": "%s", "publisher": "%s", "published": "%s", "title": "%s", "text": "%s"}
            """
                    .formatted(url, publisher, published, title, text);
        }
    }

    private List<List<String>> copies() throws IOException, QueryRejected {
        try (Store store = Store.open(folder.resolve("graph"))) {
            return new Queries(store.dataset(), Duration.ofSeconds(30))
                            .run(Files.readString(Path.of("queries/copies.rq")), QueryRows::of)
                            .rows()
                            .stream()
                            .map(row -> List.of(row.get(1), row.get(2), row.get(4)))
                            .sorted((one, other) -> one.get(1).compareTo(other.get(1)))
                            .toList();
        }
    }

    private List<String> table(String name) throws IOException {
        Path tables = folder.resolve("tables");
        try (Store store = Store.open(folder.resolve("graph"))) {
            new Exporter().export(store.dataset(), Format.CSV, tables);
        }
        return Files.readAllLines(tables.resolve(name));
    }
}
