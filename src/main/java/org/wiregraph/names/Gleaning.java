package org.wiregraph.names;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import opennlp.tools.util.Span;

/// Counts over open text how each word is written and what a first model takes it for. One place
/// may mislead the model; a hundred places seldom do.
final class Gleaning {

    private static final int LEAST = 4;

    private final NameModel model;
    private final Description description;
    private final Map<String, int[]> words = new HashMap<>();
    private final Map<String, int[]> phrases = new HashMap<>();

    Gleaning(NameModel model, Description description) {
        this.model = model;
        this.description = description;
    }

    /// Takes a document in.
    void read(List<String[]> document) {
        List<SentenceFeatures> described = description.of(document, Marking.PLAIN);
        Set<String> seen = new HashSet<>();
        for (int s = 0; s < document.size(); s++) {
            String[] sentence = document.get(s);
            Span[] names = model.find(described.get(s));
            count(sentence, names);
            for (Span name : names) {
                phrase(sentence, name, seen);
            }
        }
    }

    private void count(String[] sentence, Span[] names) {
        int[] type = new int[sentence.length];
        for (Span name : names) {
            for (int i = name.getStart(); i < name.getEnd(); i++) {
                type[i] = 1 + GleanedWords.TYPES.indexOf(name.getType());
            }
        }
        for (int i = 1; i < sentence.length; i++) {
            String word = sentence[i];
            if (Character.isLetter(word.charAt(0)) && word.length() > 1) {
                int[] counts = words.computeIfAbsent(Description.lower(word), w -> new int[5]);
                boolean capital = Character.isUpperCase(word.charAt(0));
                counts[capital ? type[i] : 4]++;
            }
        }
    }

    private void phrase(String[] sentence, Span name, Set<String> seen) {
        if (name.length() < 2 || name.length() > 5) {
            return;
        }
        String[] part = Arrays.copyOfRange(sentence, name.getStart(), name.getEnd());
        String text = Description.lower(String.join(" ", part));
        int type = GleanedWords.TYPES.indexOf(name.getType());
        int[] counts = phrases.computeIfAbsent(text, p -> new int[4]);
        counts[type]++;
        if (seen.add(text)) {
            counts[3]++;
        }
    }

    /// Lines of a word or phrase, a tab, and digits that [GleanedWords] reads.
    String lines() {
        Map<String, String> lines = new TreeMap<>();
        words.forEach((word, n) -> {
            int capital = n[0] + n[1] + n[2] + n[3];
            int all = capital + n[4];
            if (all >= LEAST && capital > 0) {
                lines.put(
                        word,
                        ""
                                + tenths(capital, all)
                                + tenths(n[1], capital)
                                + tenths(n[2], capital)
                                + tenths(n[3], capital));
            }
        });
        phrases.forEach((phrase, n) -> {
            int all = n[0] + n[1] + n[2];
            if (n[3] >= 2) {
                lines.put(phrase, "" + tenths(n[0], all) + tenths(n[1], all) + tenths(n[2], all));
            }
        });
        StringBuilder text = new StringBuilder();
        lines.forEach((name, digits) -> text.append(name).append('\t').append(digits).append('\n'));
        return text.toString();
    }

    private static int tenths(int part, int all) {
        return Math.min(9, part * 10 / all);
    }
}
