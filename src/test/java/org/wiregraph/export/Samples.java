package org.wiregraph.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;

/// Graphs that the tests of this package share.
final class Samples {

    private static final String PREFIXES =
            """
            PREFIX wg: <https://w3id.org/wiregraph/ontology#>
            PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
            PREFIX e: <https://w3id.org/wiregraph/data/entity/>
            PREFIX a: <https://w3id.org/wiregraph/data/article/a1#>
            """;

    private Samples() {}

    /// Two articles with every kind of fact, merged.
    static Dataset golden() {
        Dataset dataset = DatasetFactory.createTxnMem();
        dataset.executeWrite(() ->
                RDFDataMgr.read(
                        dataset,
                        Objects.requireNonNull(Samples.class.getResourceAsStream("golden.trig")),
                        Lang.TRIG));
        return dataset;
    }

    /// One article `a1` with the given triples beside its type and day.
    static Dataset article(String triples) {
        Dataset dataset = DatasetFactory.createTxnMem();
        String trig =
                PREFIXES
                        + "GRAPH <https://w3id.org/wiregraph/data/article/a1> {\n"
                        + "<https://w3id.org/wiregraph/data/article/a1> a wg:Article ;"
                        + " wg:published \"2022-01-14\"^^xsd:date .\n"
                        + triples
                        + "}";
        dataset.executeWrite(
                () -> RDFDataMgr.read(dataset, new StringReader(trig), null, Lang.TRIG));
        return dataset;
    }

    static String goldenTable(String file) {
        try (InputStream in = Samples.class.getResourceAsStream("golden/" + file)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
