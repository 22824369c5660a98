package org.wiregraph;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.List;
import java.util.function.Consumer;
import org.wiregraph.clean.Cleaner;
import org.wiregraph.merge.Merger;
import org.wiregraph.model.Article;
import org.wiregraph.model.Failure;
import org.wiregraph.model.Outcome;
import org.wiregraph.model.RawArticle;
import org.wiregraph.model.Resolved;
import org.wiregraph.model.Traced;
import org.wiregraph.rdf.Ontology;
import org.wiregraph.store.Store;
import org.wiregraph.trace.Tracer;

/// Builds a graph from news articles: reads, cleans, annotates, extracts, links and encodes them,
/// stores the result and merges the reports into events.
///
///     Settings settings = Settings.of(Path.of("wiregraph-data"), Iris.DEFAULT_BASE);
///     Summary summary = Wiregraph.build(List.of("articles/"), settings, step -> {});
public final class Wiregraph {

    /// What the text of an input is.
    public enum Text {
        /// Saved pages and exports, with menus, captions and the like around the story.
        DIRTY,
        /// The story alone.
        CLEAN
    }

    private Wiregraph() {}

    /// Reads the files and folders named by `inputs` into the graph of the settings. Articles are
    /// worked on side by side and stored in the order of the inputs, so that the same inputs give
    /// the same graph.
    ///
    /// An input that cannot be used is a failure in the summary, and the others go on. `told` hears
    /// of every step on the calling thread.
    ///
    /// @throws IOException if the graph cannot be opened or written
    public static Summary build(List<String> inputs, Settings settings, Consumer<Step> told)
            throws IOException {
        return new Build(settings, told).run(Inputs.of(inputs));
    }

    /// Builds the same graph with the help of other processes, which read files and folders.
    public static Summary build(
            List<String> inputs, Settings settings, Workers workers, Consumer<Step> told)
            throws IOException {
        return new Build(settings, told).run(Inputs.of(inputs), workers);
    }

    /// Reads the language of the articles named by `inputs`: sentences, words and their grammar,
    /// names, times, and who is meant by each mention. Nothing is stored.
    ///
    /// @throws InterruptedIOException if the calling thread is interrupted
    public static void annotate(List<String> inputs, Text text, Consumer<Outcome<Resolved>> found)
            throws InterruptedIOException {
        Understanding understanding = new Understanding();
        Inspection.run(inputs, raw -> understanding.of(text, raw), found);
    }

    /// Reads and cleans the articles of files and folders, and tells of each in the order of the
    /// inputs, on the calling thread. Nothing is stored.
    public static void read(
            List<String> inputs, Cleaner.Languages languages, Consumer<Outcome<Article>> told)
            throws InterruptedIOException {
        Inspection.run(inputs, new Cleaner(languages)::clean, told);
    }

    /// Reads and cleans articles as [#read] does, and tells besides where their letters stand in
    /// the sources.
    public static void trace(
            List<String> inputs, Cleaner.Languages languages, Consumer<Outcome<Traced>> told)
            throws InterruptedIOException {
        Cleaner cleaner = new Cleaner(languages);
        Inspection.run(inputs, raw -> traced(cleaner.clean(raw), raw), told);
    }

    private static Outcome<Traced> traced(Outcome<Article> cleaned, RawArticle raw) {
        return switch (cleaned) {
            case Outcome.Done<Article>(Article article) ->
                    new Outcome.Done<>(Tracer.trace(article, raw.body()));
            case Outcome.Failed<Article>(Failure failure) -> new Outcome.Failed<>(failure);
            case Outcome.Skipped<Article>(Failure reason) -> new Outcome.Skipped<>(reason);
        };
    }

    /// Makes events of all reports in the store. Without this, events tell of the articles as they
    /// were at the last merge.
    public static void merge(Store store) throws IOException {
        store.merge(Ontology.graph(), new Merger()::merge);
    }
}
