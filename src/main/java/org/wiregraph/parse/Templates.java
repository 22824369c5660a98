package org.wiregraph.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/// Which atoms of a situation make a feature together, one feature a line: `s0.w b0.t` is the word
/// on the stack with the tag of the next word. A line with `#` first is a comment.
final class Templates {

    private final int[][] templates;
    private final int[] seeds;

    Templates(List<String> lines, Map<String, Integer> atoms) {
        this(lines, atoms, names -> true);
    }

    /// Only the features whose atoms are as wanted; they are the same as among all features.
    Templates(List<String> lines, Map<String, Integer> atoms, Predicate<String[]> wanted) {
        List<int[]> kept = new ArrayList<>();
        List<Integer> numbers = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String[] names = lines.get(i).strip().split("\\s+");
            if (wanted.test(names)) {
                kept.add(indexes(names, atoms));
                numbers.add(i + 1);
            }
        }
        templates = kept.toArray(int[][]::new);
        seeds = numbers.stream().mapToInt(number -> number * 0x9E3779B1).toArray();
    }

    private static int[] indexes(String[] names, Map<String, Integer> atoms) {
        int[] indexes = new int[names.length];
        for (int i = 0; i < names.length; i++) {
            Integer index = atoms.get(names[i]);
            if (index == null) {
                throw new IllegalArgumentException("no atom " + names[i]);
            }
            indexes[i] = index;
        }
        return indexes;
    }

    int count() {
        return templates.length;
    }

    /// The features of a situation with these atoms.
    void fill(int[] atoms, int[] features) {
        for (int i = 0; i < templates.length; i++) {
            int hash = seeds[i];
            for (int atom : templates[i]) {
                hash = mix(hash, atoms[atom]);
            }
            features[i] = hash;
        }
    }

    static int mix(int hash, int value) {
        int mixed = (hash ^ value) * 0x85EBCA6B;
        mixed ^= mixed >>> 15;
        mixed *= 0xC2B2AE35;
        return mixed ^ mixed >>> 13;
    }
}
