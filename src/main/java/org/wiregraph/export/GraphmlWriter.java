package org.wiregraph.export;

import java.io.IOException;
import java.io.OutputStream;
import org.wiregraph.export.Network.Edge;
import org.wiregraph.export.Network.Vertex;

/// A network as GraphML with typed attributes.
///
/// All edges are written as directed, because networkx refuses files that mix both: an edge of kind
/// `meets` stands once and has no direction to be read.
record GraphmlWriter(Network network) {

    void write(OutputStream out) throws IOException {
        XmlWriter xml = new XmlWriter(out);
        xml.start("graphml", "xmlns", "http://graphml.graphdrawing.org/xmlns");
        key(xml, "node", "label", "string");
        key(xml, "node", "type", "string");
        key(xml, "node", "wikidata", "string");
        key(xml, "node", "mentions", "int");
        key(xml, "edge", "kind", "string");
        key(xml, "edge", "weight", "int");
        key(xml, "edge", "first", "string");
        key(xml, "edge", "last", "string");
        xml.start("graph", "id", "wiregraph", "edgedefault", "directed");
        for (Vertex vertex : network.vertices()) {
            node(xml, vertex);
        }
        int number = 0;
        for (Edge edge : network.edges()) {
            number++;
            edge(xml, edge, number);
        }
        xml.end();
        xml.end();
        xml.finish();
    }

    private static void key(XmlWriter xml, String element, String name, String type)
            throws IOException {
        xml.empty("key", "id", name, "for", element, "attr.name", name, "attr.type", type);
    }

    private static void node(XmlWriter xml, Vertex vertex) throws IOException {
        xml.start("node", "id", vertex.iri());
        value(xml, "label", vertex.label());
        value(xml, "type", vertex.type());
        value(xml, "wikidata", vertex.wikidata());
        value(xml, "mentions", String.valueOf(vertex.mentions()));
        xml.end();
    }

    private static void edge(XmlWriter xml, Edge edge, int number) throws IOException {
        xml.start("edge", "id", "e" + number, "source", edge.from(), "target", edge.to());
        value(xml, "kind", edge.relation().words());
        value(xml, "weight", String.valueOf(edge.weight()));
        value(xml, "first", edge.first());
        value(xml, "last", edge.last());
        xml.end();
    }

    private static void value(XmlWriter xml, String key, String value) throws IOException {
        if (!value.isEmpty()) {
            xml.text("data", value, "key", key);
        }
    }
}
