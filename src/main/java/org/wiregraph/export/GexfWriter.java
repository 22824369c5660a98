package org.wiregraph.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.wiregraph.export.Network.Edge;
import org.wiregraph.export.Network.Vertex;

/// A network over time as GEXF 1.3: every edge has the days of its reports, every node those of its
/// edges. What has no date has no spell, which Gephi shows at all times.
///
/// `kind` keeps edges of several relations between the same two nodes apart. All edges are written
/// as directed, because Gephi 0.10 drops an undirected edge beside a directed one: an edge of kind
/// `meets` stands once and has no direction to be read.
record GexfWriter(Network network) {

    void write(OutputStream out) throws IOException {
        XmlWriter xml = new XmlWriter(out);
        xml.start("gexf", "xmlns", "http://gexf.net/1.3", "version", "1.3");
        xml.start(
                "graph",
                "mode",
                "dynamic",
                "defaultedgetype",
                "directed",
                "timeformat",
                "date",
                "timerepresentation",
                "interval");
        attributes(xml);
        xml.start("nodes");
        for (Vertex vertex : network.vertices()) {
            node(xml, vertex);
        }
        xml.end();
        xml.start("edges");
        int number = 0;
        for (Edge edge : network.edges()) {
            number++;
            edge(xml, edge, number);
        }
        xml.end();
        xml.end();
        xml.end();
        xml.finish();
    }

    private static void attributes(XmlWriter xml) throws IOException {
        xml.start("attributes", "class", "node");
        xml.empty("attribute", "id", "type", "title", "type", "type", "string");
        xml.empty("attribute", "id", "wikidata", "title", "wikidata", "type", "string");
        xml.empty("attribute", "id", "mentions", "title", "mentions", "type", "integer");
        xml.end();
        xml.start("attributes", "class", "edge");
        xml.empty("attribute", "id", "kind", "title", "kind", "type", "string");
        xml.empty("attribute", "id", "first", "title", "first", "type", "string");
        xml.empty("attribute", "id", "last", "title", "last", "type", "string");
        xml.end();
    }

    private static void node(XmlWriter xml, Vertex vertex) throws IOException {
        xml.start("node", "id", vertex.iri(), "label", vertex.label());
        xml.start("attvalues");
        value(xml, "type", vertex.type());
        value(xml, "wikidata", vertex.wikidata());
        value(xml, "mentions", String.valueOf(vertex.mentions()));
        xml.end();
        spells(xml, vertex.periods());
        xml.end();
    }

    private static void edge(XmlWriter xml, Edge edge, int number) throws IOException {
        xml.start(
                "edge",
                "id",
                "e" + number,
                "source",
                edge.from(),
                "target",
                edge.to(),
                "kind",
                edge.relation().words(),
                "label",
                edge.relation().words(),
                "weight",
                String.valueOf(edge.weight()));
        xml.start("attvalues");
        value(xml, "kind", edge.relation().words());
        value(xml, "first", edge.first());
        value(xml, "last", edge.last());
        xml.end();
        spells(xml, Period.merged(edge.dates()));
        xml.end();
    }

    private static void value(XmlWriter xml, String attribute, String value) throws IOException {
        if (!value.isEmpty()) {
            xml.empty("attvalue", "for", attribute, "value", value);
        }
    }

    private static void spells(XmlWriter xml, List<Period> periods) throws IOException {
        if (periods.isEmpty()) {
            return;
        }
        xml.start("spells");
        for (Period period : periods) {
            String start = period.start().toString();
            xml.empty("spell", "start", start, "end", period.end().toString());
        }
        xml.end();
    }
}
