package org.wiregraph.clean;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.wiregraph.model.Block.Label;

/// What each paragraph is by its markup, by its own wording, or by the lines beside it: a picture's
/// description beside its credit, a list of tags below its head, a box about a writer whom the
/// byline names, a sentence of the story that is printed twice.
final class Cueing {

    private static final int LONGEST_TAG = 4;
    private static final int SHORTEST_QUOTE = 4;
    private static final int LONGEST_QUOTE = 40;

    /// How much of a story is searched for sentences that are printed twice.
    private static final int MOST_PROSE = 100_000;

    private static final int LONGEST_REPEATED = 60;
    private static final int MOST_QUOTES = 500;
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\d]+");

    private final List<Paragraph> paragraphs;
    private final List<Optional<Label>> cues;

    private Cueing(List<Paragraph> paragraphs, Optional<String> title) {
        this.paragraphs = paragraphs;
        cues = new ArrayList<>();
        for (Paragraph paragraph : paragraphs) {
            boolean headline = title.filter(paragraph.text()::equalsIgnoreCase).isPresent();
            boolean alone = paragraphs.size() == 1;
            cues.add(headline && !alone ? Optional.of(Label.TITLE) : own(paragraph));
        }
    }

    private static Optional<Label> own(Paragraph paragraph) {
        Optional<Label> cue = paragraph.label().or(() -> Cues.of(paragraph.text()));
        boolean line = paragraph.kind() == Paragraph.Kind.LINE;
        return line ? cue.or(() -> Cues.ofFigures(paragraph.text())) : cue;
    }

    /// `title` is the one that the format gave.
    static List<Optional<Label>> of(List<Paragraph> paragraphs, Optional<String> title) {
        Cueing cueing = new Cueing(paragraphs, title);
        cueing.comments();
        cueing.captions();
        cueing.tags();
        cueing.authors();
        cueing.pullQuotes();
        cueing.repetitions();
        cueing.links();
        return List.copyOf(cueing.cues);
    }

    private void comments() {
        Comments comments = Comments.of(paragraphs);
        for (int i = comments.begin(); i < comments.end(); i++) {
            cues.set(i, Optional.of(Label.COMMENT));
        }
    }

    private void captions() {
        for (int i = 0; i < cues.size(); i++) {
            boolean beside = is(i - 1, Label.CREDIT) || (isLine(i) && is(i + 1, Label.CREDIT));
            if (beside
                    && cues.get(i).isEmpty()
                    && Captions.isSeen(text(i), Phrases.fold(text(i)))) {
                cues.set(i, Optional.of(Label.CAPTION));
            }
        }
    }

    private void tags() {
        for (int i = 1; i < cues.size(); i++) {
            boolean brief = Shape.words(text(i)) <= LONGEST_TAG && !Shape.endsSentence(text(i));
            boolean open = cues.get(i).isEmpty() || Menu.isSection(text(i));
            if (is(i - 1, Label.TAGS) && isLine(i) && brief && open) {
                cues.set(i, Optional.of(Label.TAGS));
            }
        }
    }

    private void authors() {
        Authors authors = Authors.of(paragraphs, cues);
        for (int i = 0; i < cues.size(); i++) {
            if (isFree(i) && authors.isAbout(text(i))) {
                cues.set(i, Optional.of(Label.BYLINE));
            }
        }
    }

    /// Only short paragraphs after the first one of prose that end as sentences do.
    private void pullQuotes() {
        int first = first();
        StringBuilder story = new StringBuilder();
        for (int i = first; i < cues.size() && story.length() < MOST_PROSE; i++) {
            story.append(isProse(i) ? letters(text(i)) + " " : "");
        }
        String prose = story.toString();
        IntStream.range(first + 1, cues.size())
                .filter(this::mayBeQuote)
                .limit(MOST_QUOTES)
                .filter(i -> isPartOf(prose, letters(text(i))))
                .forEach(i -> cues.set(i, Optional.of(Label.PULL_QUOTE)));
    }

    /// A longer line that is printed again further down is no part of the story where it stands
    /// first.
    private void repetitions() {
        Set<String> below = new HashSet<>();
        for (int i = cues.size() - 1; i >= 0; i--) {
            int words = Shape.words(text(i));
            boolean again = isProse(i) && !below.add(text(i));
            if (again && words <= LONGEST_REPEATED && isFree(i)) {
                cues.set(i, Optional.of(Label.RELATED));
            }
        }
    }

    /// A headline that stands twice below the beginning of the story leads to another one: the
    /// picture beside it has it too.
    private void links() {
        Map<String, Integer> seen = new HashMap<>();
        for (int i = first(); i < cues.size(); i++) {
            boolean headline = isFree(i) && Shape.words(text(i)) >= SHORTEST_QUOTE;
            if (headline && !Shape.endsSentence(text(i)) && !Shape.isOpenEnded(text(i))) {
                Integer earlier = seen.putIfAbsent(text(i), i);
                if (earlier != null) {
                    cues.set(earlier, Optional.of(Label.RELATED));
                    cues.set(i, Optional.of(Label.RELATED));
                }
            }
        }
    }

    private int first() {
        int first = 0;
        while (first < cues.size() && !isProse(first)) {
            first++;
        }
        return first;
    }

    private boolean mayBeQuote(int i) {
        int words = Shape.words(text(i));
        return isFree(i)
                && words >= SHORTEST_QUOTE
                && words <= LONGEST_QUOTE
                && Shape.endsSentence(text(i));
    }

    /// Whether the letters stand in a longer paragraph.
    private static boolean isPartOf(String prose, String letters) {
        for (int at = prose.indexOf(letters); at >= 0; at = prose.indexOf(letters, at + 1)) {
            boolean begins = at == 0 || prose.charAt(at - 1) == ' ';
            boolean ends = prose.charAt(at + letters.length()) == ' ';
            if (!begins || !ends) {
                return true;
            }
        }
        return false;
    }

    private static String letters(String text) {
        return NO_LETTERS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
    }

    private boolean isProse(int i) {
        return cues.get(i).isEmpty() && Shape.isProse(text(i));
    }

    private boolean is(int i, Label label) {
        return i >= 0 && i < cues.size() && cues.get(i).equals(Optional.of(label));
    }

    private boolean isFree(int i) {
        return cues.get(i).isEmpty() && isLine(i);
    }

    private boolean isLine(int i) {
        return paragraphs.get(i).kind() == Paragraph.Kind.LINE;
    }

    private String text(int i) {
        return paragraphs.get(i).text();
    }
}
