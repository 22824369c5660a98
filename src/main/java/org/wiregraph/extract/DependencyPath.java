package org.wiregraph.extract;

import java.util.ArrayList;
import java.util.List;
import org.wiregraph.text.Clause;
import org.wiregraph.text.Line;

/// The way from one word of a sentence to another through its tree: up to the word above both, then
/// down.
///
/// Example: in "Maes held talks in Lima" the way from `talks` to `Maes` is up over `obj` and down
/// over `nsubj`.
record DependencyPath(List<Integer> up, List<Integer> down) {

    private static final int LONGEST = 12;

    DependencyPath {
        up = List.copyOf(up);
        down = List.copyOf(down);
    }

    static DependencyPath between(Line line, int from, int to) {
        List<Integer> above = above(line, from);
        List<Integer> over = above(line, to);
        int left = above.size() - 1;
        int right = over.size() - 1;
        while (left > 0 && right > 0 && above.get(left - 1).equals(over.get(right - 1))) {
            left--;
            right--;
        }
        boolean joined = above.get(left).equals(over.get(right));
        List<Integer> down = new ArrayList<>(over.subList(0, right));
        return joined
                ? new DependencyPath(above.subList(0, left), down.reversed())
                : new DependencyPath(above, over.reversed());
    }

    private static List<Integer> above(Line line, int token) {
        List<Integer> all = new ArrayList<>();
        for (int at = token; at >= 0 && all.size() < LONGEST; at = line.head(at)) {
            all.add(at);
        }
        return all;
    }

    int length() {
        return up.size() + down.size();
    }

    /// The labels with the prepositions, without the members of lists: `<obj >nsubj`.
    String labels(Line line) {
        StringBuilder words = new StringBuilder();
        up.forEach(i -> words.append('<').append(label(line, i)));
        down.stream()
                .filter(i -> !line.isLabelled(i, "conj") || line.is(i, "VERB"))
                .forEach(i -> words.append('>').append(label(line, i)));
        return words.toString();
    }

    /// The words between both ends, by dictionary form.
    String words(Line line) {
        StringBuilder words = new StringBuilder();
        for (int i = 1; i < up.size(); i++) {
            words.append('<').append(ArgumentClues.said(line, up.get(i)));
        }
        if (!up.isEmpty()) {
            words.append('^').append(ArgumentClues.said(line, line.head(up.getLast())));
        }
        for (int i = 0; i < down.size() - 1; i++) {
            words.append('>').append(ArgumentClues.said(line, down.get(i)));
        }
        return words.toString();
    }

    private static String label(Line line, int i) {
        String relation = line.relation(i);
        String preposition = Clause.preposition(line, i);
        return preposition.isEmpty() ? relation : relation + ":" + preposition;
    }
}
