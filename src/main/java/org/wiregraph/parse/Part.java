package org.wiregraph.parse;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

/// The features that need the same words, and what they scored for the words met last in a
/// sentence, so that they are added up once: a word waits on the stack and comes to its top again.
final class Part {

    private static final int MOST_KEPT = 512;
    private static final long NOTHING = -1;

    private final Needs needs;
    private final Decision decision;
    private final Templates templates;
    private final long[] keys;
    private final int[][] kept;

    Part(Needs needs, int classes, int words) {
        this.needs = needs;
        templates = Features.of(needs);
        decision = new Decision(templates, classes);
        int size = Math.min(MOST_KEPT, Integer.highestOneBit(words + 1) * 4);
        keys = new long[size];
        kept = new int[size][];
        Arrays.fill(keys, NOTHING);
    }

    /// Adds the scores of the part to those of the steps.
    void add(State state, int[] atoms, Weights weights, int[] scores) {
        int[] own = needs == Needs.ALL ? scored(atoms, weights) : kept(state, atoms, weights);
        for (int i = 0; i < scores.length; i++) {
            scores[i] += own[i];
        }
    }

    private int[] kept(State state, int[] atoms, Weights weights) {
        long key = needs.key(state);
        int slot = Long.hashCode(key * 0x9E3779B97F4A7C15L) & keys.length - 1;
        if (keys[slot] != key) {
            keys[slot] = key;
            kept[slot] = scored(atoms, weights).clone();
        }
        return kept[slot];
    }

    private int[] scored(int[] atoms, Weights weights) {
        decision.clear();
        templates.fill(atoms, decision.features);
        weights.score(decision);
        return decision.scores;
    }

    /// The features of the parser, by what they need.
    private static final class Features {

        private static final Map<Needs, Templates> PARTS = parts();

        private static Map<Needs, Templates> parts() {
            Map<Needs, Templates> parts = new EnumMap<>(Needs.class);
            for (Needs needs : Needs.values()) {
                parts.put(needs, read(needs));
            }
            return parts;
        }

        private static Templates read(Needs needs) {
            return new Templates(Parser.features(), Situation.names(), Needs.are(needs));
        }

        static Templates of(Needs needs) {
            return requireNonNull(PARTS.get(needs));
        }
    }
}
