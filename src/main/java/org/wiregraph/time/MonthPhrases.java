package org.wiregraph.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.wiregraph.model.When.Precision;
import org.wiregraph.text.CalendarWords;
import org.wiregraph.text.Line;
import org.wiregraph.time.Meaning.Pick;

/// Dates with the name of a month or a weekday in them.
///
/// Examples: `Jan. 14, 2022`, `14th of January`, `in May`, `March last year`, `Wednesday (Jan.
/// 12)`, `Friday night local time`.
final class MonthPhrases {

    private static final Set<String> DOUBTFUL = CalendarWords.set("doubtful month");
    private static final Set<String> BEFORE = CalendarWords.set("before month");
    private static final Set<String> BEFORE_DOUBTFUL = CalendarWords.set("before doubtful month");
    private static final Set<String> EARLIER = Set.of("previous", "preceding", "prior");
    private static final Set<String> LATER = Set.of("following");
    private static final Set<String> NO_WEEKDAY = CalendarWords.set("before no weekday");
    private static final Set<String> NAMED_SO = CalendarWords.set("after no weekday");
    private static final Set<String> PARTS = CalendarWords.set("part of day");
    private static final Set<String> COUNTED = CalendarWords.set("counted");
    private static final Set<String> ATTACK = Set.of("attacks", "attack", "terror", "terrorist");

    private MonthPhrases() {}

    /// A date that begins with the number or name at `i`.
    static Optional<Read> dated(Line line, int i) {
        OptionalInt day = CalendarWords.day(line.lower(i));
        Optional<int[]> days = CalendarWords.days(line.word(i));
        if (day.isPresent() || days.isPresent()) {
            boolean of = line.lower(i + 1).equals("of") && !endsInDigit(line.word(i));
            int at = of ? i + 2 : i + 1;
            int first = day.isPresent() ? day.getAsInt() : days.orElseThrow()[0];
            return CalendarWords.month(line, at)
                    .flatMap(month -> day(line, new Read(i, at + 1, on(month, first))));
        }
        return CalendarWords.month(line, i)
                .filter(_ -> !line.word(i - 1).equals("Long"))
                .flatMap(month -> named(line, i, month));
    }

    private static Meaning on(Month month, int day) {
        return day <= month.maxLength()
                ? new Meaning.DayOfYear(MonthDay.of(month, day), Optional.empty())
                : new Meaning.Vague();
    }

    private static boolean endsInDigit(String word) {
        return Character.isDigit(word.charAt(word.length() - 1));
    }

    private static Optional<Read> named(Line line, int i, Month month) {
        OptionalInt day = CalendarWords.day(line.lower(i + 1));
        Optional<int[]> days = CalendarWords.days(line.word(i + 1));
        if (day.isPresent() || days.isPresent()) {
            int first = day.isPresent() ? day.getAsInt() : days.orElseThrow()[0];
            return COUNTED.contains(line.lower(i + 2))
                    ? Optional.empty()
                    : day(line, new Read(i, i + 2, on(month, first)));
        }
        int at = Set.of(",", "of").contains(line.lower(i + 1)) ? i + 2 : i + 1;
        OptionalInt year = CalendarWords.year(line.word(at));
        if (year.isPresent()) {
            LocalDate first = LocalDate.of(year.getAsInt(), month, 1);
            return Optional.of(new Read(i, at + 1, new Meaning.Fixed(first, Precision.MONTH)));
        }
        return bare(line, i, month);
    }

    /// A day of a month, with the year that may follow it.
    private static Optional<Read> day(Line line, Read read) {
        if (!(read.meaning() instanceof Meaning.DayOfYear found)) {
            return Optional.empty();
        }
        MonthDay day = found.day();
        int at = line.word(read.to()).equals(",") ? read.to() + 1 : read.to();
        OptionalInt year = CalendarWords.year(line.word(at));
        if (year.isPresent() && day.isValidYear(year.getAsInt())) {
            return Optional.of(new Read(read.from(), at + 1, fixed(day, year.getAsInt())));
        }
        Optional<Read> ofYear = ofYear(line, read.to(), day.getMonth());
        if (ofYear.isPresent()
                && ofYear.get().meaning() instanceof Meaning.MonthNamed(var _, Pick pick)) {
            return Optional.of(
                    new Read(read.from(), ofYear.get().to(), new Meaning.DayInYear(day, pick)));
        }
        if (day.equals(MonthDay.of(9, 11)) && ATTACK.contains(line.lower(read.to()))) {
            return Optional.of(new Read(read.from(), read.to(), fixed(day, 2001)));
        }
        if (line.word(read.to()).equals("(") && line.word(read.to() + 2).equals(")")) {
            Optional<DayOfWeek> weekday = CalendarWords.weekday(line, read.to() + 1);
            int end = weekday.isPresent() ? read.to() + 3 : read.to();
            return Optional.of(new Read(read.from(), end, new Meaning.DayOfYear(day, weekday)));
        }
        return Optional.of(read);
    }

    static Meaning.Fixed fixed(MonthDay day, int year) {
        return new Meaning.Fixed(day.atYear(year), Precision.DAY);
    }

