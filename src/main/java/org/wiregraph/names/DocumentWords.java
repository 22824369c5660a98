package org.wiregraph.names;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What a document tells of a word beside the place in question: whether it stands in the middle of
/// a sentence with a capital or without, after a title, beside another capital word, in brackets
/// after a name whose initials it has.
final class DocumentWords {

    private static final int CAPITAL = 1;
    private static final int LOWER = 2;
    private static final int TITLED = 4;
    private static final int AFTER_CAPITAL = 8;
    private static final int BEFORE_CAPITAL = 16;
    private static final int AFTER_PLACE_WORD = 32;
    private static final int FIRST_NAMED = 64;

    private final Map<String, int[]> flags = new HashMap<>();
    private final Knowledge knowledge;

    DocumentWords(List<String[]> document, Knowledge knowledge) {
        this.knowledge = knowledge;
        for (String[] sentence : document) {
            for (int i = 1; i < sentence.length; i++) {
                note(sentence, i);
            }
        }
    }

    private void note(String[] sentence, int i) {
        String word = sentence[i];
        char first = word.charAt(0);
        if (Character.isLowerCase(first)) {
            set(word, LOWER);
            return;
        }
        if (!Character.isUpperCase(first)) {
            return;
        }
        String lower = Description.lower(word);
        String before = sentence[i - 1];
        boolean quoted = !Character.isLetterOrDigit(before.charAt(before.length() - 1));
        if (!quoted) {
            set(lower, CAPITAL);
        }
        if (knowledge.isTitle(before)) {
            set(lower, TITLED);
        }
        if (knowledge.isGivenName(before)) {
            set(lower, FIRST_NAMED);
        }
        if (Character.isUpperCase(before.charAt(0)) && i > 1) {
            set(lower, AFTER_CAPITAL);
            set(Description.lower(before), BEFORE_CAPITAL);
        }
        if (before.equals("in") || before.equals("from") || before.equals("near")) {
            set(lower, AFTER_PLACE_WORD);
        }
    }

    private void set(String lower, int flag) {
        flags.computeIfAbsent(lower, word -> new int[1])[0] |= flag;
    }

    void describe(WordForm[] forms, int i, Features all) {
        WordForm form = forms[i];
        if (!form.isWord()) {
            return;
        }
        int[] found = flags.get(form.text());
        int set = found == null ? 0 : found[0];
        int place = !form.isCapital() ? 0 : i == 0 ? 1 : 2;
        all.add(Feature.ELSEWHERE.of(place, set & (CAPITAL | LOWER)));
        for (int flag = TITLED; flag <= FIRST_NAMED; flag <<= 1) {
            if ((set & flag) != 0) {
                all.add(Feature.ELSEWHERE_BESIDE.of(place, flag));
            }
        }
    }
}
