package org.wiregraph.text;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The words and numbers of the calendar, all in lower case.
public final class CalendarWords {

    private static final String FILE = "timewords.txt";
    private static final Map<String, Month> MONTHS = table("month", n -> Month.of(number(n)));
    private static final Map<String, DayOfWeek> WEEKDAYS =
            table("weekday", n -> DayOfWeek.of(number(n)));
    private static final Map<String, Month> SEASONS = table("season", n -> Month.of(number(n)));
    private static final Map<String, Integer> ORDINALS = table("ordinal", CalendarWords::number);

    private static final Set<String> DOUBTFUL = set("doubtful month");

    private CalendarWords() {}

    /// A list of words of time.
    public static Set<String> set(String section) {
        return Words.section(FILE, section);
    }

    /// Is this a weekday or a month that is no other word too?
    public static boolean isDateWord(String lower) {
        return WEEKDAYS.containsKey(lower)
                || MONTHS.containsKey(lower) && !DOUBTFUL.contains(lower);
    }

    private static <T> Map<String, T> table(String section, Function<String, T> value) {
        return set(section).stream()
                .map(entry -> entry.split(" "))
                .collect(Collectors.toUnmodifiableMap(p -> p[0], p -> value.apply(p[1])));
    }

    /// The month a token names; words such as "may" only with a capital.
    public static Optional<Month> month(Line line, int i) {
        return line.isCapital(i) ? month(line.lower(i)) : Optional.empty();
    }

    /// Whether a token is the month of a day: "May 3", where taggers see a modal verb.
    public static boolean isBeforeDay(Line line, int i) {
        return month(line, i).isPresent() && line.is(i + 1, "NUM");
    }

    public static Optional<Month> month(String lower) {
        return Optional.ofNullable(MONTHS.get(lower));
    }

    public static Optional<DayOfWeek> weekday(Line line, int i) {
        return line.isCapital(i)
                ? Optional.ofNullable(WEEKDAYS.get(line.lower(i)))
                : Optional.empty();
    }

    public static Optional<Month> season(String lower) {
        return Optional.ofNullable(SEASONS.get(lower));
    }

    public static OptionalInt ordinal(String lower) {
        Integer number = ORDINALS.get(lower);
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    /// The day of a month: "5", "14th".
    public static OptionalInt day(String lower) {
        int end = lower.length();
        if (end > 2 && Set.of("st", "nd", "rd", "th").contains(lower.substring(end - 2))) {
            end -= 2;
        }
        if (end == 0 || end > 2 || !digits(lower, end)) {
            return OptionalInt.empty();
        }
        int day = number(lower.substring(0, end));
        return day >= 1 && day <= 31 ? OptionalInt.of(day) : OptionalInt.empty();
    }

    /// The days of "5-7", from and to.
    public static Optional<int[]> days(String word) {
        String plain = word.replace('\u2013', '-');
        int dash = plain.indexOf('-');
        if (dash < 1) {
            return Optional.empty();
        }
        OptionalInt from = day(plain.substring(0, dash));
        OptionalInt to = day(plain.substring(dash + 1));
        boolean both = from.isPresent() && to.isPresent() && from.getAsInt() < to.getAsInt();
        return both ? Optional.of(new int[] {from.getAsInt(), to.getAsInt()}) : Optional.empty();
    }

    /// A year in four figures, from 1800 to 2100.
    public static OptionalInt year(String word) {
        if (word.length() != 4 || !digits(word, 4)) {
            return OptionalInt.empty();
        }
        int year = number(word);
        return year >= 1800 && year <= 2100 ? OptionalInt.of(year) : OptionalInt.empty();
    }

    /// Are the first characters of a word figures?
    public static boolean digits(String word, int end) {
        for (int i = 0; i < end; i++) {
            if (word.charAt(i) < '0' || word.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    /// The number that figures stand for.
    public static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
