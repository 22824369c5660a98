package org.wiregraph.clean;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Finds what readers wrote below a story where no heading says so: each text has its writer above
/// it and a line such as "Like 3 Reply Report" below it.
record Comments(int begin, int end) {

    private static final List<String> LINES = Phrases.lines("comment-actions");
    private static final Set<String> PROOF = Set.copyOf(Phrases.marked(LINES, '!'));
    private static final Set<String> OTHERS = Set.copyOf(Phrases.marked(LINES, '+'));
    private static final Pattern APART = Pattern.compile("[^\\p{L}]+");

    private static final int FEWEST = 2;

    /// A writer's name, the hour, and some paragraphs.
    private static final int HIGHEST = 6;

    private static final int LONGEST_ACTIONS = 8;

    /// The lines from the first writer to the last of the readers' texts; none where fewer than two
    /// are found.
    static Comments of(List<Paragraph> paragraphs) {
        int[] actions =
                IntStream.range(0, paragraphs.size())
                        .filter(i -> paragraphs.get(i).kind() == Paragraph.Kind.LINE)
                        .filter(i -> isActions(paragraphs.get(i).text()))
                        .toArray();
        return actions.length < FEWEST
                ? new Comments(0, 0)
                : new Comments(writer(paragraphs, actions[0]), actions[actions.length - 1] + 1);
    }

    private static boolean isActions(String text) {
        if (Shape.words(text) > LONGEST_ACTIONS) {
            return false;
        }
        String folded = text.toLowerCase(Locale.ROOT).strip();
        List<String> words = APART.splitAsStream(folded).filter(word -> !word.isEmpty()).toList();
        return Stream.concat(words.stream(), Stream.of(folded)).anyMatch(PROOF::contains)
                && words.stream().allMatch(word -> PROOF.contains(word) || OTHERS.contains(word));
    }

    /// The writer's name above the first text: the nearest line above prose that is none.
    private static int writer(List<Paragraph> paragraphs, int action) {
        int lowest = Math.max(0, action - HIGHEST);
        int line = action - 1;
        while (line > lowest && Shape.endsSentence(paragraphs.get(line).text())) {
            line--;
        }
        while (line > lowest && isName(paragraphs.get(line - 1).text())) {
            line--;
        }
        return Math.max(lowest, line);
    }

    private static boolean isName(String text) {
        return Shape.words(text) <= 3 && !Shape.endsSentence(text);
    }
}
