package org.wiregraph.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// What one article says happened. A report is never the event itself: events are built from
/// reports by merging.
public sealed interface Report {

    Evidence evidence();

    When when();

    /// Everyone whom the report names, in the order of its parts.
    default List<Actor> actors() {
        return switch (this) {
            case Statement s -> with(List.of(s.speaker()), s.addressee(), s.relayedBy());
            case Launch l -> with(List.of(l.actor()), l.place(), l.accordingTo());
            case Sanction s -> List.of(s.imposer(), s.target());
            case Meeting m -> with(m.participants(), m.place(), Optional.empty());
            case Aggregate a -> List.of(a.actor());
            case Activity a -> with(a.participants(), a.place(), Optional.empty());
        };
    }

    /// Speech of an identifiable speaker. `content` is verbatim from the article; `relayedBy` is
    /// who passed it on ("Blinken stressed ..., the department said"). `occasion` and `channel` are
    /// the article's words for where and by what it was said ("at a news conference", "in a
    /// statement", "on Twitter").
    record Statement(
            Actor speaker,
            String cue,
            Form form,
            String content,
            Span contentSpan,
            Optional<Actor> addressee,
            Optional<Actor> relayedBy,
            Stance stance,
            Optional<String> occasion,
            Optional<String> channel,
            When when,
            Evidence evidence)
            implements Report {}

    /// A launch or firing of missiles, rockets or satellites. `accordingTo` is who detected or
    /// reported it.
    record Launch(
            Actor actor,
            Optional<Count> count,
            Optional<Weapon> weapon,
            Optional<Actor> place,
            Flight flight,
            LaunchStatus status,
            Optional<Actor> accordingTo,
            When when,
            Evidence evidence)
            implements Report {}

    /// A sanction, listing, designation or ban. The target may be an unnamed group. One measure may
    /// use several instruments ("an asset freeze and a travel ban").
    record Sanction(
            Actor imposer,
            Actor target,
            Optional<Count> targetCount,
            Optional<String> reason,
            List<Instrument> instruments,
            SanctionStatus status,
            When when,
            Evidence evidence)
            implements Report {

        public Sanction {
            instruments = List.copyOf(instruments);
        }
    }

    /// A call, talk, summit or visit. `topic` is what it is about, in the article's words.
    record Meeting(
            List<Actor> participants,
            MeetingKind kind,
            Optional<Actor> place,
            Optional<String> topic,
            MeetingStatus status,
            When when,
            Evidence evidence)
            implements Report {

        public Meeting {
            participants = List.copyOf(participants);
        }
    }

    /// A total over a period: "more than 40 rocket launches in 2019". Never a launch. `period` is
    /// the article's words for it, also where they give no date ("under the present government").
    record Aggregate(
            Actor actor, Count count, Optional<String> period, When when, Evidence evidence)
            implements Report {}

    /// A nuclear test, exercise, agreement or deployment. `name` is what the article calls it
    /// ("Freedom Shield", "the Paris Agreement", "two B-1B bombers").
    record Activity(
            ActivityKind kind,
            List<Actor> participants,
            Optional<Actor> place,
            Optional<String> name,
            ActivityStatus status,
            When when,
            Evidence evidence)
            implements Report {

        public Activity {
            participants = List.copyOf(participants);
        }
    }

    /// How speech is given.
    enum Form {
        DIRECT,
        INDIRECT,
        MIXED;

        public String words() {
            return Report.words(this);
        }
    }

    /// What a speaker does by speaking, as the cue shows it.
    enum Stance {
        /// Nothing but speaking: say, tell, add, according to.
        SAY,
        /// Gives weight: stress, emphasize, insist.
        STRESS,
        /// Makes something known that is new or to come: announce, declare, disclose.
        ANNOUNCE,
        /// Grants that something is so: confirm, acknowledge, admit.
        CONFIRM,
        /// Says what others do not vouch for: claim, allege, assert.
        CLAIM,
        /// Says what will or may be: predict, expect, estimate.
        PREDICT,
        /// Offers a step: propose, suggest, offer.
        PROPOSE,
        /// Puts a question or a request: ask, request.
        ASK,
        /// Presses others to act: urge, call on, appeal.
        URGE,
        /// Leaves others no choice: demand, order.
        DEMAND,
        /// Points to a danger: warn, caution.
        WARN,
        /// Announces harm of one's own doing: threaten, vow retaliation.
        THREATEN,
        /// Says that someone did wrong: accuse, blame, charge.
        ACCUSE,
        /// Judges harshly: condemn, denounce, criticize, call X "Y".
        CONDEMN,
        /// Shows worry or sorrow: voice concern, regret, lament.
        REGRET,
        /// Says that something is not so: deny, refute.
        DENY,
        /// Turns something down: reject, dismiss, refuse.
        REJECT,
        /// Binds oneself: vow, pledge, promise.
        COMMIT,
        /// Says again what was said before: reaffirm, reiterate, repeat.
        REAFFIRM,
        /// Stands behind someone or something: support, back, endorse.
        SUPPORT,
        /// Judges well: praise, welcome, hail, thank.
        PRAISE;

        public String words() {
            return Report.words(this);
        }
    }

    /// How a launch stands in its article.
    enum LaunchStatus {
        REPORTED,
        DENIED,
        /// Whoever launches says that it is to come.
        ANNOUNCED,
        /// Others think or fear that it is to come.
        EXPECTED;

        public String words() {
            return Report.words(this);
        }
    }

    /// What came of a launch.
    enum LaunchOutcome {
        SUCCEEDED,
        FAILED,
        UNKNOWN;

        public String words() {
            return Report.words(this);
        }
    }

    /// How a sanction stands in its article.
    enum SanctionStatus {
        IMPOSED,
        PROPOSED,
        LIFTED,
        IN_FORCE,
        VETOED;

        public String words() {
            return Report.words(this);
        }
    }

    /// What a sanction does.
    enum Instrument {
        ASSET_FREEZE,
        TRAVEL_BAN,
        /// Someone is put on a list by the law that the list serves: "designated under ...".
        DESIGNATION,
        BLACKLISTING,
        ARMS_EMBARGO,
        EXPORT_CONTROL,
        /// Goods that may not be bought or sold: oil, coal, seafood, luxury goods.
        TRADE_BAN,
        /// Banks and money: loans, payments, bonds, insurance.
        FINANCIAL_RESTRICTION,
        /// Ships and aircraft that may not call, land or be served.
        TRANSPORT_BAN,
        /// A resolution that bans.
        RESOLUTION;

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

    /// What kind of thing an activity is.
    enum ActivityKind {
        NUCLEAR_TEST,
        EXERCISE,
        AGREEMENT,
        DEPLOYMENT;

        public String words() {
            return Report.words(this);
        }
    }

    /// Whether an activity took place. An agreement is held once it is reached or signed.
    enum ActivityStatus {
        HELD,
        PLANNED,
        CANCELLED,
        DENIED;

        public String words() {
            return Report.words(this);
        }
    }

    private static List<Actor> with(
            List<Actor> always, Optional<Actor> first, Optional<Actor> second) {
        return Stream.of(always.stream(), first.stream(), second.stream())
                .flatMap(some -> some)
                .toList();
    }

    private static String words(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
