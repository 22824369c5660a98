package org.wiregraph.extract;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.wiregraph.model.Annotated;
import org.wiregraph.model.Span;
import org.wiregraph.model.TimeExpression;
import org.wiregraph.model.TimeExpression.Role;
import org.wiregraph.model.When;
import org.wiregraph.text.Sections;

/// Which day the blocks of a digest stand under.
///
/// Example: the paragraphs between the headings "Monday 14 November" and "Tuesday 15 November"
/// stand under the first.
final class Headings {

    private Headings() {}

    static Map<Integer, When> of(Annotated annotated) {
        Map<Span, When> known =
                annotated.times().stream()
                        .filter(time -> time.role() == Role.HEADING)
                        .collect(Collectors.toMap(TimeExpression::span, TimeExpression::when));
        Map<Integer, When> days = new HashMap<>();
        Sections.headings(annotated.article())
                .forEach((block, heading) -> {
                    if (known.containsKey(heading.span())) {
                        days.put(block, known.get(heading.span()));
                    }
                });
        return Map.copyOf(days);
    }
}
