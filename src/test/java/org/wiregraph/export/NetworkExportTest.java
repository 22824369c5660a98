package org.wiregraph.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.jena.query.Dataset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

final class NetworkExportTest {

    private static final String ENTITY = "https://w3id.org/wiregraph/data/entity/";

    private static final String TWO_PEOPLE =
            """
            e:p1 a wg:Person ; wg:name "Ann" . e:p2 a wg:Person , wg:Official ; wg:name "Bob" .
            """;

    /// Ids of nodes, and the ends of edges, as a format names them.
    private record Ends(Set<String> nodes, List<String> ends) {}

    @Test
    void drawsWhoSpeaksAboutSpeaksToMeetsAndSanctionsWhom() {
        Network network = network(Samples.golden());
        assertThat(network.edges())
                .extracting(
                        edge -> edge.from().replace(ENTITY, ""),
                        edge -> edge.relation().words(),
                        edge -> edge.to().replaceFirst(".*[/#]", ""),
                        Network.Edge::weight,
                        Network.Edge::first)
                .containsExactlyInAnyOrder(
                        tuple("Q9001", "speaks about", "Q423", 1, "2022-01-14"),
                        tuple("Q9001", "speaks to", "person-park-ji-ho", 1, "2022-01-14"),
                        tuple("Q9001", "meets", "person-park-ji-ho", 1, "2022-01-14"),
                        tuple("Q884", "speaks about", "Q423", 1, "2022-01-15"),
                        tuple("Q648666", "sanctions", "group-1", 1, "2022-01"),
                        tuple("Q30", "exercises with", "Q884", 1, "2022-03"));
    }

    @ParameterizedTest
    @CsvSource({
        "exercise, held, exercises with",
        "agreement, planned, agrees with",
        "exercise, cancelled, ''",
        "agreement, denied, ''",
        "nuclear test, held, ''",
        "deployment, held, ''",
    })
    void bindsThoseWhoExerciseOrAgreeUnlessNothingCameOfIt(
            String kind, String status, String relation) {
        Network network =
                network(
                        Samples.article(
                                TWO_PEOPLE
                                        + "a:activity-1 a wg:Report , wg:ActivityReport ;"
                                        + " wg:participant e:p2 , e:p1 ; wg:kind \"%s\" ;"
                                                .formatted(kind)
                                        + " wg:status \"%s\" .".formatted(status)));

        assertThat(network.edges())
                .extracting(
                        edge -> edge.from().replace(ENTITY, ""),
                        edge -> edge.relation().words(),
                        edge -> edge.relation().directed())
                .isEqualTo(relation.isEmpty() ? List.of() : List.of(tuple("p1", relation, false)));
    }

    @Test
    void describesEveryNode() {
        assertThat(network(Samples.golden()).vertices())
                .extracting(
                        Network.Vertex::label,
                        Network.Vertex::type,
                        Network.Vertex::wikidata,
                        Network.Vertex::mentions)
                .containsExactlyInAnyOrder(
                        tuple("Anna Berg", "Official", "Q9001", 2),
                        tuple("Park Ji-ho", "Official", "", 1),
                        tuple("North Korea", "Country", "Q423", 3),
                        tuple("South Korea", "Country", "Q884", 0),
                        tuple("United States", "Country", "Q30", 0),
                        tuple("U.S. Treasury", "Organization", "Q648666", 0),
                        tuple("five North Koreans", "Group", "", 0));
    }

    @Test
    void weighsAnEdgeByItsReports() {
        Network network =
                network(
                        Samples.article(
                                TWO_PEOPLE
                                        + """
                                        a:statement-1 a wg:StatementReport ; wg:speaker e:p1 ; wg:addressee e:p2 ; wg:date "2021-12"^^xsd:gYearMonth .
                                        a:statement-2 a wg:StatementReport ; wg:speaker e:p1 ; wg:addressee e:p2 .
                                        a:statement-3 a wg:StatementReport ; wg:speaker e:p2 ; wg:addressee e:p1 .
                                        """));
        assertThat(network.edges())
                .extracting(Network.Edge::weight, Network.Edge::first, Network.Edge::last)
                .containsExactly(
                        tuple(2, "2021-12", "2022-01-14"), tuple(1, "2022-01-14", "2022-01-14"));
    }

    @Test
    void drawsAMeetingOnceAndNobodyMeetingHimself() {
        Network network =
                network(
                        Samples.article(
                                TWO_PEOPLE
                                        + """
                                        a:meeting-1 a wg:MeetingReport ; wg:participant e:p2 , e:p1 .
                                        a:meeting-2 a wg:MeetingReport ; wg:participant e:p1 .
                                        a:statement-1 a wg:StatementReport ; wg:speaker e:p1 ; wg:addressee e:p1 .
                                        """));
        assertThat(network.edges())
                .extracting(edge -> edge.from() + " " + edge.to())
                .containsExactly(ENTITY + "p1 " + ENTITY + "p2");
    }

    @Test
    void joinsDaysThatFollowAndKeepsGapsApart() {
        List<Period> periods =
                List.of(
                        Period.of("2022-02").orElseThrow(),
                        Period.of("2022-02-28").orElseThrow(),
                        Period.of("2022-03-01").orElseThrow(),
                        Period.of("2022-03-03").orElseThrow());
        assertThat(Period.merged(periods))
                .extracting(period -> period.start() + " " + period.end())
                .containsExactly("2022-02-01 2022-03-01", "2022-03-03 2022-03-03");
    }

