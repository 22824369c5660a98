package org.wiregraph.model;

import java.io.Serializable;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Two of a list of articles that may tell one text, by their places in the list, the earlier of
/// them first.
///
/// Finding them can be spread over machines: bands are keys of one text, the pairs to compare are
/// those of one band, and each pair is compared by itself.
public record Likeness(int earlier, int later) implements Serializable {

    private static final long serialVersionUID = 1L;

    /// The share of the shorter text that makes the two one story.
    private static final double MOST = 0.8;

    /// With how many articles of its band one is compared: what all share is one story by then.
    private static final int NEIGHBOURS = 24;

    /// All pairs of these texts that tell one text indeed.
    public static List<Likeness> of(List<Shingles> texts) {
        Map<Band, TreeSet<Integer>> bands = new HashMap<>();
        for (int place = 0; place < texts.size(); place++) {
            for (Band band : Band.of(texts.get(place))) {
                bands.computeIfAbsent(band, _ -> new TreeSet<>()).add(place);
            }
        }
        return bands.values().stream()
                .flatMap(Likeness::among)
                .distinct()
                .filter(pair -> isOneText(texts.get(pair.earlier), texts.get(pair.later)))
                .toList();
    }

    /// The pairs to compare among all articles of a band, in whatever order they come.
    public static Stream<Likeness> among(Collection<Integer> band) {
        List<Integer> sorted = band.stream().sorted().toList();
        return IntStream.range(1, sorted.size())
                .boxed()
                .flatMap(i ->
                        sorted.subList(Math.max(0, i - NEIGHBOURS), i).stream()
                                .map(earlier -> new Likeness(earlier, sorted.get(i))));
    }

    /// Whether two texts are one indeed.
    public static boolean isOneText(Shingles one, Shingles other) {
        return one.containment(other) >= MOST;
    }
}
