package org.wiregraph.clean;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.wiregraph.model.Block.Label;

/// Labels the paragraphs of an article: first those that wording, form or markup give away, then
/// the others by where they stand, before the story, in it, or after its end.
///
/// Lines of one page share nothing but their order, so the story is found as the stretch from the
/// first paragraph of prose to its end; headlines of other stories in it show as runs of lines that
/// end like no sentence.
final class Labeller {

    private static final int HEADLINE = 4;
    private static final int LONGEST_HEADING = 12;
    private static final int SHORT_HEADING = 5;
    private static final double SHARE_OF_HEADING = 0.34;
    private static final int RUN = 3;

    private final List<Paragraph> paragraphs;
    private final List<Optional<Label>> cues;
    private final int first;
    private final int end;
    private final Topic topic;
    private final int headline;
    private final int comments;
    private final int[] runs;

    private Labeller(List<Paragraph> paragraphs, Optional<String> title) {
        this.paragraphs = paragraphs;
        cues = Cueing.of(paragraphs, title);
        Extent extent = Extent.of(paragraphs, cues);
        first = extent.first();
        end = extent.end();
        topic = Topic.of(paragraphs, cues, first);
        headline = Headline.find(paragraphs.subList(0, first), cues, title, topic);
        runs = runs();
        comments =
                IntStream.range(end, paragraphs.size())
                        .filter(i -> cues.get(i).equals(Optional.of(Label.COMMENT)))
                        .findFirst()
                        .orElse(Integer.MAX_VALUE);
    }

    /// The paragraphs as labelled pieces, in their order. `title` is the one the format gave.
    static List<Piece> label(List<Paragraph> paragraphs, Optional<String> title) {
        return new Labeller(paragraphs, title).label();
    }

    private List<Piece> label() {
        List<Piece> pieces = new ArrayList<>();
        Label before = Label.NAVIGATION;
        for (int i = 0; i < paragraphs.size(); i++) {
            Label label = label(i, before);
            pieces.add(new Piece(label, paragraphs.get(i).text()));
            before = label;
        }
        return pieces;
    }

    private Label label(int i, Label before) {
        if (i == headline) {
            return Label.TITLE;
        }
        Optional<Label> cue = cues.get(i);
        if (cue.isPresent()) {
            return cue.get();
        }
        if (i < first) {
            return i > headline && headline >= 0 ? aboveStory(i, before) : Label.NAVIGATION;
        }
        return i < end ? inStory(i, before) : afterStory(i, before);
    }

    /// Between the headline and the story.
    private Label aboveStory(int i, Label before) {
        String text = paragraphs.get(i).text();
        boolean credited = i + 1 < first && cues.get(i + 1).equals(Optional.of(Label.CREDIT));
        if (credited && before != Label.TITLE && Shape.words(text) > LONGEST_HEADING) {
            return Label.CAPTION;
        }
        if (Authors.isByline(text)) {
            return Label.BYLINE;
        }
        return Menu.isSection(text) ? Label.NAVIGATION : Label.HEADER;
    }

    private Label inStory(int i, Label before) {
        Paragraph paragraph = paragraphs.get(i);
        String text = paragraph.text();
        boolean whole =
                Shape.endsSentence(text)
                        || Shape.isLong(text)
                        || Shape.isOpenEnded(text)
                        || Shape.isPost(text);
        boolean listed = Shape.isBullet(text) || follows(i, before);
        if (whole || listed || paragraph.kind() == Paragraph.Kind.MARKED) {
            return Label.BODY;
        }
        if (before == Label.RELATED || runs[i] >= RUN) {
            return Label.RELATED;
        }
        if (before == Label.CREDIT) {
            return Label.CAPTION;
        }
        return isHeading(i) ? Label.HEADING : otherLine(text);
    }

    /// A heading is short, stands before a paragraph and, unless it is very short, is about what
    /// the story is about.
    private boolean isHeading(int i) {
        String text = paragraphs.get(i).text();
        int words = Shape.words(text);
        boolean headed = i + 1 < end && cues.get(i + 1).isEmpty() && !isHeadline(i + 1);
        boolean told = words <= SHORT_HEADING || topic.share(text) >= SHARE_OF_HEADING;
        return headed && words <= LONGEST_HEADING && told;
    }

    private static Label otherLine(String text) {
        return Captions.isSeen(text, Phrases.fold(text)) ? Label.CAPTION : Label.RELATED;
    }

    /// Whether the paragraph goes on with what the one before it left open, as a list does.
    private boolean follows(int i, Label before) {
        return before == Label.BODY && i > 0 && Shape.isOpenEnded(paragraphs.get(i - 1).text());
    }

    /// For each line of the story, how many lines on end around it end like headlines.
    private int[] runs() {
        int[] runs = new int[paragraphs.size()];
        int length = 0;
        for (int i = first; i <= end; i++) {
            if (i < end && isHeadline(i)) {
                length++;
            } else {
                Arrays.fill(runs, i - length, i, length);
                length = 0;
            }
        }
        return runs;
    }

    private boolean isHeadline(int i) {
        String text = paragraphs.get(i).text();
        boolean goesOn = Shape.isOpenEnded(text) || Shape.isBullet(text) || Shape.isLong(text);
        return cues.get(i).isEmpty() && !Shape.endsSentence(text) && !goesOn;
    }

    private Label afterStory(int i, Label before) {
        if (i > comments) {
            return Label.COMMENT;
        }
        if (before == Label.RELATED) {
            return before;
        }
        String text = paragraphs.get(i).text();
        boolean continued = before == Label.LEGAL || before == Label.TAGS;
        return Shape.words(text) >= HEADLINE && !Shape.endsSentence(text) && !continued
                ? Label.RELATED
                : Label.NAVIGATION;
    }
}