    @Test
    void takesNoDateForOneThatIsNone() {
        assertThat(Period.of("2022-02-30")).isEmpty();
        assertThat(Period.of("2022-1")).isEmpty();
        assertThat(Period.of("")).isEmpty();
        assertThat(Period.of("2024-02").orElseThrow().end()).hasToString("2024-02-29");
    }

    @ParameterizedTest
    @EnumSource(
            value = Format.class,
            names = {"GRAPHML", "GEXF", "CYJS", "DOT"})
    void hasNoEdgeWithAMissingEnd(Format format) throws Exception {
        int edges = 0;
        for (int seed = 0; seed < 100; seed++) {
            Dataset dataset = new RandomGraph(seed).dataset();
            Network network = network(dataset);
            Ends found = ends(format, export(dataset, format));
            assertThat(found.nodes()).as("seed %d", seed).hasSameSizeAs(network.vertices());
            assertThat(found.nodes()).as("seed %d", seed).containsAll(found.ends());
            assertThat(found.ends()).as("seed %d", seed).hasSize(2 * network.edges().size());
            edges += network.edges().size();
        }
        assertThat(edges).isGreaterThan(1000);
    }

    @ParameterizedTest
    @EnumSource(
            value = Format.class,
            names = {"GRAPHML", "GEXF"})
    void keepsLabelsButForCharactersThatXmlForbids(Format format) throws Exception {
        Dataset dataset =
                Samples.article(
                        """
                        e:p1 a wg:Person ; wg:name "<b>\\"A\\u0007&\\u0000\\uFFFE🚀\\n'B'</b> ]]>" .
                        e:p2 a wg:Person ; wg:name "Bob" .
                        a:meeting-1 a wg:MeetingReport ; wg:participant e:p2 , e:p1 .
                        """);
        Document document = xml(export(dataset, format));
        String label =
                format == Format.GEXF
                        ? elements(document, "node").getFirst().getAttribute("label")
                        : elements(document, "data").getFirst().getTextContent();
        assertThat(label).isEqualTo("<b>\"A&🚀 'B'</b> ]]>");
    }

    @Test
    void givesCytoscapeTypedValues() throws Exception {
        JsonNode root = new ObjectMapper().readTree(export(Samples.golden(), Format.CYJS));
        JsonNode node = root.at("/elements/nodes/0/data");
        JsonNode edge = root.at("/elements/edges/0/data");
        assertThat(node.get("mentions").isInt()).isTrue();
        assertThat(edge.get("weight").isInt()).isTrue();
        assertThat(edge.get("id").asText()).isEqualTo("e1");
        assertThat(root.at("/elements/nodes")).hasSize(7);
        assertThat(root.at("/elements/edges")).hasSize(6);
    }

    @ParameterizedTest
    @EnumSource(
            value = Format.class,
            names = {"GRAPHML", "GEXF", "CYJS", "DOT"})
    void writesANetworkWithoutNodes(Format format) throws Exception {
        assertThat(ends(format, export(Samples.article(""), format)).nodes()).isEmpty();
    }

    private static Network network(Dataset dataset) {
        return dataset.calculateRead(() -> new NetworkReader(dataset.asDatasetGraph()).read());
    }

    private static byte[] export(Dataset dataset, Format format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Exporter().export(dataset, format, out);
        return out.toByteArray();
    }

    private static Ends ends(Format format, byte[] bytes) throws Exception {
        return switch (format) {
            case GRAPHML, GEXF -> xmlEnds(xml(bytes));
            case CYJS -> jsonEnds(new ObjectMapper().readTree(bytes));
            case DOT -> dotEnds(new String(bytes, StandardCharsets.UTF_8));
            case CSV, TURTLE, TRIG, NQUADS, JSONLD ->
                    throw new IllegalArgumentException(format.words());
        };
    }

    private static Ends xmlEnds(Document document) {
        Ends found = new Ends(new HashSet<>(), new ArrayList<>());
        elements(document, "node").forEach(node -> found.nodes().add(node.getAttribute("id")));
        for (Element edge : elements(document, "edge")) {
            found.ends().add(edge.getAttribute("source"));
            found.ends().add(edge.getAttribute("target"));
        }
        return found;
    }

    private static Ends jsonEnds(JsonNode root) {
        Ends found = new Ends(new HashSet<>(), new ArrayList<>());
        root.at("/elements/nodes").forEach(node -> found.nodes().add(node.at("/data/id").asText()));
        for (JsonNode edge : root.at("/elements/edges")) {
            found.ends().add(edge.at("/data/source").asText());
            found.ends().add(edge.at("/data/target").asText());
        }
        return found;
    }

    private static Ends dotEnds(String text) {
        Ends found = new Ends(new HashSet<>(), new ArrayList<>());
        Matcher node = Pattern.compile("(?m)^  (\"[^\"]*\") \\[label=").matcher(text);
        while (node.find()) {
            found.nodes().add(node.group(1));
        }
        Matcher edge = Pattern.compile("(?m)^  (\"[^\"]*\") -> (\"[^\"]*\") \\[").matcher(text);
        while (edge.find()) {
            found.ends().add(edge.group(1));
            found.ends().add(edge.group(2));
        }
        return found;
    }

    private static Document xml(byte[] bytes) throws Exception {
        return DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(bytes));
    }

    private static List<Element> elements(Document document, String name) {
        NodeList list = document.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < list.getLength(); i++) {
            elements.add((Element) list.item(i));
        }
        return elements;
    }
}
