package org.wiregraph.merge;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/// The days that a date may mean: one for `2022-01-14`, all of the month for `2022-01`.
record Period(LocalDate first, LocalDate last) {

    /// Reads YYYY-MM-DD, YYYY-MM or YYYY.
    static Period of(String iso) {
        return switch (iso.length()) {
            case 4 -> {
                Year year = Year.parse(iso);
                yield new Period(year.atDay(1), year.atDay(year.length()));
            }
            case 7 -> {
                YearMonth month = YearMonth.parse(iso);
                yield new Period(month.atDay(1), month.atEndOfMonth());
            }
            default -> {
                LocalDate day = LocalDate.parse(iso);
                yield new Period(day, day);
            }
        };
    }

    boolean isDay() {
        return first.equals(last);
    }

    long days() {
        return ChronoUnit.DAYS.between(first, last) + 1;
    }

    boolean contains(Period other) {
        return !other.first.isBefore(first) && !other.last.isAfter(last);
    }
}
