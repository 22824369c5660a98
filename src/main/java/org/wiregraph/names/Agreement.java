package org.wiregraph.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wiregraph.model.Name;

/// Brings the names of one document into agreement. What the same words are called elsewhere in it
/// outvotes one place; who was named whole once ("Sung Kim") is found short later ("Kim"); a name
/// found twice is one wherever it stands.
final class Agreement {

    private final Map<String, int[]> votes = new HashMap<>();
    private final Map<String, int[]> parts = new HashMap<>();
    private final Map<String, Integer> longest = new HashMap<>();
    private final Knowledge knowledge;

    Agreement(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    List<List<Found>> agreed(List<String[]> document, List<List<Found>> names) {
        for (int s = 0; s < names.size(); s++) {
            for (Found name : names.get(s)) {
                vote(document.get(s), name);
            }
        }
        List<List<Found>> agreed = new ArrayList<>();
        for (int s = 0; s < names.size(); s++) {
            String[] sentence = document.get(s);
            List<Found> mine = new ArrayList<>();
            for (Found name : names.get(s)) {
                mine.add(new Found(name.begin(), name.end(), type(sentence, name)));
            }
            missed(sentence, mine);
            mine.sort(Comparator.comparingInt(Found::begin));
            agreed.add(mine);
        }
        return agreed;
    }

    private void vote(String[] sentence, Found name) {
        String text = text(sentence, name.begin(), name.end());
        votes.computeIfAbsent(text, t -> new int[3])[name.kind()]++;
        longest.merge(sentence[name.begin()], name.end() - name.begin(), Math::max);
        if (name.type() == Name.Type.PER && name.end() - name.begin() > 1) {
            for (int i = name.begin(); i < name.end(); i++) {
                if (sentence[i].length() > 2 && knowledge.isCapital(sentence[i])) {
                    parts.computeIfAbsent(sentence[i], t -> new int[1])[0]++;
                }
            }
        }
    }

    private Name.Type type(String[] sentence, Found name) {
        int[] counts = votes.getOrDefault(text(sentence, name.begin(), name.end()), new int[3]);
        int person = counts[0];
        if (name.end() - name.begin() == 1) {
            int[] part = parts.get(sentence[name.begin()]);
            person += part == null ? 0 : 2 * part[0];
        }
        int mine = name.type() == Name.Type.PER ? person : counts[name.kind()];
        if (person > mine && person >= counts[1] && person >= counts[2]) {
            return Name.Type.PER;
        }
        if (counts[1] > mine && counts[1] > counts[2]) {
            return Name.Type.ORG;
        }
        return counts[2] > mine ? Name.Type.LOC : name.type();
    }

    private void missed(String[] sentence, List<Found> mine) {
        boolean[] taken = new boolean[sentence.length];
        for (Found name : mine) {
            Arrays.fill(taken, name.begin(), name.end(), true);
        }
        for (int i = 0; i < sentence.length; i++) {
            if (taken[i] || !knowledge.isCapital(sentence[i]) || isJoined(sentence, i - 1)) {
                continue;
            }
            Optional<Found> found = at(sentence, taken, i);
            if (found.isPresent()) {
                mine.add(found.get());
                i = found.get().end() - 1;
            }
        }
    }

    private Optional<Found> at(String[] sentence, boolean[] taken, int begin) {
        int most = Math.max(1, longest.getOrDefault(sentence[begin], 1));
        for (int end = Math.min(sentence.length, begin + most); end > begin; end--) {
            if (taken[end - 1] || isJoined(sentence, end)) {
                continue;
            }
            int[] counts = votes.get(text(sentence, begin, end));
            boolean single = end - begin == 1;
            int[] part = single ? parts.get(sentence[begin]) : null;
            if (part != null && knowledge.isMostlyCapital(sentence[begin])) {
                return Optional.of(new Found(begin, end, Name.Type.PER));
            }
            if (counts != null
                    && Arrays.stream(counts).sum() >= (single ? 2 : 1)
                    && (!single || knowledge.isMostlyCapital(sentence[begin]))) {
                return Optional.of(new Found(begin, end, best(counts)));
            }
        }
        return Optional.empty();
    }

    /// Would a name be part of a longer one with the word at `i`?
    private boolean isJoined(String[] sentence, int i) {
        return i > 0
                && i < sentence.length
                && knowledge.isCapital(sentence[i])
                && !knowledge.isTitle(sentence[i]);
    }

    private static Name.Type best(int[] counts) {
        int best = 0;
        for (int t = 1; t < counts.length; t++) {
            best = counts[t] > counts[best] ? t : best;
        }
        return Found.KINDS.get(best);
    }

    private static String text(String[] sentence, int begin, int end) {
        return String.join(" ", Arrays.asList(sentence).subList(begin, end));
    }
}
