package org.wiregraph.merge;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.wiregraph.model.ReportKey;
import org.wiregraph.model.Trait;

/// Two totals are one where actor, counted thing and period are the same, whatever the number. A
/// total without a period stays by itself; one of a year that was not over when its article came
/// out goes only with those of the same month: "40 so far this year" is no rival of "90 in 2019".
final class AggregateRule {

    private static final List<Trait> SAME = List.of(Trait.ACTOR, Trait.COUNT_OF, Trait.DATE);

    List<List<ReportKey>> groups(List<ReportKey> reports) {
        Groups groups = new Groups(reports, (_, _) -> false);
        Map<String, List<ReportKey>> same = new TreeMap<>();
        for (ReportKey report : reports) {
            List<String> key = SAME.stream().flatMap(t -> report.value(t).stream()).toList();
            if (key.size() == SAME.size()) {
                same.computeIfAbsent(
                                String.join("\n", key).toLowerCase(Locale.ROOT) + running(report),
                                _ -> new ArrayList<>())
                        .add(report);
            }
        }
        same.values().forEach(groups::joinAll);
        return groups.all();
    }

    /// The month of publication where the period was not over by then.
    private static String running(ReportKey report) {
        Optional<Period> period = report.value(Trait.DATE).map(Period::of);
        return report.published()
                .filter(day -> period.isPresent() && !day.isAfter(period.get().last()))
                .map(day -> "\n" + YearMonth.from(day))
                .orElse("");
    }
}
