package org.wiregraph.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.Quad;
import org.wiregraph.model.Shingles;

/// An [ArticleGraph] as it travels: its quads as N-Quads, its runs of words as bytes.
final class PackedGraph implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String iri;
    private final String text;
    private final byte[] shingles;
    private final byte[] quads;

    private PackedGraph(String iri, String text, byte[] shingles, byte[] quads) {
        this.iri = iri;
        this.text = text;
        this.shingles = shingles;
        this.quads = quads;
    }

    static PackedGraph of(ArticleGraph graph) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        StreamRDF writer = StreamRDFWriter.getWriterStream(bytes, RDFFormat.NQUADS);
        writer.start();
        graph.quads().forEach(writer::quad);
        writer.finish();
        return new PackedGraph(
                graph.iri(), graph.text(), graph.shingles().bytes(), bytes.toByteArray());
    }

    private Object readResolve() {
        List<Quad> unpacked = new ArrayList<>();
        RDFParser.source(new ByteArrayInputStream(quads))
                .lang(Lang.NQUADS)
                .parse(
                        new StreamRDFBase() {
                            @Override
                            public void quad(Quad quad) {
                                unpacked.add(quad);
                            }
                        });
        return new ArticleGraph(iri, text, Shingles.read(shingles), unpacked);
    }
}
