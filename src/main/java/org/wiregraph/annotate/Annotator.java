package org.wiregraph.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.wiregraph.model.Annotated;
import org.wiregraph.model.Article;
import org.wiregraph.model.Block;
import org.wiregraph.model.Sentence;
import org.wiregraph.model.Span;
import org.wiregraph.model.Token;
import org.wiregraph.names.NameFinder;
import org.wiregraph.parse.Arc;
import org.wiregraph.parse.Parser;
import org.wiregraph.parse.Tag;
import org.wiregraph.parse.Tagger;
import org.wiregraph.text.Marks;
import org.wiregraph.time.TimeReader;
import org.wiregraph.time.Timed;

/// Splits the body of an article into sentences and tokens, tags them and finds their dependency
/// trees and the names in it. One annotator may be used by many threads; the models are read once.
public final class Annotator {

    /// Longer sentences are cut into pieces of so many tokens, which get no tree: they are lists or
    /// tables that nobody reads, and all later work grows faster than the length of a sentence.
    static final int LONGEST = 400;

    /// A caption so many blocks before or after the story belongs to it: a credit or a date may
    /// stand between.
    private static final int BESIDE = 3;

    private final Models models;
    private final NameFinder names;
    private final ThreadLocal<Tools> tools;
    private final TimeReader times = new TimeReader();

    /// Reads the models, two at a time.
    public Annotator() {
        CompletableFuture<Tagger> tagger = CompletableFuture.supplyAsync(Tagger::standard);
        CompletableFuture<Parser> parser = tagger.thenApply(_ -> Parser.standard());
        models = Models.load();
        names = NameFinder.load();
        tools = ThreadLocal.withInitial(() -> new Tools(models));
        parser.join();
    }

    public Annotated annotate(Article article) {
        Tools mine = tools.get();
        List<Sentence> sentences = annotate(mine, article, blocks(article, Block.Label.BODY));
        Timed timed = times.read(article, sentences);
        return new Annotated(
                timed.article(),
                sentences,
                names.find(sentences),
                timed.times(),
                captions(mine, article));
    }

    private Annotated.Captions captions(Tools tools, Article article) {
        List<Sentence> sentences = annotate(tools, article, captions(article));
        return sentences.isEmpty()
                ? Annotated.Captions.NONE
                : new Annotated.Captions(sentences, names.find(sentences));
    }

    /// The captions of the story's own photos: those in the story or beside it.
    private static List<Integer> captions(Article article) {
        List<Integer> story = blocks(article, Block.Label.BODY);
        return blocks(article, Block.Label.CAPTION).stream()
                .filter(i ->
                        !story.isEmpty()
                                && i >= story.getFirst() - BESIDE
                                && i <= story.getLast() + BESIDE)
                .toList();
    }

    private static List<Integer> blocks(Article article, Block.Label label) {
        List<Block> blocks = article.blocks();
        return IntStream.range(0, blocks.size())
                .filter(i -> blocks.get(i).label() == label)
                .boxed()
                .toList();
    }

    private static List<Sentence> annotate(Tools tools, Article article, List<Integer> blocks) {
        return blocks.stream().flatMap(i -> annotate(tools, article, i)).toList();
    }

    private static Stream<Sentence> annotate(Tools tools, Article article, int block) {
        String text = article.text();
        return tools.sentences().split(text, article.blocks().get(block).span()).stream()
                .flatMap(sentence -> pieces(sentence, block, tag(tools, text, sentence)));
    }

    /// The sentence, in as few pieces as its length allows.
    private static Stream<Sentence> pieces(Span sentence, int block, List<Token> tokens) {
        if (tokens.size() <= LONGEST) {
            return Stream.of(new Sentence(sentence, block, tokens));
        }
        return IntStream.iterate(0, i -> i < tokens.size(), i -> i + LONGEST)
                .mapToObj(i -> tokens.subList(i, Math.min(tokens.size(), i + LONGEST)))
                .map(piece -> new Sentence(around(piece), block, piece));
    }

    private static Span around(List<Token> tokens) {
        return new Span(tokens.getFirst().span().begin(), tokens.getLast().span().end());
    }

    private static List<Token> tag(Tools tools, String text, Span sentence) {
        List<Span> spans = tools.tokens().split(text, sentence);
        List<String> words = spans.stream().map(span -> Marks.plain(span.in(text))).toList();
        List<Tag> tags = Retagging.of(words, Tagger.standard().tag(words));
        List<Arc> arcs = words.size() <= LONGEST ? Parser.standard().parse(words, tags) : List.of();
        List<Token> tokens = new ArrayList<>(words.size());
        for (int i = 0; i < words.size(); i++) {
            Tag tag = tags.get(i);
            String lemma = tools.lemmas().of(words.get(i), tag.universal());
            Span span = spans.get(i);
            Token token =
                    new Token(
                            span,
                            span.in(text),
                            tag.universal(),
                            tag.fine(),
                            lemma,
                            Token.ROOT,
                            "");
            tokens.add(arcs.isEmpty() ? token : under(token, arcs.get(i)));
        }
        return tokens;
    }

    private static Token under(Token token, Arc arc) {
        return token.under(arc.head() == Arc.ROOT ? Token.ROOT : arc.head(), arc.relation());
    }

    /// What one thread needs: OpenNLP's tools keep state and are not shared.
    private record Tools(Sentences sentences, Tokens tokens, Lemmas lemmas) {

        Tools(Models models) {
            this(
                    new Sentences(models.sentences()),
                    new Tokens(models.tokens()),
                    new Lemmas(models.lemmas()));
        }
    }
}
