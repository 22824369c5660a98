package org.wiregraph.time;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.wiregraph.text.CalendarWords;
import org.wiregraph.text.Line;
import org.wiregraph.text.Numbers;
import org.wiregraph.time.Meaning.Otherwise;
import org.wiregraph.time.Meaning.Pick;

/// Times counted from the story or from what was told before.
///
/// Examples: `yesterday`, `last week`, `two weeks ago`, `the previous day`, `three days later`, `a
/// day after Iran fired ...`, `over the weekend`, `at the time`.
final class RelativePhrases {

    private static final Set<String> ROUGHLY = CalendarWords.set("roughly");
    private static final Set<String> PARTS = CalendarWords.set("part of day");
    private static final Set<String> PERIOD = Set.of("the", "these", "its", "his", "their", "our");
    private static final Set<String> DURING =
            Set.of("over", "in", "within", "for", "during", "of", "throughout");

    private RelativePhrases() {}

    static Optional<Read> at(Line line, int i) {
        return switch (line.lower(i)) {
            case "today" -> story(i, withPart(line, i + 1), 0, Unit.DAY);
            case "tonight" -> story(i, i + 1, 0, Unit.DAY);
            case "yesterday" -> story(i, withPart(line, i + 1), -1, Unit.DAY);
            case "tomorrow" -> story(i, withPart(line, i + 1), 1, Unit.DAY);
            case "last" -> step(line, i, -1);
            case "next" -> step(line, i, 1);
            case "this" -> current(line, i);
            case "the" -> definite(line, i);
            case "that", "same" -> same(line, i);
            case "at" -> sameTime(line, i);
            case "earlier", "later", "early", "late" -> inThe(line, i);
            default -> counted(line, i);
        };
    }

    private static int withPart(Line line, int i) {
        return PARTS.contains(line.lower(i)) ? i + 1 : i;
    }

    private static Optional<Read> story(int from, int to, int count, Unit unit) {
        return Optional.of(new Read(from, to, new Meaning.FromStory(count, unit)));
    }

    private static Optional<Read> told(Read words, int count, Unit unit, Otherwise otherwise) {
        Meaning meaning = new Meaning.FromTold(count, unit, otherwise);
        return Optional.of(new Read(words.from(), words.to(), meaning));
    }

    private static Read words(int from, int to) {
        return new Read(from, to, new Meaning.Vague());
    }

    /// "last week", "next month", "last night", "last weekend"; "the last week" is a length of
    /// time.
    private static Optional<Read> step(Line line, int i, int count) {
        String word = line.lower(i + 1);
        if (PERIOD.contains(line.lower(i - 1))) {
            return Optional.empty();
        }
        if (word.equals("night") && count < 0) {
            return story(i, i + 2, -1, Unit.DAY);
        }
        if (word.equals("weekend")) {
            return weekend(i, i + 2, count < 0 ? Pick.LAST : Pick.NEXT);
        }
        Optional<Unit> unit = single(word).filter(u -> u != Unit.DAY);
        return unit.flatMap(u -> story(i, i + 2, count, u));
    }

    private static Optional<Unit> single(String word) {
        return word.endsWith("s") ? Optional.empty() : Unit.of(word);
    }

    private static Optional<Read> weekend(int from, int to, Pick pick) {
        return Optional.of(new Read(from, to, new Meaning.Weekend(pick)));
    }

    /// "this week", "this morning", "this past weekend"
    private static Optional<Read> current(Line line, int i) {
        boolean past = Set.of("past", "coming", "same").contains(line.lower(i + 1));
        int at = past ? i + 2 : i + 1;
        String word = line.lower(at);
        if (word.equals("weekend")) {
            return weekend(i, at + 1, past ? Pick.NEAREST : Pick.THIS);
        }
        if (PARTS.contains(word) && !past) {
            return story(i, at + 1, 0, Unit.DAY);
        }
        boolean coming = line.lower(i + 1).equals("coming");
        Optional<Unit> unit =
                line.isCapital(at) ? Optional.empty() : single(word).filter(u -> u != Unit.DAY);
        int count = past ? coming ? 1 : -1 : 0;
        return unit.filter(u -> !past || u == Unit.WEEK).flatMap(u -> story(i, at + 1, count, u));
    }

    private static Optional<Read> definite(Line line, int i) {
        String word = line.lower(i + 1);
        if (word.equals("weekend")) {
            boolean when = Set.of("over", "at", "on", "during").contains(line.lower(i - 1));
            return when && !line.lower(i + 2).equals("of")
                    ? weekend(i, i + 2, Pick.NEAREST)
                    : Optional.empty();
        }
        if (word.equals("day") && line.lower(i + 3).equals("yesterday")) {
            return story(i, i + 4, -2, Unit.DAY);
        }
        if (word.equals("day") && line.lower(i + 3).equals("tomorrow")) {
            return story(i, i + 4, 2, Unit.DAY);
        }
        Optional<Unit> unit = single(line.lower(i + 2));
        return switch (word) {
            case "previous", "preceding", "prior" ->
                    unit.flatMap(u -> told(words(i, i + 3), -1, u, otherwise(u)));
            case "following", "ensuing" ->
                    unit.flatMap(u -> told(words(i, i + 3), 1, u, Otherwise.NOTHING));
            case "next" ->
                    unit.filter(u -> u == Unit.DAY && !DURING.contains(line.lower(i - 1)))
                            .flatMap(u -> told(words(i, i + 3), 1, u, Otherwise.NOTHING));
            case "same" -> unit.flatMap(u -> told(words(i, i + 3), 0, u, Otherwise.NOTHING));
            case "past" ->
                    line.lower(i + 2).equals("weekend")
                            ? weekend(i, i + 3, Pick.NEAREST)
                            : Optional.empty();
            default ->
                    single(word)
                            .flatMap(u -> relation(line, words(i, i + 2), 1, u))
                            .or(() -> NumberPhrases.dayOfMonth(line, i));
        };
    }

