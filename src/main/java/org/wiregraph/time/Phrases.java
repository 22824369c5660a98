package org.wiregraph.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wiregraph.model.TimeExpression.Role;
import org.wiregraph.text.CalendarWords;
import org.wiregraph.text.Line;
import org.wiregraph.time.Phrase.Tense;

/// Finds the expressions of time of a line, and what part each plays in it.
final class Phrases {

    private static final Set<String> STARTS = Set.of("since", "from", "between", "beginning");
    private static final Set<String> ENDS =
            Set.of("until", "till", "through", "by", "before", "til");
    private static final Set<String> TO = Set.of("to", "and", "-", "--");
    private static final Set<String> DETERMINERS = CalendarWords.set("determiner");
    private static final Set<String> LOOSE = Set.of("early", "late", "mid", "earlier", "later");

    private final Line line;
    private final List<Phrase> found = new ArrayList<>();

    private Phrases(Line line) {
        this.line = line;
    }

    static List<Phrase> in(Line line) {
        Phrases phrases = new Phrases(line);
        int i = 0;
        while (i < line.size()) {
            i = phrases.step(i);
        }
        return List.copyOf(phrases.found);
    }

    private int step(int i) {
        Optional<Read> read = loose(i);
        read.ifPresent(this::add);
        return read.map(Read::to).orElse(i + 1);
    }

    private void add(Read read) {
        int last = found.isEmpty() ? 0 : found.getLast().to();
        Read words = read.from(Math.max(read.from(), last));
        Role role = role(words);
        boolean event = role == Role.NOUN && words.meaning() instanceof Meaning.Weekday;
        Tense tense = event ? Tense.PAST : Tenses.of(line, words.from(), words.to());
        found.add(new Phrase(line, words, role, tense));
    }

    /// A date with a loose word before it: "early Tuesday", "late last month", "mid-January".
    private Optional<Read> loose(int i) {
        if (!LOOSE.contains(line.lower(i))) {
            return core(i);
        }
        int at = Set.of("on", "in").contains(line.lower(i + 1)) ? i + 2 : i + 1;
        return RelativePhrases.at(line, i)
                .or(() -> core(at).filter(read -> read.from() <= at).map(read -> read.from(i)));
    }

    private Optional<Read> core(int i) {
        String word = line.word(i);
        if (word.isEmpty() || !Character.isLetterOrDigit(word.charAt(0))) {
            return Optional.empty();
        }
        if (Character.isDigit(word.charAt(0))) {
            return MonthPhrases.dated(line, i)
                    .or(() -> NumberPhrases.figures(line, i))
                    .or(() -> RelativePhrases.at(line, i));
        }
        return named(i).or(() -> isInTitle(i) ? Optional.empty() : RelativePhrases.at(line, i));
    }

    /// "USA Today", "“This Week”": a capital that begins no sentence.
    private boolean isInTitle(int i) {
        boolean behind = line.isCapital(i - 1) || line.isQuoteMark(i - 1) && line.isCapital(i + 1);
        return i > 0 && line.isCapital(i) && behind;
    }

    private Optional<Read> named(int i) {
        String lower = line.lower(i);
        if (line.isCapital(i)) {
            Optional<Read> read =
                    MonthPhrases.dated(line, i)
                            .or(() -> MonthPhrases.weekday(line, i))
                            .or(() -> NumberPhrases.feast(line, i))
                            .or(() -> hyphened(i));
            if (read.isPresent()) {
                return read;
            }
        }
        return switch (lower) {
            case "juche" -> NumberPhrases.juche(line, i);
            case "first", "second", "third", "fourth" -> NumberPhrases.partOfYear(line, i);
            case "spring", "summer", "autumn", "fall", "winter" -> NumberPhrases.season(line, i);
            default -> lower.startsWith("mid-") ? hyphened(i) : Optional.empty();
        };
    }

    /// "mid-January" and "mid-2021" are one token each.
    private Optional<Read> hyphened(int i) {
        return HyphenPhrases.at(line, i);
    }

    private Role role(Read read) {
        if (read.meaning() instanceof Meaning.Beside) {
            return Role.NEXT_CLAUSE;
        }
        if (read.meaning() instanceof Meaning.SameTime) {
            return Role.NOUN;
        }
        String before = line.lower(read.from() - 1);
        if (STARTS.contains(before) || isRange(read)) {
            return Role.START;
        }
        boolean second = TO.contains(before) && follows(read, Role.START);
        if (ENDS.contains(before) || second) {
            return Role.END;
        }
        return isOfNoun(read) ? Role.NOUN : Role.CLAUSE;
    }

    private boolean follows(Read read, Role role) {
        return !found.isEmpty()
                && found.getLast().role() == role
                && found.getLast().to() == read.from() - 1;
    }

    /// "Jan. 5-7"
    private boolean isRange(Read read) {
        boolean day =
                read.meaning() instanceof Meaning.DayOfYear
                        || read.meaning() instanceof Meaning.Fixed;
        for (int i = read.from(); day && i < read.to(); i++) {
            if (CalendarWords.days(line.word(i)).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /// "Monday's launch", "the Jan. 5 launch", "the Jan. 5 firing", "Seoul's 2018 summit"
    private boolean isOfNoun(Read read) {
        String after = line.lower(read.to());
        if (after.equals("'s") || after.equals("'")) {
            return true;
        }
        boolean thing =
                line.is(read.to(), "NOUN")
                        || line.is(read.to(), "PROPN")
                        || line.is(read.to(), "ADJ")
                        || line.fine(read.to()).equals("VBG") && !after.equals("following");
        return thing && DETERMINERS.contains(line.lower(read.from() - 1));
    }
}
