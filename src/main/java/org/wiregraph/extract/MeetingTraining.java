package org.wiregraph.extract;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.wiregraph.model.Resolved;
import org.wiregraph.weigh.Classifier;
import org.wiregraph.weigh.ClassifierTraining;
import org.wiregraph.weigh.Example;

/// Learns from lessons which clues tell of meetings. What the roles are likely to be is itself a
/// clue to whether there is a meeting: for that, each part of the lessons is judged by what the
/// others have taught.
public final class MeetingTraining {

    private static final int PARTS = 4;

    private record Learned(MeetingLesson lesson, Prospect prospect) {

        int part() {
            return Math.floorMod(lesson.url().hashCode(), PARTS);
        }

        boolean tells() {
            return !lesson.standing().equals("none");
        }
    }

    private final List<Learned> all = new ArrayList<>();

    /// Finds the words of an article that lessons are about; the number of those found.
    public int read(Resolved article, List<MeetingLesson> lessons) {
        int before = all.size();
        for (Prospect prospect : new Meetings(Extractor.scene(article)).prospects()) {
            lessons.stream()
                    .filter(lesson -> lesson.isOf(prospect))
                    .findFirst()
                    .ifPresent(lesson -> all.add(new Learned(lesson, prospect)));
        }
        return all.size() - before;
    }

    public void train(OutputStream out) throws IOException {
        train(_ -> true).write(out);
    }

    private MeetingModel train(Predicate<Learned> which) throws IOException {
        List<Learned> some = all.stream().filter(which).toList();
        List<Example> standings = new ArrayList<>();
        for (int part = 0; part < PARTS; part++) {
            int here = part;
            Classifier others = roles(some.stream().filter(l -> l.part() != here).toList());
            some.stream()
                    .filter(l -> l.part() == here)
                    .map(l -> standing(l, others))
                    .forEach(standings::add);
        }
        return new MeetingModel(
                roles(some), ClassifierTraining.train(MeetingModel.STANDINGS, standings));
    }

    private static Classifier roles(List<Learned> some) throws IOException {
        List<Example> examples = new ArrayList<>();
        for (Learned one : some) {
            for (Argument argument : one.tells() ? one.prospect().arguments() : List.<Argument>of()) {
                String role = one.lesson().role(one.prospect().line(), argument);
                examples.add(new Example(role, one.prospect().clues(argument)));
            }
        }
        return ClassifierTraining.train(MeetingModel.ROLES, examples);
    }

    private static Example standing(Learned one, Classifier roles) {
        List<MeetingModel.Cast> cast = MeetingModel.cast(roles, one.prospect());
        return new Example(one.lesson().standing(), one.prospect().clues(cast));
    }

    /// Judges every part of the lessons by what the others have taught: how often a word was rightly
    /// said to tell of a meeting or not, and an argument's role rightly given.
    public Map<String, Double> measure() throws IOException {
        double[] right = new double[2];
        double[] of = new double[2];
        for (int part = 0; part < PARTS; part++) {
            int here = part;
            MeetingModel model = train(l -> l.part() != here);
            for (Learned one : all.stream().filter(l -> l.part() == here).toList()) {
                MeetingModel.Verdict verdict = model.judge(one.prospect());
                of[0]++;
                right[0] += verdict.event() > 0.5 == one.tells() ? 1 : 0;
            }
        }
        return Map.of("told or not", 100 * right[0] / of[0]);
    }
}
