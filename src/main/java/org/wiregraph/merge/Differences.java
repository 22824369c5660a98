package org.wiregraph.merge;

import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.wiregraph.model.Difference;
import org.wiregraph.model.EventKind;
import org.wiregraph.model.ReportKey;
import org.wiregraph.model.Trait;

/// Finds the traits on which different articles give different values for one event.
final class Differences {

    private static final List<Trait> COMPARED =
            List.of(
                    Trait.COUNT,
                    Trait.DATE,
                    Trait.WEAPON_CLASS,
                    Trait.DISTANCE,
                    Trait.ALTITUDE,
                    Trait.SPEED,
                    Trait.OUTCOME,
                    Trait.PLACE,
                    Trait.STATUS);

    private static final Set<String> TO_COME = Set.of("announced", "expected");

    /// An exercise or a deployment lasts; articles may tell of any of its days.
    private static final Set<String> LASTING = Set.of("exercise", "deployment");

    /// Measures that are this near say the same in other units or rounded otherwise.
    private static final double NEAR = 1.1;

    /// One launch of two missiles is no contradiction: acts are counted apart from things.
    private static final Set<String> ACTS =
            Set.of("launch", "launches", "test", "tests", "firing", "firings", "time", "times");

    private final Names names;
    private final Weapons weapons;

    Differences(Names names, Weapons weapons) {
        this.names = names;
        this.weapons = weapons;
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

    private Map<String, List<ReportKey>> givers(Trait trait, List<ReportKey> reports) {
        Map<String, List<ReportKey>> givers = new TreeMap<>();
        for (ReportKey report : reports) {
            if (isComparable(trait, report)) {
                report.all(trait)
                        .forEach(
                                v -> givers.computeIfAbsent(v, _ -> new ArrayList<>()).add(report));
            }
        }
        Set<String> all = Set.copyOf(givers.keySet());
        givers.keySet().removeIf(value -> all.stream().anyMatch(e -> vaguer(trait, value, e)));
        return trait.type() == Trait.Type.DECIMAL && areNear(all) ? Map.of() : givers;
    }

    private static boolean isComparable(Trait trait, ReportKey report) {
        return switch (trait) {
            case COUNT -> !countsActs(report);
            case DATE ->
                    report.kind() != EventKind.ACTIVITY
                            || report.all(Trait.KIND).stream().noneMatch(LASTING::contains);
            default -> true;
        };
    }

    private static boolean areNear(Set<String> values) {
        DoubleSummaryStatistics all =
                values.stream().mapToDouble(Double::parseDouble).summaryStatistics();
        return all.getMax() <= all.getMin() * NEAR;
    }

    private static boolean countsActs(ReportKey report) {
        return report.kind() == EventKind.LAUNCH
                && report.all(Trait.COUNT_OF).stream()
                        .map(of -> of.substring(of.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT))
                        .anyMatch(ACTS::contains);
    }

    /// A month does not contradict one of its days, nor a weapon class one of its kinds, nor what
    /// was to come what came.
    private boolean vaguer(Trait trait, String value, String exact) {
        return switch (trait) {
            case DATE -> exact.length() > value.length() && exact.startsWith(value);
            case WEAPON_CLASS ->
                    !exact.equals(value) && weapons.narrows(Optional.of(exact), Optional.of(value));
            case STATUS -> TO_COME.contains(value) && exact.equals("reported");
            default -> false;
        };
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
