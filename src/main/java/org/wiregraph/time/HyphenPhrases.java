package org.wiregraph.time;

import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.wiregraph.model.When.Precision;
import org.wiregraph.text.CalendarWords;
import org.wiregraph.text.Line;
import org.wiregraph.time.Meaning.Pick;

/// Dates inside a hyphened token: "mid-January", "late-2021".
final class HyphenPhrases {

    private HyphenPhrases() {}

    static Optional<Read> at(Line line, int i) {
        String word = line.lower(i);
        int hyphen = word.indexOf('-');
        boolean loose = hyphen > 0 && isLoose(word.substring(0, hyphen).toLowerCase(Locale.ROOT));
        if (!loose) {
            return Optional.empty();
        }
        String rest = word.substring(hyphen + 1);
        OptionalInt year = CalendarWords.year(rest);
        if (year.isPresent()) {
            LocalDate first = LocalDate.of(year.getAsInt(), 1, 1);
            return Optional.of(new Read(i, i + 1, new Meaning.Fixed(first, Precision.YEAR)));
        }
        return CalendarWords.month(rest).map(month -> month(line, i, month));
    }

    private static boolean isLoose(String word) {
        return word.equals("mid") || word.equals("early") || word.equals("late");
    }

    private static Read month(Line line, int i, Month month) {
        OptionalInt year = CalendarWords.year(line.word(i + 1));
        if (year.isPresent()) {
            LocalDate first = LocalDate.of(year.getAsInt(), month, 1);
            return new Read(i, i + 2, new Meaning.Fixed(first, Precision.MONTH));
        }
        return new Read(i, i + 1, new Meaning.MonthNamed(month, Pick.NEAREST));
    }
}
