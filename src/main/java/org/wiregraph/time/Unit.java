package org.wiregraph.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.wiregraph.model.When.Precision;

/// A stretch of the calendar that people count in.
enum Unit {
    DAY(ChronoUnit.DAYS, Precision.DAY),
    WEEK(ChronoUnit.WEEKS, Precision.WEEK),
    MONTH(ChronoUnit.MONTHS, Precision.MONTH),
    YEAR(ChronoUnit.YEARS, Precision.YEAR);

    private final ChronoUnit steps;
    private final Precision precision;

    Unit(ChronoUnit steps, Precision precision) {
        this.steps = steps;
        this.precision = precision;
    }

    /// The unit of "day", "weeks".
    static Optional<Unit> of(String lower) {
        return switch (lower) {
            case "day", "days" -> Optional.of(DAY);
            case "week", "weeks" -> Optional.of(WEEK);
            case "month", "months" -> Optional.of(MONTH);
            case "year", "years" -> Optional.of(YEAR);
            default -> Optional.empty();
        };
    }

    Precision precision() {
        return precision;
    }

    /// The first day of the unit that lies `count` units from the one of `day`.
    LocalDate shift(LocalDate day, int count) {
        LocalDate moved = day.plus(count, steps);
        return switch (this) {
            case DAY -> moved;
            case WEEK -> moved.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH -> moved.withDayOfMonth(1);
            case YEAR -> moved.withDayOfYear(1);
        };
    }
}
