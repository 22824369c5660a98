package org.wiregraph.clean;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Decides which day `04/03/2023` is: 4 March or 3 April. A day of the week or the time of a clock
/// beside it says so, or the day in words in the story, or a dateline in Washington.
///
/// The days of the week in a story do not: they may be any of the last seven.
record Numerals(String line, List<String> story, List<String> places) {

    private static final Set<String> MONTH_FIRST = Set.copyOf(Phrases.lines("clocks-month-first"));
    private static final Set<String> DAY_FIRST = Set.copyOf(Phrases.lines("clocks-day-first"));
    private static final Set<String> AMERICAN =
            Set.of("WASHINGTON", "Washington", "NEW YORK", "New York");
    private static final Pattern APART = Pattern.compile("[^\\p{L}\\d]+");

    Numerals {
        story = List.copyOf(story);
        places = List.copyOf(places);
    }

    /// The one reading that the line or the story speaks for; empty where both or none would do.
    Optional<LocalDate> decide(List<LocalDate> readings) {
        return only(readings, day -> isNamed(line, day))
                .or(() -> only(readings, this::isOnClock))
                .or(() -> only(readings, this::isTold))
                .or(() -> only(readings, this::isAmerican));
    }

    private static Optional<LocalDate> only(List<LocalDate> readings, Predicate<LocalDate> fits) {
        List<LocalDate> fitting = readings.stream().filter(fits).toList();
        return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
    }

    /// The number of the month stands before that of the day in American lines.
    private boolean isOnClock(LocalDate day) {
        Set<String> words = APART.splitAsStream(line).collect(Collectors.toSet());
        boolean monthFirst = words.stream().anyMatch(MONTH_FIRST::contains);
        boolean dayFirst = words.stream().anyMatch(DAY_FIRST::contains);
        return monthFirst != dayFirst && isMonthFirst(day) == monthFirst;
    }

    private boolean isAmerican(LocalDate day) {
        return isMonthFirst(day) && places.stream().anyMatch(AMERICAN::contains);
    }

    private boolean isMonthFirst(LocalDate day) {
        return APART.splitAsStream(line)
                .filter(word -> word.matches("\\d{1,2}"))
                .findFirst()
                .filter(first -> Integer.parseInt(first) == day.getMonthValue())
                .isPresent();
    }

    /// Whether a line has the name of the weekday.
    private static boolean isNamed(String text, LocalDate day) {
        return APART.splitAsStream(text).anyMatch(word -> isWeekday(word, day.getDayOfWeek()));
    }

    private static boolean isWeekday(String word, DayOfWeek day) {
        return word.equals(day.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
                || word.equals(day.getDisplayName(TextStyle.SHORT, Locale.ENGLISH));
    }

    /// Whether the story has the day itself: "Feb. 3".
    private boolean isTold(LocalDate day) {
        return story.stream()
                .map(text -> APART.split(text))
                .anyMatch(words -> isTold(words, MonthDay.from(day)));
    }

    private static boolean isTold(String[] words, MonthDay day) {
        for (int i = 0; i + 1 < words.length; i++) {
            if (isDay(words[i], words[i + 1], day) || isDay(words[i + 1], words[i], day)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDay(String month, String number, MonthDay day) {
        boolean named = month.length() >= 3 && Character.isUpperCase(month.charAt(0));
        return named
                && number.matches("\\d{1,2}")
                && WrittenDate.month(month) > 0
                && WrittenDate.dayOfYear(month, number).filter(day::equals).isPresent();
    }
}
