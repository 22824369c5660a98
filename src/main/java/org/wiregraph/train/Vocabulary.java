package org.wiregraph.train;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.wiregraph.text.Clusters;

/// The words that are frequent enough to be classed, the most frequent first. A capital at the
/// beginning of a sentence is taken for one only if the word has it elsewhere too.
final class Vocabulary {

    private final Map<String, int[]> counts = new HashMap<>();
    private final List<String> words = new ArrayList<>();
    private final Map<String, Integer> ids = new HashMap<>();

    /// Counts the words of a sentence; the first is left out, since its capital says nothing.
    void count(List<String> sentence) {
        for (int i = 1; i < sentence.size(); i++) {
            counts.computeIfAbsent(sentence.get(i), word -> new int[1])[0]++;
        }
    }

    /// Settles which words are in: all that were counted `least` times, and the stand-ins for rare
    /// ones.
    void close(int least) {
        counts.entrySet().stream()
                .filter(entry -> entry.getValue()[0] >= least && entry.getKey().indexOf(' ') < 0)
                .sorted(
                        Comparator.<Map.Entry<String, int[]>>comparingInt(e -> -e.getValue()[0])
                                .thenComparing(Map.Entry::getKey))
                .forEach(entry -> add(entry.getKey()));
        add(Clusters.RARE_CAPITAL);
        add(Clusters.RARE_LOWER);
        add(Clusters.RARE_NUMBER);
    }

    private void add(String word) {
        ids.put(word, words.size());
        words.add(word);
    }

    List<String> words() {
        return words;
    }

    /// A sentence as numbers of words.
    int[] ids(List<String> sentence) {
        int[] result = new int[sentence.size()];
        for (int i = 0; i < result.length; i++) {
            String word = sentence.get(i);
            result[i] = id(i == 0 ? cased(word) : word);
        }
        return result;
    }

    private int id(String word) {
        Integer id = ids.get(word);
        return id != null ? id : ids.getOrDefault(Clusters.rare(word), 0);
    }

    private String cased(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return count(lower) > count(word) ? lower : word;
    }

    private int count(String word) {
        int[] count = counts.get(word);
        return count == null ? 0 : count[0];
    }
}
