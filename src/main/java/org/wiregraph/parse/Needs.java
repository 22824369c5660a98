package org.wiregraph.parse;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/// Which words of a state an atom rests on: the tag of the word beside the top of the stack on the
/// top alone. Features that rest on the same words score the same wherever these meet.
enum Needs {
    TOPS(Needs.TOP | Needs.BELOW),
    QUEUE(Needs.NEXT),
    MEETING(Needs.TOP | Needs.NEXT),
    ALL(Needs.TOP | Needs.BELOW | Needs.NEXT | Needs.TREE);

    private static final int TOP = 1;
    private static final int BELOW = 2;
    private static final int NEXT = 4;
    private static final int TREE = 8;

    private static final Map<Integer, Set<String>> PLACES =
            Map.of(
                    TOP,
                    Set.of("s0", "sp", "sn"),
                    BELOW,
                    Set.of("s1", "s1p", "s1n"),
                    NEXT,
                    Set.of("b0", "b1", "b2", "b3", "bp"),
                    TOP | BELOW,
                    Set.of("dist1", "between1"),
                    TOP | NEXT,
                    Set.of("dist", "between", "quote"),
                    0,
                    Set.of("end"));

    private static final Set<String> OF_THE_TREE = Set.of("l", "vl", "vr", "sl", "sr");

    private final int words;

    Needs(int words) {
        this.words = words;
    }

    /// The first of the constants whose words are all that a feature with these atoms needs.
    static Predicate<String[]> are(Needs needs) {
        return atoms -> of(atoms) == needs;
    }

    private static Needs of(String[] atoms) {
        int words = Arrays.stream(atoms).mapToInt(Needs::words).reduce(0, (a, b) -> a | b);
        return Arrays.stream(values())
                .filter(needs -> (words & ~needs.words) == 0)
                .findFirst()
                .orElseThrow();
    }

    private static int words(String atom) {
        int dot = atom.indexOf('.');
        String place = dot < 0 ? atom : atom.substring(0, dot);
        if (dot > 0 && OF_THE_TREE.contains(atom.substring(dot + 1))) {
            return TREE;
        }
        return PLACES.entrySet().stream()
                .filter(entry -> entry.getValue().contains(place))
                .mapToInt(Map.Entry::getKey)
                .findFirst()
                .orElse(TREE);
    }

    /// The words that a state has there, as one number.
    long key(State state) {
        long top = (words & TOP) == 0 ? 0 : state.stacked(0) + 1L;
        long second = (words & BELOW) == 0 ? state.next() : state.stacked(1);
        return top << Integer.SIZE | second + 1;
    }
}
