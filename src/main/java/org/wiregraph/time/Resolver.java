package org.wiregraph.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjuster;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.wiregraph.model.TimeExpression;
import org.wiregraph.model.When;
import org.wiregraph.model.When.Precision;
import org.wiregraph.text.EntryHead;
import org.wiregraph.text.Line;
import org.wiregraph.time.Meaning.Otherwise;
import org.wiregraph.time.Meaning.Pick;
import org.wiregraph.time.Phrase.Tense;

/// Counts expressions of time from the days of their article and from what was told before them.
/// They must come in order of place.
final class Resolver {

    /// Dates without a year that far ahead are still dates to come: "the March 9 election".
    private static final int SOON = 100;

    /// What was told longer ago than this is a story of its own, in which "the previous day"
    /// counts.
    private static final int PRESENT = 3;

    private static final Set<String> HAD = Set.of("had");
    private static final int REACH = 10;

    private final Anchors whole;
    private Anchors anchors;
    private Optional<LocalDate> heading = Optional.empty();
    private final List<Told> told = new ArrayList<>();

    /// A date that was read before.
    private record Told(Phrase phrase, When.Known when) {}

    /// A day or the first day of a period, and how it was reached.
    private record Reached(
            LocalDate day, Precision precision, Optional<LocalDate> anchor, String rule) {}

    Resolver(Anchors anchors) {
        this.whole = anchors;
        this.anchors = anchors;
    }

    /// What follows stands under a heading of that day, or under none.
    void standUnder(Optional<LocalDate> day) {
        heading = day;
        anchors = day.isPresent() ? new Anchors(day, day, Optional.empty()) : whole;
    }

    When resolve(Phrase phrase) {
        Optional<When.Known> known =
                reach(phrase)
                        .map(r ->
                                new When.Known(
                                        r.day(),
                                        r.precision(),
                                        phrase.line().text(phrase.from(), phrase.to()),
                                        r.anchor(),
                                        r.rule()));
        known.ifPresent(when -> remember(phrase, when));
        return known.<When>map(when -> when).orElseGet(When.Unknown::new);
    }

    /// The date of "two days after the Jan. 5 launch", where `beside` is that of the launch.
    When resolve(Phrase phrase, When.Known beside) {
        Meaning.Beside meaning = (Meaning.Beside) phrase.meaning();
        LocalDate day = meaning.unit().shift(beside.day(), meaning.count());
        String words = phrase.line().text(phrase.from(), phrase.to());
        When.Known when =
                new When.Known(
                        day,
                        meaning.unit().precision(),
                        words,
                        Optional.of(beside.day()),
                        "counted from the date beside it");
        remember(phrase, when);
        return when;
    }

    private void remember(Phrase phrase, When.Known when) {
        boolean event =
                switch (phrase.role()) {
                    case CLAUSE, NOUN -> !(phrase.meaning() instanceof Meaning.SameTime);
                    case NEXT_CLAUSE, START, END, HEADING -> false;
                };
        if (event) {
            told.add(new Told(phrase, when));
        }
    }

    private Optional<Reached> reach(Phrase phrase) {
        return switch (phrase.meaning()) {
            case Meaning.Fixed fixed ->
                    Optional.of(
                            new Reached(
                                    fixed.first(),
                                    fixed.precision(),
                                    Optional.empty(),
                                    "written with its year"));
            case Meaning.FromTold from -> fromTold(phrase, from);
            case Meaning.ToldWeekday told -> toldWeekday(phrase, told);
            case Meaning.Beside beside -> beside(phrase, beside);
            case Meaning.SameTime _ -> sameTime(phrase);
            case Meaning.Vague _ -> Optional.empty();
            case Meaning.DayOfYear day ->
                    anchors.story()
                            .or(anchors::near)
                            .flatMap(story -> fromStory(phrase, day, story));
            case Meaning.DayInYear(MonthDay day, Pick pick) -> inYear(phrase, day, pick);
            case Meaning meaning ->
                    anchors.story()
                            .flatMap(story -> fromStory(phrase, meaning, story))
                            .or(() -> anchors.near().flatMap(near -> month(meaning, near)));
        };
    }

