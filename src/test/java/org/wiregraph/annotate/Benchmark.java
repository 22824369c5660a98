package org.wiregraph.annotate;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.wiregraph.clean.Cleaner;
import org.wiregraph.extract.Extractor;
import org.wiregraph.link.Linker;
import org.wiregraph.model.Annotated;
import org.wiregraph.model.Article;
import org.wiregraph.model.Block;
import org.wiregraph.model.Extraction;
import org.wiregraph.model.Outcome;
import org.wiregraph.model.RawArticle;
import org.wiregraph.model.Resolved;
import org.wiregraph.model.Sentence;
import org.wiregraph.model.Span;
import org.wiregraph.model.Token;
import org.wiregraph.names.NameFinder;
import org.wiregraph.parse.Parser;
import org.wiregraph.parse.Tag;
import org.wiregraph.parse.Tagger;
import org.wiregraph.rdf.Encoder;
import org.wiregraph.rdf.Iris;
import org.wiregraph.read.Reader;
import org.wiregraph.resolve.Resolver;
import org.wiregraph.text.Marks;
import org.wiregraph.time.TimeReader;

/// Measures how many tokens a second each part of reading takes in, on one thread: the median of
/// several rounds over the same articles, after rounds to warm up, in seconds of computing. Without
/// articles it only tells how long loading takes. Run it with `scripts/benchmark`.
final class Benchmark {

    private static final int WARM = 3;
    private static final int ROUNDS = 7;

    private final List<RawArticle> raw;
    private final List<Article> articles = new ArrayList<>();
    private final List<Annotated> annotated = new ArrayList<>();
    private final List<Resolved> resolved = new ArrayList<>();
    private final List<Extraction> extracted = new ArrayList<>();
    private final Encoder encoder = new Encoder(Iris.DEFAULT_BASE);
    private final Cleaner cleaner;
    private final Annotator annotator;
    private final Resolver resolver;
    private final Extractor extractor;
    private final Linker linker;

    private Benchmark(List<RawArticle> raw, Loaded loaded) {
        this.raw = raw;
        cleaner = loaded.cleaner();
        annotator = loaded.annotator();
        resolver = loaded.resolver();
        extractor = loaded.extractor();
        linker = loaded.linker();
        raw.forEach(article -> clean(article).forEach(articles::add));
        articles.forEach(article -> annotated.add(annotator.annotate(article)));
        annotated.forEach(article -> resolved.add(resolver.resolve(article)));
        resolved.forEach(article -> extracted.add(extractor.extract(article)));
    }

    @SuppressWarnings("SystemOut")
    public static void main(String... files) {
        long start = System.nanoTime();
        Annotator annotator = new Annotator();
        double language = since(start);
        Loaded loaded =
                new Loaded(annotator, new Cleaner(), new Resolver(), new Extractor(), new Linker());
        System.out.printf(
                Locale.ROOT,
                "models of the language loaded in %.2f s, with those of facts and all lists %.2f"
                        + " s%n",
                language,
                since(start));
        if (files.length == 0) {
            return;
        }
        Benchmark benchmark = new Benchmark(read(files), loaded);
        System.out.printf(
                Locale.ROOT,
                "%,d articles, %,d tokens, one thread, median of %d rounds%n%n",
                benchmark.articles.size(),
                benchmark.tokens(),
                ROUNDS);
        System.out.printf("%-24s %12s%n", "part", "tokens/cpu-s");
        benchmark
                .parts()
                .forEach((part, work) ->
                        System.out.printf(
                                Locale.ROOT, "%-24s %,12d%n", part, benchmark.measure(work)));
    }

    private record Loaded(
            Annotator annotator,
            Cleaner cleaner,
            Resolver resolver,
            Extractor extractor,
            Linker linker) {}

