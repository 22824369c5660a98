package org.wiregraph.time;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.wiregraph.model.Article;
import org.wiregraph.model.Block;
import org.wiregraph.model.Published;
import org.wiregraph.model.TimeExpression;
import org.wiregraph.model.TimeExpression.Role;
import org.wiregraph.model.When;
import org.wiregraph.model.When.Precision;
import org.wiregraph.text.CalendarWords;
import org.wiregraph.text.Sections;

/// The days that stand as headings over the paragraphs of a digest.
///
/// Example: below the line "Tuesday 15 November", the paragraphs up to the next heading tell of
/// that day. One such line alone may be a header of the page; two make a digest.
final class DayHeadings {

    private static final int LONGEST = 40;
    private static final int LEAST = 2;

    private final Map<Integer, LocalDate> days = new HashMap<>();
    private final List<TimeExpression> times = new ArrayList<>();

    DayHeadings(Article article) {
        Optional<LocalDate> story = article.published().map(Published::date);
        Map<Integer, Block> headings = Sections.headings(article);
        Map<Block, LocalDate> known = new LinkedHashMap<>();
        for (Block heading : new LinkedHashSet<>(headings.values())) {
            String words = heading.span().in(article.text()).strip();
            day(words, story)
                    .ifPresent(day -> {
                        known.put(heading, day);
                        times.add(time(heading, words, day, story));
                    });
        }
        if (times.size() < LEAST) {
            times.clear();
        } else {
            headings.forEach((block, heading) -> {
                if (known.containsKey(heading)) {
                    days.put(block, known.get(heading));
                }
            });
        }
    }

    /// The day that a block stands under.
    Optional<LocalDate> over(int block) {
        return Optional.ofNullable(days.get(block));
    }

    /// The headings themselves.
    List<TimeExpression> times() {
        return List.copyOf(times);
    }

    private static TimeExpression time(
            Block block, String words, LocalDate day, Optional<LocalDate> story) {
        When when =
                new When.Known(day, Precision.DAY, words, story, "day over the paragraphs below");
        return new TimeExpression(block.span(), when, Role.HEADING);
    }

    /// "Tuesday 15 November", "November 15, 2022": nothing but a day.
    private static Optional<LocalDate> day(String text, Optional<LocalDate> story) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        List<String> words =
                new ArrayList<>(
                        Arrays.stream(text.toLowerCase(Locale.ROOT).split("[\\s,:]+"))
                                .filter(word -> !word.isEmpty())
                                .toList());
        if (!words.isEmpty() && isWeekday(words.getFirst())) {
            words.removeFirst();
        }
        if (words.size() < 2 || words.size() > 3) {
            return Optional.empty();
        }
        Optional<MonthDay> day =
                monthDay(words.get(0), words.get(1)).or(() -> monthDay(words.get(1), words.get(0)));
        OptionalInt year =
                words.size() == 3 ? CalendarWords.year(words.get(2)) : OptionalInt.empty();
        if (words.size() == 3) {
            return day.filter(d -> year.isPresent() && d.isValidYear(year.getAsInt()))
                    .map(d -> d.atYear(year.getAsInt()));
        }
        return day.flatMap(d -> story.map(s -> new Calendar(s, Phrase.Tense.PAST).nearest(d)));
    }

    private static boolean isWeekday(String word) {
        return CalendarWords.isDateWord(word) && CalendarWords.month(word).isEmpty();
    }

    private static Optional<MonthDay> monthDay(String name, String number) {
        Optional<Month> month = CalendarWords.month(name);
        OptionalInt day = CalendarWords.day(number);
        boolean fits =
                month.isPresent()
                        && day.isPresent()
                        && day.getAsInt() > 0
                        && day.getAsInt() <= month.get().maxLength();
        return fits ? month.map(m -> MonthDay.of(m, day.getAsInt())) : Optional.empty();
    }
}
