package org.wiregraph.extract;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wiregraph.model.TimeExpression.Role;
import org.wiregraph.model.When;
import org.wiregraph.text.Line;
import org.wiregraph.text.Range;

/// An article as the readers of facts see it: its lines, their dates and whom they mean.
///
/// `here` is the one place of the dateline, `officials` are the keys of those who hold an office,
/// `headings` the days that blocks of text tell of: those they stand under or open with; the latter
/// are `entries`.
record Scene(
        List<Line> lines,
        List<List<Dated>> dates,
        Parties parties,
        Optional<String> here,
        Set<String> officials,
        Optional<LocalDate> published,
        Map<Integer, When> headings,
        Set<Integer> entries) {

    /// The day of the heading or the entry that a line stands under.
    When heading(Line line) {
        return headings.getOrDefault(line.block(), new When.Unknown());
    }

    /// Does the paragraph of the line open with the day it tells of?
    boolean isEntry(Line line) {
        return entries.contains(line.block());
    }

    List<Dated> dates(Line line) {
        return dates.get(line.index());
    }

    /// The tokens of a line that only say when.
    List<Range> asides(Line line) {
        return Dated.ranges(dates(line));
    }

    /// The date in the tokens `from` to `to` of a line, the last where there are several.
    Optional<When> dateIn(Line line, int from, int to) {
        return dates(line).stream()
                .filter(d -> d.from() >= from && d.to() <= to && d.isOf(Role.CLAUSE))
                .reduce((first, second) -> second)
                .map(Dated::when);
    }
}
