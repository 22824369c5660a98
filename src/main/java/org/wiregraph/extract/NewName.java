package org.wiregraph.extract;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.wiregraph.model.Actor;
import org.wiregraph.text.CalendarWords;
import org.wiregraph.text.Line;
import org.wiregraph.text.Phrases;
import org.wiregraph.text.Range;
import org.wiregraph.text.Words;

/// A name that the article gives without saying whose it is: "Bera said", "the PKK said", "the
/// College of Baltic Surgeons said".
final class NewName {

    private static final Set<String> ADDRESSES = Set.of("mr.", "mrs.", "ms.", "dr.", "mr", "ms");
    private static final Set<String> PARTIES = Set.of("republican", "democrat", "conservative");
    private static final Pattern ARTICLED = Pattern.compile("(?:al|el|ul)-\\p{Lu}.*");
    private static final Set<String> BODIES = Words.set("bodywords.txt");

    private final Parties parties;

    NewName(Parties parties) {
        this.parties = parties;
    }

    /// Whom the name with this head means: the person of that family name where there is one.
    Optional<Actor> at(Line line, int head) {
        boolean known = parties.of(line, new Range(head, head + 1)).isPresent();
        if (!isName(line, head) || line.isAny(head, PARTIES) || known || line.isQuoted(head)) {
            return Optional.empty();
        }
        Range words = whole(line, head);
        String name = line.joined(words.from(), words.to());
        return parties.find(a -> Parties.isPerson(a) && a.name().endsWith(" " + name))
                .or(() -> Optional.of(parties.unnamed(line, words, kind(line, head, words))));
    }

    private static Actor.Kind kind(Line line, int head, Range words) {
        if (line.isAny(words.from() - 1, ADDRESSES)) {
            return Actor.Kind.PERSON;
        }
        String name = line.joined(words.from(), words.to());
        boolean acronym = name.equals(name.toUpperCase(Locale.ROOT));
        return acronym || isBody(line, head) ? Actor.Kind.ORGANIZATION : Actor.Kind.GROUP;
    }

    private static Range whole(Line line, int head) {
        int from = head;
        while (isBefore(line, from - 1)) {
            from--;
        }
        int to = head + 1;
        while (isName(line, to)) {
            to++;
        }
        boolean body = isBody(line, head) || from == 0 || line.lower(from - 1).equals("the");
        return new Range(from, body ? Phrases.nameEnd(line, to) : to);
    }

    /// "National", "U.S.", "Chiefs'" before the head.
    private static boolean isBefore(Line line, int i) {
        boolean owner = line.lower(i).startsWith("'") || line.lower(i).startsWith("’");
        boolean word = line.is(i, "ADJ") || line.is(i, "NOUN");
        return isName(line, i)
                || word && line.isCapital(i) && i > 0
                || isArticled(line, i) && isName(line, i - 1)
                || owner && isName(line, i - 1) && i > 1;
    }

    /// "Ezzedeen al-Qassam Brigades".
    private static boolean isArticled(Line line, int i) {
        return ARTICLED.matcher(line.word(i)).matches();
    }

    private static boolean isBody(Line line, int head) {
        String word = line.lower(head);
        return BODIES.contains(word) || word.endsWith("s") && BODIES.contains(singular(word));
    }

    private static String singular(String word) {
        return word.substring(0, word.length() - 1);
    }

    private static boolean isName(Line line, int i) {
        return line.is(i, "PROPN")
                && line.isCapital(i)
                && !CalendarWords.isDateWord(line.lower(i))
                && !line.isAny(i, ADDRESSES);
    }
}
