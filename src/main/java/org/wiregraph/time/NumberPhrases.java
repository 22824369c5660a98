package org.wiregraph.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.wiregraph.model.When.Precision;
import org.wiregraph.text.CalendarWords;
import org.wiregraph.text.Line;
import org.wiregraph.text.PhraseTable;
import org.wiregraph.time.Meaning.Pick;

/// Dates in figures, and years, decades, quarters, seasons and feasts.
///
/// Examples: `2022-01-06`, `1/14/2022`, `in 2017`, `the 1990s`, `the third quarter of 2021`, `last
/// summer`, `the 14th`, `New Year's Day`, `Juche 111`.
final class NumberPhrases {

    private static final Set<String> BEFORE_YEAR = CalendarWords.set("before year");
    private static final Set<String> DETERMINERS = CalendarWords.set("determiner");
    private static final Set<String> COUNTED = CalendarWords.set("counted");
    private static final Set<String> BEFORE_FIGURES = Set.of("$", "#", "no.", "resolution", "€");
    private static final int FIRST_YEAR_OF_JUCHE = 1911;

    private static final PhraseTable<MonthDay> FEASTS = feasts();
    private static final Set<String> FIRST_OF_FEAST =
            CalendarWords.set("feast").stream()
                    .map(entry -> entry.split("[ ']")[0])
                    .collect(Collectors.toUnmodifiableSet());

    private NumberPhrases() {}

    private static PhraseTable<MonthDay> feasts() {
        PhraseTable<MonthDay> feasts = new PhraseTable<>(PhraseTable.Capitals.IGNORED);
        for (String entry : CalendarWords.set("feast")) {
            int cut = entry.lastIndexOf(' ');
            feasts.add(entry.substring(0, cut), MonthDay.parse("--" + entry.substring(cut + 1)));
        }
        return feasts;
    }

    /// A date that begins with a figure.
    static Optional<Read> figures(Line line, int i) {
        String word = line.word(i);
        return whole(word)
                .map(day -> read(i, i + 1, new Meaning.Fixed(day, Precision.DAY)))
                .or(() -> year(line, i))
                .or(() -> decade(line, i));
    }

