package org.wiregraph.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wiregraph.model.Actor;
import org.wiregraph.model.Report.MeetingKind;
import org.wiregraph.model.When;

/// Takes what two words of one sentence tell of one meeting together.
///
/// Example: "Maes flew to Lima on Monday, where he met Vos over dinner" is one meeting of Maes and
/// Vos, in Lima and on Monday, though a flight, a meeting and a dinner are told.
final class Overlapping {

    private Overlapping() {}

    static List<Encounter> joined(List<Encounter> here) {
        List<Encounter> all = new ArrayList<>();
        for (Encounter next : here) {
            Optional<Encounter> same = all.stream().filter(e -> isSame(e, next)).findFirst();
            if (same.isPresent()) {
                all.set(all.indexOf(same.get()), together(same.get(), next));
            } else {
                all.add(next);
            }
        }
        return all;
    }

    private static boolean isSame(Encounter one, Encounter other) {
        Set<Actor> shared = new HashSet<>(one.participants());
        shared.retainAll(other.participants());
        int fewer = Math.min(one.participants().size(), other.participants().size());
        boolean journey = isVisit(one) != isVisit(other) && shared.size() == fewer;
        boolean who = shared.size() > 1 || journey || fewer == 1 && shared.size() == 1;
        return (isWeighed(one) || isWeighed(other)) && who && agree(one, other);
    }

    private static boolean isWeighed(Encounter one) {
        return one.rule().equals(WeighedMeetings.RULE);
    }

    private static boolean isVisit(Encounter one) {
        return one.kind() == MeetingKind.VISIT;
    }

    private static boolean agree(Encounter one, Encounter other) {
        String day = one.when().iso().orElse("");
        String next = other.when().iso().orElse("");
        boolean call = one.kind() == MeetingKind.CALL || other.kind() == MeetingKind.CALL;
        boolean kinds = !call || one.kind() == other.kind();
        return kinds && (day.startsWith(next) || next.startsWith(day));
    }

    /// What a rule reads, else the one with more to it, with what only the other knows.
    private static Encounter together(Encounter one, Encounter other) {
        boolean more = other.participants().size() > one.participants().size();
        boolean talks = isVisit(one) && !isVisit(other);
        boolean ruled = isWeighed(one) && !isWeighed(other) && !isVisit(other);
        Encounter first = ruled || talks || more && !isVisit(other) && isWeighed(one) ? other : one;
        Encounter second = first.equals(one) ? other : one;
        String day = first.when().iso().orElse("");
        When when =
                second.when().iso().orElse("").length() > day.length()
                        ? second.when()
                        : first.when();
        Setting.Circumstances around =
                new Setting.Circumstances(
                        first.place().or(second::place),
                        when,
                        first.at().topic().or(second.at()::topic));
        return new Encounter(
                first.line(),
                first.anchor(),
                isWeighed(second)
                        ? first.participants()
                        : Roll.join(first.participants(), second.participants()),
                first.kind(),
                first.status(),
                around,
                first.rule());
    }
}