    private Optional<Reached> fromStory(Phrase phrase, Meaning meaning, LocalDate story) {
        boolean future = phrase.tense() == Tense.FUTURE;
        Calendar calendar = new Calendar(story, phrase.tense());
        return switch (meaning) {
            case Meaning.FromStory(int count, Unit unit) ->
                    count(story, count, unit, "counted from the day of the story");
            case Meaning.DayOfYear(MonthDay day, Optional<DayOfWeek> weekday) ->
                    at(dayOfYear(phrase, day, weekday, calendar), story, "nearest such day");
            case Meaning.DayOfMonth(int day) ->
                    at(calendar.dayOfMonth(day), story, "nearest such day of a month");
            case Meaning.Weekday(DayOfWeek day, Pick pick) ->
                    at(
                            calendar.weekday(day, pick),
                            story,
                            future ? "next such weekday" : "latest such weekday");
            case Meaning.MonthNamed(Month month, Pick pick) -> month(phrase, month, pick, calendar);
            case Meaning.Quarter(Month month, Precision precision, Pick pick) ->
                    Optional.of(
                            new Reached(
                                    calendar.quarter(month, precision, pick),
                                    precision,
                                    Optional.of(story),
                                    "latest such part of a year"));
            case Meaning.Weekend(Pick pick) ->
                    Optional.of(
                            new Reached(
                                    calendar.weekend(pick),
                                    Precision.WEEKEND,
                                    Optional.of(story),
                                    "weekend nearest to the story"));
            default -> Optional.empty();
        };
    }

    private static Optional<Reached> month(Meaning meaning, LocalDate near) {
        String rule = "month of such a week, counted from days told near the story";
        return Undated.month(meaning, near)
                .map(day -> new Reached(day, Precision.MONTH, Optional.of(near), rule));
    }

    private static Optional<Reached> at(LocalDate day, LocalDate anchor, String rule) {
        return Optional.of(new Reached(day, Precision.DAY, Optional.of(anchor), rule));
    }

    private static Optional<Reached> count(LocalDate base, int count, Unit unit, String rule) {
        return Optional.of(
                new Reached(unit.shift(base, count), unit.precision(), Optional.of(base), rule));
    }

    /// Dates of a year past are written with their year, so that one without is near; but what is
    /// told as past lies behind.
    private LocalDate dayOfYear(
            Phrase phrase, MonthDay day, Optional<DayOfWeek> weekday, Calendar calendar) {
        Optional<LocalDate> both = weekday.flatMap(w -> calendar.onWeekday(day, w));
        if (both.isPresent()) {
            return both.get();
        }
        LocalDate ahead = calendar.next(day);
        boolean soon = !ahead.isAfter(calendar.story().plusDays(SOON));
        return switch (phrase.role()) {
            case NOUN, END -> soon ? ahead : calendar.nearest(day);
            case CLAUSE, NEXT_CLAUSE, START, HEADING ->
                    isEntry(phrase) && !soon
                            ? new Calendar(calendar.story(), Tense.PAST).nearest(day)
                            : calendar.nearest(day);
        };
    }

    /// "May 9: Iran fires two missiles": what is past is told in the present tense.
    private static boolean isEntry(Phrase phrase) {
        return EntryHead.isMarked(phrase.line(), phrase.from(), phrase.to());
    }

    private Optional<Reached> inYear(Phrase phrase, MonthDay day, Pick pick) {
        Optional<LocalDate> year =
                switch (pick) {
                    case TOLD_PERIOD -> last(phrase).map(told -> told.when().day());
                    case LAST_PERIOD -> anchors.story().map(story -> story.minusYears(1));
                    case NEXT_PERIOD -> anchors.story().map(story -> story.plusYears(1));
                    case NEAREST, LAST, THIS, NEXT, THIS_PERIOD -> anchors.story();
                };
        return year.filter(y -> day.isValidYear(y.getYear()))
                .flatMap(y -> at(day.atYear(y.getYear()), y, "day of the year told"));
    }

    private Optional<Reached> month(Phrase phrase, Month month, Pick pick, Calendar calendar) {
        Optional<When.Known> before =
                pick == Pick.TOLD_PERIOD ? last(phrase).map(Told::when) : Optional.empty();
        LocalDate day =
                before.map(when -> LocalDate.of(when.day().getYear(), month, 1))
                        .orElseGet(() -> calendar.month(month, pick));
        Optional<LocalDate> anchor =
                before.map(When.Known::day).or(() -> Optional.of(calendar.story()));
        String rule = before.isPresent() ? "month of the year told" : "nearest such month";
        return Optional.of(new Reached(day, Precision.MONTH, anchor, rule));
    }

