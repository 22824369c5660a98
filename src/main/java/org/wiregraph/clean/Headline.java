package org.wiregraph.clean;

import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.wiregraph.model.Block.Label;

/// Finds the article's own headline among the lines before the story.
final class Headline {

    private static final int WORDS = 4;
    private static final int FEWEST_WORDS = 3;
    private static final int MOST_WORDS = 35;

    /// The name of a paper: `THE LISBON DAILY COURIER`.
    private static final int LONGEST_NAME = 4;

    private static final double SHARE = 0.4;

    /// `Headline | The Courier`
    private static final Pattern END_OF_PART =
            Pattern.compile("(?<=\\S)\\s+[|\u00bb\u2013\u2014:-]\\s+$");

    private Headline() {}

    /// A title without the name of the publisher: `Headline | The Courier` of The Courier is
    /// Headline.
    static String withoutSite(String title, Optional<String> publisher) {
        return publisher
                .filter(title::endsWith)
                .map(site -> title.substring(0, title.length() - site.length()))
                .filter(rest -> END_OF_PART.matcher(rest).find())
                .map(rest -> END_OF_PART.matcher(rest).replaceFirst(""))
                .orElse(title);
    }

    /// The index of the headline, or -1. A title known from the format is looked for as it is; else
    /// the first line that is about the story counts, then the first of some words, the name of a
    /// paper in capitals only where there is no other.
    static int find(
            List<Paragraph> before,
            List<Optional<Label>> cues,
            Optional<String> title,
            Topic topic) {
        int marked = first(before, i -> cues.get(i).equals(Optional.of(Label.TITLE)));
        if (marked >= 0 || before.isEmpty()) {
            return marked;
        }
        if (title.isPresent()) {
            return first(before, i -> before.get(i).text().equalsIgnoreCase(title.get()));
        }
        int told =
                first(before, i -> isLine(before, cues, i) && tells(before.get(i).text(), topic));
        if (told >= 0) {
            return lastOfItsWords(before, told);
        }
        int plain =
                first(
                        before,
                        i ->
                                isLine(before, cues, i)
                                        && Shape.words(before.get(i).text()) >= WORDS
                                        && !isMostlyCapitals(before.get(i).text()));
        return plain >= 0 ? plain : first(before, i -> isLine(before, cues, i));
    }

    /// Whether the line is about what the story is about.
    private static boolean tells(String line, Topic topic) {
        boolean named = Shape.words(line) <= LONGEST_NAME && isMostlyCapitals(line);
        return !named && topic.isOf(line, SHARE);
    }

    /// A path of links ends with the headline: `World | Europe | Lisbon talks to go on`.
    private static int lastOfItsWords(List<Paragraph> before, int path) {
        String line = before.get(path).text();
        int later =
                first(
                        before.subList(path + 1, before.size()),
                        i -> {
                            String other = before.get(path + 1 + i).text();
                            return Shape.words(other) >= FEWEST_WORDS && line.endsWith(other);
                        });
        return later < 0 ? path : path + 1 + later;
    }

    private static boolean isLine(List<Paragraph> before, List<Optional<Label>> cues, int i) {
        int words = Shape.words(before.get(i).text());
        return cues.get(i).isEmpty() && words >= FEWEST_WORDS && words <= MOST_WORDS;
    }

    private static int first(List<Paragraph> before, IntPredicate wanted) {
        return IntStream.range(0, before.size()).filter(wanted).findFirst().orElse(-1);
    }

    private static boolean isMostlyCapitals(String text) {
        long capitals = text.chars().filter(Character::isUpperCase).count();
        return capitals * 2 > text.chars().filter(Character::isLetter).count();
    }
}
