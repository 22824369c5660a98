package org.wiregraph.model;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// A key that texts share where one of them holds most of the other, so that they meet without
/// comparing all with all.
///
/// Of each text 64 minima over its runs of words are taken, each in another order of the runs
/// (MinHash, Broder 1997); two of them make a band. Of two texts of equal length with four runs in
/// five in common practically none is missed, of two one of which is five times as long about one
/// pair in four.
public record Band(int number, int one, int other) implements Serializable {

    private static final long serialVersionUID = 1L;

    /// Notices of a sentence or two are alike without being copies.
    public static final int SHORTEST = 40;

    private static final int BANDS = 32;
    private static final int ROWS = 2;
    private static final long ODD = 0x9E3779B97F4A7C15L;

    /// The bands of a text, which depend on nothing else; none of a short one.
    public static List<Band> of(Shingles text) {
        if (text.size() < SHORTEST) {
            return List.of();
        }
        int[] minima = minima(text);
        return IntStream.range(0, BANDS)
                .mapToObj(band -> new Band(band, minima[band * ROWS], minima[band * ROWS + 1]))
                .toList();
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
