package org.wiregraph.extract;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import org.wiregraph.model.When;
import org.wiregraph.model.When.Precision;
import org.wiregraph.text.Line;
import org.wiregraph.text.Numbers;
import org.wiregraph.text.Range;

/// Reads the dates of a line. Each keeps its words, the day it was counted from and the rule.
final class Dates {

    /// A date in tokens `from` to `to`. `role` tells which clause it dates.
    record Dated(int from, int to, When.Known when, Role role) {}

    enum Role {
        /// The clause it stands in.
        CLAUSE,
        /// The clause that follows: "..., a day after Iran fired a missile".
        NEXT_CLAUSE
    }

    private static final Map<String, Month> MONTHS = months();
    private static final Map<String, DayOfWeek> DAYS = days();
    private static final Set<String> BEFORE_MONTH =
            Set.of(
                    "in", "since", "last", "of", "this", "early", "late", "mid", "until", "by",
                    "from", "and", "that", "between", "every");
    private static final Set<String> EARLIER = Set.of("earlier", "before", "previously");

    private final Line line;
    private final Anchors anchors;
    private final List<Dated> found = new ArrayList<>();

    private Dates(Line line, Anchors anchors) {
        this.line = line;
        this.anchors = anchors;
    }

    static List<Dated> in(Line line, Anchors anchors) {
        Dates dates = new Dates(line, anchors);
        int i = 0;
        while (i < line.size()) {
            i = Math.max(i + 1, dates.read(i));
        }
        return List.copyOf(dates.found);
    }

    /// The tokens that dates stand on.
    static List<Range> ranges(List<Dated> dates) {
        return dates.stream().map(d -> new Range(d.from(), d.to())).toList();
    }

    static Optional<Month> month(String lower) {
        return Optional.ofNullable(MONTHS.get(lower));
    }

    private int read(int i) {
        String word = line.lower(i);
        if (MONTHS.containsKey(word)) {
            return month(i, MONTHS.get(word));
        }
        Optional<DayOfWeek> day = Optional.ofNullable(DAYS.get(word));
        if (day.isPresent()) {
            return anchors.story().map(story -> weekday(i, day.get(), story)).orElse(i + 1);
        }
        if (isYear(i)) {
            return year(i);
        }
        return anchors.story().map(story -> relative(i, story)).orElse(i + 1);
    }

    private int month(int i, Month month) {
        OptionalInt after = day(i + 1);
        if (after.isPresent()) {
            int comma = line.word(i + 2).equals(",") ? i + 3 : i + 2;
            return day(new int[] {i, i + 2, comma}, month, after.getAsInt());
        }
        OptionalInt before = day(i - 1);
        if (before.isPresent()) {
            return day(new int[] {i - 1, i + 1, i + 1}, month, before.getAsInt());
        }
        int year = line.word(i + 1).equals(",") ? i + 2 : i + 1;
        if (isYearNumber(year)) {
            LocalDate first = LocalDate.of(number(year), month, 1);
            return add(new Range(i, year + 1), first, Precision.MONTH, "month and year");
        }
        if (!BEFORE_MONTH.contains(line.lower(i - 1)) || anchors.story().isEmpty()) {
            return i + 1;
        }
        LocalDate story = anchors.story().get();
        if (line.lower(i + 1).equals("last") && line.lower(i + 2).equals("year")) {
            LocalDate told = LocalDate.of(story.getYear() - 1, month, 1);
            return add(new Range(i, i + 3), told, Precision.MONTH, "month of the year before");
        }
        LocalDate first = LocalDate.of(story.getYear(), month, 1);
        LocalDate latest = first.isAfter(story) ? first.minusYears(1) : first;
        return add(new Range(i, i + 1), latest, Precision.MONTH, "latest such month");
    }

