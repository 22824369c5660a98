package org.wiregraph;

import org.wiregraph.annotate.Annotator;
import org.wiregraph.clean.Cleaner;
import org.wiregraph.extract.Extractor;
import org.wiregraph.link.Linker;
import org.wiregraph.model.Article;
import org.wiregraph.model.Linked;
import org.wiregraph.model.Outcome;
import org.wiregraph.model.RawArticle;
import org.wiregraph.rdf.Encoder;

/// Everything that happens to one article before it is stored. It depends on nothing but the
/// article, so that many can be worked on at once.
final class Stages {

    private final Cleaner cleaner = new Cleaner();
    private final Annotator annotator = new Annotator();
    private final Extractor extractor = new Extractor();
    private final Linker linker = new Linker();
    private final Encoder encoder;

    Stages(String base) {
        encoder = new Encoder(base);
    }

    Outcome<Encoded> apply(RawArticle raw) {
        return switch (cleaner.clean(raw)) {
            case Outcome.Done<Article>(Article article) -> new Outcome.Done<>(encode(article));
            case Outcome.Failed<Article>(var failure) -> new Outcome.Failed<>(failure);
            case Outcome.Skipped<Article>(var reason) -> new Outcome.Skipped<>(reason);
        };
    }

    private Encoded encode(Article article) {
        Linked linked = linker.link(extractor.extract(annotator.annotate(article)));
        return Encoded.of(linked, encoder.encode(linked));
    }
}
