package org.wiregraph.extract;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wiregraph.extract.SanctionAct.Manner;
import org.wiregraph.model.Report.SanctionStatus;
import org.wiregraph.model.TimeExpression.Role;
import org.wiregraph.model.When;
import org.wiregraph.text.Line;
import org.wiregraph.text.Phrases;
import org.wiregraph.text.Words;

/// Dates sanctions: by the clause of the verb, by the head of the sentence, or by the sanctions
/// that they go on.
final class SanctionDates {

    private static final Set<String> REASONS = Words.section("sanctionwords.txt", "dated reasons");
    private static final int BEFORE = 6;
    private static final int PAST_TARGET = 3;
    private static final int RECENT = 20;
    private static final int PAST_VERB = 10;

    private final Scene scene;
    private final Imposers imposers;

    SanctionDates(Scene scene, Imposers imposers) {
        this.scene = scene;
        this.imposers = imposers;
    }

    /// `end` is the token after those hit. A sanction that only stands has no date of its own.
    When of(SanctionAct act, int end) {
        boolean state = act.manner() == Manner.STATE || act.manner() == Manner.WEIGHED;
        if (state && act.status() == SanctionStatus.IN_FORCE) {
            return new When.Unknown();
        }
        Line line = act.line();
        List<Dated> dates =
                scene.dates(line).stream()
                        .filter(d -> d.isOf(Role.CLAUSE) && !isOfReason(line, d, act.verb()))
                        .toList();
        return near(act, dates, end)
                .or(() -> dates.stream().filter(d -> isOpening(d, act.verb())).findFirst())
                .map(Dated::when)
                .orElseGet(() ->
                        goesOn(act) || goesAlong(act)
                                ? imposers.dayBefore(line)
                                : new StoryDay(scene).underHeading(line, act.verb()));
    }

    /// "Approved sanctions over the launch on Feb. 12": when that took off.
    private static boolean isOfReason(Line line, Dated date, int verb) {
        int noun = line.is(date.from() - 1, "ADP") ? date.from() - 2 : date.from() - 1;
        int from = noun;
        while (from > verb
                && (line.isNominal(from) || line.is(from, "ADJ") || isOwner(line, from))) {
            from--;
        }
        return line.isAny(noun, REASONS) && from > verb && line.lower(from).equals("over");
    }

    private static boolean isOwner(Line line, int i) {
        return line.is(i, "PART") || line.is(i, "DET");
    }

    /// "On Monday the union listed 78 people. Britain listed 11.": others do so at the same time
    /// where the measures just told of are those of which the article is the news.
    private boolean goesAlong(SanctionAct act) {
        Line line = act.line();
        return act.manner() == Manner.ACT
                && act.status() == SanctionStatus.IMPOSED
                && line.fine(act.verb()).equals("VBD")
                && line.isLabelled(act.verb(), "root")
                && scene.dates(line).isEmpty()
                && imposers.hasToldNear(line)
                && isNews(imposers.dayBefore(line));
    }

    /// Is it the day on which the article came out, or the day before?
    private boolean isNews(When when) {
        return when instanceof When.Known known
                && known.precision() == When.Precision.DAY
                && scene.published()
                        .filter(p -> !known.day().isAfter(p))
                        .filter(p -> !known.day().isBefore(p.minusDays(1)))
                        .isPresent();
    }

    private static Optional<Dated> near(SanctionAct act, List<Dated> dates, int end) {
        Line line = act.line();
        int verb = act.verb();
        boolean after = act.side() == SanctionAct.Side.AFTER;
        boolean measure = act.noun() != verb;
        int noun = measure ? Phrases.startingAt(line, act.noun()).to() : act.noun() + 1;
        int told = Math.max(end, noun);
        int reach = after && verb < end ? told + PAST_TARGET : Math.max(verb, end) + PAST_VERB;
        int start = Math.min(governing(line, verb), verb) - BEFORE;
        return dates.stream()
                .filter(d -> d.from() != act.target())
                .filter(d -> d.to() >= start && d.from() <= reach || hangs(line, d, verb))
                .min(Comparator.comparingInt(d -> rank(line, d, act)));
    }

    /// The date on the verb itself, then one between the verb and those hit, then that of a telling
    /// verb: "said Sunday that it will release sanctions Monday targeting".
    private static int rank(Line line, Dated date, SanctionAct act) {
        boolean inside = date.from() > act.verb() && date.to() <= act.target();
        return hangs(line, date, act.verb()) ? 0 : inside ? 1 : 2;
    }

    /// Whether the tree has the date on the verb itself.
    private static boolean hangs(Line line, Dated date, int verb) {
        for (int i = date.from(); i < date.to(); i++) {
            if (line.head(i) == verb) {
                return true;
            }
        }
        return false;
    }

    /// "Announced on Monday that it was listing": the verb of the sentence around it.
    private static int governing(Line line, int verb) {
        int above = line.head(verb);
        boolean that =
                line.isLabelled(verb, "ccomp")
                        || line.dependents(verb, "mark").stream()
                                .anyMatch(m -> line.lower(m).equals("that"));
        return that && above >= 0 ? above : verb;
    }

    private static boolean isOpening(Dated date, int verb) {
        return date.from() <= 3 && date.to() <= verb;
    }

    /// Whether a sanction of long before the article is told beside those that it is about: the
    /// sentences after it go on with the latter.
    boolean isBackground(Line line, When when) {
        return isPast(when)
                && imposers.before(line).isPresent()
                && !isPast(imposers.dayBefore(line));
    }

    private boolean isPast(When when) {
        String day = when.iso().orElse("");
        return scene.published()
                .map(p -> p.minusDays(RECENT).toString())
                .filter(p -> !day.isEmpty() && day.length() <= p.length())
                .filter(p -> day.compareTo(p.substring(0, day.length())) < 0)
                .isPresent();
    }

    /// A part of a package has the date of its first sentence; so have other acts of the same
    /// imposer told right after it in the simple past. "Listed", and "said it had listed".
    private static boolean isSimplePast(Line line, int verb) {
        return line.fine(verb).equals("VBD")
                || line.isLabelled(verb, "ccomp") && line.fine(line.head(verb)).equals("VBD");
    }

    private boolean goesOn(SanctionAct act) {
        return act.manner() == Manner.PART
                || act.manner() != Manner.WEIGHED
                        && act.status() == SanctionStatus.IMPOSED
                        && isSimplePast(act.line(), act.verb())
                        && imposers.isLast(act.imposer(), act.line());
    }
}
