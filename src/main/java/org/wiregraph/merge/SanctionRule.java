package org.wiregraph.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.wiregraph.model.Entity;
import org.wiregraph.model.ReportKey;
import org.wiregraph.model.Trait;

/// Two sanctions are one where imposers of one country act on the same target, or on about as many
/// targets, at the same date. Six people in one article and five in another are one sanction, and a
/// difference. Lifting a sanction is an event of its own.
final class SanctionRule {

    private static final String LIFTED = "lifted";

    /// How many targets, and of which country where that is known.
    private record Targets(int count, Optional<String> country) {

        boolean narrows(Targets vague) {
            return near(count, vague.count)
                    && (vague.country.isEmpty() || country.equals(vague.country));
        }
    }

    private final Map<String, Entity> entities;

    SanctionRule(Map<String, Entity> entities) {
        this.entities = entities;
    }

    List<List<ReportKey>> groups(List<ReportKey> reports) {
        Groups groups = new Groups(reports, SanctionRule::toldApart);
        Map<String, List<ReportKey>> bySide = new TreeMap<>();
        for (ReportKey report : reports) {
            side(report)
                    .ifPresent(side ->
                            bySide.computeIfAbsent(side, _ -> new ArrayList<>()).add(report));
        }
        for (List<ReportKey> side : bySide.values()) {
            joinSameTarget(side, groups);
            joinStanding(side, groups);
            joinNearCounts(side, groups);
        }
        return groups.all();
    }

    private void joinSameTarget(List<ReportKey> reports, Groups groups) {
        Slots<String> slots = new Slots<>(String::equals);
        for (ReportKey report : reports) {
            Optional<String> target = target(report);
            Optional<String> date = report.value(Trait.DATE);
            if (target.isPresent() && date.isPresent()) {
                slots.add(Period.of(date.get()), target.get(), report);
            }
        }
        slots.join(groups);
    }

    /// Sanctions without a date are one where the target is known across articles and the status is
    /// the same: "North Korea is under U.N. sanctions".
    private void joinStanding(List<ReportKey> reports, Groups groups) {
        Map<String, List<ReportKey>> same = new TreeMap<>();
        for (ReportKey report : reports) {
            if (report.value(Trait.DATE).isEmpty()) {
                report.value(Trait.TARGET)
                        .filter(target -> !Names.isLocal(target))
                        .map(target -> target + '\n' + report.value(Trait.STATUS).orElse(""))
                        .ifPresent(key ->
                                same.computeIfAbsent(key, _ -> new ArrayList<>()).add(report));
            }
        }
        same.values().forEach(groups::joinAll);
    }

    private void joinNearCounts(List<ReportKey> reports, Groups groups) {
        Map<String, List<ReportKey>> comparable = new TreeMap<>();
        for (ReportKey report : reports) {
            if (!isLifted(report) && report.value(Trait.COUNT).isPresent()) {
                report.value(Trait.DATE)
                        .map(date -> date + '\n' + targetCountry(report).orElse(""))
                        .ifPresent(key ->
                                comparable
                                        .computeIfAbsent(key, _ -> new ArrayList<>())
                                        .add(report));
            }
        }
        Map<ReportKey, Integer> anchors = new TreeMap<>(Comparator.comparing(ReportKey::report));
        comparable.values().forEach(same -> anchor(same, anchors));
        Slots<Targets> slots = new Slots<>(Targets::narrows);
        anchors.forEach((report, anchor) ->
                slots.add(
                        Period.of(report.value(Trait.DATE).orElseThrow()),
                        new Targets(anchor, targetCountry(report)),
                        report));
        slots.join(groups);
    }

    /// Gives every report the smallest count of its date that is near its own, so that 5 and 6 do
    /// not chain on to 7 and 8.
    private static void anchor(List<ReportKey> sameDate, Map<ReportKey, Integer> anchors) {
        List<ReportKey> ascending =
                sameDate.stream().sorted(Comparator.comparingInt(SanctionRule::count)).toList();
        int anchor = count(ascending.getFirst());
        for (ReportKey report : ascending) {
            anchor = near(count(report), anchor) ? anchor : count(report);
            anchors.put(report, anchor);
        }
    }

    /// Within one, or within a fifth of the larger number.
    private static boolean near(int one, int other) {
        return Math.abs(one - other) <= Math.max(1, Math.max(one, other) / 5);
    }

    private static int count(ReportKey report) {
        return report.value(Trait.COUNT).map(Integer::parseInt).orElse(0);
    }

    private Optional<String> side(ReportKey report) {
        return report.value(Trait.IMPOSER).map(imposer -> country(imposer).orElse(imposer));
    }

    private Optional<String> targetCountry(ReportKey report) {
        return report.value(Trait.TARGET).flatMap(this::country);
    }

    private Optional<String> country(String iri) {
        return Optional.ofNullable(entities.get(iri)).flatMap(Entity::country);
    }

    /// What the target is told by: its IRI, or the words for a group without a name.
    private Optional<String> target(ReportKey report) {
        return report.value(Trait.TARGET)
                .map(target ->
                        Names.isLocal(target)
                                ? Optional.ofNullable(entities.get(target))
                                        .map(Entity::name)
                                        .orElse(target)
                                        .toLowerCase(Locale.ROOT)
                                : target)
                .map(target -> isLifted(report) ? LIFTED + '\n' + target : target);
    }

    private static boolean isLifted(ReportKey report) {
        return report.all(Trait.STATUS).contains(LIFTED);
    }

    /// Two single targets of one article, "a man and a company", are two sanctions.
    private static boolean toldApart(ReportKey one, ReportKey other) {
        boolean single = count(one) == 1 && count(other) == 1;
        return Contrast.in(Trait.DATE, one, other)
                || Contrast.in(Trait.COUNT, one, other)
                || single && Contrast.in(Trait.TARGET, one, other);
    }
}
