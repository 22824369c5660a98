package org.wiregraph.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.wiregraph.model.ReportKey;
import org.wiregraph.model.Trait;

/// Two totals are one where actor, counted thing and period are the same, whatever the number. A
/// total without a period stays by itself.
final class AggregateRule {

    private static final List<Trait> SAME = List.of(Trait.ACTOR, Trait.COUNT_OF, Trait.DATE);

    List<List<ReportKey>> groups(List<ReportKey> reports) {
        Groups groups = new Groups(reports, (_, _) -> false);
        Map<String, List<ReportKey>> same = new TreeMap<>();
        for (ReportKey report : reports) {
            List<String> key = SAME.stream().flatMap(t -> report.value(t).stream()).toList();
            if (key.size() == SAME.size()) {
                same.computeIfAbsent(
                                String.join("\n", key).toLowerCase(Locale.ROOT),
                                _ -> new ArrayList<>())
                        .add(report);
            }
        }
        same.values().forEach(groups::joinAll);
        return groups.all();
    }
}
