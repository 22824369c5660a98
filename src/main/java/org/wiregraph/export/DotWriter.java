package org.wiregraph.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.wiregraph.export.Network.Edge;
import org.wiregraph.export.Network.Relation;
import org.wiregraph.export.Network.Vertex;

/// A network as a directed graph for Graphviz; edges without a direction are drawn without arrow.
record DotWriter(Network network) {

    void write(OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(
                """
                digraph wiregraph {
                  graph [charset="UTF-8", overlap=false, splines=true];
                  node [shape=box, style="rounded,filled", fillcolor=white, fontname="Helvetica"];
                  edge [fontname="Helvetica", fontsize=9];
                """);
        for (Vertex vertex : network.vertices()) {
            writer.write(node(vertex));
        }
        for (Edge edge : network.edges()) {
            writer.write(edge(edge));
        }
        writer.write("}\n");
        writer.flush();
    }

    private static String node(Vertex vertex) {
        return "  %s [label=%s, URL=%s, type=%s, wikidata=%s, mentions=%d];\n"
                .formatted(
                        quoted(vertex.iri()),
                        label(vertex.label()),
                        quoted(vertex.iri()),
                        quoted(vertex.type()),
                        quoted(vertex.wikidata()),
                        vertex.mentions());
    }

    private static String edge(Edge edge) {
        return "  %s -> %s [label=%s, kind=%s, weight=%d, first=%s, last=%s, color=\"%s\"%s];\n"
                .formatted(
                        quoted(edge.from()),
                        quoted(edge.to()),
                        label(edge.relation().words()),
                        quoted(edge.relation().words()),
                        edge.weight(),
                        quoted(edge.first()),
                        quoted(edge.last()),
                        color(edge.relation()),
                        edge.relation().directed() ? "" : ", dir=none");
    }

    /// Colours that stay apart for the colour-blind.
    private static String color(Relation relation) {
        return switch (relation) {
            case SPEAKS_ABOUT -> "#0072b2";
            case SPEAKS_TO -> "#56b4e9";
            case MEETS -> "#009e73";
            case SANCTIONS -> "#d55e00";
            case EXERCISES_WITH -> "#cc79a7";
            case AGREES_WITH -> "#e69f00";
        };
    }

    /// A label shows its text only if backslashes and `&` do not start an escape.
    private static String label(String text) {
        return quoted(text.replace("\\", "\\\\").replace("&", "&amp;"));
    }

    private static String quoted(String text) {
        return '"' + text.replace("\"", "\\\"") + '"';
    }
}
