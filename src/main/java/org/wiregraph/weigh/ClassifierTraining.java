package org.wiregraph.weigh;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import opennlp.tools.ml.EventTrainer;
import opennlp.tools.ml.TrainerFactory;
import opennlp.tools.ml.maxent.quasinewton.QNTrainer;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.ml.model.Event;
import opennlp.tools.util.ObjectStream;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;

/// Learns weights from examples with the maximum entropy trainer of OpenNLP.
public final class ClassifierTraining {

    private static final int ROUNDS = 150;

    /// A clue that was seen less often teaches nothing.
    private static final int LEAST = 3;

    private ClassifierTraining() {}

    /// `penalty` is what the square of a weight costs, which keeps weights small.
    public static Classifier train(List<String> outcomes, List<Example> examples, double penalty)
            throws IOException {
        TrainingParameters parameters = new TrainingParameters();
        parameters.put(TrainingParameters.ALGORITHM_PARAM, QNTrainer.MAXENT_QN_VALUE);
        parameters.put(TrainingParameters.CUTOFF_PARAM, LEAST);
        parameters.put(TrainingParameters.ITERATIONS_PARAM, ROUNDS);
        parameters.put(QNTrainer.L1COST_PARAM, 0.0);
        parameters.put(QNTrainer.L2COST_PARAM, penalty);
        parameters.put(TrainingParameters.THREADS_PARAM, 1);
        EventTrainer trainer = TrainerFactory.getEventTrainer(parameters, new HashMap<>());
        try (ObjectStream<Event> events =
                ObjectStreamUtils.createObjectStream(
                        examples.stream().map(ClassifierTraining::event).toList())) {
            return classifier(outcomes, (AbstractModel) trainer.train(events));
        }
    }

    private static Event event(Example example) {
        LinkedHashSet<String> clues = new LinkedHashSet<>(example.clues());
        clues.add(Clue.ALWAYS);
        return new Event(example.outcome(), clues.toArray(String[]::new));
    }

    @SuppressWarnings("unchecked")
    private static Classifier classifier(List<String> outcomes, AbstractModel model) {
        Map<String, Context> learned = (Map<String, Context>) model.getDataStructures()[1];
        int count = outcomes.size();
        SortedMap<Integer, short[]> rows = new TreeMap<>();
        learned.forEach((clue, context) -> {
            short[] row = rows.computeIfAbsent(Clue.number(clue), _ -> new short[count]);
            for (int i = 0; i < context.getOutcomes().length; i++) {
                int outcome = outcomes.indexOf(model.getOutcome(context.getOutcomes()[i]));
                row[outcome] += (short) Math.round(context.getParameters()[i] / Classifier.UNIT);
            }
        });
        rows.values().removeIf(row -> isNothing(row));
        int[] clues = rows.keySet().stream().mapToInt(Integer::intValue).toArray();
        short[] weights = new short[clues.length * count];
        int at = 0;
        for (short[] row : rows.values()) {
            System.arraycopy(row, 0, weights, at, count);
            at += count;
        }
        return new Classifier(outcomes, clues, weights);
    }

    private static boolean isNothing(short[] row) {
        return Arrays.equals(row, new short[row.length]);
    }
}
