package org.wiregraph.parse;

import java.io.DataOutput;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.wiregraph.text.ModelBytes;

/// The tags that words had in training. Words with the same tags are of one kind; a frequent word
/// takes no other tags.
final class Lexicon {

    private static final int LEAST = 2;
    private static final int FREQUENT = 30;
    private static final double SHARE = 0.002;
    private static final char CLOSED = 'c';
    private static final char OPEN = 'o';
    private static final int[] ANY = {};

    /// The words with their tags, written as numbers in one string: the commonest first, behind a
    /// sign that says whether the word may have others.
    private final Map<String, String> tags;

    private final Map<String, Entry> entries = new HashMap<>();

    private static final class Entry {

        private final int kind;
        private final int[] closed;

        Entry(String list) {
            kind = list.substring(1).hashCode();
            closed = list.charAt(0) == CLOSED ? list.substring(1).chars().toArray() : ANY;
        }
    }

    private Lexicon(Map<String, String> tags) {
        this.tags = tags;
        tags.forEach((word, list) -> entries.put(word, new Entry(list)));
    }

    static Lexicon of(List<ParsedSentence> trees, Names names) {
        Map<String, Map<Integer, Integer>> counts = new TreeMap<>();
        for (ParsedSentence tree : trees) {
            for (int i = 0; i < tree.words().size(); i++) {
                counts.computeIfAbsent(WordForms.normal(tree.words().get(i)), w -> new TreeMap<>())
                        .merge(names.number(tree.tags().get(i).joined()), 1, Integer::sum);
            }
        }
        Map<String, String> tags = new TreeMap<>();
        counts.forEach((word, found) -> {
            int sum = found.values().stream().mapToInt(Integer::intValue).sum();
            if (sum >= LEAST) {
                tags.put(word, list(found, sum));
            }
        });
        return new Lexicon(tags);
    }

    private static String list(Map<Integer, Integer> counts, int sum) {
        StringBuilder list = new StringBuilder().append(sum >= FREQUENT ? CLOSED : OPEN);
        counts.entrySet().stream()
                .filter(entry -> sum < FREQUENT || entry.getValue() > Math.max(1, sum * SHARE))
                .sorted(Map.Entry.<Integer, Integer>comparingByValue().reversed())
                .forEach(entry -> list.append((char) entry.getKey().intValue()));
        return list.toString();
    }

    /// What kind of word it is by its tags; 0 for a rare word.
    int kind(String word) {
        Entry entry = entries.get(word);
        return entry == null ? 0 : entry.kind;
    }

    /// The only tags that the word may have; none for a word that may have any.
    int[] closed(String word) {
        Entry entry = entries.get(word);
        return entry == null ? ANY : entry.closed;
    }

    void write(DataOutput out) throws IOException {
        out.writeInt(tags.size());
        for (Map.Entry<String, String> entry : new TreeMap<>(tags).entrySet()) {
            out.writeUTF(entry.getKey());
            out.writeUTF(entry.getValue());
        }
    }

    static Lexicon read(ModelBytes file) throws IOException {
        int count = file.number();
        Map<String, String> tags = HashMap.newHashMap(count);
        for (int i = 0; i < count; i++) {
            String word = file.string();
            tags.put(word, file.string());
        }
        return new Lexicon(tags);
    }
}