    private Optional<Reached> fromTold(Phrase phrase, Meaning.FromTold from) {
        Optional<LocalDate> event =
                from.otherwise() == Otherwise.NOTHING
                        ? event(phrase, from.unit())
                        : narrated(phrase, from);
        return event.or(() -> heading)
                .flatMap(day ->
                        count(day, from.count(), from.unit(), "counted from the date just told"))
                .or(() ->
                        otherwise(from.otherwise())
                                .flatMap(day ->
                                        count(
                                                day,
                                                from.count(),
                                                from.unit(),
                                                "counted from " + name(from.otherwise()))));
    }

    private Optional<Reached> toldWeekday(Phrase phrase, Meaning.ToldWeekday weekday) {
        TemporalAdjuster beside =
                switch (weekday.side()) {
                    case BEFORE -> TemporalAdjusters.previous(weekday.day());
                    case AFTER -> TemporalAdjusters.next(weekday.day());
                };
        return event(phrase, Unit.DAY)
                .or(anchors::story)
                .flatMap(day -> at(day.with(beside), day, "such weekday beside the date told"));
    }

    private static String name(Otherwise otherwise) {
        return otherwise == Otherwise.PUBLICATION ? "publication" : "the day of the story";
    }

    private Optional<LocalDate> otherwise(Otherwise otherwise) {
        return switch (otherwise) {
            case PUBLICATION -> anchors.published();
            case STORY -> anchors.story();
            case NOTHING -> Optional.empty();
        };
    }

    /// The date told in the same sentence or paragraph, or in the one before it; of two in one
    /// sentence that of its verb: "They met on Monday over the Jan. 5 launch".
    private Optional<LocalDate> event(Phrase phrase, Unit unit) {
        List<Told> fine = recent(phrase).filter(t -> isAsFine(t, unit)).toList();
        return fine.stream()
                .filter(t -> t.phrase().line() == fine.getFirst().phrase().line())
                .filter(t -> t.phrase().role() == TimeExpression.Role.CLAUSE)
                .findFirst()
                .or(() -> fine.stream().findFirst())
                .map(t -> t.when().day());
    }

    /// The date told in the same sentence; before it only where the story looks back. "Earlier in
    /// the day" is no day of another paragraph.
    private Optional<LocalDate> narrated(Phrase phrase, Meaning.FromTold from) {
        boolean within = from.count() == 0;
        return recent(phrase)
                .filter(t -> isAsFine(t, from.unit()))
                .findFirst()
                .filter(t -> !within || t.phrase().line().block() == phrase.line().block())
                .filter(t ->
                        t.phrase().line() == phrase.line() || isHistory(t) || isBefore(t, phrase))
                .map(t -> t.when().day());
    }

    /// "They came on Friday. Two days earlier Maes had met Vos": what had happened before that.
    private static boolean isBefore(Told event, Phrase phrase) {
        Line line = phrase.line();
        int had = line.find(phrase.to(), HAD);
        return event.phrase().line().block() == line.block()
                && phrase.from() == 0
                && had > 0
                && had < phrase.to() + REACH
                && line.fine(had + 1).equals("VBN");
    }

    private boolean isHistory(Told event) {
        return anchors.story()
                .map(story -> event.when().day().isBefore(story.minusDays(PRESENT)))
                .orElse(true);
    }

    /// What was told in this paragraph and the one before, the latest first.
    private Stream<Told> recent(Phrase phrase) {
        int paragraph = phrase.line().block();
        return told.reversed().stream()
                .limit(8)
                .filter(t -> t.phrase().line().block() >= paragraph - 1);
    }

    private Optional<Told> last(Phrase phrase) {
        return recent(phrase).findFirst();
    }

    private static boolean isAsFine(Told event, Unit unit) {
        return event.when().precision().compareTo(unit.precision()) <= 0;
    }

    /// "Friday, a day after ...": what follows was that many days before Friday.
    private Optional<Reached> beside(Phrase phrase, Meaning.Beside beside) {
        Optional<LocalDate> here =
                last(phrase)
                        .filter(t -> t.phrase().line() == phrase.line())
                        .filter(t -> isAsFine(t, beside.unit()))
                        .map(t -> t.when().day());
        return here.or(anchors::story)
                .flatMap(day ->
                        count(
                                day,
                                -beside.count(),
                                beside.unit(),
                                "counted from what was told first"));
    }

    private Optional<Reached> sameTime(Phrase phrase) {
        return last(phrase)
                .map(t ->
                        new Reached(
                                t.when().day(),
                                t.when().precision(),
                                Optional.of(t.when().day()),
                                "the time just told"));
    }
}
