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
/// Example: "09:40 May 4, 2021" holds 2021-05-04.
record WrittenDate(Span span, List<LocalDate> readings) {

    static final String MONTH =
            "(jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)(?:[a-z]{1,7})?\\.?";

    private static final int LOOKED_AT = 600;
    private static final List<String> MONTHS =
            List.of(
                    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov",
                    "dec");

    /// A word begins, or one that lost its space: `By Ana LopesMay 4, 2021`.
    private static final String GLUED = "(?:\\b|(?-i:(?<=[a-z])(?=[A-Z])))";

    /// `May 4, 2021`, `4 May 2021`, `4-May-2021`, `2021-05-04`
    private static final List<Form> FORMS =
            List.of(
                    new Form(GLUED + MONTH + " (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b", 3, 1, 2),
                    new Form("\\b(\\d{1,2})(?:st|nd|rd|th)? " + MONTH + ",? (\\d{4})\\b", 3, 2, 1),
                    new Form("\\b(\\d{1,2})-" + MONTH + "-(\\d{4})\\b", 3, 2, 1),
                    new Form("\\b(\\d{4})[-./](\\d{1,2})[-./](\\d{1,2})(?![\\d.])", 1, 2, 3));

    private static final String NUMBERS = "\\b(\\d{1,2})[-./](\\d{1,2})[-./](\\d{4})\\b";
    private static final Form BRITISH = new Form(NUMBERS, 3, 2, 1);
    private static final Form AMERICAN = new Form(NUMBERS, 3, 1, 2);

    WrittenDate {
        readings = List.copyOf(readings);
    }

    /// The first full date of a text. Where only numbers stand, day first and month first both
    /// count as long as the calendar has them.
    static Optional<WrittenDate> find(String text) {
        String head = text.substring(0, Math.min(text.length(), LOOKED_AT));
        Optional<WrittenDate> sure =
                FORMS.stream().flatMap(form -> form.find(head).stream()).findFirst();
        return sure.or(() -> either(BRITISH.find(head), AMERICAN.find(head)));
    }

    private static Optional<WrittenDate> either(
            Optional<WrittenDate> one, Optional<WrittenDate> other) {
        List<LocalDate> readings =
                Stream.of(one, other)
                        .flatMap(Optional::stream)
                        .flatMap(date -> date.readings().stream())
                        .distinct()
                        .toList();
        return one.or(() -> other).map(date -> new WrittenDate(date.span(), readings));
    }

    /// A way to write a date, and which of its groups is what.
    private record Form(Pattern pattern, int year, int month, int day) {

        Form(String pattern, int year, int month, int day) {
            this(Pattern.compile(pattern, Pattern.CASE_INSENSITIVE), year, month, day);
        }

        Optional<WrittenDate> find(String text) {
            Matcher m = pattern.matcher(text);
            return m.find()
                    ? date(m).map(day -> new WrittenDate(span(m), List.of(day)))
                    : Optional.empty();
        }

        private Optional<LocalDate> date(Matcher m) {
            String written = m.group(month);
            int number =
                    Character.isDigit(written.charAt(0))
                            ? WrittenDate.number(written)
                            : WrittenDate.month(written);
            try {
                return Optional.of(
                        LocalDate.of(
                                WrittenDate.number(m.group(year)),
                                number,
                                WrittenDate.number(m.group(day))));
            } catch (DateTimeException e) {
                return Optional.empty();
            }
        }

        private static Span span(Matcher m) {
            return new Span(m.start(), m.end());
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
