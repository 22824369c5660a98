package org.wiregraph.extract;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wiregraph.model.Article;
import org.wiregraph.model.Resolved;
import org.wiregraph.weigh.Classifier;
import org.wiregraph.weigh.ClassifierTraining;
import org.wiregraph.weigh.Example;

/// Learns from lessons which clues tell of meetings or of sanctions. What the roles are likely to
/// be is itself a clue to whether there is an event: for that, each part of the lessons is judged
/// by what the others have taught.
public final class LessonTraining {

    private static final String FOLDER = "/org/wiregraph/models/";
    private static final int PARTS = 4;

    private record Learned(Lesson lesson, Prospect prospect) {

        int part() {
            return Math.floorMod(lesson.url().hashCode(), PARTS);
        }

        String role(Argument argument) {
            return lesson.role(prospect, argument);
        }
    }

    private final Matter matter;
    private final Function<Scene, List<Prospect>> prospects;
    private final Map<String, List<Lesson>> lessons;
    private final Map<String, Article> ours;
    private final List<Learned> all = new ArrayList<>();

    private LessonTraining(
            Matter matter,
            Function<Scene, List<Prospect>> prospects,
            List<Lesson> lessons,
            List<MarkedText> marked) {
        this.matter = matter;
        this.prospects = prospects;
        this.lessons =
                Stream.concat(lessons.stream(), marked.stream().flatMap(m -> m.lessons().stream()))
                        .collect(Collectors.groupingBy(Lesson::url));
        this.ours = new LinkedHashMap<>();
        marked.forEach(m -> ours.put(m.article().id(), m.article()));
    }

    /// By the lessons of meetings that come with the program.
    public static LessonTraining ofMeetings() throws IOException {
        return of(Matter.MEETINGS, scene -> new Meetings(scene).prospects());
    }

    /// By the lessons of sanctions that come with the program.
    public static LessonTraining ofSanctions() throws IOException {
        return of(Matter.SANCTIONS, scene -> new Sanctions(scene).prospects());
    }

    private static LessonTraining of(Matter matter, Function<Scene, List<Prospect>> prospects)
            throws IOException {
        try (InputStream in = LessonTraining.class.getResourceAsStream(FOLDER + matter.lessons())) {
            if (in == null) {
                throw new IOException("the program has no lessons " + matter.lessons());
            }
            return new LessonTraining(matter, prospects, lessons(in), marked(matter));
        }
    }

    static List<MarkedText> marked(Matter matter) throws IOException {
        try (InputStream in = LessonTraining.class.getResourceAsStream(FOLDER + matter.marked())) {
            return in == null
                    ? List.of()
                    : MarkedText.read(
                            new String(in.readAllBytes(), StandardCharsets.UTF_8), matter.marked());
        }
    }

    private static List<Lesson> lessons(InputStream in) {
        var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        return reader.lines().filter(row -> !row.isBlank()).map(Lesson::parse).toList();
    }

    /// The name of the model's file.
    public String file() {
        return matter.file();
    }

    /// Is there a lesson about an article?
    public boolean isAbout(String url) {
        return lessons.containsKey(url);
    }

    /// The paragraphs that were written to learn from, which are to be read beside the articles.
    public Collection<Article> ours() {
        return Collections.unmodifiableCollection(ours.values());
    }

    /// Finds the words of an article that lessons are about.
    public void read(Resolved article) {
        List<Lesson> here = article.annotated().article().url().map(lessons::get).orElse(List.of());
        for (Prospect prospect : prospects.apply(Extractor.scene(article))) {
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

    private EventModel train(Predicate<Learned> which) throws IOException {
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
        return new EventModel(roles(some), train(matter.standings(), standings));
    }

    private Classifier roles(List<Learned> some) throws IOException {
        List<Example> examples = new ArrayList<>();
        for (Learned one : some.stream().filter(l -> l.lesson().tells()).toList()) {
            for (Argument argument : one.prospect().arguments()) {
                examples.add(new Example(one.role(argument), one.prospect().clues(argument)));
            }
        }
        return train(matter.roles(), examples);
    }

    private Classifier train(List<String> outcomes, List<Example> examples) throws IOException {
        return ClassifierTraining.train(outcomes, examples, matter.penalty());
    }

    private static Example standing(Learned one, Classifier roles) {
        List<EventModel.Cast> cast = EventModel.cast(roles, one.prospect());
        return new Example(one.lesson().standing(), one.prospect().clues(cast));
    }

    /// Judges every part of the lessons by what the others have taught, in percent: of the words
    /// held to tell of an event those that do, of those that do the ones held to, and of the ones
    /// rightly held to those that are said to stand as they do; and so for every role of those that
    /// play it. Our own paragraphs are learned from but not judged: they are no news.
    public Map<String, Double> measure() throws IOException {
        Hits events = new Hits();
        Hits standings = new Hits();
        Map<String, Hits> roles = new LinkedHashMap<>();
        matter.roles().stream()
                .filter(r -> !r.equals(EventModel.NONE))
                .forEach(r -> roles.put(r, new Hits()));
        for (int part = 0; part < PARTS; part++) {
            int here = part;
            EventModel model = train(l -> l.part() != here || isOurs(l));
            for (Learned one : all.stream().filter(l -> l.part() == here && !isOurs(l)).toList()) {
                EventModel.Verdict verdict = model.judge(one.prospect());
                boolean likely = matter.isLikely(verdict);
                events.add(new Answer(likely, one.lesson().tells()));
                if (one.lesson().tells()) {
                    boolean same = verdict.standing().equals(one.lesson().standing());
                    standings.add(new Answer(likely, same));
                    roles.forEach((role, hits) -> judge(one, verdict, role, hits));
                }
            }
        }
        Map<String, Double> scores = new LinkedHashMap<>();
        scores.put("told, precision", events.precision());
        scores.put("told, recall", events.recall());
        scores.put("how it stands, precision", standings.precision());
        roles.forEach((role, hits) -> {
            scores.put(role + ", precision", hits.precision());
            scores.put(role + ", recall", hits.recall());
        });
        return scores;
    }

    private boolean isOurs(Learned one) {
        return ours.containsKey(one.lesson().url());
    }

    private void judge(Learned one, EventModel.Verdict verdict, String role, Hits hits) {
        for (EventModel.Cast cast : verdict.cast()) {
            boolean is = one.role(cast.argument()).equals(role);
            hits.add(new Answer(matter.plays(cast, role), is));
        }
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
