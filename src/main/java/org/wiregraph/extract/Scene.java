package org.wiregraph.extract;

import java.util.List;
import java.util.Optional;
import org.wiregraph.model.TimeExpression.Role;
import org.wiregraph.model.When;
import org.wiregraph.text.Line;

/// An article as the readers of facts see it: its lines, their dates and its cast.
record Scene(List<Line> lines, List<List<Dated>> dates, Cast cast) {

    List<Dated> dates(Line line) {
        return dates.get(line.index());
    }

    /// The date in the tokens `from` to `to` of a line, the last where there are several.
    Optional<When> dateIn(Line line, int from, int to) {
        return dates(line).stream()
                .filter(d -> d.from() >= from && d.to() <= to && d.isOf(Role.CLAUSE))
                .reduce((first, second) -> second)
                .map(Dated::when);
    }
}
