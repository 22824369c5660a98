package org.wiregraph.extract;

import java.util.Locale;
import org.wiregraph.model.When;

/// Tells days that an article looks ahead to from those past.
///
/// Example: in a story that opens with what happened on "Sunday", printed on the Saturday before by
/// a clock half a world away, that Sunday is not six days old.
final class ComingDays {

    private static final int OPENING = 3;
    private static final int WEEKS = 31;

    private final Scene scene;

    ComingDays(Scene scene) {
        this.scene = scene;
    }

    /// The same time, or the weekday after publication where the story means that. "On July 28" in
    /// a story of July 6 is hardly one of last year: somebody has printed the story anew.
    When moved(When when) {
        return switch (when) {
            case When.Known known when isEve(known) -> next(known);
            case When.Known known when isAnniversary(known) -> new When.Unknown();
            default -> when;
        };
    }

    /// A day without its year, less than some weeks after publication, taken for that of a year
    /// before.
    private boolean isAnniversary(When.Known known) {
        return known.rule().startsWith("nearest such day")
                && !known.words().toLowerCase(Locale.ROOT).startsWith("last")
                && scene.published()
                        .filter(p -> known.day().isBefore(p.minusDays(WEEKS)))
                        .filter(p -> known.day().plusYears(1).isBefore(p.plusDays(WEEKS)))
                        .isPresent();
    }

    private boolean isEve(When.Known known) {
        return isWeekdayAhead(known)
                && scene.lines().stream()
                        .limit(OPENING)
                        .flatMap(line -> scene.dates(line).stream())
                        .anyMatch(d -> d.when() instanceof When.Known k && isWeekdayAhead(k));
    }

    /// The weekday of the day after publication, taken for that of a week before.
    private boolean isWeekdayAhead(When.Known known) {
        return known.rule().startsWith("latest such weekday")
                && !known.words().startsWith("last")
                && scene.published().filter(p -> p.minusDays(6).equals(known.day())).isPresent();
    }

    private static When next(When.Known known) {
        return new When.Known(
                known.day().plusDays(7),
                known.precision(),
                known.words(),
                known.anchor(),
                "weekday after publication");
    }

    /// A day that the article tells of as one to come, or that lies behind its publication.
    boolean isToCome(When when) {
        return when instanceof When.Known known
                && Totals.isDay(when)
                && (isNext(known) || isAfterPublication(known));
    }

    private static boolean isNext(When.Known known) {
        return known.rule().startsWith("next")
                && known.anchor().filter(a -> known.day().isAfter(a)).isPresent();
    }

    private boolean isAfterPublication(When.Known known) {
        return scene.published().filter(p -> known.day().isAfter(p.plusDays(1))).isPresent();
    }
}
