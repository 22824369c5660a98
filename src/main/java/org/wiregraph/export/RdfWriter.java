package org.wiregraph.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.atlas.io.IndentedLineBuffer;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.lang.LabelToNode;
import org.apache.jena.riot.out.NodeFormatter;
import org.apache.jena.riot.out.NodeFormatterNT;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.XSD;
import org.wiregraph.rdf.Wg;

/// The named graphs as RDF, sorted, with memory for a part of them only.
final class RdfWriter {

    private static final Map<String, String> PREFIXES =
            new TreeMap<>(
                    Map.of(
                            "wg", Wg.NS,
                            "rdf", RDF.getURI(),
                            "rdfs", RDFS.getURI(),
                            "xsd", XSD.getURI(),
                            "owl", OWL.getURI(),
                            "skos", SKOS.getURI(),
                            "wd", "http://www.wikidata.org/entity/"));

    private final DatasetGraph dataset;
    private final NodeFormatter formatter = new NodeFormatterNT();
    private final IndentedLineBuffer buffer = new IndentedLineBuffer();

    RdfWriter(DatasetGraph dataset) {
        this.dataset = dataset;
    }

    /// Sorted by the bytes of the lines.
    void nquads(OutputStream out) throws IOException {
        try (SortedLines lines = new SortedLines()) {
            for (Iterator<Quad> quads = dataset.findNG(null, null, null, null); quads.hasNext(); ) {
                Quad quad = quads.next();
                Triple triple = quad.asTriple();
                lines.add(
                        line(
                                triple.getSubject(),
                                triple.getPredicate(),
                                triple.getObject(),
                                quad.getGraph()));
            }
            lines.writeTo(out);
        }
    }

    /// All graphs in one: what two articles say stands there once.
    void turtle(OutputStream out) throws IOException {
        StreamRDF sink = StreamRDFWriter.getWriterStream(out, RDFFormat.TURTLE_BLOCKS);
        start(sink);
        send(Iter.map(dataset.findNG(null, null, null, null), Quad::asTriple), toTriples(sink));
        sink.finish();
    }

    void trig(OutputStream out) throws IOException {
        graphByGraph(StreamRDFWriter.getWriterStream(out, RDFFormat.TRIG_BLOCKS));
    }

    void jsonld(OutputStream out) throws IOException {
        graphByGraph(new JsonLdStream(out));
    }

    private void graphByGraph(StreamRDF sink) throws IOException {
        start(sink);
        List<Node> names = Iter.asStream(dataset.listGraphNodes()).sorted(IriOrder.PLAIN).toList();
        for (Node name : names) {
            send(dataset.getGraph(name).find(), toGraph(name, sink));
        }
        sink.finish();
    }

    private static void start(StreamRDF sink) {
        sink.start();
        PREFIXES.forEach(sink::prefix);
    }

    /// Sends triples on, sorted, without the start and finish of each portion.
    private void send(Iterator<Triple> triples, StreamRDF sink) throws IOException {
        try (SortedLines lines = new SortedLines()) {
            while (triples.hasNext()) {
                Triple triple = triples.next();
                lines.add(line(triple.getSubject(), triple.getPredicate(), triple.getObject()));
            }
            RDFParser.source(lines.stream())
                    .lang(Lang.NTRIPLES)
                    .checking(false)
                    .labelToNode(LabelToNode.createUseLabelAsGiven())
                    .parse(sink);
        }
    }

    private String line(Node... nodes) {
        buffer.clear();
        Stream.of(nodes)
                .forEach(node -> {
                    formatter.format(buffer, node);
                    buffer.print(" ");
                });
        buffer.print(".");
        return buffer.asString();
    }

    private static StreamRDF toTriples(StreamRDF sink) {
        return new StreamRDFBase() {
            @Override
            public void triple(Triple triple) {
                sink.triple(triple);
            }
        };
    }

    private static StreamRDF toGraph(Node graph, StreamRDF sink) {
        return new StreamRDFBase() {
            @Override
            public void triple(Triple triple) {
                sink.quad(Quad.create(graph, triple));
            }
        };
    }
}
