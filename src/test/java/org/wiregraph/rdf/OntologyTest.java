package org.wiregraph.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OntologyTest {

    private static final String SHACL = "http://www.w3.org/ns/shacl#";

    private final Graph terms = Ontology.terms();
    private final Graph shapes = Ontology.shapes();

    @ParameterizedTest
    @MethodSource("constants")
    void documentsEveryConstantWithLabelCommentAndExample(Node term) {
        for (Property property : List.of(RDFS.label, RDFS.comment, SKOS.example)) {
            assertThat(objects(terms, term, property))
                    .as("%s of %s", property.getLocalName(), term)
                    .singleElement()
                    .satisfies(text -> assertThat(text.getLiteralLexicalForm()).isNotBlank());
        }
    }

    @Test
    void hasAConstantForEveryTermThatIsNoConcept() {
        Set<Node> concepts = new HashSet<>(instances(Wg.WEAPON));
        concepts.addAll(instances(Wg.FORMULA));

        assertThat(
                        terms.stream()
                                .map(Triple::getSubject)
                                .filter(node -> node.getURI().startsWith(Wg.NS))
                                .filter(node -> !concepts.contains(node)))
                .isNotEmpty()
                .allMatch(constants().toList()::contains);
    }

    @Test
    void refersOnlyToTermsThatItDefines() {
        Graph graph = Ontology.graph();
        assertThat(
                        graph.stream()
                                .flatMap(t -> Stream.of(t.getPredicate(), t.getObject()))
                                .filter(node -> node.isURI() && node.getURI().startsWith(Wg.NS)))
                .isNotEmpty()
                .allMatch(node -> terms.contains(node, Node.ANY, Node.ANY));
        assertThat(
                        graph.stream()
                                .map(Triple::getSubject)
                                .filter(node -> node.getURI().startsWith(Wg.NS)))
                .allMatch(node -> terms.contains(node, RDF.type.asNode(), Node.ANY));
    }

    @Test
    void writesEveryTermAsItsJavaConstantSays() {
        assertThat(instances(OWL2.Class))
                .isEqualTo(nodes(Resource.class).filter(n -> !isScheme(n)).collect(sorted()));
        assertThat(
                        Stream.of(OWL2.DatatypeProperty, OWL2.ObjectProperty, RDF.Property)
                                .flatMap(type -> instances(type).stream())
                                .collect(sorted()))
                .isEqualTo(nodes(Property.class).collect(sorted()));
    }

    @Test
    void hasAShapeForEveryClassAndProperty() {
        Set<Node> targets = objects(shapes, Node.ANY, SHACL + "targetClass");
        Set<Node> paths = objects(shapes, Node.ANY, SHACL + "path");

        assertThat(instances(OWL2.Class)).allMatch(targets::contains);
        assertThat(nodes(Property.class)).allMatch(paths::contains);
    }

    @Test
    void alignsEveryKindOfThingButDifferences() {
        Graph graph = Ontology.graph();
        Set<Node> own = Set.of(Wg.DIFFERENCE.asNode(), Wg.DIFFERING_VALUE.asNode());

        assertThat(instances(OWL2.Class))
                .filteredOn(type -> !own.contains(type))
                .allMatch(type ->
                        graph.contains(type, RDFS.subClassOf.asNode(), Node.ANY)
                                || graph.contains(type, RDFS.seeAlso.asNode(), Node.ANY));
    }

    @Test
    void givesEachWeaponLabelsOfItsOwn() {
        assertLabelsAreUnique(Wg.WEAPON, 90);
    }

    @Test
    void givesEachFormulaWordingsOfItsOwnInLowerCase() {
        assertLabelsAreUnique(Wg.FORMULA, 200);
        assertThat(instances(Wg.FORMULA)).hasSizeGreaterThan(60);
        assertThat(labels(Wg.FORMULA)).allMatch(l -> l.equals(l.toLowerCase(Locale.ROOT)));
    }

    @Test
    void placesEveryWeaponUnderATopConceptOfTheScheme() {
        for (Node weapon : instances(Wg.WEAPON)) {
            Node top = weapon;
            for (int steps = 0; steps < 6 && !isTop(top); steps++) {
                top = objects(terms, top, SKOS.broader).iterator().next();
            }
            assertThat(isTop(top)).as("top of %s", weapon).isTrue();
        }
    }

    @Test
    void namesANarrowerConceptForEveryBroaderOne() {
        assertThat(terms.stream(Node.ANY, SKOS.broader.asNode(), Node.ANY))
                .isNotEmpty()
                .allMatch(
                        t -> terms.contains(t.getObject(), SKOS.narrower.asNode(), t.getSubject()));
    }

    @Test
    void listsTheWeaponsByLocalName() {
        assertThat(Ontology.weapons())
                .isSorted()
                .contains("ShortRangeBallisticMissile", "Hwasong-18", "Satellite");
    }

    @Test
    void readsTheSameGraphWithoutBlankNodesEveryTime() {
        List<Triple> triples = Ontology.graph().stream().toList();

        assertThat(triples)
                .noneMatch(t -> t.getSubject().isBlank() || t.getObject().isBlank())
                .containsExactlyInAnyOrderElementsOf(Ontology.graph().stream().toList());
    }

    static Stream<Node> constants() {
        return Stream.concat(nodes(Resource.class), nodes(Property.class));
    }

    private static Stream<Node> nodes(Class<? extends Resource> type) {
        return Arrays.stream(Wg.class.getFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()))
                .filter(field -> field.getType() == type)
                .map(OntologyTest::node);
    }

    private static Node node(Field field) {
        try {
            return ((Resource) field.get(null)).asNode();
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    private void assertLabelsAreUnique(Resource type, int atLeast) {
        List<String> labels = labels(type);

        assertThat(labels).hasSizeGreaterThan(atLeast).doesNotHaveDuplicates();
    }

    private List<String> labels(Resource type) {
        return instances(type).stream()
                .flatMap(concept ->
                        Stream.concat(
                                objects(terms, concept, SKOS.prefLabel).stream(),
                                objects(terms, concept, SKOS.altLabel).stream()))
                .map(Node::getLiteralLexicalForm)
                .toList();
    }

    private boolean isTop(Node concept) {
        return terms.contains(Wg.WEAPONS.asNode(), SKOS.hasTopConcept.asNode(), concept);
    }

    private static boolean isScheme(Node node) {
        return List.of(Wg.WEAPONS.asNode(), Wg.FORMULAS.asNode(), Wg.FOUND_FORMULAS.asNode())
                .contains(node);
    }

    private Set<Node> instances(Resource type) {
        return terms.stream(Node.ANY, RDF.type.asNode(), type.asNode())
                .map(Triple::getSubject)
                .collect(sorted());
    }

    private static Set<Node> objects(Graph graph, Node subject, Property property) {
        return objects(graph, subject, property.getURI());
    }

    private static Set<Node> objects(Graph graph, Node subject, String property) {
        return graph.stream(subject, NodeFactory.createURI(property), Node.ANY)
                .map(Triple::getObject)
                .collect(sorted());
    }

    private static Collector<Node, ?, Set<Node>> sorted() {
        return Collectors.toCollection(() -> new TreeSet<>(Comparator.comparing(Node::toString)));
    }
}
