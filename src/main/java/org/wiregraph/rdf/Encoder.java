package org.wiregraph.rdf;

import java.util.List;
import org.apache.jena.sparql.core.Quad;
import org.wiregraph.model.Linked;

/// Turns what was read from one article into the quads of the article's own graph.
///
/// The same input gives the same quads in the same order: first the article and its passages, then
/// entities, mentions and links, then tenures, then reports numbered in reading order. There are no
/// blank nodes. An encoder has no state of its own and may be used by several threads.
///
/// Example: the second statement of article `3f2a` is
/// `https://w3id.org/wiregraph/data/article/3f2a#statement-2`.
public final class Encoder {

    private final Iris iris;
    private final Concepts concepts = new Concepts(Ontology.terms());

    /// `base` is what all IRIs of the graph start with; see [Iris].
    public Encoder(String base) {
        iris = new Iris(base);
    }

    public List<Quad> encode(Linked linked) {
        Sheet sheet = Sheet.of(linked, iris);
        new ArticleQuads(sheet).write();
        new EntityQuads(sheet).write();
        new TenureQuads(sheet).write();
        new ReportQuads(sheet, concepts).write();
        return sheet.quads().list();
    }
}
