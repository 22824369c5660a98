package org.wiregraph.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.wiregraph.text.Clusters;

/// What is known of words apart from any text: clusters, casing, and the lists they are on.
final class Knowledge {

    private static final int REMEMBERED = 100_000;
    private static final int LONGEST = 6;

    private final Clusters clusters;
    private final Lexicon lexicon;
    private final Map<String, Integer> longest = new HashMap<>();
    private final Map<String, WordForm> forms = new ConcurrentHashMap<>();

    private final GleanedWords gleaned;

    Knowledge(Clusters clusters, Lexicon lexicon, GleanedWords gleaned) {
        this.clusters = clusters;
        this.lexicon = lexicon;
        this.gleaned = gleaned;
        for (String name : gleaned.digits().keySet()) {
            int space = name.indexOf(' ');
            if (space > 0) {
                int words = 1 + (int) name.chars().filter(c -> c == ' ').count();
                longest.merge(name.substring(0, space), words, Math::max);
            }
        }
    }

    Set<String> listsOf(String phrase) {
        return lexicon.ofPhrase(phrase);
    }

    WordForm form(String word) {
        WordForm known = forms.get(word);
        if (known != null) {
            return known;
        }
        WordForm form = WordForm.of(word, gleaned, clusters);
        if (forms.size() < REMEMBERED) {
            forms.put(word, form);
        }
        return form;
    }

    boolean isCapital(String word) {
        return Character.isUpperCase(word.codePointAt(0));
    }

    /// Is the word seldom written without a capital, or unknown?
    boolean isMostlyCapital(String word) {
        String casing = gleaned.casing(Description.lower(word));
        return casing.equals("X") || casing.equals("?");
    }

    boolean isTitle(String word) {
        return lexicon.isTitle(Description.lower(word));
    }

    boolean isGivenName(String word) {
        return lexicon.isGivenName(word);
    }

    /// The lists that each word is on, alone or as a part of a phrase: `coU` for "Japan", `boB` for
    /// the first word of "State Department".
    List<List<String>> lists(WordForm[] sentence) {
        List<Set<String>> found = new ArrayList<>(sentence.length);
        for (WordForm form : sentence) {
            found.add(new LinkedHashSet<>(lexicon.ofWord(form.lower())));
        }
        int free = 0;
        for (int i = 0; i < sentence.length; i++) {
            markListed(sentence, i, found);
            free = i < free ? free : markGleaned(sentence, i, found);
        }
        return found.stream().<List<String>>map(List::copyOf).toList();
    }

    private void markListed(WordForm[] sentence, int begin, List<Set<String>> found) {
        int most = Math.min(lexicon.longest(sentence[begin].lower()), sentence.length - begin);
        for (int length = Math.min(most, LONGEST); length > 0; length--) {
            Set<String> lists = lexicon.ofPhrase(phrase(sentence, begin, length));
            if (!lists.isEmpty()) {
                mark(found, begin, length, lists);
                return;
            }
        }
    }

    /// Where the phrase ends that was marked, or `begin`.
    private int markGleaned(WordForm[] sentence, int begin, List<Set<String>> found) {
        int most = Math.min(longest.getOrDefault(sentence[begin].lower(), 0), LONGEST);
        for (int length = Math.min(most, sentence.length - begin); length > 1; length--) {
            List<String> kinds = gleaned.kinds(phrase(sentence, begin, length));
            if (!kinds.isEmpty()) {
                mark(found, begin, length, Set.of(kinds.getLast()));
                return begin + length;
            }
        }
        return begin;
    }

    private static void mark(List<Set<String>> found, int begin, int length, Set<String> lists) {
        for (String list : lists) {
            for (int k = 0; k < length; k++) {
                String place = length == 1 ? "U" : k == 0 ? "B" : k == length - 1 ? "L" : "I";
                found.get(begin + k).add(list + place);
            }
        }
    }

    private static String phrase(WordForm[] sentence, int begin, int length) {
        if (length == 1) {
            return sentence[begin].lower();
        }
        StringBuilder phrase = new StringBuilder(sentence[begin].lower());
        for (int i = begin + 1; i < begin + length; i++) {
            phrase.append(' ').append(sentence[i].lower());
        }
        return phrase.toString();
    }
}
