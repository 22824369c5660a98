package org.wiregraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wiregraph.rdf.Iris;
import org.wiregraph.store.Store;

class BuildCommandTest {

    private static final Pattern EXAMPLE = Pattern.compile("^ +wiregraph query");

    @TempDir private Path folder = Path.of("");
    private Path graph = Path.of("");
    private Path articles = Path.of("");

    @BeforeEach
    void twoArticles() throws IOException {
        graph = folder.resolve("graph");
        articles = Articles.folder(folder);
    }

    @Test
    void readsAFolderAndEndsWithASummary() {
        Run run = Run.of("build", articles, "--graph", graph);

        assertThat(run.err()).doesNotContain("failed");
        assertThat(run.code()).isEqualTo(Endings.DONE);
        assertThat(run.out()).containsPattern("articles +2  from 2 files");
        assertThat(run.out())
                .containsPattern("launches +[1-9]")
                .containsPattern("statements +[1-9]");
    }

    @Test
    void endsWithTwoQueriesThatRunAsPrinted() {
        Run build = Run.of("build", articles, "--graph", graph);

        List<String> commands = build.out().lines().filter(EXAMPLE.asPredicate()).toList();
        assertThat(commands).hasSize(2);
        for (String command : commands) {
            Run run = Run.of((Object[]) command.strip().replace("wiregraph ", "").split(" "));
            assertThat(run.err()).isEmpty();
            assertThat(run.code()).isEqualTo(Endings.DONE);
        }
    }

    @Test
    void printsNothingOnStandardErrorWhereQuiet() {
        assertThat(Run.of("build", articles, "--graph", graph, "--quiet").err()).isEmpty();
    }

    record Bad(String name, String text, Charset encoding, String expected) {

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Bad> badFiles() {
        Charset latin = StandardCharsets.ISO_8859_1;
        return Stream.of(
                new Bad("empty.txt", "", latin, "the file is empty"),
                new Bad("picture.txt", "\u0089PNG\r\n\u001a\n\0\0\0\rIHDR\0\0", latin, "binary"),
                new Bad("wide.txt", Articles.FIRST, StandardCharsets.UTF_32BE, ""),
                new Bad("cut.json", "{\"headline\": \"Cut", latin, "JSON"));
    }

    @ParameterizedTest
    @MethodSource("badFiles")
    void namesABadFileWithItsReasonAndLoadsTheRest(Bad bad) throws IOException {
        Files.writeString(articles.resolve(bad.name()), bad.text(), bad.encoding());

        Run run = Run.of("build", articles, "--graph", graph);

        assertThat(run.code()).isEqualTo(Endings.SOME_FAILED);
        assertThat(run.err()).contains(bad.name(), bad.expected());
        assertThat(run.out()).containsPattern("articles +2").containsPattern("failed +1");
        assertThat(articlesInGraph()).isEqualTo(2);
    }

    @Test
    void namesATextWithALineOfFiftyMegabytes() throws IOException {
        Files.writeString(articles.resolve("long.txt"), "They said so. ".repeat(50 << 16));

        Run run = Run.of("build", articles, "--graph", graph);

        assertThat(run.code()).isEqualTo(Endings.SOME_FAILED);
        assertThat(run.err()).contains("long.txt", "split it");
        assertThat(articlesInGraph()).isEqualTo(2);
    }

    @Test
    void namesALineOfFiftyMegabytesAndReadsTheLinesAroundIt() throws IOException {
        String line = "{\"title\": \"%s\", \"text\": \"%s\"}\n";
        Path lines = articles.resolve("lines.jsonl");
        Files.writeString(
                lines,
                line.formatted("Before", "Kim said in Seoul that the talks were over.")
                        + line.formatted("Long", "They said so. ".repeat(50 << 16))
                        + line.formatted("After", "Lee said in Seoul that the talks went on."));

        Run run = Run.of("build", articles, "--graph", graph);

        assertThat(run.code()).isEqualTo(Endings.SOME_FAILED);
        assertThat(run.err()).contains("lines.jsonl (line 2)", "split it");
        assertThat(articlesInGraph()).isEqualTo(4);
    }

    static Stream<Charset> encodings() {
        return Stream.of(
                StandardCharsets.ISO_8859_1, StandardCharsets.UTF_16, StandardCharsets.UTF_16LE);
    }

    @ParameterizedTest
    @MethodSource("encodings")
    void readsTheLettersOfOtherEncodings(Charset encoding) throws IOException {
        Path file = folder.resolve("letters.txt");
        Files.writeString(file, Articles.FIRST.replace("Chung", "Zoé Müller"), encoding);

        Run run = Run.of("build", file, "--graph", graph);

        assertThat(run.code()).as(run.err()).isEqualTo(Endings.DONE);
        assertThat(Run.of("export", "--format", "nquads", "--graph", graph).out())
                .contains("Zoé Müller");
    }

