package org.wiregraph.clean;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.wiregraph.model.Span;

/// A full date as people write it, and the days it may mean: `04/03/2023` is 4 March or 3 April.
///
/// Example: "08:30 June 3, 2019" holds 2019-06-03.
record WrittenDate(Span span, List<LocalDate> readings) {

    static final String MONTH =
            "(jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)(?:[a-z]{1,7})?\\.?";

    private static final int LOOKED_AT = 600;
    private static final List<String> MONTHS =
            List.of(
                    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov",
                    "dec");

    private static final Pattern MONTH_FIRST =
            compile("\\b" + MONTH + " (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b");
    private static final Pattern DAY_FIRST =
            compile("\\b(\\d{1,2})(?:st|nd|rd|th)? " + MONTH + ",? (\\d{4})\\b");
    private static final Pattern YEAR_FIRST =
            compile("\\b(\\d{4})[-./](\\d{1,2})[-./](\\d{1,2})\\b");
    private static final Pattern NUMBERS = compile("\\b(\\d{1,2})[-./](\\d{1,2})[-./](\\d{4})\\b");

    WrittenDate {
        readings = List.copyOf(readings);
    }

    private static Pattern compile(String pattern) {
        return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE);
    }

    /// The first full date of a text.
    static Optional<WrittenDate> find(String text) {
        String head = text.substring(0, Math.min(text.length(), LOOKED_AT));
        return match(MONTH_FIRST, head)
                .flatMap(m -> date(m, day(m.group(3), month(m.group(1)), m.group(2))))
                .or(() ->
                        match(DAY_FIRST, head)
                                .flatMap(m ->
                                        date(m, day(m.group(3), month(m.group(2)), m.group(1)))))
                .or(() ->
                        match(YEAR_FIRST, head)
                                .flatMap(m ->
                                        date(m, day(m.group(1), number(m.group(2)), m.group(3)))))
                .or(() -> match(NUMBERS, head).flatMap(WrittenDate::numbers));
    }

    /// Day first or month first: both readings count as long as the calendar has them.
    private static Optional<WrittenDate> numbers(Matcher m) {
        return date(
                m,
                Stream.of(
                                day(m.group(3), number(m.group(2)), m.group(1)),
                                day(m.group(3), number(m.group(1)), m.group(2)))
                        .flatMap(List::stream)
                        .distinct()
                        .toList());
    }

    private static Optional<Matcher> match(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? Optional.of(matcher) : Optional.empty();
    }

    private static Optional<WrittenDate> date(Matcher m, List<LocalDate> readings) {
        return readings.isEmpty()
                ? Optional.empty()
                : Optional.of(new WrittenDate(new Span(m.start(), m.end()), readings));
    }

    private static List<LocalDate> day(String year, int month, String day) {
        try {
            return List.of(LocalDate.of(number(year), month, number(day)));
        } catch (DateTimeException e) {
            return List.of();
        }
    }

    /// The month of a name or its short form, from 1; 0 where it is none.
    static int month(String name) {
        return MONTHS.indexOf(name.toLowerCase(Locale.ROOT).substring(0, 3)) + 1;
    }

    /// A day without a year; empty where the calendar has none such.
    static Optional<MonthDay> dayOfYear(String month, String day) {
        try {
            return Optional.of(MonthDay.of(month(month), number(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
