package org.wiregraph.names;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.wiregraph.model.Name;

/// Puts right what lists know better than the model: a country is a place, "IAEA" a body, a title
/// is no part of a person's name, "Hwasong-12" is nobody and "Chinese" is not where it happened.
final class Verdict {

    private static final Set<String> BARE = Set.of("the", "'s", "'", ",", ".", "\"", "-", ":", "a");

    private final Knowledge knowledge;

    Verdict(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    Optional<Found> on(Found name, String[] sentence) {
        int begin = name.begin();
        int end = name.end();
        while (begin < end && isOutside(name, sentence, begin)) {
            begin++;
        }
        while (end > begin && BARE.contains(Description.lower(sentence[end - 1]))) {
            end--;
        }
        if (begin == end) {
            return Optional.empty();
        }
        Found trimmed = new Found(begin, end, name.type());
        return judged(trimmed, sentence);
    }

    private boolean isOutside(Found name, String[] sentence, int at) {
        String word = sentence[at];
        if (BARE.contains(word) || word.equals("The")) {
            return true;
        }
        return name.type() == Name.Type.PER && knowledge.isTitle(word);
    }

    private Optional<Found> judged(Found name, String[] sentence) {
        String phrase =
                Description.lower(
                        String.join(" ", Arrays.copyOfRange(sentence, name.begin(), name.end())));
        Set<String> lists = knowledge.listsOf(phrase);
        if (lists.contains("wp") || isOnly(lists, "de") || isOnly(lists, "dn")) {
            return Optional.empty();
        }
        if (lists.contains("co") && !lists.contains("bo")) {
            return Optional.of(new Found(name.begin(), name.end(), Name.Type.LOC));
        }
        if (isOnly(lists, "bo")) {
            return Optional.of(new Found(name.begin(), name.end(), Name.Type.ORG));
        }
        return Optional.of(name);
    }

    private static boolean isOnly(Set<String> lists, String list) {
        return lists.size() == 1 && lists.contains(list);
    }
}
