package org.wiregraph.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.apache.jena.query.Dataset;
import org.gephi.graph.api.Edge;
import org.gephi.graph.api.Graph;
import org.gephi.graph.api.GraphController;
import org.gephi.graph.api.GraphModel;
import org.gephi.graph.api.Interval;
import org.gephi.io.importer.api.Container;
import org.gephi.io.importer.api.ImportController;
import org.gephi.io.processor.plugin.DefaultProcessor;
import org.gephi.project.api.ProjectController;
import org.gephi.project.api.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openide.util.Lookup;

/// The programs that the network formats are written for, reading them.
final class NetworkToolsTest {

    private static final String HOSTILE =
            """
            e:p1 a wg:Person ; wg:name "<script>\\"x\\"</script> \\\\N & &lt; 김 🚀" .
            e:p2 a wg:Person ; wg:name "Bob\\u0007" .
            a:statement-1 a wg:StatementReport ; wg:speaker e:p1 ; wg:addressee e:p2 .
            """;

    @TempDir Path folder;

    @Test
    void networkxReadsGraphml() throws Exception {
        ExternalTool.need("networkx", List.of("/usr/bin/python3", "-c", "import networkx"));
        Path file = export(Samples.golden(), Format.GRAPHML);
        String script =
                """
                import sys, networkx as nx
                g = nx.read_graphml(sys.argv[1])
                print(type(g).__name__, g.number_of_nodes(), g.number_of_edges())
                for a, b, d in sorted(g.edges(data=True), key=lambda e: (e[0], e[1], e[2]['kind'])):
                    print(g.nodes[a]['label'], '|', d['kind'], '|', g.nodes[b]['label'], d['weight'] + 1, d['first'])
                print(sum(d['mentions'] for _, d in g.nodes(data=True)))
                """;
        ExternalTool.Result result =
                ExternalTool.run(List.of("/usr/bin/python3", "-c", script, file.toString()));
        assertThat(result.output())
                .isEqualTo(
                        """
                        MultiDiGraph 7 6
                        United States | exercises with | South Korea 2 2022-03
                        U.S. Treasury | sanctions | five North Koreans 2 2022-01
                        South Korea | speaks about | North Korea 2 2022-01-15
                        Anna Berg | speaks about | North Korea 2 2022-01-14
                        Anna Berg | meets | Park Ji-ho 2 2022-01-14
                        Anna Berg | speaks to | Park Ji-ho 2 2022-01-14
                        6
                        """);
    }

    @Test
    void networkxReadsHostileLabels() throws Exception {
        ExternalTool.need("networkx", List.of("/usr/bin/python3", "-c", "import networkx"));
        Path file = export(Samples.article(HOSTILE), Format.GRAPHML);
        String script =
                """
                import sys, networkx as nx
                sys.stdout.reconfigure(encoding='utf-8')
                for _, d in sorted(nx.read_graphml(sys.argv[1]).nodes(data=True)): print(d['label'])
                """;
        ExternalTool.Result result =
                ExternalTool.run(List.of("/usr/bin/python3", "-c", script, file.toString()));
        assertThat(result.output()).isEqualTo("<script>\"x\"</script> \\N & &lt; 김 🚀\nBob\n");
    }

    @Test
    void graphvizDrawsDot() throws Exception {
        ExternalTool.need("graphviz", List.of("dot", "-V"));
        String svg = draw(Samples.golden());
        assertThat(svg.split("class=\"node\"", -1)).hasSize(8);
        assertThat(svg.split("class=\"edge\"", -1)).hasSize(7);
        assertThat(svg).contains(">five North Koreans<").contains(">speaks about<");
    }

    @Test
    void graphvizShowsHostileLabelsAsText() throws Exception {
        ExternalTool.need("graphviz", List.of("dot", "-V"));
        String svg = draw(Samples.article(HOSTILE));
        assertThat(svg)
                .doesNotContain("<script")
                .contains("&lt;script&gt;&quot;x&quot;&lt;/script&gt; \\N &amp; &amp;lt; 김 🚀<")
                .contains(">Bob<");
    }

    @Test
    void graphvizDrawsAnyRandomGraph() throws Exception {
        ExternalTool.need("graphviz", List.of("dot", "-V"));
        for (int seed = 0; seed < 5; seed++) {
            assertThat(draw(new RandomGraph(seed).dataset())).contains("</svg>");
        }
    }

