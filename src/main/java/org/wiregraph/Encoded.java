package org.wiregraph;

import java.io.Serializable;
import java.util.Map;
import java.util.Set;
import org.wiregraph.store.ArticleGraph;

/// An article on its way to the store, and what is kept of it for the summary. `links` tells for
/// each of its entities, by slug, whether it has a Wikidata id; `officials` are the slugs of its
/// officials.
record Encoded(
        String id,
        ArticleGraph graph,
        Tally tally,
        Map<String, Boolean> links,
        Set<String> officials)
        implements Serializable {

    private static final long serialVersionUID = 1L;

    Encoded {
        officials = Set.copyOf(officials);
        links = Map.copyOf(links);
    }
}
