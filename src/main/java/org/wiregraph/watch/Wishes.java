package org.wiregraph.watch;

import java.net.http.HttpHeaders;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What the head of an answer asks of visitors.
final class Wishes {

    /// Nobody waits longer than that, whatever is asked for.
    static final Duration LONGEST = Duration.ofDays(1);

    private static final Pattern SECONDS = Pattern.compile("\\d{1,9}");

    /// `Cache-Control: public, max-age=900`
    private static final Pattern MAX_AGE =
            Pattern.compile("(?:^|[\\s,])max-age=(\\d{1,9})", Pattern.CASE_INSENSITIVE);

    private Wishes() {}

    /// The pause that `Retry-After` asks for, in seconds or as a date.
    static Optional<Duration> pause(HttpHeaders headers, Instant now) {
        return headers.firstValue("Retry-After")
                .map(String::strip)
                .flatMap(wish -> SECONDS.matcher(wish).matches() ? seconds(wish) : until(wish, now))
                .map(Wishes::bounded);
    }

    /// How long the document is as good as new.
    static Duration fresh(HttpHeaders headers) {
        return headers.allValues("Cache-Control").stream()
                .map(MAX_AGE::matcher)
                .filter(Matcher::find)
                .flatMap(age -> seconds(age.group(1)).stream())
                .findFirst()
                .map(Wishes::bounded)
                .orElse(Duration.ZERO);
    }

    static Duration bounded(Duration pause) {
        return pause.compareTo(LONGEST) > 0 ? LONGEST : pause;
    }

    private static Optional<Duration> seconds(String digits) {
        return Optional.of(Duration.ofSeconds(Long.parseLong(digits)));
    }

    private static Optional<Duration> until(String date, Instant now) {
        try {
            Instant then =
                    ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
            return Optional.of(Duration.between(now, then)).filter(Duration::isPositive);
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
