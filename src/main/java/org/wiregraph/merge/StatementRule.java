package org.wiregraph.merge;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.wiregraph.model.ReportKey;
import org.wiregraph.model.Trait;

/// Two statements are one where speaker and day are the same (without a day of its own: articles
/// within three days) and they quote the same words or mostly share their content words. An article
/// that gives two sentences tells two statements.
final class StatementRule {

    private static final double SHARED_SHARE = 0.6;
    private static final int SHARED_PAIRS = 3;

    /// Two statements that may be one. Those that quote the same words are stronger than any
    /// others.
    private record Match(ReportKey one, ReportKey other, double strength) {}

    private static final Comparator<Match> STRONGEST_FIRST =
            Comparator.comparingDouble(Match::strength)
                    .reversed()
                    .thenComparing(match -> match.one().report())
                    .thenComparing(match -> match.other().report());

    List<List<ReportKey>> groups(List<ReportKey> reports) {
        Groups groups = new Groups(reports, (one, other) -> Contrast.in(Trait.CONTENT, one, other));
        Map<String, List<ReportKey>> bySpeaker = new TreeMap<>();
        for (ReportKey report : reports) {
            report.all(Trait.SPEAKER)
                    .forEach(speaker ->
                            bySpeaker.computeIfAbsent(speaker, _ -> new ArrayList<>()).add(report));
        }
        for (List<ReportKey> ofSpeaker : bySpeaker.values()) {
            matches(ofSpeaker).forEach(match -> groups.join(match.one(), match.other()));
        }
        return groups.all();
    }

    /// The strongest matches first, so that a statement finds its best counterpart in an article
    /// before a lesser one can take it.
    private static List<Match> matches(List<ReportKey> reports) {
        List<Said> byDay =
                reports.stream()
                        .flatMap(report -> Said.of(report).stream())
                        .sorted(
                                Comparator.comparing(Said::day)
                                        .thenComparing(said -> said.report().report()))
                        .toList();
        List<Match> matches = new ArrayList<>();
        Sharing quoted = new Sharing(byDay);
        Sharing pairs = new Sharing(byDay);
        for (int i = 0; i < byDay.size(); i++) {
            Map<Integer, Integer> sameWords = quoted.add(i, byDay.get(i).quoted());
            Map<Integer, Integer> samePairs = pairs.add(i, byDay.get(i).pairs());
            Set<Integer> earlier = new TreeSet<>(sameWords.keySet());
            earlier.addAll(samePairs.keySet());
            for (int j : earlier) {
                match(
                                byDay.get(j),
                                byDay.get(i),
                                sameWords.getOrDefault(j, 0),
                                samePairs.getOrDefault(j, 0))
                        .ifPresent(matches::add);
            }
        }
        matches.sort(STRONGEST_FIRST);
        return matches;
    }

    private static Optional<Match> match(Said one, Said other, int sameWords, int samePairs) {
        double strength = Math.min(1, sameWords) + share(one, other, samePairs);
        return strength > 0 && one.mayBeOfOneDay(other)
                ? Optional.of(new Match(one.report(), other.report(), strength))
                : Optional.empty();
    }

    /// The part of the shorter statement's pairs that the longer one has too; 0 where that is
    /// little.
    private static double share(Said one, Said other, int shared) {
        double share = shared / (double) Math.min(one.pairs().size(), other.pairs().size());
        return shared >= SHARED_PAIRS && share >= SHARED_SHARE ? share : 0;
    }

    /// Which earlier statements of the last days share runs of words with the next one.
    private static final class Sharing {

        private final List<Said> byDay;
        private final Map<Long, Deque<Integer>> places = new HashMap<>();

        Sharing(List<Said> byDay) {
            this.byDay = byDay;
        }

        /// The earlier statements by their places, each with the number of runs it shares.
        Map<Integer, Integer> add(int place, Set<Long> runs) {
            LocalDate oldest = byDay.get(place).day().minusDays(Said.DAYS_APART);
            Map<Integer, Integer> shared = new HashMap<>();
            for (long run : runs) {
                Deque<Integer> earlier = places.computeIfAbsent(run, _ -> new ArrayDeque<>());
                while (!earlier.isEmpty() && byDay.get(earlier.peek()).day().isBefore(oldest)) {
                    earlier.remove();
                }
                earlier.forEach(other -> shared.merge(other, 1, Integer::sum));
                earlier.add(place);
            }
            return shared;
        }
    }
}
