package org.wiregraph.extract;

import java.util.List;
import java.util.Optional;
import org.wiregraph.model.Actor;
import org.wiregraph.model.Evidence;
import org.wiregraph.model.Report;
import org.wiregraph.model.Report.MeetingKind;
import org.wiregraph.model.Report.MeetingStatus;
import org.wiregraph.model.When;
import org.wiregraph.text.Line;

/// A meeting as one sentence tells it: the verb or noun that tells it, who takes part, and how.
record Encounter(
        Line line,
        int anchor,
        List<Actor> participants,
        MeetingKind kind,
        MeetingStatus status,
        Setting.Circumstances at,
        String rule) {

    private static final Confidence CONFIDENCE = Confidence.in("meetings");

    /// Those who meet, before it is known where and when. `noun` is the word that names the
    /// meeting, the verb itself where none does.
    record Draft(
            int verb,
            int noun,
            List<Actor> left,
            List<Actor> right,
            MeetingKind kind,
            String rule) {

        Draft {
            left = List.copyOf(left);
            right = List.copyOf(right);
        }
    }

    Encounter {
        participants = List.copyOf(participants);
    }

    /// The same in a place.
    Encounter in(Actor place) {
        Setting.Circumstances there =
                new Setting.Circumstances(Optional.of(place), at.when(), at.topic());
        return new Encounter(line, anchor, participants, kind, status, there, rule);
    }

    /// The same on one of several days: on which of them nothing tells.
    Encounter onSomeDay() {
        boolean day =
                at.when() instanceof When.Known known && known.precision() == When.Precision.DAY;
        Setting.Circumstances some =
                new Setting.Circumstances(
                        at.place(), day ? new When.Unknown() : at.when(), at.topic());
        return new Encounter(line, anchor, participants, kind, status, some, rule);
    }

    /// The same of others.
    Encounter of(List<Actor> who) {
        return new Encounter(line, anchor, who, kind, status, at, rule);
    }

    /// The same on the weekday to come.
    Encounter ahead() {
        return new Encounter(
                line, anchor, participants, kind, MeetingStatus.PLANNED, Eve.moved(at), rule);
    }

    /// Calls take place nowhere.
    Encounter ofCall() {
        Setting.Circumstances nowhere =
                new Setting.Circumstances(Optional.empty(), at.when(), at.topic());
        return kind == MeetingKind.CALL
                ? new Encounter(line, anchor, participants, kind, status, nowhere, rule)
                : this;
    }

    /// The same, held or still to come.
    Encounter as(MeetingStatus other) {
        return new Encounter(line, anchor, participants, kind, other, at, rule);
    }

    Optional<Actor> place() {
        return at.place();
    }

    When when() {
        return at.when();
    }

    Report.Meeting report() {
        Evidence evidence = new Evidence(line.index(), rule, CONFIDENCE.of(rule));
        return new Report.Meeting(
                participants, kind, at.place(), at.topic(), status, at.when(), evidence);
    }
}
