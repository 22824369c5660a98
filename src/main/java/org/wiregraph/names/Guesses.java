package org.wiregraph.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import opennlp.tools.util.Span;
import org.wiregraph.model.Name;

/// Labels text of which only the proper nouns are known: they say where a name is, a first model
/// says of what kind. Where the model cannot tell, the words get no label and teach nothing.
final class Guesses {

    private static final double LEAST_NAME = 0.3;
    private static final double LEAST_KIND = 0.6;

    private final NameModel model;
    private final NameFinder finder;

    Guesses(NameModel model, NameFinder finder) {
        this.model = model;
        this.finder = finder;
    }

    /// The label of each word of each sentence, or [PartlyLabelled#UNKNOWN].
    List<String[]> of(ProperNouns document, List<SentenceFeatures> described) {
        List<List<Found>> found = finder.inWords(document.sentences(), Marking.PLAIN);
        List<String[]> labels = new ArrayList<>();
        for (int s = 0; s < found.size(); s++) {
            boolean[] proper = document.proper().get(s);
            labels.add(labels(described.get(s), proper, found.get(s)));
        }
        return labels;
    }

    private String[] labels(SentenceFeatures sentence, boolean[] proper, List<Found> found) {
        List<Span> names = new ArrayList<>();
        boolean[] open = proper.clone();
        for (Found name : found) {
            take(name, proper, open, names);
        }
        double[][] shares = model.shares(sentence);
        boolean[] unknown = new boolean[sentence.size()];
        for (int begin = 0; begin < sentence.size(); begin++) {
            int end = begin;
            while (end < sentence.size() && open[end]) {
                end++;
            }
            if (end > begin) {
                guess(shares[begin], new Span(begin, end), names, unknown);
                begin = end;
            }
        }
        names.sort(Span::compareTo);
        String[] labels = Labels.of(names.toArray(Span[]::new), sentence.size());
        for (int i = 0; i < labels.length; i++) {
            labels[i] = unknown[i] ? PartlyLabelled.UNKNOWN : labels[i];
        }
        return labels;
    }

    /// Takes a name from its first proper noun to its last.
    private static void take(Found name, boolean[] proper, boolean[] open, List<Span> names) {
        int begin = name.begin();
        int end = name.end();
        while (begin < end && !proper[begin]) {
            begin++;
        }
        while (end > begin && !proper[end - 1]) {
            end--;
        }
        if (begin < end) {
            names.add(new Span(begin, end, name.type().name()));
            Arrays.fill(open, begin, end, false);
        }
    }

    private void guess(double[] p, Span run, List<Span> names, boolean[] unknown) {
        double[] kinds = new double[Found.KINDS.size()];
        double all = 0;
        for (int o = 0; o < p.length; o++) {
            for (Name.Type type : Found.KINDS) {
                if (model.labels().name(o).startsWith(type.name())) {
                    kinds[Found.KINDS.indexOf(type)] += p[o];
                    all += p[o];
                }
            }
        }
        for (Name.Type type : Found.KINDS) {
            if (all >= LEAST_NAME && kinds[Found.KINDS.indexOf(type)] >= LEAST_KIND * all) {
                names.add(new Span(run.getStart(), run.getEnd(), type.name()));
                return;
            }
        }
        Arrays.fill(unknown, run.getStart(), run.getEnd(), true);
    }
}
