package org.wiregraph.merge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wiregraph.model.Shingles;

/// Finds the pairs of texts one of which holds most of the other, without comparing all with all.
///
/// Of each text 64 minima over its runs of words are taken, each in another order of the runs
/// (MinHash, Broder 1997). Texts that share two minima of one band are compared exactly. Of two
/// texts of equal length with four runs in five in common practically none is missed, of two one of
/// which is five times as long about one pair in four.
final class Likeness {

    /// The share of the shorter text that makes the two one story.
    static final double MOST = 0.8;

    /// Notices of a sentence or two are alike without being copies.
    static final int SHORTEST = 40;

    private static final int BANDS = 32;
    private static final int ROWS = 2;
    private static final long ODD = 0x9E3779B97F4A7C15L;

    /// With how many texts of its band a text is compared: what all share is one story by then.
    private static final int NEIGHBOURS = 24;

    /// The places of two texts in their list.
    record Pair(int one, int other) {}

    private Likeness() {}

    static List<Pair> pairs(List<Shingles> texts) {
        Set<Pair> near = new LinkedHashSet<>();
        for (List<Integer> band : bands(texts).values()) {
            for (int i = 1; i < band.size(); i++) {
                int later = band.get(i);
                band.subList(Math.max(0, i - NEIGHBOURS), i)
                        .forEach(earlier -> near.add(new Pair(earlier, later)));
            }
        }
        return near.stream().filter(pair -> isAlike(texts, pair)).toList();
    }

    private static boolean isAlike(List<Shingles> texts, Pair pair) {
        return texts.get(pair.one()).containment(texts.get(pair.other())) >= MOST;
    }

    private static Map<List<Integer>, List<Integer>> bands(List<Shingles> texts) {
        Map<List<Integer>, List<Integer>> bands = new LinkedHashMap<>();
        for (int text = 0; text < texts.size(); text++) {
            if (texts.get(text).size() < SHORTEST) {
                continue;
            }
            int[] minima = minima(texts.get(text));
            for (int band = 0; band < BANDS; band++) {
                List<Integer> key = List.of(band, minima[band * ROWS], minima[band * ROWS + 1]);
                bands.computeIfAbsent(key, _ -> new ArrayList<>()).add(text);
            }
        }
        return bands;
    }

    private static int[] minima(Shingles text) {
        int[] minima = new int[BANDS * ROWS];
        Arrays.fill(minima, Integer.MAX_VALUE);
        text.stream()
                .forEach(run -> {
                    for (int i = 0; i < minima.length; i++) {
                        minima[i] = Math.min(minima[i], shuffled(run, i));
                    }
                });
        return minima;
    }

    /// A number for the run that another order gives another rank (SplitMix64).
    private static int shuffled(int run, int order) {
        long mixed = (run + (order + 1) * ODD) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return (int) (mixed >>> 32);
    }
}
