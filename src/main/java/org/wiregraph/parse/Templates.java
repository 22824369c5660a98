package org.wiregraph.parse;

import java.util.List;
import java.util.Map;

/// Which atoms of a situation make a feature together, one feature a line: `s0.w b0.t` is the word
/// on the stack with the tag of the next word. A line with `#` first is a comment.
final class Templates {

    private final int[][] templates;

    Templates(List<String> lines, Map<String, Integer> atoms) {
        templates =
                lines.stream()
                        .map(line -> line.strip().split("\\s+"))
                        .map(names -> indexes(names, atoms))
                        .toArray(int[][]::new);
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
            int hash = (i + 1) * 0x9E3779B1;
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
