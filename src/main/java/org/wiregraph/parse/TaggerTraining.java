package org.wiregraph.parse;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.wiregraph.text.Clusters;

/// Trains a tagger on sentences with their tags. It reads its own tags of the words before, as it
/// will have to.
public final class TaggerTraining {

    private static final long SEED = 10;

    private final List<ParsedSentence> trees;
    private final Names names;
    private final Lexicon lexicon;
    private final Clusters clusters;
    private final Templates templates = Tagger.templates();
    private final Learner learner;
    private final Decision decision;

    public TaggerTraining(List<ParsedSentence> trees, Clusters clusters) {
        this.trees = trees;
        this.clusters = clusters;
        TreeSet<String> tags = new TreeSet<>();
        trees.forEach(tree -> tree.tags().forEach(tag -> tags.add(tag.joined())));
        names = Names.sorted(tags);
        lexicon = Lexicon.of(trees, names);
        learner = new Learner(names.size());
        decision = new Decision(templates, names.size());
    }

    public Tagger train(int rounds) {
        Random random = new Random(SEED);
        List<ParsedSentence> order = new ArrayList<>(trees);
        for (int round = 0; round < rounds; round++) {
            Collections.shuffle(order, random);
            order.forEach(this::learn);
        }
        return new Tagger(learner.averages().rounded(), names, lexicon, clusters);
    }

    private void learn(ParsedSentence tree) {
        TaggerSituation situation = new TaggerSituation(tree.words(), clusters, lexicon);
        int[] given = new int[tree.words().size()];
        for (int i = 0; i < given.length; i++) {
            int right = names.number(tree.tags().get(i).joined());
            int[] closed = lexicon.closed(WordForms.normal(tree.words().get(i)));
            if (closed.length == 1) {
                given[i] = closed[0];
                continue;
            }
            decision.clear();
            templates.fill(situation.of(i, given), decision.features);
            learner.score(decision);
            given[i] = Tagger.best(decision.scores, closed);
            learner.tick();
            if (given[i] != right) {
                learner.update(decision.features, right, given[i]);
            }
        }
    }
}
