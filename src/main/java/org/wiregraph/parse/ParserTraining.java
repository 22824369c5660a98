package org.wiregraph.parse;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.wiregraph.text.Clusters;

/// Trains a parser on trees whose tags are those of a tagger. After a first round it mostly follows
/// its own steps, so that it learns what to do after a mistake. What it learns depends on the order
/// in which it meets the trees; the mean of several trainings, each in an order of its own, hardly
/// does.
public final class ParserTraining {

    private static final long SEED = 20;
    private static final double FOLLOWED = 0.9;

    private final List<ParsedSentence> trees;
    private final Moves moves;
    private final Clusters clusters;
    private final Templates templates = Parser.templates();

    public ParserTraining(List<ParsedSentence> trees, Clusters clusters) {
        this.trees = trees;
        this.clusters = clusters;
        TreeSet<String> labels = new TreeSet<>();
        labels.add("root");
        trees.forEach(tree -> tree.arcs().forEach(arc -> labels.add(arc.relation())));
        moves = new Moves(Names.sorted(labels));
    }

    /// The mean of so many trainings. The progress is told once a round of each.
    public Parser train(int trainings, int rounds, Runnable progress) {
        List<Averages> learned =
                IntStream.range(0, trainings)
                        .parallel()
                        .mapToObj(number -> new Course(SEED + number).take(rounds, progress))
                        .toList();
        return new Parser(Averages.mean(learned).rounded(), moves.labels(), clusters);
    }

    /// One training from the beginning.
    private final class Course {

        private final Learner learner = new Learner(moves.count());
        private final Decision decision = new Decision(templates, moves.count());
        private final Random random;

        Course(long seed) {
            random = new Random(seed);
        }

        Averages take(int rounds, Runnable progress) {
            List<ParsedSentence> order = new ArrayList<>(trees);
            for (int round = 0; round < rounds; round++) {
                Collections.shuffle(order, random);
                double followed = round == 0 ? 0 : FOLLOWED;
                order.forEach(tree -> learn(tree, followed));
                progress.run();
            }
            return learner.averages();
        }

        private void learn(ParsedSentence tree, double followed) {
            Oracle oracle = oracle(tree);
            State state = new State(tree.words().size());
            Situation situation = new Situation(tree.words(), tree.tags(), clusters);
            while (!state.isDone()) {
                decision.clear();
                templates.fill(situation.of(state), decision.features);
                learner.score(decision);
                int guess = moves.best(state, decision.scores);
                int right = moves.bestRight(state, oracle, decision.scores);
                boolean wrong =
                        guess != right
                                && moves.cost(guess, state, oracle)
                                        > moves.cost(right, state, oracle);
                learner.tick();
                if (wrong) {
                    learner.update(decision.features, right, guess);
                }
                moves.take(state, wrong && random.nextDouble() >= followed ? right : guess);
            }
        }
    }

    private Oracle oracle(ParsedSentence tree) {
        int size = tree.words().size();
        int[] heads = new int[size];
        int[] labels = new int[size];
        for (int i = 0; i < size; i++) {
            Arc arc = tree.arcs().get(i);
            heads[i] = arc.head() == Arc.ROOT ? size : arc.head();
            labels[i] = moves.labels().number(arc.relation());
        }
        return new Oracle(heads, labels);
    }
}
