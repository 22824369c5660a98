package org.wiregraph.model;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/// A date with its working. Never more precise than the text.
public sealed interface When {

    /// The article does not say.
    record Unknown() implements When {}

    /// A day, month, year or other period, with the words it was read from, the date they were
    /// counted from and the rule that did it. `day` is the first day of the period.
    ///
    /// Example: "on Wednesday" before a dateline of 14 January 2022 is day 2022-01-12, rule
    /// `weekday before anchor`.
    record Known(
            LocalDate day,
            Precision precision,
            String words,
            Optional<LocalDate> anchor,
            String rule)
            implements When {

        /// The last day of the period.
        public LocalDate last() {
            return precision.last(day);
        }

        private Optional<String> shortest() {
            String first = day.toString();
            String last = last().toString();
            return Stream.of(10, 7, 4)
                    .map(length -> first.substring(0, length))
                    .filter(last::startsWith)
                    .findFirst();
        }
    }

    /// How much of the date the text supports.
    enum Precision {
        DAY,
        WEEKEND,
        WEEK,
        MONTH,
        QUARTER,
        SEASON,
        YEAR,
        DECADE;

        /// The last day of a period of this length that begins with `first`.
        public LocalDate last(LocalDate first) {
            LocalDate next =
                    switch (this) {
                        case DAY -> first.plusDays(1);
                        case WEEKEND -> first.plusDays(2);
                        case WEEK -> first.plusWeeks(1);
                        case MONTH -> first.plusMonths(1);
                        case QUARTER, SEASON -> first.plusMonths(3);
                        case YEAR -> first.plusYears(1);
                        case DECADE -> first.plusYears(10);
                    };
            return next.minusDays(1);
        }
    }

    /// The date as YYYY-MM-DD, YYYY-MM or YYYY, whichever is the shortest that holds the whole
    /// period: a quarter is a year, a week that begins in March and ends in April too. Empty where
    /// the date is unknown, and for what no year holds: a decade, a winter.
    default Optional<String> iso() {
        return switch (this) {
            case Unknown _ -> Optional.empty();
            case Known known -> known.shortest();
        };
    }

    /// How the date was found, in one line for people; empty where it is unknown.
    default String basis() {
        return switch (this) {
            case Unknown _ -> "";
            case Known known ->
                    "\"%s\"%s, %s"
                            .formatted(
                                    known.words(),
                                    known.anchor().map(a -> " from " + a).orElse(""),
                                    known.rule());
        };
    }
}
