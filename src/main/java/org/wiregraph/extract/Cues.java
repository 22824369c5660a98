package org.wiregraph.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wiregraph.text.Line;
import org.wiregraph.text.Words;

/// Finds the words of a line that report speech.
final class Cues {

    /// The shape of what follows a cue.
    enum Shape {
        CLAUSE,
        OBJECT,
        NAMING,
        SOURCE
    }

    /// A cue in tokens `at` to `to`.
    record Cue(int at, int to, String lemma, Shape shape) {}

    private static final Map<String, Shape> LEMMAS = lemmas();
    private static final Set<String> PARTICLES =
            Set.of("out", "back", "up", "for", "on", "of", "at");

    private Cues() {}

    static List<Cue> in(Line line) {
        List<Cue> cues = new ArrayList<>();
        for (int i = 0; i < line.size(); i++) {
            at(line, i).ifPresent(cues::add);
        }
        return cues;
    }

    private static Optional<Cue> at(Line line, int i) {
        if (line.isQuoted(i)) {
            return Optional.empty();
        }
        if (line.lower(i).equals("according") && line.lower(i + 1).equals("to")) {
            return Optional.of(new Cue(i, i + 2, "according to", Shape.SOURCE));
        }
        if (!line.is(i, "VERB") || !isFinite(line, i)) {
            return Optional.empty();
        }
        String lemma = line.lemma(i);
        String phrase = lemma + " " + line.lower(i + 1);
        if (PARTICLES.contains(line.lower(i + 1)) && LEMMAS.containsKey(phrase)) {
            return Optional.of(new Cue(i, i + 2, phrase, LEMMAS.get(phrase)));
        }
        return Optional.ofNullable(LEMMAS.get(lemma)).map(shape -> new Cue(i, i + 1, lemma, shape));
    }

    /// Not "to say", "was told", "people said to have gone", "would say".
    private static boolean isFinite(Line line, int i) {
        int before = i - 1;
        while (line.is(before, "ADV")) {
            before--;
        }
        boolean infinitive = line.lower(before).equals("to");
        boolean passive = line.lemma(before).equals("be") && !line.lower(i).endsWith("ing");
        boolean saidTo = line.lower(i).equals("said") && line.lower(i + 1).equals("to");
        boolean modal =
                Set.of("would", "could", "may", "might", "should", "will", "can", "must")
                        .contains(line.lower(before));
        return !infinitive && !passive && !saidTo && !modal;
    }

    private static Map<String, Shape> lemmas() {
        Map<String, Shape> lemmas = new HashMap<>();
        Words.sections("cues.txt")
                .forEach((section, words) -> {
                    Shape shape = Shape.valueOf(section.toUpperCase(Locale.ROOT));
                    words.forEach(word -> lemmas.put(word, shape));
                });
        return Map.copyOf(lemmas);
    }
}
