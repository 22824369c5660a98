package org.wiregraph.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.wiregraph.model.When.Precision;
import org.wiregraph.time.Meaning.Pick;
import org.wiregraph.time.Phrase.Tense;

/// The days and months around the day of a story, for a clause that looks back or ahead.
record Calendar(LocalDate story, Tense tense) {

    LocalDate weekday(DayOfWeek day, Pick pick) {
        LocalDate latest = story.with(TemporalAdjusters.previousOrSame(day));
        return switch (pick) {
            case NEAREST, TOLD_PERIOD ->
                    looksBack() ? latest : story.with(TemporalAdjusters.nextOrSame(day));
            case LAST -> story.with(TemporalAdjusters.previous(day));
            case THIS, THIS_PERIOD -> inWeek(0, day);
            case NEXT, NEXT_PERIOD -> inWeek(1, day);
            case LAST_PERIOD -> inWeek(-1, day);
        };
    }

    private LocalDate inWeek(int weeks, DayOfWeek day) {
        return Unit.WEEK.shift(story, weeks).with(TemporalAdjusters.nextOrSame(day));
    }

    private boolean looksBack() {
        return tense == Tense.PAST;
    }

    LocalDate month(Month month, Pick pick) {
        LocalDate here = story.withDayOfMonth(1);
        LocalDate same = LocalDate.of(story.getYear(), month, 1);
        LocalDate latest = same.isAfter(here) ? same.minusYears(1) : same;
        return switch (pick) {
            case NEAREST, TOLD_PERIOD ->
                    looksBack() || latest.equals(here) ? latest : latest.plusYears(1);
            case LAST -> latest.equals(here) ? latest.minusYears(1) : latest;
            case NEXT -> latest.plusYears(1);
            case THIS, THIS_PERIOD -> same;
            case LAST_PERIOD -> same.minusYears(1);
            case NEXT_PERIOD -> same.plusYears(1);
        };
    }

    /// The first day of a quarter or season; of one that is running or over, unless it is to come.
    LocalDate quarter(Month month, Precision precision, Pick pick) {
        LocalDate same = LocalDate.of(story.getYear(), month, 1);
        LocalDate latest = same.isAfter(story) ? same.minusYears(1) : same;
        boolean running = !precision.last(latest).isBefore(story);
        return switch (pick) {
            case NEAREST, TOLD_PERIOD -> looksBack() ? latest : same;
            case LAST -> running ? latest.minusYears(1) : latest;
            case NEXT -> latest.plusYears(1);
            case THIS -> running || precision != Precision.SEASON ? latest : same;
            case THIS_PERIOD -> same;
            case LAST_PERIOD -> same.minusYears(1);
            case NEXT_PERIOD -> same.plusYears(1);
        };
    }

    /// The Saturday of the weekend.
    LocalDate weekend(Pick pick) {
        LocalDate latest = story.with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY));
        boolean isWeekend = !latest.plusDays(1).isBefore(story);
        LocalDate coming = isWeekend ? latest : latest.plusWeeks(1);
        boolean justOver = story.getDayOfWeek() == DayOfWeek.MONDAY;
        return switch (pick) {
            case LAST, LAST_PERIOD -> isWeekend ? latest.minusWeeks(1) : latest;
            case THIS, THIS_PERIOD -> justOver && looksBack() ? latest : coming;
            case NEXT, NEXT_PERIOD -> latest.plusWeeks(1);
            case NEAREST, TOLD_PERIOD -> looksBack() ? latest : coming;
        };
    }

    /// The latest such day of a month, or the next.
    LocalDate dayOfMonth(int day) {
        int step = looksBack() ? -1 : 1;
        LocalDate first = story.withDayOfMonth(1);
        return IntStream.range(0, 12)
                .mapToObj(i -> first.plusMonths((long) step * i))
                .filter(month -> day <= month.lengthOfMonth())
                .map(month -> month.withDayOfMonth(day))
                .filter(date -> looksBack() ? !date.isAfter(story) : !date.isBefore(story))
                .findFirst()
                .orElse(story);
    }

    /// The latest such day, or the next where the clause looks ahead. The story may be read on the
    /// day before its dateline somewhere on earth, so that tomorrow is not ahead.
    LocalDate nearest(MonthDay day) {
        LocalDate latest =
                years(day)
                        .filter(date -> !date.isAfter(story.plusDays(1)))
                        .max(Comparator.naturalOrder())
                        .orElse(story);
        return looksBack() ? latest : next(day);
    }

    LocalDate next(MonthDay day) {
        return years(day)
                .filter(date -> !date.isBefore(story))
                .min(Comparator.naturalOrder())
                .orElse(story);
    }

    /// The date in this year, the last or the next that falls on the weekday.
    Optional<LocalDate> onWeekday(MonthDay day, DayOfWeek weekday) {
        return years(day)
                .filter(date -> date.getDayOfWeek() == weekday)
                .filter(date -> Math.abs(date.getYear() - story.getYear()) <= 1)
                .min(
                        Comparator.comparingLong(
                                date -> Math.abs(date.toEpochDay() - story.toEpochDay())));
    }

    private Stream<LocalDate> years(MonthDay day) {
        return IntStream.rangeClosed(story.getYear() - 8, story.getYear() + 8)
                .filter(day::isValidYear)
                .mapToObj(day::atYear);
    }
}
