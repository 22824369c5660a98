package org.wiregraph.extract;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.wiregraph.model.TimeExpression.Role;
import org.wiregraph.model.When;
import org.wiregraph.text.Line;

/// Dates sanctions: by the clause of the verb, by the head of the sentence, or by the sanctions
/// that they go on.
final class SanctionDates {

    private static final int BEFORE = 6;
    private static final int PAST_TARGET = 3;
    private static final int PAST_VERB = 10;

    private final Scene scene;
    private final Imposers imposers;

    SanctionDates(Scene scene, Imposers imposers) {
        this.scene = scene;
        this.imposers = imposers;
    }

    /// `end` is the token after those hit.
    When of(SanctionAct act, int end) {
        Line line = act.line();
        List<Dated> dates = scene.dates(line).stream().filter(d -> d.isOf(Role.CLAUSE)).toList();
        return near(act, dates, end)
                .or(() -> dates.stream().filter(d -> isOpening(d, act.verb())).findFirst())
                .map(Dated::when)
                .orElseGet(() -> goesOn(act) ? imposers.dayBefore(line) : new When.Unknown());
    }

    private static Optional<Dated> near(SanctionAct act, List<Dated> dates, int end) {
        Line line = act.line();
        int verb = act.verb();
        boolean after = act.side() == SanctionAct.Side.AFTER;
        int reach = after ? end + PAST_TARGET : Math.max(verb, end) + PAST_VERB;
        int above = line.isLabelled(verb, "ccomp") ? line.head(verb) : verb;
        int start = Math.min(above, verb) - BEFORE;
        return dates.stream()
                .filter(d -> d.to() >= start && d.from() <= reach)
                .min(Comparator.comparingInt(d -> line.head(d.to() - 1) == verb ? 0 : 1));
    }

    private static boolean isOpening(Dated date, int verb) {
        return date.from() <= 3 && date.to() <= verb;
    }

    /// A part of a package has the date of its first sentence.
    private static boolean goesOn(SanctionAct act) {
        return act.manner() == SanctionAct.Manner.PART;
    }
}
