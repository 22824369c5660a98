package org.wiregraph.rdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wiregraph.model.Actor;
import org.wiregraph.model.Evidence;
import org.wiregraph.model.Extraction;
import org.wiregraph.model.Link;
import org.wiregraph.model.Linked;
import org.wiregraph.model.Official;
import org.wiregraph.model.Span;
import org.wiregraph.model.Weapon;

class EncoderTest {

    private static final String ARTICLE = "https://example.org/data/article/a1b2";

    private final Encoder encoder = new Encoder(Example.BASE);

    @Test
    void encodesOneFactOfEachKindAsTheGoldenGraphSays() throws IOException {
        assertThat(GoldenGraph.read("example.trig").differences(encoder.encode(Example.linked())))
                .isEmpty();
    }

    @Test
    void theGoldenComparisonSeesASingleChangedTriple() throws IOException {
        List<Quad> quads = new ArrayList<>(encoder.encode(Example.linked()));
        Quad form =
                quads.stream()
                        .filter(quad -> quad.getPredicate().equals(Wg.FORM.asNode()))
                        .findFirst()
                        .orElseThrow();
        quads.remove(form);
        quads.add(
                new Quad(
                        form.getGraph(),
                        form.getSubject(),
                        form.getPredicate(),
                        Literals.text("mixed")));

        assertThat(GoldenGraph.read("example.trig").differences(quads))
                .hasSize(2)
                .first()
                .asString()
                .startsWith("- ")
                .contains("direct");
    }

    @Test
    void givesTheSameQuadsInTheSameOrderEveryTime() {
        assertThat(new Encoder(Example.BASE).encode(Example.linked()))
                .containsExactlyElementsOf(encoder.encode(Example.linked()))
                .doesNotHaveDuplicates();
    }

    @Test
    void hasNoBlankNodes() {
        assertThat(encoder.encode(Example.linked()))
                .noneMatch(quad -> quad.getSubject().isBlank() || quad.getObject().isBlank());
    }

    @Test
    void comesBackTheSameFromAFileThatAStrictParserReads() {
        List<Quad> quads = encoder.encode(Example.linked());
        DatasetGraph written = DatasetGraphFactory.create();
        quads.forEach(written::add);
        String file = RDFWriter.source(written).lang(Lang.NQUADS).asString();

        DatasetGraph read =
                RDFParser.fromString(file, Lang.NQUADS)
                        .checking(true)
                        .errorHandler(ErrorHandlerFactory.errorHandlerStrict)
                        .toDatasetGraph();

        assertThat(read.stream()).containsExactlyInAnyOrderElementsOf(quads);
    }

    @Test
    void takesABaseWithAndWithoutATrailingSlashAsTheSame() {
        assertThat(new Encoder(Example.BASE + "/").encode(Example.linked()))
                .isEqualTo(encoder.encode(Example.linked()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "data/",
                "//example.org/",
                "https://example.org/a b/",
                "https://example.org/#",
                "https://example.org/?q="
            })
    void refusesABaseUnderWhichNothingCanStand(String base) {
        assertThatThrownBy(() -> new Encoder(base))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\"" + base + "\"")
                .hasMessageContaining(Iris.DEFAULT_BASE);
    }

    @Test
    void keepsTheWordsOfAWeaponThatTheSchemeDoesNotKnow() {
        Linked linked =
                Example.with(Example.launch(new Weapon("doom rays", Optional.of("DoomRay"))));

        assertThat(values(linked, "launch-1", Wg.WEAPON_WORDS))
                .containsExactly(Literals.text("doom rays"));
        assertThat(values(linked, "launch-1", Wg.WEAPON_CLASS)).isEmpty();
    }

    @Test
    void numbersReportsOfAKindInReadingOrder() {
        Linked linked =
                Example.with(
                        Example.statement("first", Example.span("Our")),
                        Example.launch(new Weapon("missiles", Optional.empty())),
                        Example.statement("second", Example.span("commitment")));

        assertThat(values(linked, "statement-2", Wg.CONTENT))
                .containsExactly(Literals.text("second"));
        assertThat(values(linked, "launch-1", Wg.CONTENT)).isEmpty();
    }

