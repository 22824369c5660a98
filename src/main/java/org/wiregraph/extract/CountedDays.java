package org.wiregraph.extract;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.wiregraph.model.TimeExpression.Role;
import org.wiregraph.model.When;

/// Counts days from the one day that their sentence tells, not from that of the story.
final class CountedDays {

    private CountedDays() {}

    /// "Two days after Iran fired, Oslo answered on Wednesday": counted from that Wednesday.
    static Dated recounted(Dated before, List<Dated> all) {
        List<Dated> others =
                all.stream()
                        .filter(d -> d.isOf(Role.CLAUSE) && Totals.isDay(d.when()))
                        .filter(d -> d.from() != before.from())
                        .toList();
        if (others.size() == 1
                && others.getFirst().when() instanceof When.Known from
                && before.when() instanceof When.Known told
                && told.anchor().isPresent()
                && Totals.isDay(told)) {
            long days = ChronoUnit.DAYS.between(told.day(), told.anchor().get());
            When.Known when =
                    new When.Known(
                            from.day().minusDays(days),
                            told.precision(),
                            told.words(),
                            Optional.of(from.day()),
                            "counted from a day of the sentence");
            return new Dated(before.from(), before.to(), when, before.role());
        }
        return before;
    }
}
