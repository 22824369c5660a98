package org.wiregraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class GraphCommandsTest {

    private static final String LAUNCHES =
            "SELECT ?launch { ?launch a wg:LaunchReport } ORDER BY ?launch";

    @TempDir private static Path folder = Path.of("");
    private static Path graph = Path.of("");

    @BeforeAll
    static void build() throws IOException {
        graph = folder.resolve("graph");
        Run run = Run.of("build", Articles.folder(folder), "--graph", graph, "--quiet");
        assertThat(run.code()).as(run.err()).isEqualTo(Endings.DONE);
    }

    @Test
    void answersAQueryFromAFileAsCsv() throws IOException {
        Path file = folder.resolve("names.rq");
        Files.writeString(file, "SELECT DISTINCT ?name { ?s wg:speaker/wg:name ?name }");

        Run run = Run.of("query", file, "--graph", graph, "--format", "csv");

        assertThat(run.code()).isEqualTo(Endings.DONE);
        assertThat(run.out()).startsWith("name").contains("Chung Eui-yong", "Fumio Kishida");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void answersAShippedQueryByItsName() {
        Run run = Run.of("query", "statements-of-officials", "--graph", graph);

        assertThat(run.code()).as(run.err()).isEqualTo(Endings.DONE);
        assertThat(run.out()).contains("Chung Eui-yong", "return to talks");
    }

    @Test
    void listsTheShippedQueriesWithTheirQuestions() {
        Run run = Run.of("query", "--list");

        assertThat(run.code()).isEqualTo(Endings.DONE);
        assertThat(run.out().lines().skip(2)).isNotEmpty().allMatch(row -> row.contains("  "));
    }

    @Test
    void answersYesOrNo() {
        assertThat(query("ASK { ?a a wg:Article }").out().strip()).isEqualTo("yes");
        assertThat(query("ASK { ?a a wg:Nothing }").out().strip()).isEqualTo("no");
    }

    @Test
    void printsAGraphAsTurtle() {
        Run run = query("CONSTRUCT { ?a wg:title ?t } WHERE { ?a wg:title ?t }");

        assertThat(run.code()).isEqualTo(Endings.DONE);
        assertThat(run.out()).contains("PREFIX wg:", "wg:title", "Tokyo protests");
    }

    @Test
    void saysWhichFormatsFitAQuery() {
        Run run = Run.of("query", "--graph", graph, "-q", LAUNCHES, "--format", "ttl");

        assertThat(run.code()).isEqualTo(Endings.WRONG_USAGE);
        assertThat(run.err()).contains("ttl", "table, csv, tsv, json, xml");
    }

    @Test
    void saysThatThereIsNoSuchQueryFile() {
        Run run = Run.of("query", "missing.rq", "--graph", graph);

        assertThat(run.code()).isEqualTo(Endings.WRONG_USAGE);
        assertThat(run.err()).contains("missing.rq", "no such query file");
    }

    @Test
    void saysWhereAQueryIsWrong() {
        Run run = query("SELECT ?a { ?a wg:title }");

        assertThat(run.code()).isEqualTo(Endings.WRONG_USAGE);
        assertThat(run.err()).contains("not a SPARQL query", "line 1").hasLineCount(2);
    }

    @Test
    void endsQuietlyWhenTheReaderOfItsOutputHasGone() {
        CommandLine commandLine = Main.commandLine();
        StringWriter err = new StringWriter();
        commandLine.setErr(new PrintWriter(err));
        OutputStream gone =
                new OutputStream() {
                    @Override
                    public void write(int octet) throws IOException {
                        throw new IOException("Broken pipe");
                    }
                };
        commandLine.setOut(new PrintWriter(gone, false, StandardCharsets.UTF_8));

        int code =
                commandLine.execute(
                        "query",
                        "--graph",
                        graph.toString(),
                        "--format",
                        "csv",
                        "-q",
                        "SELECT * { ?s ?p ?o . ?s2 ?p2 ?o2 }");

        assertThat(code).isEqualTo(Endings.DONE);
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void showsTheSentenceBehindAReport() {
        Run run = Run.of("why", first(LAUNCHES), "--graph", graph);

        assertThat(run.code()).isEqualTo(Endings.DONE);
        assertThat(run.out())
                .contains("LaunchReport", "sentence", "North Korea fired", "offsets", "rule")
                .contains("confidence", "date basis", ".txt", "linked");
    }

    @Test
    void showsTheReportsBehindAnEvent() {
        Run run =
                Run.of("why", first("SELECT ?e { ?e a wg:Launch } ORDER BY ?e"), "--graph", graph);

        assertThat(run.code()).isEqualTo(Endings.DONE);
        assertThat(run.out()).contains("told by", "LaunchReport", "North Korea fired");
    }

    @Test
    void showsHowAnEntityIsLinked() {
        Run run = Run.of("why", "entity:Q423", "--graph", graph);

        assertThat(run.code()).as(run.err()).isEqualTo(Endings.DONE);
        assertThat(run.out())
                .contains("Country", "North Korea")
                .containsPattern("Q423 .*linked, score")
                .containsPattern("named in .*article/");
    }

    @Test
    void takesAnIriUnderTheBaseToo() {
        String iri = first(LAUNCHES);
        String path = iri.substring(iri.indexOf("article/"));

        assertThat(Run.of("why", path, "--graph", graph))
                .isEqualTo(Run.of("why", iri, "--graph", graph));
    }

    @Test
    void saysThatAnIriIsNotInTheGraph() {
        Run run = Run.of("why", "article/none", "--graph", graph);

        assertThat(run.code()).isEqualTo(Endings.WRONG_USAGE);
        assertThat(run.err()).contains("article/none", "not in this graph");
    }

    @Test
    void countsWhatTheGraphHolds() {
        Run run = Run.of("stats", "--graph", graph);

        assertThat(run.code()).isEqualTo(Endings.DONE);
        assertThat(run.out()).containsPattern("articles +2").containsPattern("launches +[1-9]");
    }

    @Test
    void findsThatAFreshGraphConforms() {
        Run run = Run.of("validate", "--graph", graph);

        assertThat(run.out()).isEmpty();
        assertThat(run.code()).isEqualTo(Endings.DONE);
        assertThat(run.err()).contains("conforms");
    }

    @Test
    void writesTables() {
        Run run =
                Run.of(
                        "export",
                        "--format",
                        "csv",
                        "--out",
                        folder.resolve("tables"),
                        "--graph",
                        graph);

        assertThat(run.code()).as(run.err()).isEqualTo(Endings.DONE);
        assertThat(folder.resolve("tables/launches.csv")).content().contains("North Korea");
    }

    @Test
    void needsAFolderForTables() {
        Run run = Run.of("export", "--format", "csv", "--graph", graph);

        assertThat(run.code()).isEqualTo(Endings.WRONG_USAGE);
        assertThat(run.err()).contains("--out");
    }

    @Test
    void measuresAgainstGold() throws IOException {
        Path gold = Files.createDirectories(folder.resolve("gold"));
        Files.writeString(
                gold.resolve("first.json"),
                """
                {"id": "first", "officials": [{"name": "Antony Blinken"}], "statements": [],
                 "launches": [], "sanctions": [], "meetings": []}
                """);

        Run run = Run.of("evaluate", gold, "--graph", graph);

        assertThat(run.code()).as(run.err()).isEqualTo(Endings.DONE);
        assertThat(run.out()).contains("officials", "1 of 1");
    }

    @Test
    void removesAnArticleByTheNameOfItsFile() throws IOException {
        Path other = folder.resolve("other");
        Run.of("build", folder.resolve("articles"), "--graph", other, "--quiet");

        Run run = Run.of("remove", "second.txt", "no.txt", "--graph", other);

        assertThat(run.code()).isEqualTo(Endings.SOME_FAILED);
        assertThat(run.out()).contains("article/");
        assertThat(run.err()).contains("no.txt");
        assertThat(Run.of("stats", "--graph", other).out()).containsPattern("articles +1");
        assertThat(Run.of("export", "--format", "nquads", "--graph", other).out())
                .doesNotContain("Matsuno");
    }

    @Test
    void saysThatThereIsNoGraphYet() {
        Run run = Run.of("stats", "--graph", folder.resolve("nowhere"));

        assertThat(run.code()).isEqualTo(Endings.NO_GRAPH);
        assertThat(run.err()).contains("nowhere", "build");
        assertThat(folder.resolve("nowhere")).doesNotExist();
    }

    @Test
    void saysThatThePortIsInUse() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("localhost"))) {
            Run run = Run.of("serve", "--graph", graph, "--port", taken.getLocalPort());

            assertThat(run.code()).isEqualTo(Endings.WRONG_USAGE);
            assertThat(run.err()).contains(String.valueOf(taken.getLocalPort()), "--port");
        }
    }

    private static Run query(String text) {
        return Run.of("query", "--graph", graph, "-q", text);
    }

    private static String first(String select) {
        return Run.of("query", "--graph", graph, "-q", select, "--format", "csv")
                .out()
                .lines()
                .skip(1)
                .findFirst()
                .orElseThrow();
    }
}
