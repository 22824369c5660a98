package org.wiregraph.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Describes the tokens of a document's sentences for the model: the words around, how they are
/// written, their clusters, the lists they are on, and what the rest of the document tells of them.
final class Description {

    private final Knowledge knowledge;

    Description(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    List<SentenceFeatures> of(List<String[]> document, Marking marking) {
        DocumentWords words = new DocumentWords(document, knowledge);
        List<SentenceFeatures> described = new ArrayList<>(document.size());
        for (String[] sentence : document) {
            described.add(of(sentence, words).marked(marking));
        }
        return described;
    }

    private SentenceFeatures of(String[] sentence, DocumentWords document) {
        int size = sentence.length;
        WordForm[] forms = new WordForm[size];
        for (int i = 0; i < size; i++) {
            forms[i] = knowledge.form(sentence[i]);
        }
        int[][] lists = knowledge.lists(forms);
        char style = style(forms);
        int[][] features = new int[size][];
        Features all = new Features(128);
        for (int i = 0; i < size; i++) {
            all.clear();
            around(forms, i, all);
            with(forms, i, all);
            listed(lists, i, all);
            all.add(Feature.STYLE.of(style));
            all.add(Feature.SHAPE_IN_STYLE.of(style, forms[i].shape()));
            all.add(Feature.CASING_IN_STYLE.of(style, forms[i].casing(), i == 0 ? 1 : 0));
            if (i == 0) {
                all.add(Feature.FIRST.of(0));
                all.add(Feature.FIRST_OF_SHAPE.of(forms[i].shape()));
            }
            document.describe(forms, i, all);
            CapitalRun.at(forms, i).describe(forms, all);
            features[i] = all.toArray();
        }
        return new SentenceFeatures(features);
    }

    private static void around(WordForm[] forms, int i, Features all) {
        for (int k = -2; k <= 2; k++) {
            int at = i + k;
            if (at >= 0 && at < forms.length) {
                all.addAll(k == 0 ? forms[at].own() : forms[at].seenFrom(k));
            } else if (k == -1 || k == 1) {
                all.add(Feature.AT_EDGE.of(k));
            }
        }
    }

    private static void with(WordForm[] forms, int i, Features all) {
        WordForm form = forms[i];
        boolean first = i == 0;
        boolean last = i + 1 == forms.length;
        int before = first ? Feature.BEGIN : forms[i - 1].lower();
        int after = last ? Feature.END : forms[i + 1].lower();
        all.add(Feature.WITH_WORD_BEFORE.of(before, form.lower()));
        all.add(Feature.WITH_WORD_AFTER.of(form.lower(), after));
        all.add(Feature.WORDS_AROUND.of(before, after));
        int left = first ? Feature.BEGIN : forms[i - 1].shape();
        int right = last ? Feature.END : forms[i + 1].shape();
        all.add(Feature.SHAPES_AROUND.of(left, form.shape(), right));
        all.add(Feature.WITH_SHAPE_BEFORE.of(left, form.shape()));
        all.add(Feature.WITH_SHAPE_AFTER.of(form.shape(), right));
        all.add(Feature.TWO_AFTER.of(after, outline(forms, i + 2)));
        all.add(Feature.TWO_BEFORE.of(outline(forms, i - 2), before));
        int cluster = form.cluster();
        int clusterBefore = first ? Feature.BEGIN : forms[i - 1].cluster();
        int clusterAfter = last ? Feature.END : forms[i + 1].cluster();
        all.add(Feature.WITH_CLUSTER_BEFORE.of(clusterBefore, cluster));
        all.add(Feature.WITH_CLUSTER_AFTER.of(cluster, clusterAfter));
    }

    private static int outline(WordForm[] forms, int i) {
        return i < 0 ? Feature.BEGIN : i < forms.length ? forms[i].outline() : Feature.END;
    }

    private static void listed(int[][] lists, int i, Features all) {
        for (int list : lists[i]) {
            all.add(Feature.LISTED.of(list));
        }
        if (i > 0) {
            for (int list : lists[i - 1]) {
                all.add(Feature.LISTED_BEFORE.of(list));
            }
        }
        if (i + 1 < lists.length) {
            for (int list : lists[i + 1]) {
                all.add(Feature.LISTED_AFTER.of(list));
            }
        }
    }

    /// How a sentence is written: in capitals, with a capital on most words, without any, or as
    /// usual.
    private static char style(WordForm[] forms) {
        int words = 0;
        int capitals = 0;
        int upper = 0;
        for (WordForm form : forms) {
            if (form.isWord()) {
                words++;
                capitals += form.isCapital() ? 1 : 0;
                upper += form.isUpper() ? 1 : 0;
            }
        }
        if (words < 3) {
            return '?';
        }
        if (upper * 10 > words * 7) {
            return 'U';
        }
        if (capitals * 10 > words * 6) {
            return 'T';
        }
        return capitals == 0 ? 'l' : 'n';
    }

    static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
