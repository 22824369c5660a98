package org.wiregraph.export;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The days that a date of the graph covers: `2022-01` is all of January. `text` is the date as it
/// stands there.
record Period(LocalDate start, LocalDate end, String text) {

    private static final Comparator<Period> BY_START =
            Comparator.comparing(Period::start)
                    .thenComparing(Period::end)
                    .thenComparing(Period::text);

    /// A date as YYYY-MM-DD, YYYY-MM or YYYY; empty for anything else.
    static Optional<Period> of(String text) {
        try {
            return switch (text.length()) {
                case 10 -> Optional.of(day(LocalDate.parse(text), text));
                case 7 -> Optional.of(month(YearMonth.parse(text), text));
                case 4 -> Optional.of(year(Year.parse(text), text));
                default -> Optional.empty();
            };
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /// The periods one after the other; those that overlap or follow at once become one.
    static List<Period> merged(Collection<Period> periods) {
        List<Period> merged = new ArrayList<>();
        for (Period next : periods.stream().sorted(BY_START).toList()) {
            if (!merged.isEmpty() && !next.start().isAfter(merged.getLast().end().plusDays(1))) {
                merged.add(merged.removeLast().through(next));
            } else {
                merged.add(next);
            }
        }
        return merged;
    }

    /// The date of the period that begins first; empty for no periods.
    static String first(Collection<Period> periods) {
        return periods.stream().min(BY_START).map(Period::text).orElse("");
    }

    /// The date of the period that ends last; empty for no periods.
    static String last(Collection<Period> periods) {
        return periods.stream()
                .max(Comparator.comparing(Period::end).thenComparing(BY_START))
                .map(Period::text)
                .orElse("");
    }

    private Period through(Period other) {
        LocalDate later = other.end.isAfter(end) ? other.end : end;
        return new Period(start, later, start + "/" + later);
    }

    private static Period day(LocalDate day, String text) {
        return new Period(day, day, text);
    }

    private static Period month(YearMonth month, String text) {
        return new Period(month.atDay(1), month.atEndOfMonth(), text);
    }

    private static Period year(Year year, String text) {
        return new Period(year.atDay(1), year.atMonth(12).atEndOfMonth(), text);
    }
}
