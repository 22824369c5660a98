package org.wiregraph.merge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.wiregraph.model.ReportKey;

/// Sorts reports into slots of one period and one reading each, and joins a vague slot to the exact
/// one that it must mean. Where it may mean several, it stays by itself.
///
/// Example: on a day with one launch of short-range ballistic missiles, "ballistic missiles" means
/// that launch; on a day with another of long-range ones, nobody can tell.
final class Slots<V> {

    private record Key<V>(Period period, V reading) {}

    private record Slot<V>(Key<V> key, List<ReportKey> reports) {

        String first() {
            return reports.getFirst().report();
        }
    }

    private final BiPredicate<V, V> narrows;
    private final Map<Key<V>, Slot<V>> slots = new HashMap<>();
    private final TreeMap<LocalDate, List<Slot<V>>> byFirstDay = new TreeMap<>();

    /// `narrows` says whether the first reading is the second, or a more exact form of it.
    Slots(BiPredicate<V, V> narrows) {
        this.narrows = narrows;
    }

    /// Adds a report; reports must come in the order of their IRIs.
    void add(Period period, V reading, ReportKey report) {
        Key<V> key = new Key<>(period, reading);
        slots.computeIfAbsent(key, this::open).reports().add(report);
    }

    private Slot<V> open(Key<V> key) {
        Slot<V> slot = new Slot<>(key, new ArrayList<>());
        byFirstDay.computeIfAbsent(key.period().first(), _ -> new ArrayList<>()).add(slot);
        return slot;
    }

    void join(Groups groups) {
        List<Slot<V>> vague = new ArrayList<>();
        for (Slot<V> slot : ordered()) {
            if (isExact(slot)) {
                groups.joinAll(slot.reports());
            } else {
                vague.add(slot);
            }
        }
        vague.forEach(slot -> place(slot, groups));
    }

    private void place(Slot<V> slot, Groups groups) {
        List<Slot<V>> meant = under(slot).filter(this::isExact).toList();
        if (meant.size() == 1) {
            List<ReportKey> exact = meant.getFirst().reports();
            groups.joinAll(
                    slot.reports().stream()
                            .filter(report -> !groups.joinFirst(report, exact))
                            .toList());
        } else if (slot.key().period().isDay()) {
            groups.joinAll(slot.reports());
        }
    }

    private List<Slot<V>> ordered() {
        return slots.values().stream()
                .sorted(
                        Comparator.comparingLong((Slot<V> slot) -> slot.key().period().days())
                                .thenComparing(Slot::first))
                .toList();
    }

    private boolean isExact(Slot<V> slot) {
        return under(slot).findAny().isEmpty();
    }

    private Stream<Slot<V>> under(Slot<V> slot) {
        Period period = slot.key().period();
        return byFirstDay.subMap(period.first(), true, period.last(), true).values().stream()
                .flatMap(List::stream)
                .filter(other -> fits(other, slot) && !fits(slot, other));
    }

    private boolean fits(Slot<V> exact, Slot<V> vague) {
        return vague.key().period().contains(exact.key().period())
                && narrows.test(exact.key().reading(), vague.key().reading());
    }
}
