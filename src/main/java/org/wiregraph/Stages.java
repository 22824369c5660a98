package org.wiregraph;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.wiregraph.annotate.Annotator;
import org.wiregraph.clean.Cleaner;
import org.wiregraph.extract.Extractor;
import org.wiregraph.link.Linker;
import org.wiregraph.model.Actor;
import org.wiregraph.model.Article;
import org.wiregraph.model.Link;
import org.wiregraph.model.Linked;
import org.wiregraph.model.Outcome;
import org.wiregraph.model.RawArticle;
import org.wiregraph.model.Shingles;
import org.wiregraph.rdf.Encoder;
import org.wiregraph.rdf.Iris;
import org.wiregraph.resolve.Resolver;
import org.wiregraph.store.ArticleGraph;

/// Everything that happens to one article before it is stored. It depends on nothing but the
/// article, so that many can be worked on at once.
final class Stages {

    private final Cleaner cleaner = new Cleaner();
    private final Annotator annotator = new Annotator();
    private final Resolver resolver = new Resolver();
    private final Extractor extractor = new Extractor();
    private final Linker linker = new Linker();
    private final Encoder encoder;
    private final Iris iris;

    Stages(String base) {
        encoder = new Encoder(base);
        iris = new Iris(base);
    }

    Outcome<Encoded> apply(RawArticle raw) {
        return switch (cleaner.clean(raw)) {
            case Outcome.Done<Article>(Article article) -> new Outcome.Done<>(encoded(article));
            case Outcome.Failed<Article>(var failure) -> new Outcome.Failed<>(failure);
            case Outcome.Skipped<Article>(var reason) -> new Outcome.Skipped<>(reason);
        };
    }

    private Encoded encoded(Article article) {
        Linked linked =
                linker.link(extractor.extract(resolver.resolve(annotator.annotate(article))));
        ArticleGraph graph =
                new ArticleGraph(
                        iris.article(article.id()).getURI(),
                        article.text(),
                        Shingles.of(article.story()),
                        encoder.encode(linked));
        return new Encoded(
                article.id(),
                graph,
                Tally.of(linked.extraction()),
                links(linked),
                officials(linked));
    }

    private static Set<String> officials(Linked linked) {
        return linked.extraction().officials().stream()
                .map(official -> linked.links().get(official.person().key()))
                .flatMap(link -> Optional.ofNullable(link).stream())
                .map(Link::slug)
                .collect(Collectors.toSet());
    }

    /// Whether an entity has a Wikidata id, by slug. Groups are no entities beyond their article.
    private static Map<String, Boolean> links(Linked linked) {
        return linked.extraction().actors().stream()
                .filter(actor -> actor.kind() != Actor.Kind.GROUP)
                .flatMap(actor -> Optional.ofNullable(linked.links().get(actor.key())).stream())
                .collect(
                        Collectors.toMap(
                                Link::slug,
                                link -> link.accepted().isPresent(),
                                Boolean::logicalOr));
    }
}
