package org.wiregraph.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wiregraph.model.Annotated;
import org.wiregraph.model.Block;
import org.wiregraph.model.TimeExpression;
import org.wiregraph.model.TimeExpression.Role;
import org.wiregraph.model.When;

/// Which day the blocks of a digest stand under.
///
/// Example: the paragraphs between the headings "Monday 14 November" and "Tuesday 15 November"
/// stand under the first.
final class Headings {

    private Headings() {}

    static Map<Integer, When> of(Annotated annotated) {
        List<TimeExpression> headings =
                annotated.times().stream().filter(t -> t.role() == Role.HEADING).toList();
        Map<Integer, When> days = new HashMap<>();
        Optional<When> day = Optional.empty();
        List<Block> blocks = annotated.article().blocks();
        for (int i = 0; i < blocks.size() && !headings.isEmpty(); i++) {
            Block block = blocks.get(i);
            if (block.label() == Block.Label.HEADING || block.label() == Block.Label.HEADER) {
                day =
                        headings.stream()
                                .filter(h -> h.span().equals(block.span()))
                                .map(TimeExpression::when)
                                .findFirst();
            }
            int at = i;
            day.ifPresent(d -> days.put(at, d));
        }
        return Map.copyOf(days);
    }
}
