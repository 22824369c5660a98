package org.wiregraph.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Brings runs of words together that overlap where they stand: "grave and lasting harm" and
/// "lasting harm to trade" are "grave and lasting harm to trade".
final class Overlap {

    private record Stretch(int from, int to) {

        boolean touches(Stretch next) {
            return next.from < to;
        }

        Stretch with(Stretch next) {
            return new Stretch(from, Math.max(to, next.to));
        }
    }

    private Overlap() {}

    /// The longest wordings that stand in all utterances; the runs as they are where that fails. An
    /// utterance is given by the wordings of its reports.
    static List<String> joined(List<String> runs, List<List<Wording>> utterances) {
        if (runs.size() == 1) {
            return runs;
        }
        for (Wording wording : utterances.getFirst()) {
            List<String> joined = joined(runs, wording);
            if (!joined.isEmpty() && joined.stream().allMatch(j -> inAll(j, utterances))) {
                return joined;
            }
        }
        return runs;
    }

    private static List<String> joined(List<String> runs, Wording wording) {
        List<Stretch> stretches = new ArrayList<>();
        for (String run : runs) {
            int from = wording.find(run);
            if (from < 0) {
                return List.of();
            }
            stretches.add(new Stretch(from, from + run.split(" ").length));
        }
        stretches.sort(Comparator.comparingInt(Stretch::from).thenComparingInt(Stretch::to));
        List<Stretch> whole = new ArrayList<>();
        for (Stretch next : stretches) {
            if (!whole.isEmpty() && whole.getLast().touches(next)) {
                whole.add(whole.removeLast().with(next));
            } else {
                whole.add(next);
            }
        }
        return whole.stream().map(s -> wording.run(s.from(), s.to() - s.from())).toList();
    }

    private static boolean inAll(String words, List<List<Wording>> utterances) {
        return utterances.stream()
                .allMatch(reports -> reports.stream().anyMatch(w -> w.contains(words)));
    }
}
