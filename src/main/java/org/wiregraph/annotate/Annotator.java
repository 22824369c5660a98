package org.wiregraph.annotate;

import java.util.ArrayList;
import java.util.List;
import org.wiregraph.model.Annotated;
import org.wiregraph.model.Article;
import org.wiregraph.model.Block;
import org.wiregraph.model.Sentence;
import org.wiregraph.model.Span;
import org.wiregraph.model.Token;
import org.wiregraph.names.NameFinder;
import org.wiregraph.text.Marks;

/// Splits the body of an article into sentences and tokens and finds the names in it. One annotator
/// may be used by many threads; the models are read once.
public final class Annotator {

    private final Models models = Models.load();
    private final NameFinder names = NameFinder.load();
    private final ThreadLocal<Tools> tools = ThreadLocal.withInitial(() -> new Tools(models));

    public Annotated annotate(Article article) {
        Tools mine = tools.get();
        List<Sentence> sentences = new ArrayList<>();
        List<Block> blocks = article.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i).label() == Block.Label.BODY) {
                sentences.addAll(annotate(mine, article, i));
            }
        }
        return new Annotated(article, sentences, names.find(sentences), List.of());
    }

    private static List<Sentence> annotate(Tools tools, Article article, int block) {
        String text = article.text();
        Span span = article.blocks().get(block).span();
        return tools.sentences().split(text, span).stream()
                .map(sentence -> new Sentence(sentence, block, tag(tools, text, sentence)))
                .toList();
    }

    private static List<Token> tag(Tools tools, String text, Span sentence) {
        List<Span> spans = tools.tokens().split(text, sentence);
        String[] words = new String[spans.size()];
        for (int i = 0; i < words.length; i++) {
            words[i] = Marks.plain(spans.get(i).in(text));
        }
        String[] tags = tools.tagger().tag(words);
        List<Token> tokens = new ArrayList<>(words.length);
        for (int i = 0; i < words.length; i++) {
            String lemma = tools.lemmas().of(words[i], tags[i]);
            tokens.add(Token.of(spans.get(i), spans.get(i).in(text), tags[i], "", lemma));
        }
        return tokens;
    }

    /// What one thread needs: OpenNLP's tools keep state and are not shared.
    private record Tools(Sentences sentences, Tokens tokens, Tagger tagger, Lemmas lemmas) {

        Tools(Models models) {
            this(
                    new Sentences(models.sentences()),
                    new Tokens(models.tokens()),
                    new Tagger(models.tags()),
                    new Lemmas(models.lemmas()));
        }
    }
}
