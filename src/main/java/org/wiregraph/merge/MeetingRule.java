package org.wiregraph.merge;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wiregraph.model.ReportKey;
import org.wiregraph.model.Trait;

/// Two meetings are one where the participants are the same, or two or more of them are all that
/// one report names; where the dates agree; and where one is not a call and the other a visit.
///
/// A meeting without a date may be one of the three days before its article, or that day.
final class MeetingRule {

    private static final int DAYS_BEFORE_ARTICLE = 3;
    private static final Set<String> REMOTE = Set.of("call", "video conference");
    private static final Set<String> IN_PERSON = Set.of("meeting", "summit", "visit");

    /// How people met, empty where the word leaves it open ("talks").
    private record Reading(Set<String> participants, Optional<Boolean> remote) {

        boolean narrows(Reading vague) {
            return (vague.remote.isEmpty() || remote.equals(vague.remote))
                    && (participants.equals(vague.participants) || includes(vague.participants));
        }

        private boolean includes(Set<String> some) {
            return some.size() > 1 && participants.containsAll(some);
        }
    }

    List<List<ReportKey>> groups(List<ReportKey> reports) {
        Groups groups = new Groups(reports, (one, other) -> Contrast.in(Trait.DATE, one, other));
        Slots<Reading> slots = new Slots<>(Reading::narrows);
        for (ReportKey report : reports) {
            Set<String> participants = participants(report);
            period(report)
                    .filter(period -> participants.size() > 1 || period.isDay())
                    .ifPresent(period ->
                            slots.add(period, new Reading(participants, way(report)), report));
        }
        slots.join(groups);
        return groups.all();
    }

    private static Optional<Period> period(ReportKey report) {
        return report.value(Trait.DATE)
                .map(Period::of)
                .or(() -> report.published().map(MeetingRule::before));
    }

    private static Period before(LocalDate published) {
        return new Period(published.minusDays(DAYS_BEFORE_ARTICLE), published);
    }

    /// The participants that other articles can name too; a described group is known in its own
    /// article only and counts where it must.
    private static Set<String> participants(ReportKey report) {
        List<String> all = report.all(Trait.PARTICIPANT);
        List<String> shared = all.stream().filter(iri -> !Names.isLocal(iri)).toList();
        return Set.copyOf(shared.size() > 1 ? shared : all);
    }

    private static Optional<Boolean> way(ReportKey report) {
        return report.value(Trait.KIND)
                .filter(kind -> REMOTE.contains(kind) || IN_PERSON.contains(kind))
                .map(REMOTE::contains);
    }
}
