package org.wiregraph.text;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Finds the longest known phrase that begins at a token. Phrases are compared word by word, in
/// lower case unless the table minds capitals ("us" is no country).
public final class PhraseTable<T> {

    /// Whether "US" and "us" are one word.
    public enum Capitals {
        MATTER,
        IGNORED
    }

    /// A phrase found: the token after its last, and what it stands for.
    public record Hit<T>(int to, T value) {}

    private final Map<String, T> phrases = new HashMap<>();
    private final Capitals capitals;
    private int longest = 1;

    public PhraseTable(Capitals capitals) {
        this.capitals = capitals;
    }

    public void add(String phrase, T value) {
        String[] words = phrase.strip().replace("'s ", " 's ").replace("s' ", "s ' ").split("\\s+");
        longest = Math.max(longest, words.length);
        phrases.putIfAbsent(key(String.join(" ", words)), value);
    }

    public Optional<Hit<T>> at(Line line, int from) {
        int most = Math.min(longest, line.size() - from);
        for (int length = most; length > 0; length--) {
            T value = phrases.get(key(line.joined(from, from + length)));
            if (value != null) {
                return Optional.of(new Hit<>(from + length, value));
            }
        }
        return Optional.empty();
    }

    public Optional<T> get(String phrase) {
        return Optional.ofNullable(phrases.get(key(phrase)));
    }

    private String key(String phrase) {
        return capitals == Capitals.MATTER ? phrase : phrase.toLowerCase(Locale.ROOT);
    }
}