    @Test
    void loadsAnArticleWithoutADate() throws IOException {
        Path undated = folder.resolve("undated.txt");
        Files.writeString(undated, Articles.SECOND.replace(", Jan. 14, 2022", ""));

        Run run = Run.of("build", undated, "--graph", graph);

        assertThat(run.code()).isEqualTo(Endings.DONE);
        assertThat(articlesInGraph()).isEqualTo(1);
    }

    static Stream<List<String>> badNames() {
        return Stream.of(
                List.of("https://example.org/story.html", "offline", "save the page"),
                List.of("no/such/story.html", "no such file or folder", "check the path"));
    }

    @ParameterizedTest
    @MethodSource("badNames")
    void namesAnInputThatIsNoFileAndLoadsTheRest(List<String> expected) {
        Run run = Run.of("build", expected.getFirst(), articles, "--graph", graph);

        assertThat(run.code()).isEqualTo(Endings.SOME_FAILED);
        assertThat(run.err()).contains(expected);
        assertThat(articlesInGraph()).isEqualTo(2);
    }

    @Test
    void saysThatAFolderHoldsNoArticlesAndMakesNoGraph() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));

        Run run = Run.of("build", empty, "--graph", graph);

        assertThat(run.code()).isEqualTo(Endings.SOME_FAILED);
        assertThat(run.err()).contains(empty.toString(), "no articles");
        assertThat(graph).doesNotExist();
    }

    @Test
    void saysThatTheGraphFolderCannotBeWritten() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));

        Run run = Run.of("build", articles, "--graph", file.resolve("graph"));

        assertThat(run.code()).isEqualTo(Endings.NO_GRAPH);
        assertThat(run.err()).contains(file.resolve("graph").toString(), "--graph");
        assertThat(run.err()).doesNotContain("at org.wiregraph");
    }

    @Test
    void saysThatTheGraphFolderIsInUse() throws IOException {
        try (Store _ = Store.create(graph, Iris.DEFAULT_BASE)) {
            Run run = Run.of("build", articles, "--graph", graph);

            assertThat(run.code()).isEqualTo(Endings.NO_GRAPH);
            assertThat(run.err()).contains(graph.toString(), "in use");
        }
    }

    @Test
    void saysThatThePortIsInUseBeforeItReadsAnything() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("localhost"))) {
            int port = taken.getLocalPort();

            Run run = Run.of("build", articles, "--graph", graph, "--serve", "--port", port);

            assertThat(run.code()).isEqualTo(Endings.WRONG_USAGE);
            assertThat(run.err()).contains(String.valueOf(port), "in use", "--port");
            assertThat(graph).doesNotExist();
        }
    }

    @Test
    void countsAnArticleThatComesTwiceOnce() throws IOException {
        Path again = Files.createDirectory(folder.resolve("again"));
        Files.writeString(again.resolve("copy.txt"), Articles.FIRST);

        Run run = Run.of("build", articles, again, "--graph", graph);

        assertThat(run.code()).isEqualTo(Endings.DONE);
        assertThat(run.out()).containsPattern("articles +2 .*1 came twice");
        assertThat(run.out())
                .containsPattern("skipped +1 .*came again with the same address or text");
        assertThat(articlesInGraph()).isEqualTo(2);
    }

    @Test
    void saysHowToReachAClusterWhereThereIsNoSpark() {
        Run run = Run.of("build", articles, "--cluster", "--graph", graph);

        assertThat(run.code()).isEqualTo(Endings.WRONG_USAGE);
        assertThat(run.err()).contains("--cluster", "scripts/cluster");
    }

    @Test
    void givesTheSameGraphOnOneThreadAndOnMany() {
        Path other = folder.resolve("other");
        Run.of("build", articles, "--graph", graph, "--threads", 1);
        Run.of("build", articles, "--graph", other, "--threads", 4);

        String quads = Run.of("export", "--format", "nquads", "--graph", graph).out();
        assertThat(quads.lines().count()).isGreaterThan(50);
        assertThat(Run.of("export", "--format", "nquads", "--graph", other).out()).isEqualTo(quads);
    }

    @Test
    void buildingAgainChangesNothing() {
        Run.of("build", articles, "--graph", graph);
        String before = Run.of("export", "--format", "nquads", "--graph", graph).out();
        Run.of("build", articles, "--graph", graph);

        assertThat(Run.of("export", "--format", "nquads", "--graph", graph).out())
                .isNotEmpty()
                .isEqualTo(before);
    }

    private int articlesInGraph() {
        Run run =
                Run.of(
                        "query",
                        "--graph",
                        graph,
                        "--format",
                        "csv",
                        "-q",
                        "SELECT ?article { ?article a wg:Article }");
        assertThat(run.code()).as(run.err()).isEqualTo(Endings.DONE);
        return (int) run.out().lines().count() - 1;
    }
}
