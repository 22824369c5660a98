package org.wiregraph.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wiregraph.model.Published;

/// The times that machine formats write: `2023-08-18T17:20:00-04:00` and `Mon, 3 Jun 2019 08:30:00
/// +0200`. The day is the one written, so the publisher's own.
final class Timestamp {

    private static final Pattern ISO =
            Pattern.compile(
                    "(\\d{4})-?(\\d{2})-?(\\d{2})(?:[T ].{0,24}?([Zz]|[+-]\\d{2}:?\\d{2})?)?");
    private static final Pattern MAIL =
            Pattern.compile(
                    "(?:\\w{3,9},? )?(\\d{1,2}) (\\w{3})\\w* (\\d{4})(?: [\\d:]{4,8} ?(\\S*))?.*");
    private static final int LONGEST = 100;

    private static final List<String> MONTHS =
            List.of(
                    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov",
                    "dec");
    private static final Map<String, Integer> ZONES =
            Map.ofEntries(
                    Map.entry("GMT", 0),
                    Map.entry("UTC", 0),
                    Map.entry("UT", 0),
                    Map.entry("Z", 0),
                    Map.entry("EST", -5),
                    Map.entry("EDT", -4),
                    Map.entry("CST", -6),
                    Map.entry("CDT", -5),
                    Map.entry("MST", -7),
                    Map.entry("MDT", -6),
                    Map.entry("PST", -8),
                    Map.entry("PDT", -7),
                    Map.entry("KST", 9),
                    Map.entry("JST", 9),
                    Map.entry("CET", 1),
                    Map.entry("CEST", 2));

    private Timestamp() {}

    /// Reads a written time; empty where it is neither of the two forms or no day of the calendar.
    static Optional<Published> read(String written, String basis) {
        String value = written.strip();
        if (value.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher iso = ISO.matcher(value);
        if (iso.matches()) {
            int month = Integer.parseInt(iso.group(2));
            return day(iso.group(1), month, iso.group(3))
                    .map(day -> new Published(day, zone(iso.group(4)), basis));
        }
        Matcher mail = MAIL.matcher(value);
        if (mail.matches()) {
            int month = MONTHS.indexOf(mail.group(2).toLowerCase(Locale.ROOT)) + 1;
            return day(mail.group(3), month, mail.group(1))
                    .map(day -> new Published(day, zone(mail.group(4)), basis));
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> day(String year, int month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<ZoneOffset> zone(@Nullable String written) {
        if (written == null || written.isEmpty()) {
            return Optional.empty();
        }
        Integer hours = ZONES.get(written.toUpperCase(Locale.ROOT));
        if (hours != null) {
            return Optional.of(ZoneOffset.ofHours(hours));
        }
        try {
            return Optional.of(ZoneOffset.of(written));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
