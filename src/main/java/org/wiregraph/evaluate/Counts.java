package org.wiregraph.evaluate;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// What was counted in one article, or in several together.
///
/// `attributes` is keyed `launches.count`; its accuracy is over the matched facts whose gold states
/// the attribute. `speakers` says of how many statements whose words were found the speaker is
/// right too. `rules` is keyed by kind and rule, `confidences` by tenths of the confidence that
/// facts bear; their accuracies are over the facts found. `confusions` counts what stands in the
/// place of what.
public record Counts(
        Map<Kind, Score> scores,
        SortedMap<String, Accuracy> attributes,
        Accuracy speakers,
        SortedMap<String, Accuracy> rules,
        SortedMap<String, Accuracy> confidences,
        SortedMap<Confusion, Integer> confusions) {

    static final Counts NONE = new Builder().counts();

    public Counts {
        scores = Map.copyOf(scores);
        attributes = Collections.unmodifiableSortedMap(attributes);
        rules = Collections.unmodifiableSortedMap(rules);
        confidences = Collections.unmodifiableSortedMap(confidences);
        confusions = Collections.unmodifiableSortedMap(confusions);
    }

    static Counts sum(List<Counts> parts) {
        Builder sum = new Builder();
        parts.forEach(sum::add);
        return sum.counts();
    }

    public Score score(Kind kind) {
        return scores.getOrDefault(kind, Score.NONE);
    }

    /// The plain mean of F1 over the kinds.
    public double meanF1() {
        double sum = 0;
        for (Kind kind : Kind.values()) {
            sum += score(kind).f1();
        }
        return sum / Kind.values().length;
    }

    /// Adds up, fact by fact or article by article.
    static final class Builder {

        private final Map<Kind, Score> scores = new EnumMap<>(Kind.class);
        private final SortedMap<String, Accuracy> attributes = new TreeMap<>();
        private final SortedMap<String, Accuracy> rules = new TreeMap<>();
        private final SortedMap<String, Accuracy> confidences = new TreeMap<>();
        private final SortedMap<Confusion, Integer> confusions = new TreeMap<>();
        private Accuracy speakers = Accuracy.NONE;

        void score(Kind kind, Score score) {
            scores.merge(kind, score, Score::plus);
        }

        void attribute(String name, Accuracy one) {
            attributes.merge(name, one, Accuracy::plus);
        }

        void speaker(Accuracy one) {
            speakers = speakers.plus(one);
        }

        void confusion(Confusion confusion) {
            confusions.merge(confusion, 1, Integer::sum);
        }

        /// Counts a found fact for its rule and its confidence, where the table tells them.
        void found(Kind kind, FoundFact fact, Accuracy one) {
            String rule = fact.cell("rule");
            if (!rule.isEmpty()) {
                String key = kind.word() + ": " + rule;
                rules.merge(key, one, Accuracy::plus);
            }
            fact.tenth("confidence")
                    .ifPresent(tenth -> confidences.merge(tenth, one, Accuracy::plus));
        }

        void add(Counts part) {
            part.scores.forEach(this::score);
            part.attributes.forEach((name, more) -> attributes.merge(name, more, Accuracy::plus));
            part.rules.forEach((name, more) -> rules.merge(name, more, Accuracy::plus));
            part.confidences.forEach((name, more) -> confidences.merge(name, more, Accuracy::plus));
            part.confusions.forEach((what, times) -> confusions.merge(what, times, Integer::sum));
            speakers = speakers.plus(part.speakers);
        }

        Counts counts() {
            return new Counts(scores, attributes, speakers, rules, confidences, confusions);
        }
    }
}
