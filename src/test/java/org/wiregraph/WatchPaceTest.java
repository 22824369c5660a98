package org.wiregraph;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.wiregraph.model.Failure;
import org.wiregraph.rdf.Iris;
import org.wiregraph.watch.Manners;

/// How often a site on this machine is visited, by a clock that only the watcher's pauses move. The
/// pages that its feeds link to are gone, which costs a visit each and leaves nothing to build.
@Timeout(120)
class WatchPaceTest {

    private static final String ROBOTS = "/robots.txt";
    private static final Duration QUARTER = Duration.ofMinutes(15);

    private final SteppedTime time = new SteppedTime();
    private final Instant begun = time.now();
    private final Site site;
    @TempDir private Path folder = Path.of("");

    WatchPaceTest() throws IOException {
        site = new Site(time::now);
    }

    @AfterEach
    void stop() {
        site.close();
    }

    @Test
    void asksAHostOnceASecond() throws Exception {
        site.set("/feed", feed("", 3));

        rounds(1, QUARTER);

        assertThat(visits()).containsExactly("0 /robots.txt", "1 /feed", "2 /1", "3 /2", "4 /3");
    }

    @Test
    void asksAHostAsSeldomAsItsRobotsTxtWants() throws Exception {
        site.set(ROBOTS, "User-agent: *\nCrawl-delay: 20\n");
        site.set("/feed", feed("", 3));

        rounds(1, QUARTER);

        assertThat(visits()).containsExactly("0 /robots.txt", "1 /feed", "21 /1", "41 /2", "61 /3");
    }

    @Test
    void leavesPagesForTheNextLookWhereAHostWantsLongPauses() throws Exception {
        site.set(ROBOTS, "User-agent: *\nCrawl-delay: 300\n");
        site.set("/feed", feed("", 3));

        rounds(2, QUARTER);

        assertThat(visits())
                .containsExactly(
                        "0 /robots.txt", "1 /feed", "301 /1", "601 /2", "1501 /feed", "1801 /3");
    }

    @Test
    void visitsNothingWhereAHostWantsPausesOfMoreThanFiveMinutes() throws Exception {
        site.set(ROBOTS, "User-agent: *\nCrawl-delay: 301\n");
        site.set("/feed", feed("", 3));

        assertThat(rounds(1, QUARTER)).containsExactly("/feed: robots.txt forbids it");
        assertThat(visits()).containsExactly("0 /robots.txt");
    }

    @Test
    void asksForRobotsTxtOnceADay() throws Exception {
        site.set("/feed", feed("", 0));

        rounds(26, Duration.ofHours(1));

        assertThat(site.visits("/feed")).isEqualTo(26);
        assertThat(site.visits(ROBOTS)).isEqualTo(2);
    }

    @Test
    void asksForAFeedOnlyWhenItsCopyIsOldByItsOwnWord() throws Exception {
        site.set("/feed", feed("<ttl>60</ttl>", 0));

        rounds(5, QUARTER);
        rounds(5, QUARTER);

        // the first round asks for robots.txt, and so does the first one after a restart
        assertThat(visits("/feed")).containsExactly(1L, 3601L, 7202L);
    }

    @Test
    void asksForAFeedOnlyWhenItsCopyIsOldByItsServersWord() throws Exception {
        site.set(
                "/feed",
                exchange -> answer(exchange, 200, "Cache-Control", "public, max-age=1800"));

        rounds(5, QUARTER);

        assertThat(visits("/feed")).containsExactly(1L, 1801L, 3601L);
    }

    @Test
    void neverTakesACopyForNewForMoreThanADay() throws Exception {
        site.set("/feed", feed("<ttl>999999</ttl>", 0));

        rounds(50, Duration.ofHours(1));

        // robots.txt is asked for once a day, a second before

        assertThat(visits("/feed")).containsExactly(1L, 86_402L, 172_803L);
    }

    @Test
    void fetchesThePagesThatWaitWhileTheFeedIsNew() throws Exception {
        site.set("/feed", feed("<ttl>60</ttl>", 35));

        rounds(2, QUARTER);
        List<String> first = visits();
        rounds(1, QUARTER);

        assertThat(site.visits("/feed")).isEqualTo(1);
        assertThat(first).hasSize(2 + 35).endsWith("935 /35");
        assertThat(site.visits()).hasSize(first.size());
        assertThat(IntStream.rangeClosed(1, 35)).allMatch(page -> site.visits("/" + page) == 1);
    }

