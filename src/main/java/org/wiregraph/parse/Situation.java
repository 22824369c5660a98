package org.wiregraph.parse;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.wiregraph.text.Clusters;

/// What the parser sees of a state, as atoms for its features: the words on the stack, in the queue
/// and beside them, the children they have, and what lies between them.
final class Situation {

    private static final List<String> PLACES =
            List.of(
                    "s0", "s1", "s2", "b0", "b1", "b2", "b3", "s0l", "s0k", "s0r", "s0q", "s1l",
                    "s1k", "s1r", "s1q", "b0l", "b0k", "s2l", "s2r", "bp", "sp", "sn", "s1p", "s1n",
                    "s0rr", "s1rr", "s0ll", "b0ll");
    private static final List<String> KINDS = List.of("w", "t", "p", "c", "d", "e", "x", "s", "l");
    private static final List<String> OTHERS =
            List.of(
                    "dist",
                    "dist1",
                    "s0.vl",
                    "s0.vr",
                    "s1.vl",
                    "s1.vr",
                    "b0.vl",
                    "s0.sl",
                    "s0.sr",
                    "s1.sl",
                    "s1.sr",
                    "b0.sl",
                    "last",
                    "between",
                    "between1",
                    "depth",
                    "quote",
                    "end");
    private static final int WIDTH = KINDS.size();
    private static final int LABEL = WIDTH - 1;
    private static final int FIRST_OTHER = PLACES.size() * WIDTH;
    private static final int NOTHING = 0x5bd1e995;

    private final int[] words;
    private final int[] counts;
    private final int end;
    private final int[] atoms = new int[FIRST_OTHER + OTHERS.size()];

    Situation(List<String> forms, List<Tag> tags, Clusters clusters) {
        int size = forms.size();
        WordForms written = new WordForms(forms, clusters);
        words = new int[(size + 1) * WIDTH];
        counts = new int[(size + 1) * 4];
        for (int i = 0; i < size; i++) {
            int at = i * WIDTH;
            words[at] = written.number(i, WordForms.WORD);
            words[at + 1] = tags.get(i).fine().hashCode();
            words[at + 2] = tags.get(i).universal().hashCode();
            words[at + 3] = written.number(i, WordForms.CLUSTER);
            words[at + 4] = written.number(i, WordForms.WIDE_CLUSTER);
            words[at + 5] = written.number(i, WordForms.WIDEST_CLUSTER);
            words[at + 6] = written.number(i, WordForms.SUFFIX + 2);
            words[at + 7] = written.number(i, WordForms.SHAPE);
            count(i, written.lower(i), tags.get(i).universal());
        }
        for (int kind = 0; kind < WIDTH; kind++) {
            words[size * WIDTH + kind] = 1 + kind;
        }
        end = size == 0 ? 0 : words[(size - 1) * WIDTH];
    }

    /// The number of words.
    int size() {
        return words.length / WIDTH - 1;
    }

    /// The names of all atoms with their places.
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

    private void count(int word, String lower, String tag) {
        int at = word * 4;
        System.arraycopy(counts, at, counts, at + 4, 4);
        counts[at + 4] += tag.equals("VERB") || tag.equals("AUX") ? 1 : 0;
        counts[at + 5] += lower.equals(",") ? 1 : 0;
        counts[at + 6] += tag.equals("CCONJ") || tag.equals("SCONJ") ? 1 : 0;
        counts[at + 7] += lower.equals("\"") || lower.equals("''") || lower.equals("``") ? 1 : 0;
    }

    int[] of(State state) {
        int s0 = state.stacked(0);
        int s1 = state.stacked(1);
        int s2 = state.stacked(2);
        int b0 = state.next();
        int size = state.words;
        put(0, s0, state);
        put(1, s1, state);
        put(2, s2, state);
        for (int i = 0; i < 4; i++) {
            put(3 + i, b0 + i > size ? State.NONE : b0 + i, state);
        }
        family(7, s0, state);
        family(11, s1, state);
        put(15, state.leftmost(b0), state);
        put(16, state.secondLeft(b0), state);
        put(17, state.leftmost(s2), state);
        put(18, state.rightmost(s2), state);
        put(19, b0 - 1, state);
        put(20, s0 - 1, state);
        put(21, s0 == State.NONE ? State.NONE : s0 + 1, state);
        put(22, s1 - 1, state);
        put(23, s1 == State.NONE ? State.NONE : s1 + 1, state);
        put(24, state.rightmost(state.rightmost(s0)), state);
        put(25, state.rightmost(state.rightmost(s1)), state);
        put(26, state.leftmost(state.leftmost(s0)), state);
        put(27, state.leftmost(state.leftmost(b0)), state);
        others(state, s0, s1);
        return atoms;
    }

    private void family(int place, int word, State state) {
        put(place, state.leftmost(word), state);
        put(place + 1, state.secondLeft(word), state);
        put(place + 2, state.rightmost(word), state);
        put(place + 3, state.secondRight(word), state);
    }

    private void put(int place, int word, State state) {
        int at = place * WIDTH;
        if (word < 0) {
            for (int kind = 0; kind < WIDTH; kind++) {
                atoms[at + kind] = NOTHING;
            }
            return;
        }
        System.arraycopy(words, word * WIDTH, atoms, at, LABEL);
        atoms[at + LABEL] = word < state.words ? state.label[word] : NOTHING;
    }

    private void others(State state, int s0, int s1) {
        int b0 = state.next();
        int at = FIRST_OTHER;
        atoms[at++] = distance(s0, b0);
        atoms[at++] = distance(s1, s0);
        atoms[at++] = s0 < 0 ? -1 : state.leftCount(s0);
        atoms[at++] = s0 < 0 ? -1 : state.rightCount(s0);
        atoms[at++] = s1 < 0 ? -1 : state.leftCount(s1);
        atoms[at++] = s1 < 0 ? -1 : state.rightCount(s1);
        atoms[at++] = state.leftCount(b0);
        atoms[at++] = s0 < 0 ? -1 : Long.hashCode(state.leftLabels(s0));
        atoms[at++] = s0 < 0 ? -1 : Long.hashCode(state.rightLabels(s0));
        atoms[at++] = s1 < 0 ? -1 : Long.hashCode(state.leftLabels(s1));
        atoms[at++] = s1 < 0 ? -1 : Long.hashCode(state.rightLabels(s1));
        atoms[at++] = Long.hashCode(state.leftLabels(b0));
        atoms[at++] = state.last();
        atoms[at++] = between(s0, b0);
        atoms[at++] = between(s1, s0);
        atoms[at++] = Math.min(state.depth(), 4);
        atoms[at++] = (s0 < 0 ? 0 : counts[s0 * 4 + 3] & 1) * 2 + (counts[b0 * 4 + 3] & 1);
        atoms[at] = end;
    }

    private static int distance(int from, int to) {
        if (from < 0) {
            return -1;
        }
        int distance = to - from;
        return distance < 6 ? distance : distance < 10 ? 6 : 7;
    }

    /// Which of verb, comma, conjunction and quotation mark lie between two words; two bits each.
    private int between(int from, int to) {
        if (from < 0) {
            return -1;
        }
        int bits = 0;
        for (int kind = 0; kind < 4; kind++) {
            int count = counts[to * 4 + kind] - counts[(from + 1) * 4 + kind];
            bits = bits << 2 | Math.min(count, 2);
        }
        return bits;
    }
}
