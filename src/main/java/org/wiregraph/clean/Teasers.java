package org.wiregraph.clean;

import java.util.List;
import java.util.Optional;
import org.wiregraph.model.Block.Label;

/// Finds boxes of other stories after a story, where no heading gives them away: each is a headline
/// and a sentence about something else, so that no two paragraphs of prose follow one another.
///
/// Example: "Storm closes the port of Faro", "Ferries stay in until Monday.", "New head for the
/// national library", "The poet takes over from May."
final class Teasers {

    private static final int FEWEST = 2;
    private static final int ENOUGH = 80;
    private static final int HEADLINE = 3;

    /// Of the longer words of a paragraph about something else, fewer are words of the story.
    private static final double RELATED = 0.3;

    private final List<Paragraph> paragraphs;
    private final List<Optional<Label>> cues;

    private Teasers(List<Paragraph> paragraphs, List<Optional<Label>> cues) {
        this.paragraphs = paragraphs;
        this.cues = cues;
    }

    /// Where they begin between the first paragraph of a story and its end; the end if there are
    /// none.
    static int begin(List<Paragraph> paragraphs, List<Optional<Label>> cues, int first, int end) {
        return new Teasers(paragraphs, cues).begin(first, end);
    }

    private int begin(int first, int end) {
        int last = lastOfPair(first, end);
        if (last < 0 || words(first, last + 1) < ENOUGH) {
            return end;
        }
        Topic topic = Topic.of(paragraphs.subList(0, last + 1), cues, first);
        int begin = end;
        int found = 0;
        int related = 0;
        for (int i = last + 1; i < end; i++) {
            if (isProse(i)) {
                boolean own = topic.share(text(i)) >= RELATED && !isLed(i);
                begin = own || begin < end ? begin : headline(i);
                found += begin < end ? 1 : 0;
                related += own && begin < end ? 1 : 0;
            }
        }
        return found >= FEWEST && related * 2 < found ? begin : end;
    }

    /// Whether a line right above leads to another story.
    private boolean isLed(int i) {
        return cues.get(i - 1).equals(Optional.of(Label.RELATED));
    }

    /// The last paragraph of prose that follows another one at once; -1 if none does.
    private int lastOfPair(int first, int end) {
        int last = -1;
        int before = -1;
        for (int i = first; i < end; i++) {
            if (isProse(i)) {
                last = before >= 0 && !isParted(before, i) ? i : last;
                before = i;
            }
        }
        return last;
    }

    /// Whether a line that is no part of a story stands between two paragraphs.
    private boolean isParted(int before, int after) {
        for (int i = before + 1; i < after; i++) {
            boolean headline =
                    cues.get(i).isEmpty()
                            && Shape.words(text(i)) >= HEADLINE
                            && !Shape.isBullet(text(i));
            boolean box = cues.get(i).filter(Cues::closes).isPresent() && !Cues.isBetween(text(i));
            if (headline || box) {
                return true;
            }
        }
        return false;
    }

    /// Where the lines above a paragraph begin that are no prose.
    private int headline(int paragraph) {
        int begin = paragraph;
        while (!isProse(begin - 1)) {
            begin--;
        }
        return begin;
    }

    private int words(int from, int to) {
        int words = 0;
        for (int i = from; i < to; i++) {
            words += isProse(i) ? Shape.words(text(i)) : 0;
        }
        return words;
    }

    private boolean isProse(int i) {
        return paragraphs.get(i).kind() == Paragraph.Kind.LINE
                && cues.get(i).isEmpty()
                && Shape.isProse(text(i));
    }

    private String text(int i) {
        return paragraphs.get(i).text();
    }
}
