package org.wiregraph.clean;

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
    private static final int ENOUGH = 80;

    /// Of the longer words of a paragraph about something else, fewer are words of the story.
    private static final double RELATED = 0.15;

    private static final int HEAD = 9;
    private static final int LONGEST_SUMMARY = 45;

    static Extent of(List<Paragraph> paragraphs, List<Optional<Label>> cues) {
        Search search = new Search(paragraphs, cues);
        int first = search.first();
        return first == paragraphs.size()
                ? new Extent(first, first)
                : new Extent(first, search.end(first));
    }

    /// Looks at every paragraph a fixed number of times, however many there are.
    private static final class Search {

        private final List<Paragraph> paragraphs;
        private final List<Optional<Label>> cues;
        private final int[] prose;
        private final boolean[] goesOn;
        private final boolean[] resumes;
        private Optional<Topic> topic = Optional.empty();

        Search(List<Paragraph> paragraphs, List<Optional<Label>> cues) {
            this.paragraphs = paragraphs;
            this.cues = cues;
            int size = paragraphs.size();
            prose = new int[size + 1];
            goesOn = new boolean[size + 1];
            resumes = new boolean[size + 1];
            for (int i = 0; i < size; i++) {
                boolean isProse = cues.get(i).isEmpty() && Shape.isProse(text(i));
                prose[i] = isProse ? Shape.words(text(i)) : 0;
            }
        }

        /// Marks the paragraphs at or after which there is more of prose, two in a row or a long
        /// one, and those at or after which such prose shares words with the beginning of the
        /// story.
        private void findResumptions(int first) {
            topic = beginning(first);
            boolean next = false;
            for (int i = paragraphs.size() - 1; i >= first; i--) {
                boolean related = prose[i] > 0 && isRelated(i);
                boolean isLong = prose[i] >= CONVINCING;
                boolean pair = prose[i] > 0 && prose[i + 1] > 0 && (related || next);
                goesOn[i] = goesOn[i + 1] || (prose[i] > 0 && prose[i + 1] > 0) || isLong;
                resumes[i] = resumes[i + 1] || pair || (isLong && related);
                next = related;
            }
        }

        /// What the story is about by what stands before the first box in it; empty where that is
        /// too little to tell.
        private Optional<Topic> beginning(int first) {
            int end = first;
            int words = 0;
            while (end < paragraphs.size() && !closes(end)) {
                words += prose[end];
                end++;
            }
            boolean enough = words >= ENOUGH;
            return Optional.of(Topic.of(paragraphs.subList(0, end), cues, first))
                    .filter(_ -> enough);
        }

        private boolean isRelated(int i) {
            return topic.map(about -> about.share(text(i)) >= RELATED).orElse(true);
        }

        int first() {
            int first = 0;
            while (first < paragraphs.size() && prose[first] == 0) {
                first++;
            }
            if (first == paragraphs.size()) {
                return firstSentence();
            }
            first = afterSummary(first);
            while (first > 0 && isSentence(first - 1, SHORTEST_FIRST)) {
                first--;
            }
            return first;
        }

        /// The first paragraph after a summary, which stands above the byline or the day: a
        /// sentence or two that do not go on at once, below a headline.
        private int afterSummary(int summary) {
            int first = summary;
            int end = Math.min(paragraphs.size(), summary + HEAD);
            for (int i = summary; i < end && isSummary(i) && isTitled(summary); i++) {
                if (isAbove(i)) {
                    int next = i + 1;
                    while (next < paragraphs.size() && prose[next] == 0) {
                        next++;
                    }
                    first = next < paragraphs.size() ? next : first;
                }
            }
            return first;
        }

        private boolean isTitled(int summary) {
            return IntStream.range(0, summary)
                    .filter(i -> cues.get(i).filter(cue -> cue != Label.TITLE).isEmpty())
                    .anyMatch(i -> Shape.words(text(i)) >= SHORTEST_FIRST);
        }

        /// Whether a paragraph may stand above a byline.
        private boolean isSummary(int i) {
            boolean line = paragraphs.get(i).kind() == Paragraph.Kind.LINE;
            return line
                    && prose[i] <= LONGEST_SUMMARY
                    && (prose[i] == 0 || prose[i + 1] == 0)
                    && DatelineHead.at(text(i)).isEmpty();
        }

        private boolean isAbove(int i) {
            return cues.get(i)
                    .filter(cue -> cue == Label.BYLINE || cue == Label.HEADER)
                    .isPresent();
        }

        private int firstSentence() {
            int first = 0;
            while (first < paragraphs.size() && !isSentence(first, SHORTEST_FIRST)) {
                first++;
            }
            return first;
        }

        int end(int first) {
            findResumptions(first);
            int last = Teasers.begin(paragraphs, cues, first, cut(first)) - 1;
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
                boolean commented = cues.get(i).equals(Optional.of(Label.COMMENT));
                boolean over =
                        Cues.ends(text(i)) && (read * 2 >= total || (commented && read >= ENOUGH));
                if (over || (closes(i) && !resumesAfter(i))) {
                    return i;
                }
                read += prose[i];
            }
            return paragraphs.size();
        }

        private boolean resumesAfter(int i) {
            return Cues.isBetween(text(i)) ? goesOn[i + 1] : resumes[i + 1];
        }

        private boolean closes(int i) {
            return paragraphs.get(i).kind() == Paragraph.Kind.LINE
                    && cues.get(i).filter(Cues::closes).isPresent();
        }

        private boolean belongs(int i) {
            boolean marked = paragraphs.get(i).kind() == Paragraph.Kind.MARKED;
            return cues.get(i).isEmpty()
                    && !isTeaser(i)
                    && !Authors.isBiography(text(i))
                    && (isSentence(i, SHORTEST_LAST)
                            || Shape.isLong(text(i))
                            || (marked && Shape.words(text(i)) >= SHORTEST_FIRST));
        }

        /// Whether a line is about something else and speaks to the reader or follows a headline.
        private boolean isTeaser(int i) {
            boolean line = paragraphs.get(i).kind() == Paragraph.Kind.LINE;
            boolean headed =
                    cues.get(i - 1).isEmpty()
                            && Shape.words(text(i - 1)) >= SHORTEST_FIRST
                            && !Shape.endsSentence(text(i - 1))
                            && !Shape.isOpenEnded(text(i - 1));
            boolean asks = prose[i - 1] == 0 && Shape.addressesReader(text(i));
            return line && !isRelated(i) && (headed || asks);
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
