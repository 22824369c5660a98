package org.wiregraph.merge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// Finds runs of three to six words that statements of three speakers share, or statements of three
/// articles on different days. What several articles quote from one statement counts once.
///
/// Runs that always stand together are one wording: of "a watchful and patient neighbour to all"
/// not every part is a formula of its own. A part stays where it is said often without the rest.
final class Repetition {

    private static final Pattern MARKS = Pattern.compile("['-]");

    private static final int SHORTEST = 3;
    private static final int LONGEST = 6;
    private static final int ENOUGH = 3;

    private final List<Utterance> utterances;
    private final Set<String> listed;

    Repetition(List<Utterance> utterances, Set<String> listed) {
        this.utterances = utterances;
        this.listed = listed;
    }

    /// The wordings in alphabetical order, each with the utterances that use it.
    Map<String, List<Utterance>> wordings() {
        Map<String, List<Integer>> places = shared();
        places.values().removeIf(uses -> !isRecurring(uses));
        Map<String, List<Integer>> whole = joined(places);
        whole.keySet().removeIf(this::isListed);
        dropParts(whole);
        Map<String, List<Utterance>> wordings = new TreeMap<>();
        whole.forEach(
                (words, uses) -> wordings.put(words, uses.stream().map(utterances::get).toList()));
        return wordings;
    }

    /// The runs that enough utterances have, with the places of these. Runs are counted by hash
    /// first, so that those of one utterance only are never held as text.
    private Map<String, List<Integer>> shared() {
        long[] frequent = frequent();
        Map<String, List<Integer>> shared = new TreeMap<>();
        for (int place = 0; place < utterances.size(); place++) {
            for (String run : runs(utterances.get(place))) {
                if (Arrays.binarySearch(frequent, Said.hash(run)) >= 0) {
                    shared.computeIfAbsent(run, _ -> new ArrayList<>()).add(place);
                }
            }
        }
        return shared;
    }

    /// The hashes of runs that stand in enough utterances, ascending.
    private long[] frequent() {
        long[] all =
                utterances.stream()
                        .flatMapToLong(u -> runs(u).stream().mapToLong(Said::hash))
                        .sorted()
                        .toArray();
        int found = 0;
        for (int i = 0; i + ENOUGH <= all.length; i++) {
            boolean enough = all[i] == all[i + ENOUGH - 1];
            if (enough && (found == 0 || all[found - 1] != all[i])) {
                all[found++] = all[i];
            }
        }
        return Arrays.copyOf(all, found);
    }

    private static Set<String> runs(Utterance utterance) {
        Set<String> runs = new TreeSet<>();
        utterance.reports().forEach(report -> addRuns(Wording.of(report), runs));
        return runs;
    }

    private static void addRuns(Wording wording, Set<String> runs) {
        for (int from = 0; from + SHORTEST <= wording.size(); from++) {
            int longest = Math.min(LONGEST, wording.size() - from);
            for (int length = SHORTEST; length <= longest; length++) {
                if (wording.isTelling(from, length)) {
                    runs.add(wording.run(from, length));
                }
            }
        }
    }

    private boolean isRecurring(List<Integer> uses) {
        List<Utterance> users = uses.stream().map(utterances::get).toList();
        Set<String> articles = new TreeSet<>();
        Set<String> days = new TreeSet<>();
        for (Utterance user : users) {
            String article = user.reports().getFirst().article();
            articles.add(article);
            days.add(user.date().orElse(article));
        }
        return Formulas.speakers(users).size() >= ENOUGH
                || Math.min(articles.size(), days.size()) >= ENOUGH;
    }

    /// Brings together what stands in the same utterances and overlaps there.
    private Map<String, List<Integer>> joined(Map<String, List<Integer>> runs) {
        Map<List<Integer>, List<String>> byUses = new LinkedHashMap<>();
        runs.forEach((run, uses) -> byUses.computeIfAbsent(uses, _ -> new ArrayList<>()).add(run));
        Map<String, List<Integer>> joined = new TreeMap<>();
        byUses.forEach((uses, together) ->
                Overlap.joined(together, wordings(uses)).forEach(words -> joined.put(words, uses)));
        return joined;
    }

    /// One wording an utterance; the runs are looked for in each.
    private List<List<Wording>> wordings(List<Integer> uses) {
        return uses.stream()
                .map(use -> utterances.get(use).reports().stream().map(Wording::of).toList())
                .toList();
    }

    private boolean isListed(String words) {
        String padded = ' ' + MARKS.matcher(words).replaceAll(" ") + ' ';
        return listed.stream()
                .anyMatch(known ->
                        padded.contains(' ' + known + ' ') || (' ' + known + ' ').contains(padded));
    }

    /// Drops a run that is hardly ever said without a longer one: three times in four it is a part.
    private static void dropParts(Map<String, List<Integer>> wordings) {
        Map<String, Integer> within = new HashMap<>();
        wordings.forEach((words, uses) ->
                parts(Wording.of(words))
                        .forEach(part -> within.merge(part, uses.size(), Math::max)));
        wordings.entrySet()
                .removeIf(part ->
                        within.getOrDefault(part.getKey(), 0) * 4 >= part.getValue().size() * 3);
    }

    /// The runs within a wording, without itself.
    private static Set<String> parts(Wording whole) {
        Set<String> parts = new TreeSet<>();
        for (int from = 0; from < whole.size(); from++) {
            int longest = Math.min(LONGEST, whole.size() - from);
            for (int length = SHORTEST; length <= longest; length++) {
                parts.add(whole.run(from, length));
            }
        }
        parts.remove(whole.run(0, whole.size()));
        return parts;
    }
}
