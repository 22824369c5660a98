package org.wiregraph.extract;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.wiregraph.model.Resolved;
import org.wiregraph.weigh.Classifier;
import org.wiregraph.weigh.ClassifierTraining;
import org.wiregraph.weigh.Example;

/// Learns from lessons which clues tell of meetings. What the roles are likely to be is itself a
/// clue to whether there is a meeting: for that, each part of the lessons is judged by what the
/// others have taught.
public final class MeetingTraining {

    /// The name of the model's file.
    public static final String FILE = MeetingModel.FILE;

    private static final String LESSONS = "/org/wiregraph/models/meetings.tsv";
    private static final int PARTS = 4;

    private record Learned(MeetingLesson lesson, Prospect prospect) {

        int part() {
            return Math.floorMod(lesson.url().hashCode(), PARTS);
        }

        boolean tells() {
            return !lesson.standing().equals("none");
        }
    }

    private final Map<String, List<MeetingLesson>> lessons;
    private final List<Learned> all = new ArrayList<>();

    private MeetingTraining(List<MeetingLesson> lessons) {
        this.lessons = lessons.stream().collect(Collectors.groupingBy(MeetingLesson::url));
    }

    /// By the lessons that come with the program.
    public static MeetingTraining standard() throws IOException {
        try (InputStream in = MeetingTraining.class.getResourceAsStream(LESSONS)) {
            if (in == null) {
                throw new IOException("the program has no lessons of meetings");
            }
            return of(in);
        }
    }

    static MeetingTraining of(InputStream in) throws IOException {
        var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        return new MeetingTraining(
                reader.lines().filter(row -> !row.isBlank()).map(MeetingLesson::parse).toList());
    }

    /// Is there a lesson about an article?
    public boolean isAbout(String url) {
        return lessons.containsKey(url);
    }

    /// Finds the words of an article that lessons are about.
    public void read(Resolved article) {
        List<MeetingLesson> here =
                article.annotated().article().url().map(lessons::get).orElse(List.of());
        for (Prospect prospect : new Meetings(Extractor.scene(article)).prospects()) {
            here.stream()
                    .filter(lesson -> lesson.isOf(prospect))
                    .findFirst()
                    .ifPresent(lesson -> all.add(new Learned(lesson, prospect)));
        }
    }

    /// "2924 of 2930": how many lessons were found in the articles that were read.
    public String found() {
        return all.size() + " of " + lessons.values().stream().mapToInt(List::size).sum();
    }

    /// Trains on all that was found and writes the model.
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
        for (Learned one : some.stream().filter(Learned::tells).toList()) {
            for (Argument argument : one.prospect().arguments()) {
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

    /// Judges every part of the lessons by what the others have taught, in percent: of the words
    /// held to tell of a meeting those that do, of those that do the ones held to; the same of
    /// those who take part.
    public Map<String, Double> measure() throws IOException {
        Hits events = new Hits();
        Hits parts = new Hits();
        for (int part = 0; part < PARTS; part++) {
            int here = part;
            MeetingModel model = train(l -> l.part() != here);
            for (Learned one : all.stream().filter(l -> l.part() == here).toList()) {
                MeetingModel.Verdict verdict = model.judge(one.prospect());
                events.add(new Answer(WeighedMeetings.isLikely(verdict), one.tells()));
                for (MeetingModel.Cast cast :
                        one.tells() ? verdict.cast() : List.<MeetingModel.Cast>of()) {
                    String role = one.lesson().role(one.prospect().line(), cast.argument());
                    parts.add(new Answer(WeighedMeetings.takesPart(cast), role.equals("part")));
                }
            }
        }
        Map<String, Double> scores = new LinkedHashMap<>();
        scores.put("told, precision", events.precision());
        scores.put("told, recall", events.recall());
        scores.put("who takes part, precision", parts.precision());
        scores.put("who takes part, recall", parts.recall());
        return scores;
    }

    /// What a model said of one, and what is so.
    private record Answer(boolean said, boolean is) {}

    private static final class Hits {

        private int right;
        private int found;
        private int there;

        void add(Answer answer) {
            right += answer.said() && answer.is() ? 1 : 0;
            found += answer.said() ? 1 : 0;
            there += answer.is() ? 1 : 0;
        }

        double precision() {
            return 100.0 * right / Math.max(1, found);
        }

        double recall() {
            return 100.0 * right / Math.max(1, there);
        }
    }
}
