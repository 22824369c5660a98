package org.wiregraph.parse;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.wiregraph.text.Clusters;

/// What the tagger sees at a word, as atoms for its features.
final class TaggerSituation {

    private static final List<String> PLACES = List.of("w0", "p1", "p2", "n1", "n2");
    private static final int[] OFFSETS = {0, -1, -2, 1, 2};
    private static final List<String> KINDS =
            List.of("w", "s", "c", "d", "e", "x1", "x2", "x3", "x4", "p1", "p2", "p3", "k");
    private static final List<String> OTHERS = List.of("t1", "t2", "first", "end", "capitals");
    private static final int WIDTH = KINDS.size();
    private static final int FIRST_OTHER = PLACES.size() * WIDTH;
    private static final int NOTHING = 0x5bd1e995;

    private final int[] words;
    private final int size;
    private final int end;
    private final int capitals;
    private final int[] atoms = new int[FIRST_OTHER + OTHERS.size()];

    TaggerSituation(List<String> forms, Clusters clusters, Lexicon lexicon) {
        size = forms.size();
        WordForms written = new WordForms(forms, clusters);
        words = new int[size * WIDTH];
        int shouted = 0;
        for (int i = 0; i < size; i++) {
            for (int kind = 0; kind < WordForms.SIZE; kind++) {
                words[i * WIDTH + kind] = written.number(i, kind);
            }
            words[i * WIDTH + WIDTH - 1] = lexicon.kind(written.lower(i));
            shouted += (written.number(i, WordForms.SHAPE) & 0b110001) == 0b110001 ? 1 : 0;
        }
        end = size == 0 ? 0 : words[(size - 1) * WIDTH];
        capitals = shouted * 2 > size ? 2 : shouted * 4 > size ? 1 : 0;
    }

    static Map<String, Integer> names() {
        Map<String, Integer> names = new HashMap<>();
        for (int place = 0; place < PLACES.size(); place++) {
            for (int kind = 0; kind < WIDTH; kind++) {
                names.put(PLACES.get(place) + "." + KINDS.get(kind), place * WIDTH + kind);
            }
        }
        for (int i = 0; i < OTHERS.size(); i++) {
            names.put(OTHERS.get(i), FIRST_OTHER + i);
        }
        return names;
    }

    int[] of(int word, int[] tags) {
        for (int place = 0; place < OFFSETS.length; place++) {
            put(place * WIDTH, word + OFFSETS[place]);
        }
        int at = FIRST_OTHER;
        atoms[at++] = word > 0 ? tags[word - 1] : -1;
        atoms[at++] = word > 1 ? tags[word - 2] : -1;
        atoms[at++] = word == 0 ? 1 : 0;
        atoms[at++] = end;
        atoms[at] = capitals;
        return atoms;
    }

    private void put(int at, int word) {
        if (word < 0 || word >= size) {
            for (int kind = 0; kind < WIDTH; kind++) {
                atoms[at + kind] = NOTHING;
            }
            return;
        }
        System.arraycopy(words, word * WIDTH, atoms, at, WIDTH);
    }
}
