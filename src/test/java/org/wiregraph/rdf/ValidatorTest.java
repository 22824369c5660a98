package org.wiregraph.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.wiregraph.rdf.Validator.Violation;

class ValidatorTest {

    private static final String ARTICLE = "https://example.org/data/article/a1b2";

    @SuppressWarnings("NullAway.Init")
    private static Validator validator;

    private final Graph graph =
            GoldenGraph.graph(new Encoder(Example.BASE).encode(Example.linked()));

    @BeforeAll
    static void readShapes() {
        validator = new Validator();
    }

    @Test
    void findsNothingWrongWithAnEncodedArticle() {
        assertThat(validator.validate(graph)).isEmpty();
    }

    @Test
    void refusesAFormThatIsNotInTheList() {
        replace(part("statement-1"), Wg.FORM, Literals.text("shouted"));

        assertThat(validator.validate(graph))
                .containsExactly(
                        new Violation(
                                ARTICLE + "#statement-1",
                                Wg.FORM.getURI(),
                                "the form is direct, indirect or mixed"));
    }

    @Test
    void refusesAWrongValueOfEveryProperty() {
        Node wrong = NodeFactory.createLiteralDT("2031-03-03T00:00:00", XSDDatatype.XSDdateTime);
        for (Triple triple : oneOfEachKind()) {
            graph.delete(triple);
            graph.add(triple.getSubject(), triple.getPredicate(), wrong);

            assertThat(validator.validate(graph)).as("wrong value of %s", triple).isNotEmpty();

            graph.delete(triple.getSubject(), triple.getPredicate(), wrong);
            graph.add(triple);
        }
    }

    @Test
    void refusesAReportWithoutItsPassage() {
        graph.remove(part("launch-1"), Wg.PASSAGE_OF.asNode(), Node.ANY);

        assertThat(breaks()).containsExactly("launch-1 passage");
    }

    @Test
    void refusesAReportWhosePassageIsNotThere() {
        graph.remove(part("p0"), Node.ANY, Node.ANY);

        assertThat(breaks()).containsExactly("launch-1 passage");
    }

    @Test
    void refusesASpeakerOfWhomNothingIsKnown() {
        replace(part("statement-1"), Wg.SPEAKER, NodeFactory.createURI(ARTICLE + "#nobody"));

        assertThat(breaks()).containsExactly("statement-1 speaker");
    }

    @Test
    void refusesAWeaponThatIsNoConceptOfTheScheme() {
        replace(part("launch-1"), Wg.WEAPON_CLASS, NodeFactory.createURI(Wg.NS + "DoomRay"));

        assertThat(breaks()).containsExactly("launch-1 weaponClass");
    }

    @Test
    void refusesABlankNodeInPlaceOfAReport() {
        Node blank = NodeFactory.createBlankNode("b");
        graph.find(part("aggregate-1"), Node.ANY, Node.ANY)
                .toList()
                .forEach(t -> graph.add(blank, t.getPredicate(), t.getObject()));

        assertThat(validator.validate(graph)).isNotEmpty().allMatch(v -> v.path().isEmpty());
    }

    @Test
    void refusesPassagesThatEndBeforeTheyBegin() {
        replace(part("p2"), Wg.END, Literals.integer(5));

        assertThat(breaks()).containsExactly("p2 begin");
    }

    @Test
    void refusesADateThatIsMerelyText() {
        replace(part("launch-1"), Wg.DATE, Literals.text("Monday"));

        assertThat(breaks()).containsExactly("launch-1 date");
    }

    @Test
    void refusesATitledTenureWithoutASentence() {
        graph.remove(part("tenure-1"), Wg.PASSAGE_OF.asNode(), Node.ANY);
        graph.remove(part("tenure-2"), Wg.PASSAGE_OF.asNode(), Node.ANY);

        assertThat(validator.validate(graph))
                .extracting(Violation::focus)
                .containsExactly(ARTICLE + "#tenure-1");
    }

    @Test
    void takesAnEventWithSeveralValuesAndItsDifference() {
        Node event = NodeFactory.createURI("https://example.org/data/event/launch-1");
        Node difference = NodeFactory.createURI(event.getURI() + "-difference-count");
        Quads quads = new Quads(NodeFactory.createURI("https://example.org/data/graph/events"));
        quads.about(event)
                .type(Wg.LAUNCH)
                .text(RDFS.label, "North Korea launches missiles, 2031-03-03")
                .node(Wg.ACTOR, NodeFactory.createURI("https://example.org/data/entity/Q423"))
                .integer(Wg.COUNT, 2)
                .integer(Wg.COUNT, 3)
                .text(Wg.STATUS, "reported")
                .integer(Wg.REPORT_COUNT, 2)
                .integer(Wg.ARTICLE_COUNT, 2)
                .integer(Wg.WITNESS_COUNT, 2)
                .node(Wg.DIFFERENCE_OF, difference);
        Description differing =
                quads.about(difference)
                        .type(Wg.DIFFERENCE)
                        .node(Wg.EVENT, event)
                        .node(Wg.DIFFERS_IN, Wg.COUNT.asNode());
        for (int number = 1; number <= 2; number++) {
            Node value = NodeFactory.createURI(difference.getURI() + "-" + number);
            differing.node(Wg.HAS_VALUE, value);
            quads.about(value)
                    .type(Wg.DIFFERING_VALUE)
                    .text(Wg.VALUE, Integer.toString(number + 1))
                    .node(Wg.REPORT_OF, part("launch-" + number));
        }
        Graph events = GoldenGraph.graph(quads.list());
        assertThat(validator.validate(events)).isEmpty();

        events.remove(event, Wg.REPORT_COUNT.asNode(), Node.ANY);
        assertThat(validator.validate(events))
                .extracting(Violation::path)
                .containsExactly(Wg.REPORT_COUNT.getURI());
    }

    @Test
    void findsNothingWrongWithTheOntologyItself() {
        assertThat(validator.validate(Ontology.graph())).isEmpty();
    }

    @Test
    void checksTheConceptsOfTheGraphToo() {
        Graph concepts = GraphFactory.createDefaultGraph();
        concepts.add(
                NodeFactory.createURI(Wg.NS + "DoomRay"), RDF.type.asNode(), Wg.WEAPON.asNode());

        assertThat(validator.validate(concepts)).isNotEmpty();
    }

    /// A triple for each property of each kind of subject; mentions 1 and 2 are of one kind.
    private Collection<Triple> oneOfEachKind() {
        Map<String, Triple> kinds = new TreeMap<>();
        graph.find()
                .filterDrop(triple -> triple.getPredicate().equals(RDF.type.asNode()))
                .forEach(triple ->
                        kinds.put(
                                triple.getSubject().getURI().replaceAll("[0-9]+$", "")
                                        + triple.getPredicate(),
                                triple));
        return kinds.values();
    }

    private List<String> breaks() {
        return validator.validate(graph).stream()
                .map(violation ->
                        violation.focus().substring(ARTICLE.length() + 1)
                                + " "
                                + violation.path().substring(Wg.NS.length()))
                .toList();
    }

    private void replace(Node subject, Property property, Node value) {
        graph.remove(subject, property.asNode(), Node.ANY);
        graph.add(subject, property.asNode(), value);
    }

    private static Node part(String name) {
        return NodeFactory.createURI(ARTICLE + "#" + name);
    }
}