    @Test
    void leavesAHostAloneThatHadTooManyRequests() throws Exception {
        site.set("/feed", feed("", 5));
        site.set("/2", exchange -> answer(exchange, 429, "Retry-After", "3600"));

        List<String> failed = rounds(4, QUARTER);
        failed.addAll(rounds(1, QUARTER));

        assertThat(failed)
                .filteredOn(failure -> !failure.endsWith("404"))
                .containsExactly(
                        "/2: the server answered 429; to be tried again",
                        "/2: the server answered 429; to be tried again");
        assertThat(visits())
                .containsExactly(
                        "0 /robots.txt",
                        "1 /feed",
                        "2 /1",
                        "3 /2",
                        "3603 /robots.txt",
                        "3604 /feed",
                        "3605 /3",
                        "3606 /4",
                        "3607 /5",
                        "3608 /2");
    }

    @Test
    void triesAgainOnTheDayAndHourThatAServerNames() throws Exception {
        String hour =
                DateTimeFormatter.RFC_1123_DATE_TIME.format(
                        begun.plus(Duration.ofHours(2)).atZone(ZoneOffset.UTC));
        site.set("/feed", exchange -> answer(exchange, 503, "Retry-After", hour));

        List<String> failed = rounds(9, QUARTER);

        assertThat(visits("/feed")).containsExactly(1L, 7201L);
        assertThat(failed).hasSize(2);
    }

    @Test
    void triesAgainAfterFiveMinutesWhereAServerFails() throws Exception {
        site.set("/feed", exchange -> Site.send(exchange, 500, ""));

        rounds(7, Duration.ofMinutes(1));

        assertThat(visits("/feed")).containsExactly(1L, 301L);
    }

    @Test
    void asksNotEvenForRobotsTxtBeforeAServerWants() throws Exception {
        site.set(ROBOTS, exchange -> answer(exchange, 503, "Retry-After", "1200"));
        site.set("/feed", feed("", 0));

        rounds(5, Duration.ofMinutes(6));

        assertThat(visits()).containsExactly("0 /robots.txt", "1440 /robots.txt");
    }

    /// Looks so many times, with pauses between and after, as a program that is started for it;
    /// gives the failures.
    private List<String> rounds(int number, Duration interval) throws Exception {
        List<String> failed = new ArrayList<>();
        Settings settings = Settings.of(folder.resolve("graph"), Iris.DEFAULT_BASE);
        try (Watch watch = new Watch(List.of(site.url("/feed")), settings, Manners.usual(), time)) {
            for (int i = 0; i < number; i++) {
                watch.round(_ -> {}).failed().stream()
                        .map(Failure::message)
                        .map(message -> message.replace(site.url(""), ""))
                        .forEach(failed::add);
                time.sleep(interval);
            }
        }
        return failed;
    }

    /// The second of each visit and what was asked for.
    private List<String> visits() {
        return site.visits().stream()
                .map(visit -> second(visit) + " " + visit.path())
                .collect(Collectors.toList());
    }

    private List<Long> visits(String path) {
        return site.visits().stream()
                .filter(visit -> visit.path().equals(path))
                .map(this::second)
                .toList();
    }

    private long second(Site.Visited visit) {
        return Duration.between(begun, visit.when()).toSeconds();
    }

    private static void answer(HttpExchange exchange, int status, String header, String value)
            throws IOException {
        exchange.getResponseHeaders().add(header, value);
        Site.send(exchange, status, feedOf("", ""));
    }

    /// A feed of items without their text, that link to `/1`, `/2` and so on.
    private String feed(String about, int items) {
        return feedOf(
                about,
                IntStream.rangeClosed(1, items)
                        .mapToObj(i -> "<item><link>" + site.url("/" + i) + "</link></item>")
                        .collect(Collectors.joining()));
    }

    private static String feedOf(String about, String items) {
        return "<rss version=\"2.0\"><channel><title>Pier Gazette</title>%s%s</channel></rss>"
                .formatted(about, items);
    }
}
