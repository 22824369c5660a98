package org.wiregraph.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;

/// Quads as JSON-LD, one node object a subject and graph, without holding more than one quad. Takes
/// prefixes before the first quad, and quads sorted by graph, subject and predicate.
final class JsonLdStream implements StreamRDF {

    private final OutputStream out;
    private final JsonGenerator json;
    private final Map<String, String> prefixes = new LinkedHashMap<>();
    private Optional<Quad> last = Optional.empty();

    JsonLdStream(OutputStream out) throws IOException {
        this.out = out;
        this.json = Json.generator(out);
    }

    @Override
    public void start() {}

    @Override
    public void base(String base) {}

    @Override
    public void prefix(String prefix, String iri) {
        prefixes.put(prefix, iri);
    }

    @Override
    public void triple(Triple triple) {
        throw new UnsupportedOperationException("only quads of named graphs are written");
    }

    @Override
    public void quad(Quad quad) {
        try {
            write(quad);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void finish() {
        try {
            if (last.isEmpty()) {
                head();
            }
            close(0);
            json.writeEndArray();
            json.writeEndObject();
            json.close();
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(Quad quad) throws IOException {
        if (last.isEmpty()) {
            head();
        }
        int shared = shared(quad);
        close(shared);
        if (shared < 1) {
            json.writeStartObject();
            json.writeStringField("@id", id(quad.getGraph()));
            json.writeArrayFieldStart("@graph");
        }
        if (shared < 2) {
            json.writeStartObject();
            json.writeStringField("@id", id(quad.getSubject()));
        }
        if (shared < 3) {
            json.writeArrayFieldStart(key(quad.getPredicate()));
        }
        value(quad);
        last = Optional.of(quad);
    }

    /// How much of the last quad comes again: its graph (1), subject too (2), predicate too (3).
    private int shared(Quad quad) {
        if (last.filter(before -> before.getGraph().equals(quad.getGraph())).isEmpty()) {
            return 0;
        }
        if (last.filter(before -> before.getSubject().equals(quad.getSubject())).isEmpty()) {
            return 1;
        }
        return last.filter(before -> before.getPredicate().equals(quad.getPredicate())).isEmpty()
                ? 2
                : 3;
    }

    /// Closes what the last quad opened, but for the parts that are shared with the next one.
    private void close(int shared) throws IOException {
        if (last.isEmpty()) {
            return;
        }
        if (shared < 3) {
            json.writeEndArray();
        }
        if (shared < 2) {
            json.writeEndObject();
        }
        if (shared < 1) {
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    private void head() throws IOException {
        json.writeStartObject();
        json.writeObjectFieldStart("@context");
        for (Map.Entry<String, String> prefix : prefixes.entrySet()) {
            json.writeStringField(prefix.getKey(), prefix.getValue());
        }
        json.writeEndObject();
        json.writeArrayFieldStart("@graph");
    }

    private void value(Quad quad) throws IOException {
        Node object = quad.getObject();
        if (!object.isLiteral()) {
            if (isType(quad.getPredicate())) {
                json.writeString(compact(id(object)));
            } else {
                json.writeStartObject();
                json.writeStringField("@id", id(object));
                json.writeEndObject();
            }
        } else if (XSDDatatype.XSDstring.equals(object.getLiteralDatatype())) {
            json.writeString(object.getLiteralLexicalForm());
        } else {
            json.writeStartObject();
            json.writeStringField("@value", object.getLiteralLexicalForm());
            if (object.getLiteralLanguage().isEmpty()) {
                json.writeStringField("@type", compact(object.getLiteralDatatypeURI()));
            } else {
                json.writeStringField("@language", object.getLiteralLanguage());
            }
            json.writeEndObject();
        }
    }

    private String key(Node predicate) {
        return isType(predicate) ? "@type" : compact(predicate.getURI());
    }

    private static boolean isType(Node predicate) {
        return RDF.type.asNode().equals(predicate);
    }

    private static String id(Node node) {
        return node.isBlank() ? "_:b" + hex(node.getBlankNodeLabel()) : node.getURI();
    }

    private static String hex(String label) {
        return HexFormat.of().formatHex(label.getBytes(StandardCharsets.UTF_8));
    }

    private String compact(String iri) {
        return prefixes.entrySet().stream()
                .filter(prefix -> iri.startsWith(prefix.getValue()))
                .map(prefix -> prefix.getKey() + ':' + iri.substring(prefix.getValue().length()))
                .findFirst()
                .orElse(iri);
    }
}
