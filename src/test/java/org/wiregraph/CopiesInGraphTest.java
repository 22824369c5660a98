package org.wiregraph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
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

    private static final String OTHER =
            "South Korea says that North Korea fired two short-range ballistic missiles on Monday."
                + " It was the first launch since spring, and nobody in the capital seemed to be"
                + " surprised by it, the newspaper reported from a market where people went on with"
                + " their shopping.";

    private static final String WEATHER =
            "A storm kept the ferries of the strait in their ports on Monday, the harbour office"
                    + " said. Boats with fish for the markets of the capital were to leave in the"
                    + " evening, when the wind would have turned, and nobody was hurt by it.";

    private static final Page WIRE =
            new Page("https://harbour.example/1", "Harbour Wire", "2017-09-04");

    /// A story, two copies, its revision, and a story of its own, by the names of their files.
    private static final SortedMap<String, String> FIVE =
            new TreeMap<>(
                    Map.of(
                            "wire.jsonl",
                            WIRE.line("Missiles fly", STORY),
                            "paper.jsonl",
                            new Page("https://quay.example/a", "Quay Post", "2017-09-05")
                                    .line("North fires", STORY),
                            "page.jsonl",
                            new Page("https://buoy.example/x", "Buoy News", "2017-09-05")
                                    .line("Missiles again", LATER),
                            "later.jsonl",
                            new Page("https://harbour.example/2", "Harbour Wire", "2017-09-04")
                                    .line("(LEAD) Missiles fly", LATER),
                            "other.jsonl",
                            new Page("https://quay.example/b", "Quay Post", "2017-09-04")
                                    .line("Calm", OTHER)));

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

        assertThat(copies("graph"))
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
                        .line("North fires", OTHER));

        assertThat(copies("graph")).isEmpty();
        assertThat(table("events.csv"))
                .anyMatch(row -> row.contains(",Launch,") && row.endsWith(",2,2,0,2"));
    }

    @Test
    void oneByOneInAnyOrderEndsInTheGraphOfAllAtOnce() throws Exception {
        List<String> expected = allAtOnce(FIVE, "at-once");

        // by their names, the original comes last
        for (Map.Entry<String, String> file : FIVE.entrySet()) {
            build(file.getKey(), file.getValue(), "forwards");
        }
        for (Map.Entry<String, String> file : FIVE.reversed().entrySet()) {
            build(file.getKey(), file.getValue(), "backwards");
        }

        assertThat(nquads("forwards")).isEqualTo(expected);
        assertThat(nquads("backwards")).isEqualTo(expected);
        assertThat(copies("at-once")).hasSize(3);
    }

    @Test
    void anArticleThatIsReplacedLeavesWhatWouldHaveBeenWithoutItsOldText() throws Exception {
        allAtOnce(FIVE, "graph");
        String weather = WIRE.line("Missiles fly", WEATHER);
        build("wire.jsonl", weather);
        List<String> found = nquads("graph");
        assertThat(copies("graph")).hasSize(2);

        Map<String, String> replaced = new TreeMap<>(FIVE);
        replaced.put("wire.jsonl", weather);
        assertThat(found).isEqualTo(allAtOnce(replaced, "at-once"));
    }

    @Test
    void anArticleThatIsRemovedLeavesWhatWouldHaveBeenWithoutIt() throws Exception {
        allAtOnce(FIVE, "graph");
        try (Store store = Store.open(folder.resolve("graph"))) {
            assertThat(store.remove(WIRE.url())).hasSize(1);
            Wiregraph.merge(store);
        }
        List<String> found = nquads("graph");
        assertThat(copies("graph")).hasSize(2);

        Map<String, String> left = new TreeMap<>(FIVE);
        left.remove("wire.jsonl");
        assertThat(found).isEqualTo(allAtOnce(left, "at-once"));
    }

    private void build(String name, String line) throws IOException {
        build(name, line, "graph");
    }

    private void build(String name, String line, String graph) throws IOException {
        Path file = Files.writeString(folder.resolve(name), line);
        build(List.of(file.toString()), graph);
    }

    private void build(List<String> files, String graph) throws IOException {
        Settings settings = Settings.of(folder.resolve(graph), Iris.DEFAULT_BASE);
        assertThat(Wiregraph.build(files, settings, step -> {}).failed()).isEmpty();
    }

    /// The new graph of these files, built in one go.
    private List<String> allAtOnce(Map<String, String> files, String graph) throws IOException {
        List<String> inputs = new ArrayList<>();
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            inputs.add(Files.writeString(path, file.getValue()).toString());
        }
        build(inputs, graph);
        return nquads(graph);
    }

    private List<String> nquads(String graph) throws IOException {
        StringWriter quads = new StringWriter();
        try (Store store = Store.open(folder.resolve(graph))) {
            store.nquads(quads);
        }
        return quads.toString().lines().toList();
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

    private List<List<String>> copies(String graph) throws IOException, QueryRejected {
        try (Store store = Store.open(folder.resolve(graph))) {
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
