package org.wiregraph.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.wiregraph.model.Article;
import org.wiregraph.model.Block;
import org.wiregraph.model.Body;
import org.wiregraph.model.Outcome;
import org.wiregraph.model.RawArticle;
import org.wiregraph.model.Span;

/// What the tests of cleaning ask of an article.
final class Articles {

    static final String FIRST =
            "The foreign minister of Portugal said on Monday that the talks would go on for a"
                    + " week.";
    static final String SECOND =
            "Her office had called the meeting after two tests in the space of a month, she said.";
    static final String SHORT = "Spain agreed.";

    private Articles() {}

    static <T> T done(Outcome<T> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return switch (outcome) {
            case Outcome.Done<T>(T value) -> value;
            case Outcome.Failed<T>(var failure) -> throw new AssertionError(failure.message());
            case Outcome.Skipped<T>(var reason) -> throw new AssertionError(reason.message());
        };
    }

    static List<String> body(Article article) {
        return texts(article, List.of(Block.Label.BODY));
    }

    static List<String> texts(Article article, List<Block.Label> labels) {
        return article.blocks().stream()
                .filter(block -> labels.contains(block.label()))
                .map(block -> block.span().in(article.text()))
                .toList();
    }

    /// Every block lies in the text, after the one before it, with nothing but space between.
    static void assertWhole(Article article) {
        int end = 0;
        for (Block block : article.blocks()) {
            Span span = block.span();
            assertThat(span.end()).isLessThanOrEqualTo(article.text().length());
            assertThat(article.text().substring(end, span.begin())).isBlank();
            assertThat(span.in(article.text()))
                    .isNotBlank()
                    .isEqualTo(span.in(article.text()).strip());
            end = span.end();
        }
        assertThat(end).isEqualTo(article.text().length());
    }

    static Article text(String... lines) {
        return done(
                new Cleaner()
                        .clean(raw(new Body.Text(String.join("\n\n", lines)), Optional.empty())));
    }

    static Article page(String html) {
        return done(new Cleaner().clean(raw(new Body.Page(html), Optional.empty())));
    }

    static List<Block.Label> labels(Article article) {
        return article.blocks().stream().map(block -> block.label()).toList();
    }

    static RawArticle raw(Body body, Optional<String> url) {
        return new RawArticle(
                "talks",
                url,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                body);
    }
}
