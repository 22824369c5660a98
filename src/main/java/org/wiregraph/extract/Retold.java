package org.wiregraph.extract;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.wiregraph.model.Report.MeetingKind;
import org.wiregraph.text.Line;

/// The encounters of one sentence, each told once.
///
/// Example: "travelled to Lima for talks with Vos" tells of talks in Lima, "met Vos in the first
/// meeting of the two" of one meeting.
record Retold(List<Encounter> here) {

    private static final Set<String> WITHIN = Set.of("in", "at", "during", "on");

    Retold {
        here = List.copyOf(here);
    }

    List<Encounter> once() {
        return here.stream()
                .filter(e -> here.stream().noneMatch(m -> isPurpose(e, m)))
                .filter(e -> here.stream().noneMatch(m -> isOccasion(e, m)))
                .map(this::placed)
                .toList();
    }

    /// "Met Vos in the first meeting between leaders of the two countries", "met Vos at the G20
    /// summit": the verb tells it.
    private static boolean isOccasion(Encounter noun, Encounter verb) {
        Line line = noun.line();
        boolean told =
                MeetingNouns.isRule(noun.rule())
                        && !MeetingNouns.isRule(verb.rule())
                        && verb.kind() != MeetingKind.VISIT
                        && verb.anchor() < noun.anchor()
                        && !MeetingDates.hasVerb(line, verb.anchor() + 1, noun.anchor());
        boolean general =
                noun.participants().stream()
                        .allMatch(p ->
                                verb.participants().contains(p)
                                        || Company.isLeague(p)
                                        || Company.gathers(p));
        int before = noun.anchor() - 1;
        while (before > verb.anchor()
                && (!line.is(before, "ADP") || line.lower(before).equals("of"))) {
            before--;
        }
        return told && general && line.isAny(before, WITHIN);
    }

    /// "Travelled to Lima for talks with Vos" is told as talks, not as a visit besides.
    private static boolean isPurpose(Encounter visit, Encounter meeting) {
        boolean both =
                visit.kind() == MeetingKind.VISIT
                        && meeting.kind() != MeetingKind.VISIT
                        && visit.anchor() < meeting.anchor()
                        && meeting.participants().containsAll(visit.participants());
        boolean purpose = false;
        for (int i = visit.anchor() + 1; both && i < meeting.anchor(); i++) {
            Line line = visit.line();
            boolean to = line.lower(i).equals("to") && line.is(i + 1, "VERB");
            purpose |= line.lower(i).equals("for") || to;
            boolean tensed = line.is(i, "VERB") && Company.isTensed(line, i);
            if (line.lower(i).equals("and") || tensed) {
                return false;
            }
        }
        return both && purpose;
    }

    /// "Travelled to Lima on Monday and held talks with Vos": what follows there, not by telephone.
    private static boolean isNext(Encounter visit, Encounter meeting) {
        Line line = visit.line();
        boolean follows =
                visit.kind() == MeetingKind.VISIT
                        && meeting.kind() != MeetingKind.VISIT
                        && meeting.kind() != MeetingKind.CALL
                        && visit.status() == meeting.status()
                        && visit.anchor() < meeting.anchor()
                        && meeting.participants().containsAll(visit.participants());
        int and = line.find(visit.anchor(), Set.of("and", ";", "but", "while"));
        return follows
                && line.lower(and).equals("and")
                && and < meeting.anchor()
                && !MeetingDates.hasVerb(line, visit.anchor() + 1, and)
                && Company.isTensed(line, line.is(and + 1, "ADV") ? and + 2 : and + 1);
    }

    /// Talks that somebody travelled for are where the journey went.
    private Encounter placed(Encounter meeting) {
        return here.stream()
                .filter(v -> meeting.place().isEmpty())
                .filter(v -> isPurpose(v, meeting) || isNext(v, meeting))
                .filter(v -> v.place().isPresent())
                .max(Comparator.comparingInt(Encounter::anchor))
                .flatMap(Encounter::place)
                .map(meeting::in)
                .orElse(meeting);
    }
}
