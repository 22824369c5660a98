package org.wiregraph;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.wiregraph.annotate.Annotator;
import org.wiregraph.evaluate.Counts;
import org.wiregraph.evaluate.Evaluation;
import org.wiregraph.evaluate.Evaluator;
import org.wiregraph.evaluate.Kind;
import org.wiregraph.export.Exporter;
import org.wiregraph.export.Format;
import org.wiregraph.extract.Extractor;
import org.wiregraph.link.Linker;
import org.wiregraph.model.Actor;
import org.wiregraph.model.Annotated;
import org.wiregraph.model.Article;
import org.wiregraph.model.Resolved;
import org.wiregraph.model.Sentence;
import org.wiregraph.model.Shingles;
import org.wiregraph.model.Token;
import org.wiregraph.rdf.Encoder;
import org.wiregraph.rdf.Iris;
import org.wiregraph.resolve.Resolver;
import org.wiregraph.store.ArticleGraph;
import org.wiregraph.store.Store;

/// Prints what the facts of some articles are worth without each part of reading: F1 of each kind
/// against gold, for the whole program and for what is left of it. Run by `scripts/ablation`, which
/// also runs it with an empty gazetteer.
final class Ablation {

    private static final Iris IRIS = new Iris(Iris.DEFAULT_BASE);

    private final Annotator annotator = new Annotator();
    private final Resolver resolver = new Resolver();
    private final Extractor extractor = new Extractor();
    private final Linker linker = new Linker();
    private final Encoder encoder = new Encoder(Iris.DEFAULT_BASE);
    private final List<Article> articles;
    private final Path gold;

    /// A part that can be left out.
    private record Part(
            String name, UnaryOperator<Annotated> annotated, UnaryOperator<Resolved> resolved) {}

    private static final List<Part> PARTS =
            List.of(
                    new Part("nothing", a -> a, r -> r),
                    new Part("parser", Ablation::flat, r -> r),
                    new Part("coreference", a -> a, Ablation::byName),
                    new Part("name finder", Ablation::nameless, r -> r));

    private Ablation(List<Article> articles, Path gold) {
        this.articles = articles;
        this.gold = gold;
    }

    /// `ARTICLES GOLD [LABEL]`: with a label, the whole program is measured alone, under that name.
    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Ablation ablation = new Ablation(CleanedArticles.of(arguments[0]), Path.of(arguments[1]));
        if (arguments.length > 2) {
            out.println(ablation.row(arguments[2], PARTS.getFirst()));
            return;
        }
        out.println(
                "| without | officials | statements | launches | sanctions | meetings | mean |");
        out.println("| --- | --- | --- | --- | --- | --- | --- |");
        for (Part part : PARTS) {
            out.println(ablation.row(part.name(), part));
        }
    }

    private String row(String name, Part without) throws IOException {
        Path folder = Files.createTempDirectory("ablation");
        try (Store store = Store.create(folder.resolve("graph"), Iris.DEFAULT_BASE)) {
            store.write(articles.stream().map(article -> graph(article, without)).toList());
            Wiregraph.merge(store);
            new Exporter().export(store.dataset(), Format.CSV, folder.resolve("tables"));
        }
        Evaluation found = new Evaluator().evaluate(folder.resolve("tables"), gold);
        StringBuilder row = new StringBuilder("| ").append(name);
        for (Kind kind : Kind.values()) {
            row.append(" | %.3f".formatted(f1(found.counts(), kind)));
        }
        return row.append(" | %.3f |".formatted(found.counts().meanF1())).toString();
    }

    private static double f1(Counts counts, Kind kind) {
        return counts.score(kind).f1();
    }

    private ArticleGraph graph(Article article, Part without) {
        Annotated annotated = without.annotated().apply(annotator.annotate(article));
        Resolved resolved = without.resolved().apply(resolver.resolve(annotated));
        return new ArticleGraph(
                IRIS.article(article.id()).getURI(),
                article.text(),
                Shingles.of(article.story()),
                encoder.encode(linker.link(extractor.extract(resolved))));
    }

    /// No word governs another.
    private static Annotated flat(Annotated whole) {
        List<Sentence> sentences = whole.sentences().stream().map(Ablation::flat).toList();
        return new Annotated(
                whole.article(), sentences, whole.names(), whole.times(), whole.captions());
    }

    private static Sentence flat(Sentence sentence) {
        List<Token> tokens =
                sentence.tokens().stream().map(token -> token.under(Token.ROOT, "")).toList();
        return new Sentence(sentence.span(), sentence.block(), tokens);
    }

    /// Names are left to capitals and word lists.
    private static Annotated nameless(Annotated whole) {
        Annotated.Captions captions =
                new Annotated.Captions(whole.captions().sentences(), List.of());
        return new Annotated(
                whole.article(), whole.sentences(), List.of(), whole.times(), captions);
    }

    /// Actors are known where they are named, whole or short; no pronoun, role or belonging leads
    /// to them.
    private static Resolved byName(Resolved whole) {
        List<Actor> actors = whole.actors().stream().map(Ablation::byName).toList();
        return new Resolved(whole.annotated(), actors, whole.officials());
    }

    private static Actor byName(Actor actor) {
        List<Actor.Mention> named =
                actor.mentions().stream()
                        .filter(mention ->
                                mention.form() == Actor.Form.NAME
                                        || mention.form() == Actor.Form.CAPITAL)
                        .toList();
        return new Actor(
                actor.key(), actor.kind(), actor.name(), actor.country(), named, actor.members());
    }
}
