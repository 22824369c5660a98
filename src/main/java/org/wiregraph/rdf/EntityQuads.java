package org.wiregraph.rdf;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Resource;
import org.wiregraph.model.Actor;
import org.wiregraph.model.Link;

/// Writes the entities that take part, their mentions in the text and their links to Wikidata.
final class EntityQuads {

    private final Sheet sheet;
    private final List<Actor> cast;

    EntityQuads(Sheet sheet) {
        this.sheet = sheet;
        cast = Cast.of(sheet.linked().extraction());
    }

    void write() {
        Set<String> officials =
                sheet.linked().extraction().officials().stream()
                        .map(official -> official.person().key())
                        .collect(Collectors.toSet());
        for (Actor actor : cast) {
            Description entity = writeEntity(actor);
            if (officials.contains(actor.key())) {
                entity.type(Wg.OFFICIAL);
            }
        }
        writeMentions();
        writeLinks();
    }

    private Description writeEntity(Actor actor) {
        return sheet.quads()
                .about(sheet.nodes().entity(actor))
                .type(type(actor))
                .text(Wg.NAME, ArticleNames.inArticle(actor))
                .text(Wg.COUNTRY_NAME, actor.country())
                .nodes(Wg.MEMBER, sheet.nodes().entities(actor.members()))
                .node(
                        Wg.WIKIDATA,
                        ArticleNodes.link(sheet.linked(), actor)
                                .flatMap(Link::accepted)
                                .map(candidate -> Iris.wikidata(candidate.id())));
    }

    private void writeMentions() {
        record Place(Actor actor, Actor.Mention mention) {}
        Numbering numbering = new Numbering();
        cast.stream()
                .flatMap(actor -> actor.mentions().stream().map(m -> new Place(actor, m)))
                .sorted(Comparator.comparing(place -> place.mention().span()))
                .forEach(place ->
                        sheet.quads()
                                .about(sheet.nodes().part(numbering.next("mention")))
                                .type(Wg.MENTION)
                                .node(Wg.ENTITY, sheet.nodes().entity(place.actor()))
                                .node(Wg.IN_ARTICLE, sheet.nodes().article())
                                .text(Wg.TEXT, place.mention().text())
                                .offsets(place.mention().span(), sheet.points()));
    }

    /// Two actors of one entity have the same link; it is written once.
    private void writeLinks() {
        Numbering numbering = new Numbering();
        Set<Node> written = new HashSet<>();
        for (Actor actor : cast) {
            Node entity = sheet.nodes().entity(actor);
            if (written.add(entity)) {
                ArticleNodes.link(sheet.linked(), actor)
                        .ifPresent(link -> writeCandidates(entity, link, numbering));
            }
        }
    }

    private void writeCandidates(Node entity, Link link, Numbering numbering) {
        Set<Link.Candidate> candidates = new LinkedHashSet<>();
        link.accepted().ifPresent(candidates::add);
        candidates.addAll(link.candidates());
        for (Link.Candidate candidate : candidates) {
            boolean accepted = link.accepted().filter(candidate::equals).isPresent();
            sheet.quads()
                    .about(sheet.nodes().part(numbering.next("link")))
                    .type(Wg.LINK)
                    .node(Wg.ENTITY, entity)
                    .node(Wg.IN_ARTICLE, sheet.nodes().article())
                    .node(Wg.CANDIDATE, Iris.wikidata(candidate.id()))
                    .text(Wg.NAME, candidate.label())
                    .decimal(Wg.SCORE, candidate.score())
                    .text(Wg.METHOD, link.method())
                    .node(Wg.ACCEPTED, accepted ? Literals.TRUE : Literals.FALSE);
        }
    }

    private static Resource type(Actor actor) {
        return switch (actor.kind()) {
            case PERSON -> Wg.PERSON;
            case ORGANIZATION -> Wg.ORGANIZATION;
            case COUNTRY -> Wg.COUNTRY;
            case PLACE -> Wg.PLACE;
            case GROUP -> Wg.GROUP;
        };
    }
}
