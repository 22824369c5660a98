package org.wiregraph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.wiregraph.model.Failure;
import org.wiregraph.rdf.Iris;
import org.wiregraph.store.Store;
import org.wiregraph.watch.Manners;
import org.wiregraph.watch.Time;

/// Watching against a site on this machine. Each round is a program of its own, as after a restart.
@Timeout(120)
class WatchTest {

    private static final String STORY =
            "<p>SEOUL, Jan. 14, 2022 (Pier Gazette) -- North Korea fired two ballistic missiles on"
                    + " Friday, the South Korean military said.</p><p>Foreign Minister Chung"
                    + " Eui-yong condemned the launch. The two sides would go on with the talks"
                    + " in the coming week, and it was too early to say what would come of"
                    + " them.</p>";
    private static final Manners QUICK = new Manners(Duration.ZERO, Duration.ofSeconds(2), 1 << 16);

    @TempDir private Path folder = Path.of("");
    private Site site;

    WatchTest() throws IOException {
        site = new Site();
    }

    @BeforeEach
    void allowAll() {
        site.set("/robots.txt", "User-agent: *\nDisallow: /private/\n");
    }

    @AfterEach
    void stop() {
        site.close();
    }

    @Test
    void addsWhatIsNewInAFeedAndAsksOnlyForWhatChanged() throws Exception {
        site.set("/feed", feed(item("/1", STORY)));

        assertThat(round("/feed").articles()).isEqualTo(1);
        assertThat(round("/feed").articles()).isZero();
        assertThat(site.visits("/feed")).isEqualTo(2);
        site.set("/feed", feed(item("/1", STORY) + item("/2", STORY.replace("two", "three"))));
        assertThat(round("/feed").articles()).isEqualTo(1);
        try (Store store = Store.open(folder.resolve("graph"))) {
            assertThat(store.summary()).containsEntry("articles", 2L);
        }
        assertThat(site.agents()).allMatch(agent -> agent.startsWith("wiregraph/"));
    }

    @Test
    void fetchesThePageThatASummaryLinksTo() throws Exception {
        site.set("/feed", feed(item("/3", "") + item("/private/4", "") + item("/gone", "")));
        site.set("/3", "<html><body><h1>Launch</h1><article>" + STORY + "</article></body></html>");
        Summary first = round("/feed");

        assertThat(first.articles()).isEqualTo(1);
        assertThat(first.failed())
                .extracting(Failure::message)
                .containsExactlyInAnyOrder(
                        site.url("/private/4") + ": robots.txt forbids it",
                        site.url("/gone") + ": the server answered 404");
        assertThat(site.visits("/private/4")).isZero();
        assertThat(round("/feed").articles()).isZero();
        assertThat(site.visits("/3")).isEqualTo(1);
    }

    @Test
    void followsFewRedirectsAndNoneIntoAPrivateNetwork() throws Exception {
        site.set("/loop", exchange -> redirect(exchange, "/loop"));
        site.set(
                "/inside",
                exchange -> redirect(exchange, site.url("/1").replace("localhost", "127.0.0.1")));
        site.set("/file", exchange -> redirect(exchange, "file:///etc/hostname"));

        assertThat(failure("/loop")).isEqualTo("more than 5 redirects");
        assertThat(site.visits("/loop")).isEqualTo(6);
        assertThat(failure("/inside")).isEqualTo("leads into a private network: 127.0.0.1");
        assertThat(failure("/file")).startsWith("not an http or https address");
        assertThat(site.visits("/1")).isZero();
    }

