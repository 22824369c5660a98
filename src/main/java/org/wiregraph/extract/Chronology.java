package org.wiregraph.extract;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wiregraph.model.When;
import org.wiregraph.text.EntryHead;
import org.wiregraph.text.Line;

/// The days that blocks of text tell of, which blocks open with theirs, and which lines tell in the
/// present tense what is past.
///
/// Example: "May 9: Iran fires two missiles." A paragraph is an entry if it opens with a date and a
/// colon or dash, or with a day that has its year; or it stands under the heading "Monday 14
/// November". A line with a day of its own may tell of what is to come.
record Chronology(Map<Integer, When> days, Set<Integer> entries, Set<Integer> chronicled) {

    private static final Set<String> IN = Set.of("in");

    static Chronology of(
            List<Line> lines,
            List<List<Dated>> dates,
            Map<Integer, When> headings,
            Optional<LocalDate> published) {
        Map<Integer, When> days = new HashMap<>(headings);
        Set<Integer> entries = new HashSet<>();
        Set<Integer> chronicled = new HashSet<>();
        int block = -1;
        for (Line line : lines) {
            Optional<Dated> head =
                    dates.get(line.index()).stream().filter(d -> opens(line, d)).findFirst();
            boolean entry = head.isPresent() && line.block() != block;
            if (entry) {
                entries.add(line.block());
                days.put(line.block(), head.get().when());
            }
            boolean alone = dates.get(line.index()).size() == (entry ? 1 : 0);
            boolean past = isPast(days.getOrDefault(line.block(), new When.Unknown()), published);
            if (alone && past) {
                chronicled.add(line.index());
            }
            block = line.block();
        }
        return new Chronology(Map.copyOf(days), Set.copyOf(entries), Set.copyOf(chronicled));
    }

    private static boolean opens(Line line, Dated date) {
        boolean written =
                date.when() instanceof When.Known known && known.rule().startsWith("written");
        boolean marked = EntryHead.isMarked(line, date.from(), date.to());
        boolean day = written && Totals.isDay(date.when()) && !line.isAny(date.from() - 1, IN);
        return EntryHead.opens(line, date.from()) && (marked || day);
    }

    private static boolean isPast(When when, Optional<LocalDate> published) {
        return when instanceof When.Known known
                && published.map(p -> !known.day().isAfter(p)).orElse(true);
    }
}