    private static Optional<Read> bare(Line line, int i, Month month) {
        Optional<Read> ofYear = ofYear(line, i + 1, month).map(read -> read.from(i));
        String before = line.lower(i - 1);
        if (ofYear.isPresent() || before.equals("that")) {
            boolean told = ofYear.isEmpty();
            Meaning.MonthNamed that = new Meaning.MonthNamed(month, Pick.TOLD_PERIOD);
            return told ? Optional.of(new Read(i - 1, i + 1, that)) : ofYear;
        }
        boolean doubtful = DOUBTFUL.contains(line.lower(i));
        boolean said = doubtful ? BEFORE_DOUBTFUL.contains(before) : BEFORE.contains(before);
        boolean listed = before.equals("and") && CalendarWords.month(line, i - 2).isPresent();
        boolean name =
                line.is(i + 1, "PROPN")
                        && !line.word(i + 1).startsWith("'")
                        && CalendarWords.month(line, i + 1).isEmpty();
        if (!said && !listed || name && doubtful || before.equals("every")) {
            return Optional.empty();
        }
        Pick pick = pick(before);
        int from = pick == Pick.NEAREST ? i : i - 1;
        return Optional.of(new Read(from, i + 1, new Meaning.MonthNamed(month, pick)));
    }

    /// "last year", "of this year", "the same year", "of that year" after the name of a month.
    private static Optional<Read> ofYear(Line line, int i, Month month) {
        int at = Set.of("of", "in").contains(line.lower(i)) ? i + 1 : i;
        int word = line.lower(at).equals("the") ? at + 1 : at;
        if (!line.lower(word + 1).equals("year")) {
            return Optional.empty();
        }
        return switch (line.lower(word)) {
            case "last" -> period(word, month, Pick.LAST_PERIOD);
            case "this" -> period(word, month, Pick.THIS_PERIOD);
            case "next" -> period(word, month, Pick.NEXT_PERIOD);
            case "that", "same" -> period(word, month, Pick.TOLD_PERIOD);
            default -> Optional.empty();
        };
    }

    private static Optional<Read> period(int word, Month month, Pick pick) {
        return Optional.of(new Read(word, word + 2, new Meaning.MonthNamed(month, pick)));
    }

    static Pick pick(String before) {
        return switch (before) {
            case "last" -> Pick.LAST;
            case "next" -> Pick.NEXT;
            case "this" -> Pick.THIS;
            default -> Pick.NEAREST;
        };
    }

    /// A weekday with all that is said of it: "Wednesday night (local time)", "Monday, Jan. 10".
    static Optional<Read> weekday(Line line, int i) {
        Optional<DayOfWeek> day = CalendarWords.weekday(line, i);
        String before = line.lower(i - 1);
        boolean named = line.isCapital(i + 1) && NAMED_SO.contains(line.lower(i + 1));
        if (day.isEmpty() || NO_WEEKDAY.contains(before) || named) {
            return Optional.empty();
        }
        Pick pick = pick(before);
        int from = pick == Pick.NEAREST ? i : i - 1;
        Optional<Read> both = withDate(line, i + 1, day.get());
        if (both.isPresent()) {
            return Optional.of(both.get().from(from));
        }
        int end = PARTS.contains(line.lower(i + 1)) ? i + 2 : i + 1;
        Optional<Read> ofWeek = ofWeek(line, end, day.get());
        Read read = ofWeek.orElseGet(() -> new Read(i, end, new Meaning.Weekday(day.get(), pick)));
        boolean after = LATER.contains(before);
        if (ofWeek.isEmpty() && (after || EARLIER.contains(before))) {
            Meaning.Side side = after ? Meaning.Side.AFTER : Meaning.Side.BEFORE;
            return Optional.of(new Read(i - 1, end, new Meaning.ToldWeekday(day.get(), side)));
        }
        return Optional.of(read.from(from).to(zone(line, read.to())));
    }

    /// "Wednesday (Jan. 12)", "Wednesday, 12 January 2022"
    private static Optional<Read> withDate(Line line, int i, DayOfWeek weekday) {
        boolean bracket = line.word(i).equals("(");
        int at = bracket || line.word(i).equals(",") ? i + 1 : i;
        Optional<Read> date = dated(line, at).filter(read -> isDay(read.meaning()));
        if (date.isEmpty()) {
            return Optional.empty();
        }
        int end = date.get().to();
        int close = bracket && line.word(end).equals(")") ? end + 1 : end;
        Meaning meaning = date.get().meaning();
        return Optional.of(
                new Read(
                        i,
                        close,
                        meaning instanceof Meaning.DayOfYear of
                                ? new Meaning.DayOfYear(of.day(), Optional.of(weekday))
                                : meaning));
    }

    private static boolean isDay(Meaning meaning) {
        return meaning instanceof Meaning.DayOfYear
                || meaning instanceof Meaning.Fixed fixed && fixed.precision() == Precision.DAY;
    }

    private static Optional<Read> ofWeek(Line line, int i, DayOfWeek day) {
        int at = line.lower(i).equals("of") ? i + 1 : i;
        if (!line.lower(at + 1).equals("week")) {
            return Optional.empty();
        }
        return switch (line.lower(at)) {
            case "last" -> Optional.of(inWeek(at, day, Pick.LAST_PERIOD));
            case "this" -> Optional.of(inWeek(at, day, Pick.THIS_PERIOD));
            case "next" -> Optional.of(inWeek(at, day, Pick.NEXT_PERIOD));
            default -> Optional.empty();
        };
    }

    private static Read inWeek(int at, DayOfWeek day, Pick pick) {
        return new Read(at, at + 2, new Meaning.Weekday(day, pick));
    }

    /// The end of "(U.S. time)", "(local time)" or "local time" after a day.
    private static int zone(Line line, int i) {
        boolean bracket = line.word(i).equals("(");
        int from = bracket ? i + 1 : i;
        for (int at = from; at < from + 4; at++) {
            if (line.lower(at).equals("time") && at > from) {
                return bracket && line.word(at + 1).equals(")") ? at + 2 : at + 1;
            }
            if (!bracket && !line.isCapital(at) && !line.lower(at).equals("local")) {
                return i;
            }
        }
        return i;
    }
}