    /// A day of a month, where `at` holds its first token, the token after it, and the token where
    /// a year may stand.
    private int day(int[] at, Month month, int day) {
        if (day > month.maxLength()) {
            return at[1];
        }
        if (isYearNumber(at[2])) {
            int year = number(at[2]);
            LocalDate date =
                    month == Month.FEBRUARY && day == 29
                            ? LocalDate.of(year, month, 28)
                            : LocalDate.of(year, month, day);
            return add(new Range(at[0], at[2] + 1), date, Precision.DAY, "full date");
        }
        if (anchors.story().isEmpty() || month == Month.FEBRUARY && day == 29) {
            return at[1];
        }
        LocalDate story = anchors.story().get();
        LocalDate date = LocalDate.of(story.getYear(), month, day);
        LocalDate latest = date.isAfter(story.plusDays(1)) ? date.minusYears(1) : date;
        return add(new Range(at[0], at[1]), latest, Precision.DAY, "latest such day");
    }

    private int weekday(int i, DayOfWeek day, LocalDate story) {
        int back = Math.floorMod(story.getDayOfWeek().getValue() - day.getValue(), 7);
        boolean last = line.lower(i - 1).equals("last");
        LocalDate date = story.minusDays(back == 0 && last ? 7 : back);
        int to = line.word(i + 1).equals("(") && line.lower(i + 3).equals("time") ? i + 5 : i + 1;
        return add(new Range(last ? i - 1 : i, to), date, Precision.DAY, "latest such weekday");
    }

    private int year(int i) {
        boolean said =
                Set.of("in", "of", "since", "during", "from", "until", "and", "early", "late")
                        .contains(line.lower(i - 1));
        if (!said) {
            return i + 1;
        }
        return add(new Range(i, i + 1), LocalDate.of(number(i), 1, 1), Precision.YEAR, "year");
    }

    private int relative(int i, LocalDate story) {
        String phrase = line.lower(i) + " " + line.lower(i + 1);
        return switch (phrase) {
            case "last week" -> week(i, story.minusWeeks(1));
            case "this week" -> week(i, story);
            case "last month" ->
                    add(
                            new Range(i, i + 2),
                            story.withDayOfMonth(1).minusMonths(1),
                            Precision.MONTH,
                            "month before");
            case "this month" ->
                    add(
                            new Range(i, i + 2),
                            story.withDayOfMonth(1),
                            Precision.MONTH,
                            "month of the story");
            case "last year" ->
                    add(
                            new Range(i, i + 2),
                            story.withDayOfYear(1).minusYears(1),
                            Precision.YEAR,
                            "year before");
            case "this year" ->
                    add(
                            new Range(i, i + 2),
                            story.withDayOfYear(1),
                            Precision.YEAR,
                            "year of the story");
            default -> dayPhrase(i, story);
        };
    }

    private int dayPhrase(int i, LocalDate story) {
        String word = line.lower(i);
        if (word.equals("yesterday")) {
            return add(new Range(i, i + 1), story.minusDays(1), Precision.DAY, "day before");
        }
        if (word.equals("today")) {
            return add(new Range(i, i + 1), story, Precision.DAY, "day of the story");
        }
        String three = line.joined(i, Math.min(line.size(), i + 3)).toLowerCase(Locale.ROOT);
        if (three.equals("the previous day")
                || three.equals("the day before")
                || three.equals("a day earlier")) {
            return back(i, 1);
        }
        OptionalInt count = word.equals("a") ? OptionalInt.of(1) : Numbers.of(word);
        boolean days = line.lower(i + 1).equals("day") || line.lower(i + 1).equals("days");
        if (count.isEmpty() || !days) {
            return i + 1;
        }
        String after = line.lower(i + 2);
        if (EARLIER.contains(after) && !after.equals("before")) {
            return back(i, count.getAsInt());
        }
        if (after.equals("ago")) {
            return add(
                    new Range(i, i + 3),
                    story.minusDays(count.getAsInt()),
                    Precision.DAY,
                    "days ago");
        }
        return after.equals("after") ? next(i, count.getAsInt()) : i + 1;
    }

