package org.wiregraph.names;

import java.util.List;
import opennlp.tools.namefind.BilouCodec;
import opennlp.tools.util.SequenceValidator;
import opennlp.tools.util.Span;

/// OpenNLP's BILOU labels as numbers: `PER-start`, `PER-last`, `other`; and which of them may
/// follow which.
final class Labels {

    /// Stands before the first label.
    static final int NONE = -1;

    private static final BilouCodec CODEC = new BilouCodec();
    private static final int NO_LABEL = Feature.text("");

    private final List<String> names;
    private final int[] keys;
    private final boolean[][] follows;

    Labels(List<String> names) {
        this.names = List.copyOf(names);
        keys = names.stream().mapToInt(Feature::text).toArray();
        follows = new boolean[names.size() + 1][names.size()];
        SequenceValidator<String> validator = CODEC.createSequenceValidator();
        for (int after = NONE; after < names.size(); after++) {
            String[] before = after == NONE ? new String[0] : new String[] {names.get(after)};
            for (int label = 0; label < names.size(); label++) {
                follows[after + 1][label] =
                        validator.validSequence(
                                before.length, new String[0], before, names.get(label));
            }
        }
    }

    static String[] of(Span[] spans, int words) {
        return CODEC.encode(spans, words);
    }

    static Span[] spans(List<String> labels) {
        return CODEC.decode(labels);
    }

    int size() {
        return keys.length;
    }

    List<String> names() {
        return names;
    }

    String name(int label) {
        return names.get(label);
    }

    /// The number of a label for features, also of none.
    int key(int label) {
        return label == NONE ? NO_LABEL : keys[label];
    }

    static int key(String[] labels, int at) {
        return at < 0 ? NO_LABEL : Feature.text(labels[at]);
    }

    boolean mayFollow(int before, int label) {
        return follows[before + 1][label];
    }
}