    @Test
    void writesTheLinkOfAnEntityOnceThoughTwoActorsShareIt() {
        Linked example = Example.linked();
        Map<String, Link> links = new HashMap<>(example.links());
        links.put("sunan", Objects.requireNonNull(example.links().get("nk")));
        Linked shared = new Linked(example.extraction(), links);

        assertThat(encoder.encode(shared))
                .filteredOn(quad -> quad.getPredicate().equals(Wg.CANDIDATE.asNode()))
                .filteredOn(quad -> quad.getObject().equals(Iris.wikidata("Q423")))
                .hasSize(1);
    }

    @Test
    void namesTheMembersOfAGroupAndDescribesThem() {
        Extraction example = Example.linked().extraction();
        List<Actor> actors =
                example.actors().stream()
                        .map(actor ->
                                actor.kind() == Actor.Kind.GROUP
                                        ? new Actor(
                                                actor.key(),
                                                actor.kind(),
                                                actor.name(),
                                                actor.country(),
                                                actor.mentions(),
                                                List.of("han", "pak", "nobody"))
                                        : actor)
                        .toList();
        Linked linked =
                new Linked(
                        new Extraction(
                                example.annotated(),
                                actors,
                                example.officials(),
                                example.reports()),
                        Example.linked().links());
        Node pak = NodeFactory.createURI(Example.BASE + "/entity/person-pak-won");

        assertThat(values(linked, "group-1", Wg.MEMBER))
                .containsExactly(
                        NodeFactory.createURI(Example.BASE + "/entity/person-han-do-yun"), pak);
        assertThat(encoder.encode(linked))
                .anyMatch(quad ->
                        quad.getSubject().equals(pak)
                                && quad.getPredicate().equals(Wg.NAME.asNode()));
        assertThat(new Validator().validate(GoldenGraph.graph(encoder.encode(linked)))).isEmpty();
    }

    @Test
    void speaksInTheOfficeThatTheSentenceShowsAndElseInTheFirst() {
        Official han = Example.linked().extraction().officials().getFirst();
        Official twice =
                new Official(
                        han.person(),
                        List.of(tenure("lawmaker", 3), tenure("Defence Minister", 1)),
                        List.of());

        assertThat(speakerTenure(twice)).endsWith("#tenure-2");
        assertThat(
                        speakerTenure(
                                new Official(
                                        han.person(),
                                        List.of(tenure("lawmaker", 3), tenure("envoy", 4)),
                                        List.of())))
                .endsWith("#tenure-1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "it was of GRAVE CONCERN to all",
                "\"grave\u00A0concern\"",
                "we are gravely concerned"
            })
    void findsAFormulaWhateverItsCaseAndMarks(String content) {
        Linked linked = Example.with(Example.statement(content, Example.span("Our")));

        assertThat(values(linked, "statement-1", Wg.USES_FORMULA))
                .containsExactly(NodeFactory.createURI(Wg.NS + "GraveConcern"));
    }

    @Test
    void findsNoFormulaInsideLongerWords() {
        Linked linked = Example.with(Example.statement("engrave concerns", new Span(0, 3)));

        assertThat(values(linked, "statement-1", Wg.USES_FORMULA)).isEmpty();
    }

    @Test
    void replacesHalfASurrogatePairThatNoFileCanHold() {
        Linked linked = Example.with(Example.statement("cut \uD83D", Example.span("Our")));

        assertThat(values(linked, "statement-1", Wg.CONTENT))
                .containsExactly(Literals.text("cut \uFFFD"));
    }

    private static Official.Tenure tenure(String office, int sentence) {
        return new Official.Tenure(office, new Evidence(sentence, "test", 1));
    }

    /// The tenure of the example's only statement, which stands in sentence 1.
    private String speakerTenure(Official official) {
        Extraction example = Example.linked().extraction();
        Extraction changed =
                new Extraction(
                        example.annotated(),
                        example.actors(),
                        List.of(official),
                        example.reports());
        return values(
                        new Linked(changed, Example.linked().links()),
                        "statement-1",
                        Wg.SPEAKER_TENURE)
                .getFirst()
                .getURI();
    }

    private List<Node> values(Linked linked, String part, Property property) {
        Node subject = NodeFactory.createURI(ARTICLE + "#" + part);
        return encoder.encode(linked).stream()
                .filter(quad -> quad.getSubject().equals(subject))
                .filter(quad -> quad.getPredicate().equals(property.asNode()))
                .map(Quad::getObject)
                .toList();
    }
}
