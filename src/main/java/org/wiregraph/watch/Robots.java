package org.wiregraph.watch;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What robots.txt of a host allows. It is asked for once a day; a host without one allows all, and
/// one whose robots.txt cannot be had is left alone for now.
final class Robots {

    private static final int LARGEST = 500_000;
    private static final Duration GOOD_FOR = Duration.ofHours(24);
    private static final Duration DOUBTFUL_FOR = Duration.ofMinutes(5);

    enum Rule {
        ALLOWED,
        FORBIDDEN,
        UNKNOWN
    }

    /// A file of a host, with the status of the answer. Its letters beyond ASCII do not matter.
    record File(int status, String text) {

        /// No answer at all.
        static final File NONE = new File(503, "");
    }

    interface Files {
        File file(URI address) throws InterruptedException;
    }

    private record Known(BaseRobotRules rules, Instant until) {}

    private final Files files;
    private final Time time;
    private final Map<String, Known> known = new HashMap<>();

    Robots(Files files, Time time) {
        this.files = files;
        this.time = time;
    }

    Rule rule(URI address) throws InterruptedException {
        BaseRobotRules rules = rules(address);
        if (rules.isDeferVisits()) {
            return Rule.UNKNOWN;
        }
        return rules.isAllowed(address.toString()) ? Rule.ALLOWED : Rule.FORBIDDEN;
    }

    /// The pause that the host asks for; none where it was not asked yet.
    Duration pause(URI address) {
        return Optional.ofNullable(known.get(host(address)))
                .map(rules -> rules.rules().getCrawlDelay())
                .filter(delay -> delay != BaseRobotRules.UNSET_CRAWL_DELAY)
                .map(Duration::ofMillis)
                .orElse(Duration.ZERO);
    }

    private BaseRobotRules rules(URI address) throws InterruptedException {
        Known rules = known.get(host(address));
        if (rules == null || time.now().isAfter(rules.until())) {
            BaseRobotRules read = parsed(address);
            Duration good = read.isDeferVisits() ? DOUBTFUL_FOR : GOOD_FOR;
            rules = new Known(read, time.now().plus(good));
            known.put(host(address), rules);
        }
        return rules.rules();
    }

    private BaseRobotRules parsed(URI address) throws InterruptedException {
        URI place = URI.create(host(address) + "/robots.txt");
        File file = files.file(place);
        SimpleRobotRulesParser parser = new SimpleRobotRulesParser();
        return file.status() == 200 && file.text().length() <= LARGEST
                ? parser.parseContent(
                        place.toString(),
                        file.text().getBytes(StandardCharsets.UTF_8),
                        "text/plain",
                        List.of(Fetcher.NAME))
                : parser.failedFetch(file.status());
    }

    private static String host(URI address) {
        return address.getScheme() + "://" + address.getRawAuthority();
    }
}
