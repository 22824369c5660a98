package org.wiregraph.extract;

import java.util.Map;
import org.wiregraph.text.Words;

/// How often facts of a rule were right on articles that no rule was written from. The counts are
/// in `confidence.txt`; docs/accuracy.md says how they were made.
///
/// A rule seen seldom is drawn to the share of its kind, as if that had been seen a few times more.
final class Confidence {

    private static final double PRIOR = 5;

    /// What one rule, or all of a kind, had right.
    private record Seen(double right, double of) {

        static final Seen NOTHING = new Seen(0, 0);

        /// "87 of 98".
        static Seen read(String entry) {
            int between = entry.indexOf(" of ");
            return new Seen(
                    Double.parseDouble(entry.substring(0, between)),
                    Double.parseDouble(entry.substring(between + 4)));
        }

        Seen plus(Seen other) {
            return new Seen(right + other.right, of + other.of);
        }
    }

    private final Map<String, String> rules;
    private final double share;

    private Confidence(String kind) {
        rules = Words.pairs("confidence.txt", kind);
        Seen all = rules.values().stream().map(Seen::read).reduce(Seen.NOTHING, Seen::plus);
        share = all.right() / all.of();
    }

    /// The confidences of a kind of fact: `statements`, `launches`.
    static Confidence in(String kind) {
        return new Confidence(kind);
    }

    /// Between 0 and 1, to two places.
    double of(String rule) {
        Seen seen = rules.containsKey(rule) ? Seen.read(rules.get(rule)) : Seen.NOTHING;
        double drawn = (seen.right() + PRIOR * share) / (seen.of() + PRIOR);
        return Math.round(drawn * 100) / 100.0;
    }
}
