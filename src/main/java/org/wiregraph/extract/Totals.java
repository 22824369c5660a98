package org.wiregraph.extract;

import java.util.Set;
import java.util.stream.IntStream;
import org.wiregraph.model.When;
import org.wiregraph.text.Line;
import org.wiregraph.text.Words;

/// Tells counts over a time from launches: "fired 40 missiles this year", "its fifth test of the
/// year".
final class Totals {

    private static final Set<String> ORDINAL = Words.section("launchwords.txt", "ordinals");
    private static final Set<String> LATEST = Set.of("last", "latest", "previous");
    private static final Set<String> PERIODS =
            Set.of(
                    "days",
                    "rounds",
                    "weeks",
                    "months",
                    "years",
                    "hours",
                    "war",
                    "conflict",
                    "month",
                    "year",
                    "week");
    private static final Set<String> WITHIN =
            Set.of("in", "within", "over", "during", "throughout");
    private static final int REACH = 16;
    private static final int NEAR = 6;

    private Totals() {}

    /// "Has fired missiles this year": some time, some number, and no launch that could be told
    /// from others.
    static boolean isOpen(Line line, Weapons.Armed armed, Trigger trigger, When when) {
        boolean current =
                when instanceof When.Known known
                        && known.precision() != When.Precision.DAY
                        && !known.words().chars().anyMatch(Character::isDigit);
        boolean launches =
                trigger.kind() == Trigger.Kind.NOUN && line.lower(trigger.at()).endsWith("s");
        boolean many = line.lower(armed.head()).endsWith("s") || launches;
        boolean participle =
                isYear(when) && line.isLabelled(trigger.at(), "acl") && trigger.at() > armed.head();
        return armed.count().isEmpty()
                && (many && current && !isMonth(when) || participle || launches && isYear(when));
    }

    private static boolean isMonth(When when) {
        return when instanceof When.Known known && known.precision() == When.Precision.MONTH;
    }

    private static boolean isYear(When when) {
        return when instanceof When.Known known && known.precision() == When.Precision.YEAR;
    }

    static boolean isDay(When when) {
        return when instanceof When.Known known && known.precision() == When.Precision.DAY;
    }

    /// "The third test this year" counts the tests and tells of none.
    static boolean isRanked(Line line, Weapons.Armed armed, When when) {
        return hasRank(line, armed) && !isDay(when) && LaunchTerms.isLaunchNoun(line, armed.to());
    }

    private static boolean hasRank(Line line, Weapons.Armed armed) {
        return IntStream.range(armed.from() - 2, armed.to())
                .anyMatch(i -> line.isAny(i, ORDINAL) && !line.isAny(i, LATEST));
    }

    /// "About 40 missiles this year", "eight in 10 days": a period, not a day.
    static boolean isTotal(Line line, Weapons.Armed armed, When when) {
        boolean year =
                when instanceof When.Known known
                        && (known.precision() == When.Precision.YEAR
                                || known.precision() == When.Precision.DECADE);
        int since = line.find(0, Set.of("since"));
        boolean sincePast = since >= 0 && Math.abs(since - armed.to()) < REACH;
        boolean days = isWithin(line, armed.to()) && !isDay(when) || isSpan(line, armed.to());
        int past = line.find(0, Set.of("past", "recent"));
        boolean lately = past >= 0 && line.isAny(past + 1, PERIODS) && when.iso().isEmpty();
        boolean ordinal = ORDINAL.contains(line.lower(armed.from())) || hasRank(line, armed);
        boolean many = armed.count().map(c -> c.value() > 1).orElse(true);
        boolean counted = armed.count().isPresent();
        return many && !ordinal && (year && counted || sincePast && !isDay(when) || days || lately);
    }

    /// "In 2006-2009"
    private static boolean isSpan(Line line, int from) {
        for (int i = from; i < Math.min(line.size(), from + NEAR); i++) {
            if (line.word(i).matches("(19|20)[0-9]{2}-([0-9]{2}){1,2}")) {
                return line.isAny(i - 1, WITHIN) || line.lower(i - 1).equals("between");
            }
        }
        return false;
    }

    /// "In the past two weeks", not "in December and a test last month".
    private static boolean isWithin(Line line, int from) {
        for (int i = line.find(from, PERIODS); i >= 0; i = line.find(i + 1, PERIODS)) {
            int in = i - 1;
            while (in > from && !isBorder(line, in) && i - in < NEAR) {
                in--;
            }
            if (line.isAny(in, WITHIN)) {
                return true;
            }
        }
        return false;
    }

    /// "Within a space of five weeks" goes on behind "of".
    private static boolean isBorder(Line line, int i) {
        return line.is(i, "ADP") && !line.lower(i).equals("of") || line.is(i, "VERB");
    }
}