    @Test
    void takesABoundedNumberOfBytesInABoundedTime() throws Exception {
        site.set("/large", feed(item("/1", "x".repeat(1 << 17))));
        site.set(
                "/slow",
                exchange -> {
                    exchange.sendResponseHeaders(200, 0);
                    for (int i = 0; i < 1000; i++) {
                        exchange.getResponseBody().write(' ');
                        exchange.getResponseBody().flush();
                        pause();
                    }
                });

        assertThat(failure("/large")).contains("to be tried again");
        long begun = System.nanoTime();
        assertThat(failure("/slow")).contains("no whole answer in 2 s");
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(20));
    }

    @Test
    void leavesAServerAloneForAsLongAsItAsks() throws Exception {
        site.set(
                "/busy",
                exchange -> {
                    exchange.getResponseHeaders().add("Retry-After", "3600");
                    Site.send(exchange, 503, "");
                });

        assertThat(failure("/busy")).contains("the server answered 503");
        assertThat(round("/busy").failed()).isEmpty();
        assertThat(site.visits("/busy")).isEqualTo(1);
    }

    @Test
    void leavesAHostAloneWhoseRulesCannotBeHad() throws Exception {
        site.set("/robots.txt", exchange -> Site.send(exchange, 500, ""));
        site.set("/feed", feed(item("/1", STORY)));

        assertThat(failure("/feed")).contains("robots.txt cannot be had now");
        assertThat(site.visits("/feed")).isZero();
    }

    @Test
    void refusesOtherKindsOfAddresses() throws Exception {
        assertThat(look("file:///etc/hostname").failed())
                .extracting(Failure::reason)
                .containsExactly("not an http or https address: file:///etc/hostname");
        assertThat(look("http://a b/").failed())
                .extracting(Failure::reason)
                .first()
                .asString()
                .startsWith("not an address");
        assertThat(look(folder.resolve("none").toString()).failed()).hasSize(1);
    }

    @Test
    void addsNewAndChangedFilesOfAFolder() throws Exception {
        Path articles = Files.createDirectory(folder.resolve("articles"));
        Files.writeString(articles.resolve("a.html"), "<html><body>" + STORY + "</body></html>");

        assertThat(look(articles.toString()).articles()).isEqualTo(1);
        assertThat(look(articles.toString()).files()).isZero();
        Files.writeString(
                articles.resolve("b.html"),
                "<html><body>" + STORY.replace("two", "four") + "</body></html>");
        assertThat(look(articles.toString()).files()).isEqualTo(1);
    }

    @Test
    void saysThatItsMemoryIsDamaged() throws Exception {
        Path graph = Files.createDirectory(folder.resolve("graph"));
        Files.write(graph.resolve("watch.json"), "{\"places".getBytes(StandardCharsets.UTF_8));

        assertThatThrownBy(() -> look(folder.toString()))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("watch.json is damaged; delete it");
    }

    private String failure(String path) throws IOException, InterruptedException {
        List<Failure> failed = round(path).failed();
        assertThat(failed).hasSize(1);
        return failed.getFirst().reason();
    }

    private Summary round(String path) throws IOException, InterruptedException {
        return look(site.url(path));
    }

    private Summary look(String place) throws IOException, InterruptedException {
        Settings settings = Settings.of(folder.resolve("graph"), Iris.DEFAULT_BASE);
        try (Watch watch = new Watch(List.of(place), settings, QUICK, Time.REAL)) {
            return watch.round(_ -> {});
        }
    }

    private static void redirect(com.sun.net.httpserver.HttpExchange exchange, String to)
            throws IOException {
        exchange.getResponseHeaders().add("Location", to);
        Site.send(exchange, 302, "");
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    private String item(String path, String content) {
        return "<item><title>Launch</title><link>%s</link><description>In short</description>%s</item>"
                .formatted(
                        site.url(path),
                        content.isEmpty()
                                ? ""
                                : "<content:encoded><![CDATA[" + content + "]]></content:encoded>");
    }

    private static String feed(String items) {
        return "<rss version=\"2.0\" xmlns:content=\"http://purl.org/rss/1.0/modules/content/\">"
                + "<channel><title>Pier Gazette</title>"
                + items
                + "</channel></rss>";
    }
}
