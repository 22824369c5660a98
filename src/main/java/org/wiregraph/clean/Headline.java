package org.wiregraph.clean;

import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.wiregraph.model.Block.Label;

/// Finds the article's own headline among the lines before the story.
final class Headline {

    private static final int WORDS = 4;
    private static final int FEWEST_WORDS = 3;
    private static final int MOST_WORDS = 35;

    private Headline() {}

    /// The index of the headline, or -1. A title known from the format is looked for as it is; else
    /// the first line of some words counts, the name of a paper in capitals only where there is no
    /// other.
    static int find(List<Paragraph> before, List<Optional<Label>> cues, Optional<String> title) {
        int marked = first(before, i -> cues.get(i).equals(Optional.of(Label.TITLE)));
        if (marked >= 0 || before.isEmpty()) {
            return marked;
        }
        if (title.isPresent()) {
            return first(before, i -> before.get(i).text().equalsIgnoreCase(title.get()));
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
