package org.wiregraph;

import org.wiregraph.annotate.Annotator;
import org.wiregraph.clean.Cleaner;
import org.wiregraph.model.Article;
import org.wiregraph.model.Outcome;
import org.wiregraph.model.RawArticle;
import org.wiregraph.model.Resolved;
import org.wiregraph.resolve.Resolver;

/// The stages up to knowing who is meant, for one article.
final class Understanding {

    private final Cleaner cleaner = new Cleaner();
    private final Annotator annotator = new Annotator();
    private final Resolver resolver = new Resolver();

    Outcome<Resolved> of(Wiregraph.Text text, RawArticle raw) {
        Outcome<Article> article =
                switch (text) {
                    case DIRTY -> cleaner.clean(raw);
                    case CLEAN -> CleanText.article(raw);
                };
        return switch (article) {
            case Outcome.Done<Article>(Article clean) ->
                    new Outcome.Done<>(resolver.resolve(annotator.annotate(clean)));
            case Outcome.Failed<Article>(var failure) -> new Outcome.Failed<>(failure);
            case Outcome.Skipped<Article>(var reason) -> new Outcome.Skipped<>(reason);
        };
    }
}
