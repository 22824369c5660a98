package org.wiregraph;

import java.util.ArrayList;
import java.util.List;
import org.wiregraph.model.Article;
import org.wiregraph.model.Block;
import org.wiregraph.model.Body;
import org.wiregraph.model.Failure;
import org.wiregraph.model.Outcome;
import org.wiregraph.model.RawArticle;
import org.wiregraph.model.Span;

/// Takes a text as it is: every paragraph is body, and nothing is moved. A line that goes on in the
/// next with a small letter is only wrapped.
final class CleanText {

    private CleanText() {}

    static Outcome<Article> article(RawArticle raw) {
        if (!(raw.body() instanceof Body.Text(String text))) {
            return new Outcome.Failed<>(
                    Failure.of(raw.source(), "is markup, not clean text; leave --raw out"));
        }
        List<Block> blocks =
                paragraphs(text).stream().map(span -> new Block(Block.Label.BODY, span)).toList();
        return new Outcome.Done<>(
                new Article(
                        raw.source(),
                        raw.source(),
                        raw.url(),
                        raw.title(),
                        raw.publisher(),
                        raw.published(),
                        java.util.Optional.empty(),
                        raw.language().orElse("en"),
                        text,
                        "",
                        blocks));
    }

    private static List<Span> paragraphs(String text) {
        List<Span> paragraphs = new ArrayList<>();
        int begin = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == '\n' && !isWrapped(text, i)) {
                if (!text.substring(begin, i).isBlank()) {
                    paragraphs.add(new Span(begin, i));
                }
                begin = i + 1;
            }
        }
        return paragraphs;
    }

    private static boolean isWrapped(String text, int lineFeed) {
        return lineFeed + 1 < text.length() && Character.isLowerCase(text.charAt(lineFeed + 1));
    }
}
