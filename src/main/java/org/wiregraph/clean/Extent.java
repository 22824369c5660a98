package org.wiregraph.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.wiregraph.model.Block.Label;

/// Where the story begins among the paragraphs and where it has ended; `first` equals `end` where
/// there is none.
record Extent(int first, int end) {

    private static final int SHORTEST_FIRST = 4;
    private static final int SHORTEST_LAST = 2;
    private static final int CONVINCING = 12;

    static Extent of(List<Paragraph> paragraphs, List<Optional<Label>> cues) {
        Search search = new Search(paragraphs, cues);
        int first = search.first();
        return first == paragraphs.size()
                ? new Extent(first, first)
                : new Extent(first, search.end(first));
    }

    /// What each paragraph is by its markup or its own wording, a picture's description also by the
    /// credit line before it.
    static List<Optional<Label>> cues(List<Paragraph> paragraphs) {
        List<Optional<Label>> cues = new ArrayList<>();
        String before = "";
        for (Paragraph paragraph : paragraphs) {
            String text = paragraph.text();
            boolean caption = Captions.followsCredit(text, before);
            cues.add(
                    paragraph
                            .label()
                            .or(() -> Optional.of(Label.CAPTION).filter(_ -> caption))
                            .or(() -> Cues.of(text)));
            before = text;
        }
        return cues;
    }

    /// Looks at every paragraph a fixed number of times, however many there are.
    private static final class Search {

        private final List<Paragraph> paragraphs;
        private final List<Optional<Label>> cues;
        private final int[] prose;
        private final boolean[] resumes;

        Search(List<Paragraph> paragraphs, List<Optional<Label>> cues) {
            this.paragraphs = paragraphs;
            this.cues = cues;
            int size = paragraphs.size();
            prose = new int[size + 1];
            resumes = new boolean[size + 1];
            for (int i = size - 1; i >= 0; i--) {
                boolean isProse = cues.get(i).isEmpty() && Shape.isProse(text(i));
                prose[i] = isProse ? Shape.words(text(i)) : 0;
                boolean pair = prose[i] > 0 && prose[i + 1] > 0;
                resumes[i] = resumes[i + 1] || pair || prose[i] >= CONVINCING;
            }
        }

        int first() {
            int first = 0;
            while (first < paragraphs.size() && prose[first] == 0) {
                first++;
            }
            if (first == paragraphs.size()) {
                return firstSentence();
            }
            while (first > 0 && isSentence(first - 1, SHORTEST_FIRST)) {
                first--;
            }
            return first;
        }

        private int firstSentence() {
            int first = 0;
            while (first < paragraphs.size() && !isSentence(first, SHORTEST_FIRST)) {
                first++;
            }
            return first;
        }

        int end(int first) {
            int last = cut(first) - 1;
            while (last > first && !belongs(last)) {
                last--;
            }
            return last + 1;
        }

        /// The first paragraph at which something else than the story begins and stays: an end mark
        /// with more before it than after it, or a box after which no story follows.
        private int cut(int first) {
            int total = IntStream.of(prose).sum();
            int read = 0;
            for (int i = first; i < paragraphs.size(); i++) {
                boolean over = Cues.ends(text(i)) && read * 2 >= total;
                if (over || (closes(i) && !resumes[i + 1])) {
                    return i;
                }
                read += prose[i];
            }
            return paragraphs.size();
        }

        private boolean closes(int i) {
            return paragraphs.get(i).kind() == Paragraph.Kind.LINE
                    && cues.get(i).filter(Cues::closes).isPresent();
        }

        private boolean belongs(int i) {
            boolean marked = paragraphs.get(i).kind() == Paragraph.Kind.MARKED;
            return cues.get(i).isEmpty()
                    && (isSentence(i, SHORTEST_LAST)
                            || Shape.isLong(text(i))
                            || (marked && Shape.words(text(i)) >= SHORTEST_FIRST));
        }

        private boolean isSentence(int i, int shortest) {
            return cues.get(i).isEmpty()
                    && Shape.words(text(i)) >= shortest
                    && Shape.endsSentence(text(i))
                    && !text(i).endsWith("?");
        }

        private String text(int i) {
            return paragraphs.get(i).text();
        }
    }
}
