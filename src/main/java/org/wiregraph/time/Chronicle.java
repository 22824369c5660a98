package org.wiregraph.time;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.wiregraph.model.Article;
import org.wiregraph.model.Block;
import org.wiregraph.model.When;
import org.wiregraph.text.CalendarWords;
import org.wiregraph.text.EntryHead;
import org.wiregraph.text.Line;

/// Gives the days of a chronology the year of the heading that they stand under, else that of the
/// entry before them, which they follow in the calendar.
///
/// Example: below the line "2006", the entry "July 15: The council meets" tells of 15 July 2006; so
/// does "July 20: The council votes" below "July 15, 2006: The council meets". Only paragraphs that
/// open with a day are entries.
final class Chronicle {

    /// A year in the first line below the title is taken for a header.
    private static final Set<Block.Label> YEARS =
            Set.of(Block.Label.HEADING, Block.Label.HEADER, Block.Label.BODY);

    private final Article article;
    private int entry = -1;
    private int block = -1;
    private OptionalInt year = OptionalInt.empty();
    private Optional<LocalDate> before = Optional.empty();

    Chronicle(Article article) {
        this.article = article;
    }

    /// The phrases of the next line, those of an entry with their year.
    List<Phrase> next(Line line, List<Phrase> phrases) {
        boolean first = line.block() != block;
        block = line.block();
        if (first && opens(phrases)) {
            entry = block;
            year = above(block);
            if (year.isEmpty()) {
                year = goesOn(phrases.getFirst());
            }
        }
        if (first) {
            remember(phrases);
        }
        return entry == block && year.isPresent()
                ? phrases.stream().map(p -> inYear(p, year.getAsInt())).toList()
                : phrases;
    }

    private static boolean opens(List<Phrase> phrases) {
        return !phrases.isEmpty()
                && EntryHead.opens(phrases.getFirst().line(), phrases.getFirst().from())
                && phrases.getFirst().meaning() instanceof Meaning.DayOfYear;
    }

    /// The year of the entry before, if the day of this one follows it in the calendar.
    private OptionalInt goesOn(Phrase phrase) {
        boolean follows =
                isMarked(phrase)
                        && phrase.meaning() instanceof Meaning.DayOfYear(MonthDay day, var _)
                        && before.filter(b -> !MonthDay.from(b).isAfter(day)).isPresent();
        return follows ? OptionalInt.of(before.orElseThrow().getYear()) : OptionalInt.empty();
    }

    private void remember(List<Phrase> phrases) {
        Phrase head = phrases.isEmpty() ? null : phrases.getFirst();
        if (head == null || !isMarked(head)) {
            return;
        }
        if (head.meaning() instanceof Meaning.Fixed(LocalDate day, When.Precision precision)
                && precision == When.Precision.DAY) {
            before = Optional.of(day);
        } else if (head.meaning() instanceof Meaning.DayOfYear(MonthDay day, var _)
                && year.isPresent()) {
            before = Optional.of(day.atYear(year.getAsInt()));
        }
    }

    private static boolean isMarked(Phrase phrase) {
        return EntryHead.isMarked(phrase.line(), phrase.from(), phrase.to());
    }

    /// The year that is the whole text of the nearest block above which is one.
    private OptionalInt above(int entry) {
        return article.blocks().subList(0, entry).reversed().stream()
                .filter(b -> YEARS.contains(b.label()))
                .map(b -> CalendarWords.year(b.span().in(article.text()).strip()))
                .filter(OptionalInt::isPresent)
                .findFirst()
                .orElse(OptionalInt.empty());
    }

    private static Phrase inYear(Phrase phrase, int year) {
        return phrase.meaning() instanceof Meaning.DayOfYear(MonthDay day, var _)
                        && day.isValidYear(year)
                ? new Phrase(
                        phrase.line(),
                        new Read(phrase.from(), phrase.to(), MonthPhrases.fixed(day, year)),
                        phrase.role(),
                        phrase.tense())
                : phrase;
    }
}