    @Test
    void gephiReadsNodesEdgesKindsAndWeights() throws Exception {
        Graph graph = gephi(Samples.golden()).getGraph();
        assertThat(graph.getNodeCount()).isEqualTo(7);
        assertThat(graph.getEdgeCount()).isEqualTo(6);
        assertThat(graph.getEdges().toCollection())
                .extracting(edge ->
                        "%s %s %s %.0f"
                                .formatted(
                                        edge.getSource().getLabel(),
                                        edge.getAttribute("kind"),
                                        edge.getTarget().getLabel(),
                                        edge.getWeight()))
                .containsExactlyInAnyOrder(
                        "Anna Berg speaks about North Korea 1",
                        "Anna Berg speaks to Park Ji-ho 1",
                        "Anna Berg meets Park Ji-ho 1",
                        "South Korea speaks about North Korea 1",
                        "United States exercises with South Korea 1",
                        "U.S. Treasury sanctions five North Koreans 1");
    }

    @Test
    void gephiReadsTheDaysOfAnEdge() throws Exception {
        GraphModel model =
                gephi(
                        Samples.article(
                                """
                                e:p1 a wg:Person ; wg:name "Ann" . e:p2 a wg:Person ; wg:name "Bob" .
                                a:statement-1 a wg:StatementReport ; wg:speaker e:p1 ; wg:addressee e:p2 ; wg:date "2021"^^xsd:gYear .
                                a:statement-2 a wg:StatementReport ; wg:speaker e:p1 ; wg:addressee e:p2 ; wg:date "2022-03"^^xsd:gYearMonth .
                                a:statement-3 a wg:StatementReport ; wg:speaker e:p1 ; wg:addressee e:p2 .
                                """));
        assertThat(model.isDynamic()).isTrue();
        Edge edge = model.getGraph().getEdges().toArray()[0];
        assertThat(edge.getWeight()).isEqualTo(3);
        assertThat(edge.getAttribute("first")).isEqualTo("2021");
        assertThat(Arrays.stream(edge.getIntervals()).map(this::days))
                .containsExactly(
                        "2021-01-01 2021-12-31", "2022-01-14 2022-01-14", "2022-03-01 2022-03-31");
    }

    @Test
    void gephiReadsAnyRandomGraph() throws Exception {
        for (int seed = 0; seed < 10; seed++) {
            Dataset dataset = new RandomGraph(seed).dataset();
            Network network =
                    dataset.calculateRead(() -> new NetworkReader(dataset.asDatasetGraph()).read());
            Graph graph = gephi(dataset).getGraph();
            assertThat(graph.getNodeCount()).isEqualTo(network.vertices().size());
            assertThat(graph.getEdgeCount()).isEqualTo(network.edges().size());
        }
    }

    private String days(Interval interval) {
        return day(interval.getLow()) + " " + day(interval.getHigh());
    }

    private static String day(double time) {
        return Instant.ofEpochMilli((long) time).atZone(ZoneOffset.UTC).toLocalDate().toString();
    }

    private GraphModel gephi(Dataset dataset) throws IOException {
        ProjectController projects = Lookup.getDefault().lookup(ProjectController.class);
        projects.newProject();
        Workspace workspace = projects.getCurrentWorkspace();
        ImportController imports = Lookup.getDefault().lookup(ImportController.class);
        Container container =
                Objects.requireNonNull(imports.importFile(export(dataset, Format.GEXF).toFile()));
        assertThat(container.getReport().getText()).doesNotContain("SEVERE");
        imports.process(container, new DefaultProcessor(), workspace);
        return Lookup.getDefault().lookup(GraphController.class).getGraphModel(workspace);
    }

    private String draw(Dataset dataset) throws Exception {
        Path file = export(dataset, Format.DOT);
        ExternalTool.Result result = ExternalTool.run(List.of("dot", "-Tsvg", file.toString()));
        assertThat(result.code()).as(result.output()).isZero();
        return result.output();
    }

    private Path export(Dataset dataset, Format format) throws IOException {
        Path file = folder.resolve("network." + format.extension());
        new Exporter().export(dataset, format, file);
        assertThat(Files.size(file)).isPositive();
        return file;
    }
}
