package org.wiregraph.model;

import java.time.LocalDate;
import java.util.Optional;

/// A date with its working. Never more precise than the text.
public sealed interface When {

    /// The article does not say.
    record Unknown() implements When {}

    /// A day, month or year, with the words it was read from, the date they were counted from and
    /// the rule that did it. `day` is the first day of the period.
    ///
    /// Example: "on Wednesday" before a dateline of 14 January 2022 is day 2022-01-12, rule
    /// `weekday before anchor`.
    record Known(
            LocalDate day,
            Precision precision,
            String words,
            Optional<LocalDate> anchor,
            String rule)
            implements When {}

    /// How much of the date the text supports.
    enum Precision {
        DAY,
        MONTH,
        YEAR
    }

    /// The date as YYYY-MM-DD, YYYY-MM or YYYY; empty where it is unknown.
    default Optional<String> iso() {
        return switch (this) {
            case Unknown _ -> Optional.empty();
            case Known known ->
                    Optional.of(
                            switch (known.precision()) {
                                case DAY -> known.day().toString();
                                case MONTH -> known.day().toString().substring(0, 7);
                                case YEAR -> known.day().toString().substring(0, 4);
                            });
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
