package org.wiregraph.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wiregraph.model.Name;

/// Counts how many names are found right: from the same word to the same word, and of the same
/// kind.
public final class NameScores {

    private final Map<String, int[]> counts = new LinkedHashMap<>();

    /// Precision, recall and F1 in percent.
    public record Score(double precision, double recall, double f1) {}

    private NameScores() {
        for (Name.Type type : Name.Type.values()) {
            counts.put(type.name(), new int[3]);
        }
        counts.put("all", new int[3]);
    }

    /// The scores by kind of name, and under `all` those of all names together.
    public static Map<String, Score> of(NameFinder finder, List<LabelledText> documents) {
        NameScores scores = new NameScores();
        for (LabelledText document : documents) {
            List<List<Found>> found = finder.inWords(document.sentences(), document.marking());
            for (int s = 0; s < found.size(); s++) {
                List<Found> gold = Arrays.stream(document.names().get(s)).map(Found::of).toList();
                scores.count(gold, found.get(s));
            }
        }
        Map<String, Score> result = new LinkedHashMap<>();
        scores.counts.forEach((type, n) -> result.put(type, score(n)));
        return result;
    }

    private void count(List<Found> gold, List<Found> found) {
        List<Found> both = new ArrayList<>(gold);
        both.retainAll(found);
        add(both, 0);
        add(gold, 1);
        add(found, 2);
    }

    private void add(List<Found> names, int column) {
        for (Found name : names) {
            counts.getOrDefault(name.type().name(), new int[3])[column]++;
            counts.getOrDefault("all", new int[3])[column]++;
        }
    }

    private static Score score(int[] n) {
        double precision = n[2] == 0 ? 0 : 100.0 * n[0] / n[2];
        double recall = n[1] == 0 ? 0 : 100.0 * n[0] / n[1];
        double f1 = n[0] == 0 ? 0 : 200.0 * n[0] / (n[1] + n[2]);
        return new Score(precision, recall, f1);
    }
}
