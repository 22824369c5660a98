package org.wiregraph.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.IsoMatcher;
import org.apache.jena.tdb2.TDB2Factory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class RdfExportTest {

    @ParameterizedTest
    @EnumSource(
            value = Format.class,
            names = {"TRIG", "NQUADS", "JSONLD"})
    void readsBackAsTheSameGraphs(Format format) throws IOException {
        for (int seed = 0; seed < 20; seed++) {
            Dataset dataset = new RandomGraph(seed).dataset();
            Dataset back = read(export(dataset, format), format);
            assertThat(same(dataset, back)).as("seed %d", seed).isTrue();
        }
        assertThat(same(Samples.golden(), read(export(Samples.golden(), format), format))).isTrue();
    }

    @Test
    void noticesAChangedQuad() throws IOException {
        String changed =
                new String(export(Samples.golden(), Format.NQUADS), StandardCharsets.UTF_8)
                        .replaceFirst("Anna", "Anne");
        Dataset back = read(changed.getBytes(StandardCharsets.UTF_8), Format.NQUADS);
        assertThat(same(Samples.golden(), back)).isFalse();
    }

    @Test
    void keepsBlankNodesLanguagesAndLinesOfText() throws IOException {
        Dataset dataset =
                Samples.article(
                        """
                        a:x wg:name "two\\nlines\\t\\"and\\" \\\\ 🚀"@en-GB ; wg:kind [ wg:name "b" ] .
                        a:y wg:name "" , "1"^^xsd:integer , "1" , true .
                        """);
        for (Format format : List.of(Format.TRIG, Format.NQUADS, Format.JSONLD)) {
            assertThat(same(dataset, read(export(dataset, format), format)))
                    .as(format.words())
                    .isTrue();
        }
    }

    @Test
    void writesTheUnionOfAllGraphsAsTurtle() throws IOException {
        Dataset golden = Samples.golden();
        Graph back =
                read(export(golden, Format.TURTLE), Format.TURTLE)
                        .asDatasetGraph()
                        .getDefaultGraph();
        golden.executeRead(() ->
                assertThat(back.isIsomorphicWith(golden.asDatasetGraph().getUnionGraph()))
                        .isTrue());
    }

    @Test
    void saysOnceInTurtleWhatTwoArticlesSay() throws IOException {
        String turtle = new String(export(Samples.golden(), Format.TURTLE), StandardCharsets.UTF_8);
        assertThat(turtle.split("data/entity/Q423>\n", -1)).hasSize(2);
    }

    @Test
    void sortsNQuadsByTheirBytes() throws IOException {
        String text = new String(export(Samples.golden(), Format.NQUADS), StandardCharsets.UTF_8);
        List<String> lines = text.lines().toList();
        assertThat(lines).doesNotHaveDuplicates().isSorted().hasSizeGreaterThan(200);
    }

    @ParameterizedTest
    @EnumSource(
            value = Format.class,
            names = {"TURTLE", "TRIG", "NQUADS", "JSONLD"})
    void writesTheSameBytesWhateverTheOrderOfLoading(Format format) throws IOException {
        Dataset dataset = new RandomGraph(3).dataset();
        Dataset shuffled = shuffled(dataset, DatasetFactory.createTxnMem());
        Dataset stored = shuffled(dataset, TDB2Factory.createDataset());
        assertThat(export(shuffled, format)).isEqualTo(export(dataset, format));
        assertThat(export(stored, format)).isEqualTo(export(dataset, format));
    }

    @ParameterizedTest
    @EnumSource(
            value = Format.class,
            names = {"TURTLE", "TRIG", "NQUADS", "JSONLD"})
    void writesAnEmptyGraph(Format format) throws IOException {
        Dataset back = read(export(DatasetFactory.createTxnMem(), format), format);
        assertThat(back.asDatasetGraph().find().hasNext()).isFalse();
    }

    @Test
    void sortsMoreLinesThanFitInMemory() throws IOException {
        Random random = new Random(1);
        List<String> lines =
                IntStream.range(0, 1000)
                        .mapToObj(_ ->
                                "é🚀zA\uFFFD".substring(random.nextInt(5)) + random.nextInt(99))
                        .map(line -> line.replaceAll("^\\p{Cs}", ""))
                        .toList();
        TreeSet<byte[]> expected = new TreeSet<>(Arrays::compareUnsigned);
        lines.forEach(line -> expected.add((line + "\n").getBytes(StandardCharsets.UTF_8)));
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        expected.forEach(joined::writeBytes);

        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (SortedLines sorted = new SortedLines(64)) {
            for (String line : lines) {
                sorted.add(line);
            }
            sorted.writeTo(out);
        }
        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo(joined.toString(StandardCharsets.UTF_8));
    }

    private static byte[] export(Dataset dataset, Format format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Exporter().export(dataset, format, out);
        return out.toByteArray();
    }

    private static Dataset read(byte[] bytes, Format format) {
        Lang lang =
                switch (format) {
                    case TURTLE -> Lang.TURTLE;
                    case TRIG -> Lang.TRIG;
                    case NQUADS -> Lang.NQUADS;
                    case JSONLD -> Lang.JSONLD11;
                    case CSV, GRAPHML, GEXF, CYJS, DOT ->
                            throw new IllegalArgumentException(format.words());
                };
        Dataset dataset = DatasetFactory.createTxnMem();
        dataset.executeWrite(() -> RDFDataMgr.read(dataset, new ByteArrayInputStream(bytes), lang));
        return dataset;
    }

    private static boolean same(Dataset one, Dataset other) {
        return one.calculateRead(() ->
                other.calculateRead(
                        () -> IsoMatcher.isomorphic(one.asDatasetGraph(), other.asDatasetGraph())));
    }

    private static Dataset shuffled(Dataset dataset, Dataset into) {
        List<Quad> quads =
                dataset.calculateRead(() -> Iter.toList(dataset.asDatasetGraph().find()));
        Collections.shuffle(quads, new Random(7));
        into.executeWrite(() -> quads.forEach(into.asDatasetGraph()::add));
        return into;
    }
}