    /// `2022-01-06`, and `1/14/2022` where it can be read in one way only.
    private static Optional<LocalDate> whole(String word) {
        if (word.length() < 8 || word.length() > 10) {
            return Optional.empty();
        }
        String[] parts = word.split("[-/.]", -1);
        boolean figures = parts.length == 3;
        for (String part : parts) {
            boolean some = !part.isEmpty() && part.length() <= 4;
            figures = figures && some && CalendarWords.digits(part, part.length());
        }
        if (!figures || word.equals("9/11/2001")) {
            return Optional.empty();
        }
        int one = CalendarWords.number(parts[0]);
        int two = CalendarWords.number(parts[1]);
        int three = CalendarWords.number(parts[2]);
        if (parts[0].length() == 4) {
            return day(one, two, three);
        }
        boolean clear = parts[2].length() == 4 && (one > 12 || two > 12 || one == two);
        return clear ? day(three, Math.min(one, two), Math.max(one, two)) : Optional.empty();
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        try {
            boolean likely = year >= 1800 && year <= 2100;
            return likely ? Optional.of(LocalDate.of(year, month, day)) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Read> year(Line line, int i) {
        OptionalInt year = CalendarWords.year(line.word(i));
        String before = line.lower(i - 1);
        String after = line.lower(i + 1);
        if (year.isEmpty() || COUNTED.contains(after) || BEFORE_FIGURES.contains(before)) {
            return Optional.empty();
        }
        boolean round = year.getAsInt() % 500 == 0 || year.getAsInt() < 1900;
        boolean noun = line.is(i + 1, "NOUN");
        boolean said = BEFORE_YEAR.contains(before) && !(round && (noun || line.is(i + 1, "ADJ")));
        boolean owned = DETERMINERS.contains(before) && !round && isThing(line, i + 1);
        // "Resolution 1929 (2010)": part of the number of a document.
        boolean bracket = before.equals("(") && after.equals(")") && !line.is(i - 2, "NUM");
        boolean listed =
                Set.of("and", "or", "to", ",").contains(before)
                        && CalendarWords.year(line.word(i - 2)).isPresent();
        return said || owned || bracket || listed
                ? Optional.of(read(i, i + 1, year(year.getAsInt(), Precision.YEAR)))
                : Optional.empty();
    }

    private static boolean isThing(Line line, int i) {
        return line.is(i, "NOUN") || line.is(i, "PROPN") || line.is(i, "ADJ");
    }

    private static Meaning.Fixed year(int year, Precision precision) {
        return new Meaning.Fixed(LocalDate.of(year, 1, 1), precision);
    }

    /// `1990s`
    private static Optional<Read> decade(Line line, int i) {
        String word = line.lower(i).replace("'", "");
        boolean decade = word.length() == 5 && word.endsWith("0s") && CalendarWords.digits(word, 4);
        OptionalInt year = decade ? CalendarWords.year(word.substring(0, 4)) : OptionalInt.empty();
        return year.isPresent()
                ? Optional.of(read(i, i + 1, year(year.getAsInt(), Precision.DECADE)))
                : Optional.empty();
    }

    /// "on the 14th"
    static Optional<Read> dayOfMonth(Line line, int i) {
        String word = line.lower(i + 1);
        OptionalInt day =
                word.length() > 2 && !Character.isDigit(word.charAt(word.length() - 1))
                        ? CalendarWords.day(word)
                        : OptionalInt.empty();
        boolean on = Set.of("on", "since", "until", "by", "from").contains(line.lower(i - 1));
        boolean alone = !isThing(line, i + 2) && !line.lower(i + 2).equals("of");
        return day.isPresent() && on && alone
                ? Optional.of(read(i, i + 2, new Meaning.DayOfMonth(day.getAsInt())))
                : Optional.empty();
    }

    /// "third quarter of 2021", "first half of last year"
    static Optional<Read> partOfYear(Line line, int i) {
        OptionalInt ordinal = CalendarWords.ordinal(line.lower(i));
        boolean quarter = line.lower(i + 1).equals("quarter");
        boolean half = line.lower(i + 1).equals("half") && ordinal.orElse(3) < 3;
        if (ordinal.isEmpty() || !quarter && !half) {
            return Optional.empty();
        }
        int months = quarter ? 3 : 6;
        Month first = Month.of((ordinal.getAsInt() - 1) * months + 1);
        Precision precision = quarter ? Precision.QUARTER : Precision.YEAR;
        Optional<Read> year = inYear(line, i + 2, new Meaning.Quarter(first, precision, THIS));
        return year.isPresent() || half
                ? year.map(read -> read.from(i))
                : Optional.of(read(i, i + 2, new Meaning.Quarter(first, precision, Pick.NEAREST)));
    }

    /// "last summer", "spring 2021"
    static Optional<Read> season(Line line, int i) {
        Optional<Month> season = CalendarWords.season(line.lower(i));
        if (season.isEmpty()) {
            return Optional.empty();
        }
        Pick pick = MonthPhrases.pick(line.lower(i - 1));
        Meaning.Quarter named = new Meaning.Quarter(season.get(), Precision.SEASON, pick);
        Optional<Read> year = inYear(line, i + 1, named);
        return pick == Pick.NEAREST
                ? year.map(read -> read.from(i))
                : Optional.of(read(i - 1, i + 1, named));
    }

    /// The year after a part of it: "of 2021", "2021", "of last year", "this year".
    private static Optional<Read> inYear(Line line, int i, Meaning.Quarter part) {
        int at = Set.of("of", "in", ",").contains(line.lower(i)) ? i + 1 : i;
        OptionalInt year = CalendarWords.year(line.word(at));
        if (year.isPresent()) {
            LocalDate first = LocalDate.of(year.getAsInt(), part.month(), 1);
            boolean winter = part.precision() == Precision.SEASON && first.getMonthValue() == 12;
            Precision precision = winter ? Precision.YEAR : part.precision();
            LocalDate from = precision == Precision.YEAR ? first.withDayOfYear(1) : first;
            return Optional.of(read(at, at + 1, new Meaning.Fixed(from, precision)));
        }
        int word = line.lower(at).equals("the") ? at + 1 : at;
        if (!line.lower(word + 1).equals("year")) {
            return Optional.empty();
        }
        return switch (line.lower(word)) {
            case "last" -> Optional.of(period(word, part, Pick.LAST_PERIOD));
            case "this" -> Optional.of(period(word, part, Pick.THIS_PERIOD));
            case "next" -> Optional.of(period(word, part, Pick.NEXT_PERIOD));
            default -> Optional.empty();
        };
    }

    private static Read period(int word, Meaning.Quarter part, Pick pick) {
        return read(word, word + 2, new Meaning.Quarter(part.month(), part.precision(), pick));
    }

    private static final Pick THIS = Pick.THIS;

    /// "New Year's Day", with a year where one follows.
    static Optional<Read> feast(Line line, int i) {
        if (!FIRST_OF_FEAST.contains(line.lower(i))) {
            return Optional.empty();
        }
        return FEASTS.at(line, i)
                .map(hit -> {
                    OptionalInt year = CalendarWords.year(line.word(hit.to()));
                    return year.isPresent()
                            ? read(
                                    i,
                                    hit.to() + 1,
                                    MonthPhrases.fixed(hit.value(), year.getAsInt()))
                            : read(
                                    i,
                                    hit.to(),
                                    new Meaning.DayOfYear(hit.value(), Optional.empty()));
                });
    }

    /// "Juche 111"
    static Optional<Read> juche(Line line, int i) {
        String word = line.word(i + 1);
        boolean number = !word.isEmpty() && word.length() <= 3;
        return number && CalendarWords.digits(word, word.length())
                ? Optional.of(
                        read(
                                i,
                                i + 2,
                                year(
                                        FIRST_YEAR_OF_JUCHE + CalendarWords.number(word),
                                        Precision.YEAR)))
                : Optional.empty();
    }

    private static Read read(int from, int to, Meaning meaning) {
        return new Read(from, to, meaning);
    }
}
