package org.wiregraph.rdf;

import org.wiregraph.model.Article;
import org.wiregraph.model.Linked;
import org.wiregraph.text.CodePoints;

/// What all writers of one article's graph share: what was read, its nodes, and where the quads go.
record Sheet(Linked linked, ArticleNodes nodes, Tenures tenures, CodePoints points, Quads quads) {

    static Sheet of(Linked linked, Iris iris) {
        ArticleNodes nodes = new ArticleNodes(linked, iris);
        return new Sheet(
                linked,
                nodes,
                new Tenures(linked.extraction(), nodes),
                new CodePoints(linked.extraction().article().text()),
                new Quads(nodes.article()));
    }

    Article article() {
        return linked.extraction().article();
    }
}
