package org.wiregraph.time;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.wiregraph.model.Article;
import org.wiregraph.model.Block;
import org.wiregraph.model.Dateline;
import org.wiregraph.model.Published;
import org.wiregraph.model.Sentence;
import org.wiregraph.model.TimeExpression.Role;
import org.wiregraph.model.When.Precision;
import org.wiregraph.text.CalendarWords;
import org.wiregraph.time.Phrase.Tense;

/// Infers when an article came out that does not say so, or leaves it open.
///
/// A dateline without a year ("Feb 4") takes that of a full date told shortly before it. Without
/// such a dateline the day stays open; but where several days are told close together without a
/// year ("on Jan. 10 and Jan. 5"), these take the year of a full date among them, or the first
/// after the date of a photo: no day is ever taken from a caption, but a photo is older than its
/// story.
///
/// Failing that, the year is the one in which everyone named with an office held it.
///
/// Measured on dated news whose dates were hidden: who is in office gave the year of 31 articles in
/// 1,460, each time rightly; years told in passing ("in 2019") give it one time in six, and the
/// weekday of the first sentences counted from the latest day told the day of the story one time in
/// seven, so that neither is used.
final class Undated {

    /// So many days of the calendar must be told in two weeks.
    private static final int COMPANY = 3;

    private static final int TWO_WEEKS = 14;
    private static final int LEAP_YEAR = 2024;

    private final Article article;
    private final List<Phrase> told;
    private final List<Sentence> sentences;

    /// A full date and its words.
    private record Full(LocalDate day, String words) {}

    private Undated(Article article, List<Sentence> sentences, List<List<Phrase>> lines) {
        this.article = article;
        this.sentences = sentences;
        told = told(lines);
    }

    /// The article with its day of publication, and its dateline's, where they can be inferred.
    static Article date(Article article, List<Sentence> sentences, List<List<Phrase>> lines) {
        if (article.published().isPresent()) {
            return article;
        }
        Undated undated = new Undated(article, sentences, lines);
        return article.dateline().flatMap(undated::atDateline).orElse(article);
    }

    /// The days to count from, in an article that may still be undated.
    static Anchors anchors(Article article, List<Sentence> sentences, List<List<Phrase>> lines) {
        Anchors anchors = Anchors.of(article);
        return anchors.story().isPresent()
                ? anchors
                : anchors.near(new Undated(article, sentences, lines).around());
    }

    /// The month of "last week", if it is the same on whichever day of the two weeks from `near` on
    /// the story was written. Of "Monday" a month would say too little.
    static Optional<LocalDate> month(Meaning meaning, LocalDate near) {
        if (!(meaning instanceof Meaning.FromStory(int count, Unit unit)) || unit != Unit.WEEK) {
            return Optional.empty();
        }
        YearMonth first = YearMonth.from(unit.shift(near, count));
        LocalDate latest = unit.shift(near.plusDays(TWO_WEEKS), count);
        YearMonth last = YearMonth.from(unit.precision().last(latest));
        return Optional.of(first).filter(last::equals).map(month -> month.atDay(1));
    }

    private static List<Phrase> told(List<List<Phrase>> lines) {
        return lines.stream()
                .flatMap(List::stream)
                .filter(p -> p.tense() == Tense.PAST && p.role() != Role.END)
                .toList();
    }

    private Optional<Article> atDateline(Dateline line) {
        return written(line)
                .flatMap(day ->
                        fullDates()
                                .flatMap(full -> after(day, full).stream())
                                .filter(p -> isClose(p.getKey().day(), p.getValue()))
                                .max(Map.Entry.comparingByValue())
                                .map(found -> published(found.getValue(), found.getKey()))
                                .or(() -> inOffice(day)))
                .map(day -> {
                    Dateline dated =
                            new Dateline(
                                    line.text(),
                                    line.places(),
                                    Optional.of(day.date()),
                                    line.agency());
                    return with(day, Optional.of(dated));
                });
    }

    /// A day near the story, from which the days told without a year take theirs.
    private Optional<LocalDate> around() {
        return latestDay()
                .flatMap(latest ->
                        fullDates()
                                .flatMap(full -> after(latest, full).stream())
                                .filter(p -> isClose(p.getKey().day(), p.getValue()))
                                .max(Map.Entry.comparingByValue())
                                .or(() -> photo().flatMap(photo -> after(latest, photo)))
                                .map(Map.Entry::getValue)
                                .or(() -> Incumbents.year(sentences, latest).map(latest::atYear)));
    }

