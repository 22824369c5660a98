package org.wiregraph.store;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Iterator;
import org.apache.jena.atlas.io.AWriter;
import org.apache.jena.atlas.io.IO;
import org.apache.jena.atlas.lib.CharSpace;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFormatter;
import org.apache.jena.riot.out.NodeFormatterNT;
import org.apache.jena.sparql.core.Quad;

/// Writes quads as N-Quads lines, sorted by their bytes.
final class NQuads {

    private final NodeFormatter formatter = new NodeFormatterNT(CharSpace.UTF8);
    private final StringWriter buffer = new StringWriter();
    private final AWriter formatted = IO.wrap(buffer);

    void write(Iterator<Quad> quads, Writer out) throws IOException {
        forEach(quads, line -> out.write(new String(line, StandardCharsets.UTF_8) + "\n"));
    }

    /// The SHA-256 of what [#write] writes, in hexadecimal digits.
    String hash(Iterator<Quad> quads) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            forEach(
                    quads,
                    line -> {
                        digest.update(line);
                        digest.update((byte) '\n');
                    });
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private void forEach(Iterator<Quad> quads, SortedLines.Sink sink) throws IOException {
        try (SortedLines lines = new SortedLines()) {
            while (quads.hasNext()) {
                lines.add(line(quads.next()));
            }
            lines.forEach(sink);
        }
    }

    private String line(Quad quad) {
        format(quad.getSubject());
        format(quad.getPredicate());
        format(quad.getObject());
        format(quad.getGraph());
        formatted.print(".");
        formatted.flush();
        String line = buffer.toString();
        buffer.getBuffer().setLength(0);
        return line;
    }

    private void format(Node node) {
        formatter.format(formatted, node);
        formatted.print(" ");
    }
}