    /// "The previous day": counted from a date told before it in the line, else from publication.
    private int back(int i, int days) {
        Optional<LocalDate> told = told(i);
        LocalDate base = told.or(anchors::published).orElseThrow();
        String rule =
                told.isPresent() ? "days before the date just told" : "days before publication";
        LocalDate date = base.minusDays(days);
        found.add(new Dated(i, i + 3, known(i, date, base, rule), Role.CLAUSE));
        return i + 3;
    }

    /// "Friday, a day after ...": what follows was that many days before Friday.
    private int next(int i, int days) {
        LocalDate base = told(i).or(anchors::story).orElseThrow();
        LocalDate date = base.minusDays(days);
        found.add(
                new Dated(
                        i,
                        i + 3,
                        known(i, date, base, "days before the event told first"),
                        Role.NEXT_CLAUSE));
        return i + 3;
    }

    private Optional<LocalDate> told(int before) {
        return found.stream()
                .filter(d -> d.to() <= before && d.when().precision() == Precision.DAY)
                .reduce((first, second) -> second)
                .map(d -> d.when().day());
    }

    private int week(int i, LocalDate day) {
        LocalDate monday = day.minusDays(day.getDayOfWeek().getValue() - 1L);
        boolean oneMonth = monday.getMonth() == monday.plusDays(6).getMonth();
        LocalDate first = oneMonth ? monday.withDayOfMonth(1) : monday.withDayOfYear(1);
        boolean oneYear = monday.getYear() == monday.plusDays(6).getYear();
        if (!oneMonth && !oneYear) {
            return i + 2;
        }
        return add(
                new Range(i, i + 2),
                first,
                oneMonth ? Precision.MONTH : Precision.YEAR,
                "week counted from the story");
    }

    private int add(Range words, LocalDate day, Precision precision, String rule) {
        int to = Math.min(words.to(), line.size());
        String text = line.text(words.from(), to);
        When.Known when = new When.Known(day, precision, text, anchors.story(), rule);
        found.add(new Dated(words.from(), to, when, Role.CLAUSE));
        return words.to();
    }

    private When.Known known(int from, LocalDate date, LocalDate base, String rule) {
        String words = line.text(from, Math.min(line.size(), from + 3));
        return new When.Known(date, Precision.DAY, words, Optional.of(base), rule);
    }

    private OptionalInt day(int i) {
        String word = line.lower(i).replaceFirst("(st|nd|rd|th)$", "");
        boolean digits =
                !word.isEmpty() && word.length() <= 2 && word.chars().allMatch(Character::isDigit);
        int value = digits ? Integer.parseInt(word) : 0;
        return value >= 1 && value <= 31 ? OptionalInt.of(value) : OptionalInt.empty();
    }

    private boolean isYear(int i) {
        return isYearNumber(i) && !line.is(i + 1, "NOUN");
    }

    private boolean isYearNumber(int i) {
        String word = line.word(i);
        return word.length() == 4
                && word.chars().allMatch(Character::isDigit)
                && number(i) >= 1900
                && number(i) < 2100;
    }

    private int number(int i) {
        return Integer.parseInt(line.word(i));
    }

    private static Map<String, Month> months() {
        Map<String, Month> months = new TreeMap<>();
        for (Month month : Month.values()) {
            String name = month.name().toLowerCase(Locale.ROOT);
            months.put(name, month);
            months.put(name.substring(0, 3) + ".", month);
        }
        months.put("sept.", Month.SEPTEMBER);
        months.put("sept", Month.SEPTEMBER);
        for (String bare : List.of("jan", "feb", "apr", "aug", "oct", "nov", "dec")) {
            months.put(bare, months.get(bare + "."));
        }
        return Map.copyOf(months);
    }

    private static Map<String, DayOfWeek> days() {
        Map<String, DayOfWeek> days = new TreeMap<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            days.put(day.name().toLowerCase(Locale.ROOT), day);
        }
        return Map.copyOf(days);
    }
}
