package org.wiregraph.names;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.wiregraph.text.Clusters;

/// What is known of words apart from any text: clusters, casing, and the lists they are on.
final class Knowledge {

    private static final int REMEMBERED = 100_000;
    private static final int LONGEST = 6;

    /// The places of a word in a phrase.
    private static final int WHOLE = 0;

    private static final int FIRST = 1;
    private static final int WITHIN = 2;
    private static final int LAST = 3;

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
                longest.merge(name.substring(0, space), words(name), Math::max);
            }
        }
    }

    private static int words(String phrase) {
        int words = 1;
        for (int i = 0; i < phrase.length(); i++) {
            words += phrase.charAt(i) == ' ' ? 1 : 0;
        }
        return words;
    }

    Set<String> listsOf(String phrase) {
        return lexicon.ofPhrase(phrase).names();
    }

    WordForm form(String word) {
        WordForm known = forms.get(word);
        if (known != null) {
            return known;
        }
        WordForm form = new WordForm(word, gleaned, clusters);
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

    /// The lists that each word is on, alone or as a part of a phrase: `co` whole for "Japan", the
    /// beginning of `bo` for the first word of "State Department".
    int[][] lists(WordForm[] sentence) {
        int[][] found = new int[sentence.length][];
        for (int i = 0; i < sentence.length; i++) {
            found[i] = lexicon.ofWord(sentence[i].text()).keys();
        }
        int free = 0;
        for (int i = 0; i < sentence.length; i++) {
            markListed(sentence, i, found);
            free = i < free ? free : markGleaned(sentence, i, found);
        }
        return found;
    }

    private void markListed(WordForm[] sentence, int begin, int[][] found) {
        int most = Math.min(lexicon.longest(sentence[begin].text()), sentence.length - begin);
        for (int length = Math.min(most, LONGEST); length > 0; length--) {
            Lists lists = lexicon.ofPhrase(phrase(sentence, begin, length));
            if (!lists.isEmpty()) {
                mark(found, begin, length, lists.keys());
                return;
            }
        }
    }

    /// Where the phrase ends that was marked, or `begin`.
    private int markGleaned(WordForm[] sentence, int begin, int[][] found) {
        int most = Math.min(longest.getOrDefault(sentence[begin].text(), 0), LONGEST);
        for (int length = Math.min(most, sentence.length - begin); length > 1; length--) {
            List<String> kinds = gleaned.kinds(phrase(sentence, begin, length));
            if (!kinds.isEmpty()) {
                mark(found, begin, length, Feature.text(kinds.getLast()));
                return begin + length;
            }
        }
        return begin;
    }

    private static void mark(int[][] found, int begin, int length, int... lists) {
        for (int k = 0; k < length; k++) {
            int place = length == 1 ? WHOLE : k == 0 ? FIRST : k == length - 1 ? LAST : WITHIN;
            for (int list : lists) {
                found[begin + k] = with(found[begin + k], Feature.LIST_PART.of(list, place));
            }
        }
    }

    private static int[] with(int[] lists, int one) {
        for (int list : lists) {
            if (list == one) {
                return lists;
            }
        }
        int[] more = Arrays.copyOf(lists, lists.length + 1);
        more[lists.length] = one;
        return more;
    }

    private static String phrase(WordForm[] sentence, int begin, int length) {
        if (length == 1) {
            return sentence[begin].text();
        }
        StringBuilder phrase = new StringBuilder(sentence[begin].text());
        for (int i = begin + 1; i < begin + length; i++) {
            phrase.append(' ').append(sentence[i].text());
        }
        return phrase.toString();
    }
}
