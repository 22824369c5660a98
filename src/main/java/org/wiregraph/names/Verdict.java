package org.wiregraph.names;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.wiregraph.model.Name;

/// Puts right what lists know better than the model: a country is a place, "IAEA" a body, a title
/// is no part of a person's name, "Hwasong-12" is nobody and "Chinese" is not where it happened.
final class Verdict {

    private static final Set<String> BARE = Set.of("the", "'s", "'", ",", ".", "\"", "-", ":", "a");

    private static final Set<String> ADJECTIVES = Set.of("de", "dn");
    private static final Set<String> HALVES = Set.of("North", "South");
    private static final int LONGER = 3;

    private final Knowledge knowledge;
    private final OfficeAfter office;

    Verdict(Knowledge knowledge) {
        this.knowledge = knowledge;
        office = new OfficeAfter(knowledge);
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
        return judged(new Found(whole(sentence, begin, end), end, name.type()), sentence);
    }

    /// Is the word at the beginning of a name no part of it: "the", or "U.S. President" before a
    /// person?
    private boolean isOutside(Found name, String[] sentence, int at) {
        String word = sentence[at];
        if (BARE.contains(Description.lower(word))) {
            return true;
        }
        boolean country = at + 1 < name.end() && knowledge.isTitle(sentence[at + 1]);
        return name.type() == Name.Type.PER
                && (knowledge.isTitle(word)
                        || (country && isCountry(listed(sentence, at, at + 1))));
    }

    private static boolean isCountry(Set<String> lists) {
        return lists.contains("co") || lists.contains("de");
    }

    /// Where a name begins of which the model saw only the end: the "White" of "White House".
    private int whole(String[] sentence, int begin, int end) {
        for (int from = Math.max(0, begin - LONGER); from < begin; from++) {
            Set<String> lists = listed(sentence, from, end);
            if ((lists.contains("co") || lists.contains("bo")) && isNameLike(sentence[from])) {
                return from;
            }
        }
        return begin;
    }

    private boolean isNameLike(String word) {
        return knowledge.isCapital(word) && !BARE.contains(Description.lower(word));
    }

    private Optional<Found> judged(Found name, String[] sentence) {
        Set<String> lists = listed(sentence, name.begin(), name.end());
        if (lists.contains("wp") || (!lists.isEmpty() && ADJECTIVES.containsAll(lists))) {
            return Optional.empty();
        }
        if (isHalf(name, sentence) || (lists.contains("co") && !lists.contains("bo"))) {
            return Optional.of(new Found(name.begin(), name.end(), Name.Type.LOC));
        }
        String first = sentence[name.begin()];
        boolean telling = name.end() - name.begin() > 1 || isInitials(first);
        if (telling && lists.equals(Set.of("bo"))) {
            return Optional.of(new Found(name.begin(), name.end(), Name.Type.ORG));
        }
        boolean holder = lists.isEmpty() && office.follows(name, sentence);
        return Optional.of(holder ? new Found(name.begin(), name.end(), Name.Type.PER) : name);
    }

    /// "the North", which is half of a country.
    private static boolean isHalf(Found name, String[] sentence) {
        return name.end() - name.begin() == 1
                && HALVES.contains(sentence[name.begin()])
                && name.begin() > 0
                && sentence[name.begin() - 1].equalsIgnoreCase("the");
    }

    private static boolean isInitials(String word) {
        return word.length() > 1 && word.chars().noneMatch(Character::isLowerCase);
    }

    private Set<String> listed(String[] sentence, int begin, int end) {
        String phrase = String.join(" ", Arrays.copyOfRange(sentence, begin, end));
        return knowledge.listsOf(Description.lower(phrase));
    }
}
