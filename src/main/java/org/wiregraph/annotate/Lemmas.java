package org.wiregraph.annotate;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import opennlp.tools.lemmatizer.LemmatizerME;
import opennlp.tools.lemmatizer.LemmatizerModel;
import org.wiregraph.text.Words;

/// Dictionary forms from OpenNLP's lemmatizer. It reads each word without its neighbours, so that a
/// form is worked out once and remembered: the lemmatizer is the slowest of the tools.
final class Lemmas {

    private static final int REMEMBERED = 200_000;
    private static final Map<String, String> MEMORY = new ConcurrentHashMap<>();
    private static final Map<String, String> FIXED =
            Words.lines("lemmas.txt").stream()
                    .map(line -> line.split("\\s+"))
                    .collect(Collectors.toUnmodifiableMap(pair -> pair[0], pair -> pair[1]));
    private static final Set<String> INFLECTED = Set.of("NOUN", "VERB", "AUX");

    private final LemmatizerME lemmatizer;

    Lemmas(LemmatizerModel model) {
        lemmatizer = new LemmatizerME(model);
    }

    String of(String word, String tag) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (!INFLECTED.contains(tag)) {
            return lower;
        }
        String fixed = FIXED.get(lower);
        if (fixed != null) {
            return fixed;
        }
        String key = tag + ' ' + lower;
        String known = MEMORY.get(key);
        if (known != null) {
            return known;
        }
        String lemma = lemmatizer.lemmatize(new String[] {lower}, new String[] {tag})[0];
        if (MEMORY.size() < REMEMBERED) {
            MEMORY.put(key, lemma);
        }
        return lemma;
    }
}
