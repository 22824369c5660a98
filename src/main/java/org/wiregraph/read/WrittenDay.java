package org.wiregraph.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wiregraph.model.Published;

/// The days that databases write in words: `January 14, 2022 Friday`, `14 January 2022`, `Jan 14,
/// 2022`.
final class WrittenDay {

    private static final Pattern MONTH_FIRST =
            Pattern.compile("\\b(\\p{L}{3,9})\\.?\\s+(\\d{1,2}),\\s*(\\d{4})\\b");
    private static final Pattern DAY_FIRST =
            Pattern.compile("\\b(\\d{1,2})\\s+(\\p{L}{3,9})\\.?,?\\s+(\\d{4})\\b");
    private static final List<String> MONTHS =
            List.of(
                    "january",
                    "february",
                    "march",
                    "april",
                    "may",
                    "june",
                    "july",
                    "august",
                    "september",
                    "october",
                    "november",
                    "december");

    private WrittenDay() {}

    /// The first day that the words name, in words or as a machine writes it.
    static Optional<Published> read(String words, String basis) {
        return find(words)
                .map(day -> new Published(day, Optional.empty(), basis))
                .or(() -> Timestamp.read(words, basis));
    }

    static Optional<LocalDate> find(String words) {
        Matcher american = MONTH_FIRST.matcher(words);
        if (american.find()) {
            return day(american.group(3), american.group(1), american.group(2));
        }
        Matcher british = DAY_FIRST.matcher(words);
        return british.find()
                ? day(british.group(3), british.group(2), british.group(1))
                : Optional.empty();
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        String name = month.toLowerCase(Locale.ROOT);
        String begin = name.equals("sept") ? "sep" : name;
        return MONTHS.stream()
                .filter(known -> known.startsWith(begin))
                .findFirst()
                .flatMap(known -> day(year, MONTHS.indexOf(known) + 1, day));
    }

    private static Optional<LocalDate> day(String year, int month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
