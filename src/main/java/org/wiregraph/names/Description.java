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
        List<List<String>> lists = knowledge.lists(forms);
        String style = style(forms);
        String[][] features = new String[size][];
        String[][] anchors = new String[size][];
        for (int i = 0; i < size; i++) {
            List<String> all = new ArrayList<>(96);
            around(forms, i, all);
            listed(lists, i, all);
            all.add("st" + style);
            all.add("st" + style + forms[i].shape());
            all.add("cs" + style + forms[i].casing() + (i == 0 ? "^" : ""));
            if (i == 0) {
                all.add("^");
                all.add("^" + forms[i].shape());
            }
            document.describe(forms, i, all);
            CapitalRun.at(forms, i).describe(forms, all);
            features[i] = all.toArray(String[]::new);
            anchors[i] = anchors(forms, lists, i);
        }
        return new SentenceFeatures(features, anchors);
    }

    private static String[] anchors(WordForm[] forms, List<List<String>> lists, int i) {
        WordForm form = forms[i];
        String next = i + 1 < forms.length ? forms[i + 1].shape() : "$";
        List<String> path = form.path();
        String cluster = path.isEmpty() ? "?" : path.getLast();
        String middle = path.isEmpty() ? "?" : path.get(Math.min(1, path.size() - 1));
        List<String> mine = lists.get(i);
        return new String[] {
            "ow" + form.lower() + "|",
            "os" + form.shape() + "|",
            "on" + form.shape() + next + "|",
            "oc" + cluster + "|",
            "om" + middle + "|",
            "ol" + (mine.isEmpty() ? "" : mine.getFirst()) + "|"
        };
    }

    private static void around(WordForm[] forms, int i, List<String> all) {
        for (int k = -2; k <= 2; k++) {
            int at = i + k;
            if (at >= 0 && at < forms.length) {
                all.addAll(k == 0 ? forms[at].own() : forms[at].seenFrom(k));
            } else if (k == -1 || k == 1) {
                all.add(k < 0 ? "-1^" : "1$");
            }
        }
        WordForm form = forms[i];
        String before = i > 0 ? forms[i - 1].lower() : "^";
        String after = i + 1 < forms.length ? forms[i + 1].lower() : "$";
        all.add("bw" + before + '|' + form.lower());
        all.add("aw" + form.lower() + '|' + after);
        all.add("ba" + before + '|' + after);
        String left = i > 0 ? forms[i - 1].shape() : "^";
        String right = i + 1 < forms.length ? forms[i + 1].shape() : "$";
        all.add("s3" + left + '|' + form.shape() + '|' + right);
        all.add("bs" + left + '|' + form.shape());
        all.add("as" + form.shape() + '|' + right);
        all.add("nn" + after + '|' + outline(forms, i + 2));
        all.add("pp" + outline(forms, i - 2) + '|' + before);
        String c = form.cluster();
        all.add("bc" + (i > 0 ? forms[i - 1].cluster() : "^") + '|' + c);
        all.add("ac" + c + '|' + (i + 1 < forms.length ? forms[i + 1].cluster() : "$"));
    }

    private static String outline(WordForm[] forms, int i) {
        return i < 0 ? "^" : i < forms.length ? forms[i].outline() : "$";
    }

    private static void listed(List<List<String>> lists, int i, List<String> all) {
        for (String list : lists.get(i)) {
            all.add("l" + list);
        }
        if (i > 0) {
            for (String list : lists.get(i - 1)) {
                all.add("bl" + list);
            }
        }
        if (i + 1 < lists.size()) {
            for (String list : lists.get(i + 1)) {
                all.add("al" + list);
            }
        }
    }

    /// How a sentence is written: in capitals, with a capital on most words, without any, or as
    /// usual.
    private static String style(WordForm[] forms) {
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
            return "?";
        }
        if (upper * 10 > words * 7) {
            return "U";
        }
        if (capitals * 10 > words * 6) {
            return "T";
        }
        return capitals == 0 ? "l" : "n";
    }

    static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
