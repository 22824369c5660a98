package org.wiregraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadCommandTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @TempDir private Path folder = Path.of("");

    @Test
    void printsTheCleanedArticleWithItsBlocks() throws IOException {
        Path file =
                Files.writeString(
                        folder.resolve("a.html"),
                        """
                        <html lang="en"><head><title>Talks 🚀 go on</title>
                        <link rel="canonical" href="https://pier.example/1">
                        <meta property="og:site_name" content="Pier Gazette">
                        <meta property="article:published_time" content="2022-01-14T09:00:00+09:00">
                        </head><body><h1>Talks 🚀 go on</h1>
                        <p>SEOUL, Jan. 14 (Pier Gazette) -- The minister said on Friday that the
                        talks with the 🚀 experts of the agency would go on for another week.</p>
                        </body></html>
                        """);
        Run run = Run.of("read", file);

        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        List<String> lines = run.out().lines().toList();
        assertThat(lines).hasSize(1);
        JsonNode article = JSON.readTree(lines.getFirst());
        assertThat(article.path("source").asText()).isEqualTo("a.html");
        assertThat(article.path("url").asText()).isEqualTo("https://pier.example/1");
        assertThat(article.path("title").asText()).isEqualTo("Talks 🚀 go on");
        assertThat(article.path("publisher").asText()).isEqualTo("Pier Gazette");
        assertThat(article.path("published").asText()).isEqualTo("2022-01-14");
        assertThat(article.path("publishedZone").asText()).isEqualTo("+09:00");
        assertThat(article.path("publishedBasis").asText())
                .isEqualTo("meta article:published_time");
        assertThat(article.path("dateline").path("places").path(0).asText()).isEqualTo("SEOUL");
        assertThat(article.path("language").asText()).isEqualTo("en");
        JsonNode body = block(article, "body");
        assertThat(slice(article, body)).startsWith("The minister said").endsWith("another week.");
    }

    @Test
    void leadsFromTheTextToTheSourceInCodePoints() throws IOException {
        String page =
                """
                <html><body><h1>Ships 🚀 wait</h1>
                <p>SEOUL, Jan. 14 (Pier Gazette) -- The 🚀 minister said on Friday that talks &amp; visits
                with the experts of the agency would go on for another week.</p></body></html>
                """;
        Run run =
                Run.of(
                        "read",
                        "--source-offsets",
                        Files.writeString(folder.resolve("a.html"), page));

        JsonNode article = JSON.readTree(run.out());
        int[] text = article.path("text").asText().codePoints().toArray();
        int[] source = page.codePoints().toArray();
        assertThat(article.path("runs")).hasSizeGreaterThan(2);
        for (JsonNode r : article.path("runs")) {
            int length = r.path(2).asInt();
            assertThat(new String(text, r.path(0).asInt(), length))
                    .isEqualTo(new String(source, r.path(1).asInt(), length));
        }
    }

    @Test
    void givesLinesThatItReadsAgain() throws IOException {
        Run first = Run.of("read", Articles.folder(folder));
        Path lines = Files.writeString(folder.resolve("again.jsonl"), first.out());
        Run second = Run.of("read", "--format", "jsonl", lines);

        assertThat(second.code()).isZero();
        assertThat(second.out().lines()).hasSize(2);
        for (int i = 0; i < 2; i++) {
            JsonNode before = JSON.readTree(first.out().lines().toList().get(i));
            JsonNode after = JSON.readTree(second.out().lines().toList().get(i));
            assertThat(after.path("title")).isEqualTo(before.path("title"));
            assertThat(after.path("published")).isEqualTo(before.path("published"));
            assertThat(after.path("text")).isEqualTo(before.path("text"));
        }
    }

    @Test
    void namesWhatFailedAndWhatWasPassedOver() throws IOException {
        Path empty = Files.writeString(folder.resolve("empty.txt"), "");
        Path foreign =
                Files.writeString(
                        folder.resolve("foreign.txt"),
                        "Der Minister sagte am Montag, dass die Gespräche noch eine Woche"
                                + " weitergehen und dass er nach Berlin reisen werde.");
        Run run = Run.of("read", empty, foreign);

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .isEqualTo(
                        "failed   empty.txt: the file is empty; give a file that holds an article\n"
                                + "skipped  foreign.txt: not in English but in German; no other"
                                + " language is read for facts\n");
        assertThat(Run.of("read", foreign, "--any-language").out()).contains("\"language\":\"de\"");
    }

    @Test
    void readsStandardInput() {
        InputStream before = System.in;
        try {
            System.setIn(new ByteArrayInputStream(Articles.FIRST.getBytes(StandardCharsets.UTF_8)));
            Run run = Run.of("read", "-");

            assertThat(run.code()).isZero();
            assertThat(run.out()).startsWith("{\"id\":").contains("\"source\":\"stdin\"");
        } finally {
            System.setIn(before);
        }
    }

    private static JsonNode block(JsonNode article, String label) {
        for (JsonNode block : article.path("blocks")) {
            if (block.path("label").asText().equals(label)) {
                return block;
            }
        }
        throw new AssertionError("no " + label + " in " + article);
    }

    /// Cuts by code points, as other languages do.
    private static String slice(JsonNode article, JsonNode block) {
        int[] points = article.path("text").asText().codePoints().toArray();
        int begin = block.path("begin").asInt();
        return new String(points, begin, block.path("end").asInt() - begin);
    }
}
