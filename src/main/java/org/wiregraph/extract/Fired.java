package org.wiregraph.extract;

import java.util.List;
import java.util.Optional;
import org.wiregraph.model.Actor;
import org.wiregraph.model.Count;
import org.wiregraph.model.Evidence;
import org.wiregraph.model.Flight;
import org.wiregraph.model.Report;
import org.wiregraph.model.Weapon;
import org.wiregraph.model.When;
import org.wiregraph.text.Line;

/// A launch as one sentence tells of it or, where `total`, a count over a period.
record Fired(
        Line line,
        Optional<Actor> actor,
        Optional<Count> count,
        Optional<Weapon> weapon,
        Optional<Actor> place,
        Flight flight,
        Optional<Actor> accordingTo,
        When when,
        Grade grade,
        String rule) {

    private static final Confidence CONFIDENCE = Confidence.in("launches");

    /// How much the words tell.
    enum Grade {
        /// A launch of its own.
        OWN,
        /// One that was, told of only in passing: a launch of its own where the story tells nothing
        /// else of its actor's.
        PASSING,
        /// Too little for a launch of its own, but it may say more of a launch told elsewhere.
        MENTION,
        TOTAL
    }

    Fired by(Actor member) {
        return new Fired(
                line,
                Optional.of(member),
                count,
                weapon,
                place,
                flight,
                accordingTo,
                when,
                grade,
                rule);
    }

    /// The same as something that only tells more of a launch told elsewhere.
    Fired mentioned() {
        return new Fired(
                line, actor, count, weapon, place, flight, accordingTo, when, Grade.MENTION, rule);
    }

    /// One launch for each of those who launched.
    List<Fired> by(List<Actor> members) {
        return members.isEmpty() ? List.of(this) : members.stream().map(this::by).toList();
    }

    boolean isTotal() {
        return grade == Grade.TOTAL;
    }

    boolean precise() {
        return when instanceof When.Known known && known.precision() == When.Precision.DAY;
    }

    Report report() {
        Evidence evidence = new Evidence(line.index(), rule, CONFIDENCE.of(rule));
        if (isTotal()) {
            return new Report.Aggregate(
                    actor.orElseThrow(), count.orElseThrow(), Optional.empty(), when, evidence);
        }
        return new Report.Launch(
                actor.orElseThrow(),
                count,
                weapon,
                place,
                flight,
                Report.LaunchStatus.REPORTED,
                accordingTo,
                when,
                evidence);
    }
}
