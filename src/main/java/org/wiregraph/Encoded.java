package org.wiregraph;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.sparql.core.Quad;
import org.wiregraph.model.Article;
import org.wiregraph.model.Link;
import org.wiregraph.model.Linked;

/// An article on its way to the store: its quads, and what is kept of it for the summary. `links`
/// tells for each of its entities whether it has a Wikidata id.
record Encoded(Article article, List<Quad> quads, Tally tally, Map<String, Boolean> links) {

    static Encoded of(Linked linked, List<Quad> quads) {
        Map<String, Boolean> links =
                linked.links().values().stream()
                        .collect(
                                Collectors.toUnmodifiableMap(
                                        Link::slug,
                                        link -> link.accepted().isPresent(),
                                        Boolean::logicalOr));
        return new Encoded(
                linked.extraction().article(), quads, Tally.of(linked.extraction()), links);
    }
}
