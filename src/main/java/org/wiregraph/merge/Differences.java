package org.wiregraph.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.wiregraph.model.Difference;
import org.wiregraph.model.EventKind;
import org.wiregraph.model.ReportKey;
import org.wiregraph.model.Trait;

/// Finds the traits on which different articles give different values for one event.
final class Differences {

    private static final List<Trait> COMPARED =
            List.of(Trait.COUNT, Trait.DATE, Trait.WEAPON_CLASS, Trait.PLACE, Trait.STATUS);

    /// One launch of two missiles is no contradiction: acts are counted apart from things.
    private static final Set<String> ACTS =
            Set.of("launch", "launches", "test", "tests", "firing", "firings", "time", "times");

    private final Names names;

    Differences(Names names) {
        this.names = names;
    }

    List<Difference> among(List<ReportKey> reports) {
        List<Difference> differences = new ArrayList<>();
        for (Trait trait : COMPARED) {
            Map<String, List<ReportKey>> givers = givers(trait, reports);
            if (givers.size() > 1 && ofSeveralArticles(givers)) {
                differences.add(new Difference(trait, values(trait, givers)));
            }
        }
        return differences;
    }

    private static Map<String, List<ReportKey>> givers(Trait trait, List<ReportKey> reports) {
        Map<String, List<ReportKey>> givers = new TreeMap<>();
        for (ReportKey report : reports) {
            if (trait != Trait.COUNT || !countsActs(report)) {
                report.all(trait)
                        .forEach(
                                v -> givers.computeIfAbsent(v, _ -> new ArrayList<>()).add(report));
            }
        }
        if (trait == Trait.DATE) {
            Set<String> all = Set.copyOf(givers.keySet());
            givers.keySet().removeIf(date -> all.stream().anyMatch(exact -> vaguer(date, exact)));
        }
        return givers;
    }

    private static boolean countsActs(ReportKey report) {
        return report.kind() == EventKind.LAUNCH
                && report.all(Trait.COUNT_OF).stream()
                        .map(of -> of.substring(of.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT))
                        .anyMatch(ACTS::contains);
    }

    /// A month does not contradict one of its days.
    private static boolean vaguer(String date, String exact) {
        return exact.length() > date.length() && exact.startsWith(date);
    }

    private static boolean ofSeveralArticles(Map<String, List<ReportKey>> givers) {
        return givers.values().stream()
                        .flatMap(List::stream)
                        .map(ReportKey::article)
                        .distinct()
                        .count()
                > 1;
    }

    private List<Difference.Value> values(Trait trait, Map<String, List<ReportKey>> givers) {
        return givers.entrySet().stream()
                .map(giver ->
                        new Difference.Value(
                                trait.type() == Trait.Type.IRI
                                        ? names.of(giver.getKey())
                                        : giver.getKey(),
                                giver.getValue().stream().map(ReportKey::report).toList()))
                .toList();
    }
}
