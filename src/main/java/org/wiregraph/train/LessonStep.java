package org.wiregraph.train;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.wiregraph.annotate.Annotator;
import org.wiregraph.clean.Cleaner;
import org.wiregraph.extract.LessonTraining;
import org.wiregraph.model.Article;
import org.wiregraph.model.Outcome;
import org.wiregraph.model.RawArticle;
import org.wiregraph.read.Reader;
import org.wiregraph.resolve.Resolver;

/// What tells of meetings or of sanctions, from the lessons of the program about articles in
/// `open/*.jsonl.gz` and from paragraphs of its own. All are read as ever, by the other models of
/// the program.
final class LessonStep implements Step {

    private final String name;
    private final Lessons lessons;

    /// Opens the lessons of the program about one kind of event.
    private interface Lessons {

        LessonTraining open() throws IOException;
    }

    private LessonStep(String name, Lessons lessons) {
        this.name = name;
        this.lessons = lessons;
    }

    static LessonStep meetings() {
        return new LessonStep("meetings", LessonTraining::ofMeetings);
    }

    static LessonStep sanctions() {
        return new LessonStep("sanctions", LessonTraining::ofSanctions);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void train(Path corpora, Path out, Consumer<String> progress) throws IOException {
        List<Path> files = NameCorpora.open(corpora);
        if (files.isEmpty()) {
            progress.accept("left out, there are no articles in " + corpora.resolve("open"));
            return;
        }
        progress.accept("reading articles");
        LessonTraining training = read(files);
        progress.accept("training on lessons, found " + training.found());
        try (OutputStream file =
                new BufferedOutputStream(Files.newOutputStream(out.resolve(training.file())))) {
            training.train(file);
        }
    }

    private LessonTraining read(List<Path> files) throws IOException {
        Articles articles = new Articles(lessons.open());
        for (Path file : files) {
            new Reader().read(file, file.toString(), articles::read);
        }
        articles.training.ours().forEach(articles::read);
        return articles.training;
    }

    /// Understands the articles that lessons are about.
    private static final class Articles {

        private final Cleaner cleaner = new Cleaner();
        private final Annotator annotator = new Annotator();
        private final Resolver resolver = new Resolver();
        private final LessonTraining training;

        Articles(LessonTraining training) {
            this.training = training;
        }

        void read(Outcome<RawArticle> found) {
            if (found instanceof Outcome.Done<RawArticle>(RawArticle raw)
                    && raw.url().filter(training::isAbout).isPresent()
                    && cleaner.clean(raw) instanceof Outcome.Done<Article>(Article article)) {
                read(article);
            }
        }

        private void read(Article article) {
            training.read(resolver.resolve(annotator.annotate(article)));
        }
    }

    /// By the lessons themselves: each part is judged by a model that the others have taught.
    @Override
    public List<Score> measure(Path corpora, Models models) throws IOException {
        List<Path> files = NameCorpora.open(corpora);
        List<Score> scores = new ArrayList<>();
        if (!files.isEmpty()) {
            read(files)
                    .measure()
                    .forEach((measure, value) ->
                            scores.add(new Score(name(), measure, "lessons, in turn", value)));
        }
        return scores;
    }
}
