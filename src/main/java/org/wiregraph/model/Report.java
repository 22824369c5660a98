package org.wiregraph.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What one article says happened. A report is never the event itself: events are built from
/// reports by merging.
public sealed interface Report {

    Evidence evidence();

    When when();

    /// Speech of an identifiable speaker. `content` is verbatim from the article; `relayedBy` is
    /// who passed it on ("Blinken stressed ..., the department said").
    record Statement(
            Actor speaker,
            String cue,
            Form form,
            String content,
            Span contentSpan,
            Optional<Actor> addressee,
            Optional<Actor> relayedBy,
            When when,
            Evidence evidence)
            implements Report {}

    /// A launch or firing of missiles, rockets or satellites.
    record Launch(
            Actor actor,
            Optional<Count> count,
            Optional<Weapon> weapon,
            Optional<Actor> place,
            LaunchStatus status,
            Optional<Actor> accordingTo,
            When when,
            Evidence evidence)
            implements Report {}

    /// A sanction, listing, designation or ban. The target may be an unnamed group.
    record Sanction(
            Actor imposer,
            Actor target,
            Optional<Count> targetCount,
            Optional<String> reason,
            SanctionStatus status,
            When when,
            Evidence evidence)
            implements Report {}

    /// A call, talk, summit or visit.
    record Meeting(
            List<Actor> participants,
            MeetingKind kind,
            Optional<Actor> place,
            MeetingStatus status,
            When when,
            Evidence evidence)
            implements Report {

        public Meeting {
            participants = List.copyOf(participants);
        }
    }

    /// A total over a period: "more than 40 rocket launches in 2019". Never a launch.
    record Aggregate(Actor actor, Count count, When when, Evidence evidence) implements Report {}

    /// How speech is given.
    enum Form {
        DIRECT,
        INDIRECT,
        MIXED;

        public String words() {
            return Report.words(this);
        }
    }

    /// How a launch stands in its article.
    enum LaunchStatus {
        REPORTED,
        DENIED,
        ANNOUNCED;

        public String words() {
            return Report.words(this);
        }
    }

    /// How a sanction stands in its article.
    enum SanctionStatus {
        IMPOSED,
        PROPOSED,
        LIFTED,
        IN_FORCE;

        public String words() {
            return Report.words(this);
        }
    }

    /// What kind of encounter a meeting is.
    enum MeetingKind {
        CALL,
        MEETING,
        SUMMIT,
        TALKS,
        VISIT,
        VIDEO_CONFERENCE,
        TRILATERAL;

        public String words() {
            return Report.words(this);
        }
    }

    /// Whether a meeting took place.
    enum MeetingStatus {
        HELD,
        PLANNED;

        public String words() {
            return Report.words(this);
        }
    }

    private static String words(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
