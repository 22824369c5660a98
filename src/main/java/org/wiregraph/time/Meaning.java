package org.wiregraph.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.Optional;
import org.wiregraph.model.When.Precision;

/// What words of time mean before anything is known of the article they stand in.
sealed interface Meaning {

    /// A date with its year: "Jan. 14, 2022", "in March 2019", "the 1990s".
    record Fixed(LocalDate first, Precision precision) implements Meaning {}

    /// "Jan. 5", and the day of the week where it stands beside it.
    record DayOfYear(MonthDay day, Optional<DayOfWeek> weekday) implements Meaning {}

    /// "March 24 of that year", "Jan. 5 last year"
    record DayInYear(MonthDay day, Pick pick) implements Meaning {}

    /// "the 14th"
    record DayOfMonth(int day) implements Meaning {}

    /// "Wednesday", "next Wednesday", "Wednesday last week"
    record Weekday(DayOfWeek day, Pick pick) implements Meaning {}

    /// "the previous Wednesday", "the following Wednesday": beside the day that was told last.
    record ToldWeekday(DayOfWeek day, Side side) implements Meaning {}

    /// "in May", "last May", "May of last year"
    record MonthNamed(Month month, Pick pick) implements Meaning {}

    /// "last summer", and quarters: "the third quarter". `month` is the first of its three.
    record Quarter(Month month, Precision precision, Pick pick) implements Meaning {}

    /// "over the weekend"
    record Weekend(Pick pick) implements Meaning {}

    /// Counted from the day of the story: "yesterday", "two weeks ago", "last year".
    record FromStory(int count, Unit unit) implements Meaning {}

    /// Counted from what was told last: "the previous day", "two days later", "that month".
    record FromTold(int count, Unit unit, Otherwise otherwise) implements Meaning {}

    /// "a day after Iran fired a missile": what follows lies `count` units before what was told.
    record Beside(int count, Unit unit) implements Meaning {}

    /// "at the time"
    record SameTime() implements Meaning {}

    /// Too loose to count: "more than two weeks ago".
    record Vague() implements Meaning {}

    /// Which of the days or months of one name. The period is the week of a weekday, the year of a
    /// month.
    enum Pick {
        /// The latest, or the next where the clause tells what is to come.
        NEAREST,
        LAST,
        THIS,
        NEXT,
        LAST_PERIOD,
        THIS_PERIOD,
        NEXT_PERIOD,
        /// That of the year told before: "in November of that year".
        TOLD_PERIOD
    }

    /// Before or after a day.
    enum Side {
        BEFORE,
        AFTER
    }

    /// What to count from where nothing was told.
    enum Otherwise {
        PUBLICATION,
        STORY,
        NOTHING
    }
}
