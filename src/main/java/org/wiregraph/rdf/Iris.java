package org.wiregraph.rdf;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.irix.IRIException;
import org.apache.jena.irix.IRIx;

/// The IRIs of a graph under its base. The base always ends in a slash.
///
/// Example: article `3f2a` under the default base is
/// `https://w3id.org/wiregraph/data/article/3f2a`.
public record Iris(String base) {

    /// The base of graphs whose owner gives none.
    public static final String DEFAULT_BASE = "https://w3id.org/wiregraph/data/";

    private static final String WIKIDATA = "http://www.wikidata.org/entity/";

    /// Throws an IllegalArgumentException for a base that is no absolute IRI or has a query or a
    /// fragment.
    public Iris {
        if (!isBase(base)) {
            throw new IllegalArgumentException(
                    "not a base IRI: \""
                            + base
                            + "\"; expected an absolute one without ? and #, such as "
                            + DEFAULT_BASE);
        }
        base = base.endsWith("/") ? base : base + "/";
    }

    /// An article, which is also the name of its graph.
    public Node article(String id) {
        return under("article", id);
    }

    public Node entity(String slug) {
        return under("entity", slug);
    }

    /// An event, such as `launch-3f2a`.
    public Node event(String name) {
        return under("event", name);
    }

    /// A formula that statements repeat, such as `in-close-coordination-with-allies`.
    public Node formula(String name) {
        return under("formula", name);
    }

    /// One of the graphs beside the articles: `entities`, `events`, `decisions`, `ontology`.
    public Node graph(String name) {
        return under("graph", name);
    }

    /// The Wikidata entity with this id, such as `Q42`.
    public static Node wikidata(String id) {
        return NodeFactory.createURI(WIKIDATA + escape(id));
    }

    private Node under(String folder, String name) {
        return NodeFactory.createURI(base + folder + "/" + escape(name));
    }

    private static boolean isBase(String base) {
        try {
            return IRIx.create(base).isAbsolute() && base.matches("[^?#\\s]+");
        } catch (IRIException _) {
            return false;
        }
    }

    /// Percent-encodes all that RFC 3986 does not call unreserved, so that any name is one segment.
    static String escape(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A")
                .replace("%7E", "~");
    }
}
