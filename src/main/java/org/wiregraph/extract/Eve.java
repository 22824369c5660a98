package org.wiregraph.extract;

import java.util.Set;
import org.wiregraph.model.When;
import org.wiregraph.text.Line;

/// Meetings of which something is told that comes before them.
///
/// Example: in "Maes spoke on Thursday ahead of a summit with Vos on Monday" the summit is on the
/// Monday that follows.
final class Eve {

    private static final Set<String> LEADING = Set.of("ahead", "eve");
    private static final int WEEK = 7;

    private Eve() {}

    /// Whether a preposition has what follows it still to come: "before", "ahead of", "on the eve
    /// of", "heading into".
    static boolean isBefore(Line line, int preposition) {
        boolean of = line.lower(preposition).equals("of");
        boolean into = line.lower(preposition).equals("into");
        return line.lower(preposition).equals("before")
                || of && line.isAny(preposition - 1, LEADING)
                || into && line.lemma(preposition - 1).equals("head");
    }

    /// The same circumstances, a weekday of days ago moved to the week to come.
    static Setting.Circumstances moved(Setting.Circumstances around) {
        return around.when() instanceof When.Known known && isOfLastWeek(known)
                ? new Setting.Circumstances(around.place(), next(known), around.topic())
                : around;
    }

    /// What was told yesterday or today may be of that day.
    private static boolean isOfLastWeek(When.Known known) {
        return known.rule().startsWith("latest such weekday")
                && !known.words().toLowerCase(java.util.Locale.ROOT).startsWith("last")
                && known.anchor().filter(a -> known.day().plusDays(1).isBefore(a)).isPresent();
    }

    private static When next(When.Known known) {
        return new When.Known(
                known.day().plusDays(WEEK),
                known.precision(),
                known.words(),
                known.anchor(),
                "next such weekday");
    }
}