    private static double since(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private Map<String, Runnable> parts() {
        OneThread one = new OneThread(Models.load());
        Map<String, Runnable> parts = new LinkedHashMap<>();
        parts.put("clean", () -> raw.forEach(article -> clean(article).forEach(_ -> {})));
        parts.put("  sentences", () -> articles.forEach(one::sentences));
        parts.put("  tokens", () -> sentences().forEach(s -> one.tokens.split(s.text(), s.span())));
        parts.put("  tags", () -> words().forEach(words -> Tagger.standard().tag(words)));
        parts.put("  lemmas", () -> tokens(one.lemmas));
        List<List<Tag>> tags = words().map(words -> Tagger.standard().tag(words)).toList();
        parts.put("  trees", () -> trees(tags));
        NameFinder finder = NameFinder.load();
        parts.put("  names", () -> annotated.forEach(a -> finder.find(a.sentences())));
        parts.put("  times", () -> times(new TimeReader()));
        parts.put("annotate", () -> articles.forEach(annotator::annotate));
        parts.put("resolve", () -> annotated.forEach(resolver::resolve));
        parts.put("extract", () -> resolved.forEach(extractor::extract));
        parts.put("link and encode", () -> extracted.forEach(e -> encoder.encode(linker.link(e))));
        parts.put("whole, clean to RDF", () -> raw.forEach(this::whole));
        return parts;
    }

    private void whole(RawArticle article) {
        clean(article)
                .map(annotator::annotate)
                .map(resolver::resolve)
                .map(extractor::extract)
                .forEach(e -> encoder.encode(linker.link(e)));
    }

    private void trees(List<List<Tag>> tags) {
        List<List<String>> words = words().toList();
        for (int i = 0; i < words.size(); i++) {
            Parser.standard().parse(words.get(i), tags.get(i));
        }
    }

    private void times(TimeReader reader) {
        annotated.forEach(article -> reader.read(article.article(), article.sentences()));
    }

    private void tokens(Lemmas lemmas) {
        annotated.stream()
                .flatMap(article -> article.sentences().stream())
                .flatMap(sentence -> sentence.tokens().stream())
                .forEach(token -> lemmas.of(token.text(), token.tag()));
    }

    private record Place(String text, Span span) {}

    private Stream<Place> sentences() {
        return annotated.stream()
                .flatMap(article ->
                        article.sentences().stream()
                                .map(s -> new Place(article.article().text(), s.span())));
    }

    private Stream<List<String>> words() {
        return annotated.stream()
                .flatMap(article -> article.sentences().stream())
                .map(Sentence::tokens)
                .map(tokens -> tokens.stream().map(Token::text).map(Marks::plain).toList());
    }

    private Stream<Article> clean(RawArticle article) {
        return switch (cleaner.clean(article)) {
            case Outcome.Done<Article>(Article done) -> Stream.of(done);
            case Outcome.Failed<Article> _, Outcome.Skipped<Article> _ -> Stream.empty();
        };
    }

    private long measure(Runnable work) {
        for (int i = 0; i < WARM; i++) {
            work.run();
        }
        double[] rounds = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            long start = cpu();
            work.run();
            rounds[i] = seconds(start);
        }
        Arrays.sort(rounds);
        return Math.round(tokens() / rounds[ROUNDS / 2]);
    }

    private long tokens() {
        return annotated.stream()
                .flatMap(article -> article.sentences().stream())
                .mapToLong(sentence -> sentence.tokens().size())
                .sum();
    }

    /// The time that this thread computed, which other programs on the machine do not lengthen.
    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static double seconds(long start) {
        return (cpu() - start) / 1e9;
    }

    private static List<RawArticle> read(String... files) {
        List<RawArticle> all = new ArrayList<>();
        for (String file : files) {
            new Reader()
                    .read(
                            Path.of(file),
                            file,
                            outcome -> {
                                if (outcome instanceof Outcome.Done<RawArticle>(RawArticle done)) {
                                    all.add(done);
                                }
                            });
        }
        return all;
    }

    /// OpenNLP's tools for one thread.
    private record OneThread(Sentences sentences, Tokens tokens, Lemmas lemmas) {

        OneThread(Models models) {
            this(
                    new Sentences(models.sentences()),
                    new Tokens(models.tokens()),
                    new Lemmas(models.lemmas()));
        }

        void sentences(Article article) {
            article.blocks().stream()
                    .filter(block -> block.label() == Block.Label.BODY)
                    .forEach(block -> sentences.split(article.text(), block.span()));
        }
    }
}
