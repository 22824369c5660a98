package org.wiregraph.extract;

import java.util.List;
import java.util.Optional;
import org.wiregraph.model.When;
import org.wiregraph.text.Line;

/// An article as the readers of facts see it: its lines, their dates and its cast.
record Scene(List<Line> lines, List<List<Dates.Dated>> dates, Cast cast, Anchors anchors) {

    List<Dates.Dated> dates(Line line) {
        return dates.get(line.index());
    }

    /// The date in the tokens `from` to `to` of a line, the last where there are several.
    Optional<When> dateIn(Line line, int from, int to) {
        return dates(line).stream()
                .filter(d -> d.from() >= from && d.to() <= to && d.role() == Dates.Role.CLAUSE)
                .reduce((first, second) -> second)
                .map(Dates.Dated::when);
    }
}
