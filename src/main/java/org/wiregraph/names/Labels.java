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

    private final List<String> names;
    private final boolean[] ends;
    private final boolean[][] follows;

    Labels(List<String> names) {
        this.names = List.copyOf(names);
        ends = new boolean[names.size()];
        follows = new boolean[names.size() + 1][names.size()];
        for (int label = 0; label < ends.length; label++) {
            String name = names.get(label);
            ends[label] = !name.endsWith(BilouCodec.START) && !name.endsWith(BilouCodec.CONTINUE);
        }
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
        return names.size();
    }

    List<String> names() {
        return names;
    }

    String name(int label) {
        return names.get(label);
    }

    /// May a sentence end with it? Not before the last word of a name.
    boolean mayEnd(int label) {
        return ends[label];
    }

    boolean mayFollow(int before, int label) {
        return follows[before + 1][label];
    }
}
