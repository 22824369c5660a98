package org.wiregraph.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import org.wiregraph.export.Network.Edge;
import org.wiregraph.export.Network.Vertex;

/// A network as Cytoscape JSON, for Cytoscape and cytoscape.js.
record CyjsWriter(Network network) {

    void write(OutputStream out) throws IOException {
        try (JsonGenerator json = Json.generator(out)) {
            json.writeStartObject();
            json.writeStringField("format_version", "1.0");
            json.writeStringField("generated_by", "wiregraph");
            json.writeObjectFieldStart("data");
            json.writeStringField("name", "wiregraph");
            json.writeEndObject();
            json.writeObjectFieldStart("elements");
            json.writeArrayFieldStart("nodes");
            for (Vertex vertex : network.vertices()) {
                node(json, vertex);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("edges");
            int number = 0;
            for (Edge edge : network.edges()) {
                number++;
                edge(json, edge, number);
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void node(JsonGenerator json, Vertex vertex) throws IOException {
        json.writeStartObject();
        json.writeObjectFieldStart("data");
        json.writeStringField("id", vertex.iri());
        json.writeStringField("name", vertex.label());
        json.writeStringField("label", vertex.label());
        json.writeStringField("type", vertex.type());
        given(json, "wikidata", vertex.wikidata());
        json.writeNumberField("mentions", vertex.mentions());
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void edge(JsonGenerator json, Edge edge, int number) throws IOException {
        json.writeStartObject();
        json.writeObjectFieldStart("data");
        json.writeStringField("id", "e" + number);
        json.writeStringField("source", edge.from());
        json.writeStringField("target", edge.to());
        json.writeStringField("interaction", edge.relation().words());
        json.writeStringField("kind", edge.relation().words());
        json.writeBooleanField("directed", edge.relation().directed());
        json.writeNumberField("weight", edge.weight());
        given(json, "first", edge.first());
        given(json, "last", edge.last());
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void given(JsonGenerator json, String field, String value) throws IOException {
        if (!value.isEmpty()) {
            json.writeStringField(field, value);
        }
    }
}
