package org.wiregraph.rdf;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.wiregraph.model.Actor;
import org.wiregraph.model.Link;
import org.wiregraph.model.Linked;

/// The nodes of one article's graph: the article, its parts, and the entities behind its actors.
///
/// A linked actor is an entity that all articles share. Groups, and actors without a link, belong
/// to their article: `...article/3f2a#group-1`.
final class ArticleNodes {

    private final Node article;
    private final Map<String, Node> entities = new HashMap<>();

    ArticleNodes(Linked linked, Iris iris) {
        article = iris.article(linked.extraction().article().id());
        Numbering numbering = new Numbering();
        for (Actor actor : linked.extraction().actors()) {
            entities.put(
                    actor.key(),
                    link(linked, actor)
                            .map(link -> iris.entity(link.slug()))
                            .orElseGet(() -> part(numbering.next(kind(actor)))));
        }
    }

    Node article() {
        return article;
    }

    /// A part of the article by its local name, such as `statement-1`.
    Node part(String name) {
        return NodeFactory.createURI(article.getURI() + "#" + name);
    }

    Node passage(int sentence) {
        return part("p" + sentence);
    }

    Node entity(Actor actor) {
        return Objects.requireNonNull(
                entities.get(actor.key()), () -> "not an actor of the article: " + actor.key());
    }

    /// The entities of the actors with these keys, each once; keys of no actor are left out.
    List<Node> entities(List<String> keys) {
        return keys.stream()
                .flatMap(key -> Optional.ofNullable(entities.get(key)).stream())
                .distinct()
                .toList();
    }

    Optional<Node> entity(Optional<Actor> actor) {
        return actor.map(this::entity);
    }

    /// The link of an actor that all articles may share.
    static Optional<Link> link(Linked linked, Actor actor) {
        return actor.kind() == Actor.Kind.GROUP
                ? Optional.empty()
                : Optional.ofNullable(linked.links().get(actor.key()));
    }

    private static String kind(Actor actor) {
        return actor.kind().name().toLowerCase(Locale.ROOT);
    }
}