    private static Otherwise otherwise(Unit unit) {
        return unit == Unit.DAY ? Otherwise.PUBLICATION : Otherwise.STORY;
    }

    /// "that day", "that same week", "same day"
    private static Optional<Read> same(Line line, int i) {
        boolean both = line.lower(i).equals("that") && line.lower(i + 1).equals("same");
        int at = both ? i + 2 : i + 1;
        return single(line.lower(at)).flatMap(u -> told(words(i, at + 1), 0, u, Otherwise.NOTHING));
    }

    private static Optional<Read> sameTime(Line line, int i) {
        boolean time =
                Set.of("the", "that").contains(line.lower(i + 1))
                        && line.lower(i + 2).equals("time");
        boolean alone =
                !line.is(i + 3, "NOUN")
                        && !Set.of("of", "when", "that", "to").contains(line.lower(i + 3));
        return time && alone
                ? Optional.of(new Read(i, i + 3, new Meaning.SameTime()))
                : Optional.empty();
    }

    /// "earlier in the day", "later in the week"; "earlier in the day Friday" is Friday.
    private static Optional<Read> inThe(Line line, int i) {
        boolean in = line.lower(i + 1).equals("in") && line.lower(i + 2).equals("the");
        Optional<Unit> unit = in ? single(line.lower(i + 3)) : Optional.empty();
        int next = line.lower(i + 4).equals("on") ? i + 5 : i + 4;
        boolean named = CalendarWords.weekday(line, next).isPresent();
        return unit.filter(_ -> !named && !line.lower(i + 4).equals("of"))
                .flatMap(u -> told(words(i, i + 4), 0, u, Otherwise.STORY));
    }

    /// "two days ago", "a week later", "a day after ..."
    private static Optional<Read> counted(Line line, int i) {
        String word = line.lower(i);
        boolean one = word.equals("a") || word.equals("an");
        Optional<Unit> unit = Unit.of(line.lower(i + 1));
        if (unit.isEmpty()) {
            return Optional.empty();
        }
        OptionalInt count = one ? OptionalInt.of(1) : Numbers.of(word);
        return count.isEmpty() || count.getAsInt() > 1000
                ? Optional.empty()
                : relation(line, words(i, i + 2), count.getAsInt(), unit.get());
    }

    /// "A month before that, Iran fired", not "a month before that meeting".
    private static boolean isThat(Line line, int i) {
        boolean alone =
                line.is(i + 1, "PRON")
                        || line.is(i + 1, "PROPN")
                        || line.is(i + 1, "DET")
                        || line.is(i + 1, "PUNCT");
        return line.lower(i).equals("that") && alone;
    }

    /// What stands after "two days" or "the day".
    private static Optional<Read> relation(Line line, Read words, int count, Unit unit) {
        int at = words.to();
        Read whole = words.to(at + 1);
        boolean the = line.lower(words.from()).equals("the");
        Optional<Read> read =
                switch (line.lower(at)) {
                    case "ago" -> story(whole.from(), whole.to(), -count, unit);
                    case "earlier", "previously" -> told(whole, -count, unit, otherwise(unit));
                    case "later", "afterward", "afterwards" ->
                            told(whole, count, unit, Otherwise.NOTHING);
                    case "before", "prior" ->
                            isThat(line, at + 1) || endsThere(line, at + 1)
                                    ? told(whole, -count, unit, otherwise(unit))
                                    : beside(line, whole, -count, unit);
                    case "after" ->
                            isThat(line, at + 1) || endsThere(line, at + 1)
                                    ? told(whole, count, unit, Otherwise.NOTHING)
                                    : beside(line, whole, count, unit);
                    default -> Optional.empty();
                };
        boolean rough = !the && ROUGHLY.contains(line.lower(words.from() - 1));
        return rough ? read.map(r -> words(r.from(), r.to())) : read;
    }

    private static Optional<Read> beside(Line line, Read words, int count, Unit unit) {
        int to = line.lower(words.to()).equals("to") ? words.to() + 1 : words.to();
        return Optional.of(new Read(words.from(), to, new Meaning.Beside(count, unit)));
    }

    /// Nothing follows that "before" or "after" could govern.
    private static boolean endsThere(Line line, int i) {
        return i >= line.end()
                || ",;:)\"--".contains(line.word(i))
                || Set.of("and", "but", "in", "at", "on", "when", "while").contains(line.lower(i));
    }
}
