package org.wiregraph.annotate;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import org.wiregraph.text.Words;

/// Universal part-of-speech tags from OpenNLP, with closed classes put right.
final class Tagger {

    private static final Map<String, String> FIXED =
            Words.lines("tags.txt").stream()
                    .map(line -> line.split("\\s+"))
                    .collect(Collectors.toUnmodifiableMap(pair -> pair[0], pair -> pair[1]));
    private static final Set<String> CLOSED = Set.copyOf(Words.lines("functionwords.txt"));

    private final POSTaggerME tagger;

    Tagger(POSModel model) {
        tagger = new POSTaggerME(model);
    }

    String[] tag(String[] words) {
        String[] tags = tagger.tag(words);
        for (int i = 0; i < words.length; i++) {
            tags[i] = repaired(words, tags, i);
        }
        return tags;
    }

    private static String repaired(String[] words, String[] tags, int i) {
        String word = words[i];
        String fixed = FIXED.get(word.toLowerCase(Locale.ROOT));
        if (fixed != null) {
            return fixed;
        }
        int joined = tags[i].indexOf('+');
        String tag = joined > 0 ? tags[i].substring(0, joined) : tags[i];
        boolean name = i > 0 && Character.isUpperCase(word.charAt(0)) && word.length() > 1;
        if (name && !CLOSED.contains(word.toLowerCase(Locale.ROOT)) && !follows(words, i)) {
            return tag.equals("ADJ") ? "ADJ" : "PROPN";
        }
        return Character.isDigit(word.charAt(0)) && tag.equals("PROPN") && isNumber(word)
                ? "NUM"
                : tag;
    }

    /// Is the word at `i` capital only because a quotation or a sentence begins there?
    private static boolean follows(String[] words, int i) {
        return "\":.-('--".contains(words[i - 1]);
    }

    private static boolean isNumber(String word) {
        return word.chars().allMatch(c -> Character.isDigit(c) || c == ',' || c == '.');
    }
}
