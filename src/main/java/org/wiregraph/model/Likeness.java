package org.wiregraph.merge;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.wiregraph.model.Telling;

/// Two articles that may tell one text, the earlier of them first.
record Likeness(String earlier, String later) {

    /// The share of the shorter text that makes the two one story.
    private static final double MOST = 0.8;

    /// With how many articles of its band one is compared: what all share is one story by then.
    private static final int NEIGHBOURS = 24;

    /// The pairs to compare among all articles of a band, in whatever order they come.
    static Stream<Likeness> among(Collection<Telling> band) {
        if (band.size() < 2) {
            return Stream.empty();
        }
        List<String> sorted = Copies.sorted(band).map(Telling::article).toList();
        return IntStream.range(1, sorted.size())
                .boxed()
                .flatMap(i ->
                        sorted.subList(Math.max(0, i - NEIGHBOURS), i).stream()
                                .map(earlier -> new Likeness(earlier, sorted.get(i))));
    }

    /// Whether the two tell one text indeed.
    boolean isOneText(Map<String, Telling> articles) {
        Telling one = Objects.requireNonNull(articles.get(earlier));
        Telling other = Objects.requireNonNull(articles.get(later));
        return one.shingles().containment(other.shingles()) >= MOST;
    }
}
