package org.wiregraph.extract;

import java.util.Optional;
import org.wiregraph.model.Actor;
import org.wiregraph.model.Report;
import org.wiregraph.text.Line;

/// A sanction that a rule read, with the verb and the noun that it read it from.
record ToldSanction(Line line, int verb, int noun, Report.Sanction report) {

    boolean isIn(Line other) {
        return line.index() == other.index();
    }

    /// Was it read from this word?
    boolean isOf(Line other, int trigger) {
        return isIn(other) && (trigger == verb || trigger == noun);
    }

    /// The part that somebody plays in it, "none" where that is none.
    String role(Optional<Actor> actor) {
        return actor.filter(report.imposer()::equals).isPresent()
                ? SanctionProspect.IMPOSER
                : actor.filter(report.target()::equals).isPresent()
                        ? SanctionProspect.TARGET
                        : EventModel.NONE;
    }
}
