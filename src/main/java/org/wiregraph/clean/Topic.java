package org.wiregraph.clean;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.wiregraph.model.Block.Label;

/// The words that a story is about, to tell its own headline from menus and its headings from
/// headlines of other stories.
///
/// Example: "Maldives asks India to move its helicopters" shares four words with its story, "Home
/// News Sport" none.
record Topic(Set<String> words) {

    private static final Pattern APART = Pattern.compile("[^\\p{L}\\p{M}]+");
    private static final int SHORTEST = 4;

    /// Enough to make "missile" and "missiles" one word.
    private static final int STEM = 5;

    private static final int LOOKED_AT = 200;

    private static final Set<String> COMMON =
            Set.copyOf(stems(String.join(" ", Phrases.lines("common"))));

    Topic {
        words = Set.copyOf(words);
    }

    /// The words of the paragraphs of prose from `first` on.
    static Topic of(List<Paragraph> paragraphs, List<Optional<Label>> cues, int first) {
        Set<String> words = new HashSet<>();
        int end = Math.min(paragraphs.size(), first + LOOKED_AT);
        for (int i = first; i < end; i++) {
            String text = paragraphs.get(i).text();
            if (cues.get(i).isEmpty() && Shape.isProse(text)) {
                words.addAll(stems(text));
            }
        }
        return new Topic(words);
    }

    /// How many of a line's longer words are words of the story.
    int shared(String line) {
        return (int) stems(line).stream().filter(words::contains).count();
    }

    /// Whether at least two of a line's longer words, and so great a share of them, are words of
    /// the story.
    boolean isOf(String line, double share) {
        int shared = shared(line);
        return shared >= 2 && shared >= share * stems(line).size();
    }

    /// The share of a line's longer words that are words of the story, common words aside; 0 where
    /// it has none.
    double share(String line) {
        List<String> stems = stems(line).stream().filter(stem -> !COMMON.contains(stem)).toList();
        long shared = stems.stream().filter(words::contains).count();
        return stems.isEmpty() ? 0 : (double) shared / stems.size();
    }

    private static List<String> stems(String text) {
        return APART.splitAsStream(text.toLowerCase(Locale.ROOT))
                .filter(word -> word.length() >= SHORTEST)
                .map(word -> word.substring(0, Math.min(STEM, word.length())))
                .toList();
    }
}