    private Article with(Published published, Optional<Dateline> dateline) {
        return new Article(
                article.id(),
                article.source(),
                article.url(),
                article.title(),
                article.publisher(),
                Optional.of(published),
                dateline,
                article.language(),
                article.text(),
                article.hash(),
                article.blocks());
    }

    private static Published published(LocalDate day, Full year) {
        String basis = "inferred: dateline, year from \"%s\"".formatted(year.words());
        return new Published(day, Optional.empty(), basis);
    }

    /// The one year in which a dateline's day fell into the terms of everyone named.
    private Optional<Published> inOffice(MonthDay day) {
        return Incumbents.year(sentences, day)
                .map(day::atYear)
                .map(date ->
                        new Published(
                                date,
                                Optional.empty(),
                                "inferred: dateline, year from who was in office"));
    }

    /// The day of a dateline without a year: "Delhi, Feb 4".
    private static Optional<MonthDay> written(Dateline line) {
        String[] words = words(line.text());
        return IntStream.range(0, words.length - 1)
                .boxed()
                .flatMap(i ->
                        day(words[i], words[i + 1]).or(() -> day(words[i + 1], words[i])).stream())
                .findFirst();
    }

    private static String[] words(String text) {
        return text.toLowerCase(Locale.ROOT).split("[^a-z0-9]+", 400);
    }

    private static Optional<MonthDay> day(String name, String number) {
        Optional<Month> month = CalendarWords.month(name);
        OptionalInt day = CalendarWords.day(number);
        return month.filter(m -> day.isPresent() && day.getAsInt() <= m.maxLength())
                .map(m -> MonthDay.of(m, day.getAsInt()));
    }

    /// The full dates that the story tells.
    private Stream<Full> fullDates() {
        return told.stream()
                .filter(p ->
                        p.meaning() instanceof Meaning.Fixed fixed
                                && fixed.precision() == Precision.DAY)
                .map(p ->
                        new Full(
                                ((Meaning.Fixed) p.meaning()).first(),
                                p.line().text(p.from(), p.to())));
    }

    /// The latest date in a caption.
    private Optional<Full> photo() {
        return article.blocks().stream()
                .filter(block -> block.label() == Block.Label.CAPTION)
                .map(block -> words(block.span().in(article.text())))
                .flatMap(Undated::fullDate)
                .max(Comparator.comparing(Full::day));
    }

    private static Stream<Full> fullDate(String[] words) {
        return IntStream.range(0, words.length - 2)
                .boxed()
                .flatMap(i -> {
                    OptionalInt year = CalendarWords.year(words[i + 2]);
                    return day(words[i], words[i + 1])
                            .filter(day -> year.isPresent() && day.isValidYear(year.getAsInt()))
                            .map(day -> day.atYear(year.getAsInt()))
                            .map(day -> new Full(day, day.toString()))
                            .stream();
                });
    }

    private static boolean isClose(LocalDate one, LocalDate later) {
        return ChronoUnit.DAYS.between(one, later) <= TWO_WEEKS;
    }

    /// A full date with the first such day that is not before it.
    private static Optional<Map.Entry<Full, LocalDate>> after(MonthDay day, Full full) {
        return IntStream.rangeClosed(full.day().getYear(), full.day().getYear() + 1)
                .filter(day::isValidYear)
                .mapToObj(day::atYear)
                .filter(date -> !date.isBefore(full.day()))
                .findFirst()
                .map(date -> Map.entry(full, date));
    }

    /// The latest of the days told without a year: that before the longest stretch of the calendar
    /// of which nothing is told.
    private Optional<MonthDay> latestDay() {
        List<LocalDate> days =
                told.stream()
                        .filter(p -> p.meaning() instanceof Meaning.DayOfYear)
                        .map(p -> ((Meaning.DayOfYear) p.meaning()).day().atYear(LEAP_YEAR))
                        .distinct()
                        .sorted()
                        .toList();
        return IntStream.range(0, days.size())
                .boxed()
                .max(Comparator.comparingLong(i -> gap(days, i)))
                .map(days::get)
                .filter(latest -> company(days, latest) >= COMPANY)
                .map(MonthDay::from);
    }

    private static long gap(List<LocalDate> days, int i) {
        LocalDate next = i + 1 < days.size() ? days.get(i + 1) : days.getFirst().plusYears(1);
        return ChronoUnit.DAYS.between(days.get(i), next);
    }

    /// How many of the days lie in the two weeks that end with `latest`.
    private static long company(List<LocalDate> days, LocalDate latest) {
        return days.stream()
                .map(day -> day.isAfter(latest) ? day.minusYears(1) : day)
                .filter(day -> isClose(day, latest))
                .count();
    }
}
