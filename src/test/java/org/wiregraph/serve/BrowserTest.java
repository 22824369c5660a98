package org.wiregraph.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.query.Dataset;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The pages in a real browser. Without Chromium the tests are skipped, unless the system property
/// `wiregraph.browser` says `required`.
class BrowserTest {

    private static final Pattern LINK = Pattern.compile("href=\"(/query\\?name=[^\"]+)\"");

    private static Dataset dataset;
    private static Server server;

    @TempDir private Path folder;

    @BeforeAll
    static void start() throws IOException {
        boolean found = chromium().isPresent();
        if ("required".equals(System.getProperty("wiregraph.browser"))) {
            assertThat(found).as("Chromium is on this machine").isTrue();
        }
        assumeTrue(found, "Chromium is not on this machine");
        dataset = Visitor.smallGraph();
        server = Server.start(ServerSettings.of(dataset).withPort(0));
    }

    @AfterAll
    static void stop() {
        if (server != null) {
            server.close();
            dataset.close();
        }
    }

    @Test
    void showsTheRowsOfASavedQueryFromTheStartPage() throws Exception {
        String start = page("/");
        Matcher link = LINK.matcher(start);

        assertThat(start).contains("Newest articles");
        assertThat(link.find()).isTrue();
        String result = page(link.group(1).replace("&amp;", "&"));

        assertThat(result).contains("We will answer,");
        assertThat(result).contains("<table", "dataTable");
        assertThat(result).contains("href=\"/entity?iri=https%3A%2F%2Fw3id.org");
    }

    @Test
    void declaresThePrefixesThatAQueryUses() throws Exception {
        String result = page("/query?name=launches");

        assertThat(result).contains("&lt;https://w3id.org/wiregraph/ontology#&gt;");
        assertThat(result).contains("event/launch-1").doesNotContain("parseErrorIcon");
    }

    @Test
    void showsWhatIsWrongWithAQuery() throws Exception {
        assertThat(page("/query?name=mistaken"))
                .contains("This query cannot be read.", "line 4", "parseErrorIcon");
    }

    @Test
    void showsAFactOfAnArticle() throws Exception {
        assertThat(page("/article/one")).contains("<mark>We will answer,</mark>");
    }

    private static Optional<Path> chromium() {
        return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    /// The page as it stands after its scripts have run.
    private String page(String path) throws IOException, InterruptedException {
        Path out = Files.createTempFile(folder, "page", ".html");
        List<String> command =
                new ArrayList<>(
                        List.of(
                                chromium().orElseThrow().toString(),
                                "--headless",
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--disable-dev-shm-usage",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync",
                                "--user-data-dir=" + Files.createTempDirectory(folder, "profile"),
                                "--virtual-time-budget=8000",
                                "--dump-dom"));
        command.add(server.url() + path);
        Process browser =
                new ProcessBuilder(command)
                        .redirectOutput(out.toFile())
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        try {
            assertThat(browser.waitFor(60, TimeUnit.SECONDS)).as("Chromium ended").isTrue();
        } finally {
            browser.descendants().forEach(ProcessHandle::destroyForcibly);
            browser.destroyForcibly().waitFor();
        }
        return Files.readString(out);
    }
}
