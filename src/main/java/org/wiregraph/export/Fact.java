package org.wiregraph.export;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.wiregraph.rdf.Wg;

/// A row of a fact table: a report, a tenure or the article itself, within its article.
record Fact(ArticleGraph graph, Node node, DerivedGraphs derived) {

    /// Between the values of a list inside a cell.
    static final String LIST = " | ";

    String article() {
        return Terms.text(graph.article());
    }

    String iri() {
        return Terms.text(node);
    }

    String event() {
        return derived.event(node);
    }

    /// What merging found of it.
    String derived(Property property) {
        return DerivedGraphs.text(derived.events(), node, property);
    }

    String text(Property property) {
        return graph.text(node, property);
    }

    /// All values of a property, in alphabetical order.
    String texts(Property property) {
        return graph.values(node, property).stream()
                .map(Terms::text)
                .sorted()
                .collect(Collectors.joining(LIST));
    }

    /// The formulas that a statement uses, those that statements repeat too.
    String formulas() {
        return Stream.concat(
                        graph.values(node, Wg.USES_FORMULA).stream(),
                        DerivedGraphs.values(derived.events(), node, Wg.USES_FORMULA).stream())
                .map(derived::formula)
                .distinct()
                .sorted()
                .collect(Collectors.joining(LIST));
    }

    /// The last part of the IRI that a property has: `ShortRangeBallisticMissile`.
    String localName(Property property) {
        return graph.value(node, property).map(Terms::localName).orElse("");
    }

    /// The fullest names of a property's entities in this article, in alphabetical order.
    String names(Property property) {
        return entities(property).map(graph::name).collect(Collectors.joining(LIST));
    }

    /// The IRIs of a property's entities, in the order of their names.
    String iris(Property property) {
        return entities(property).map(Terms::text).collect(Collectors.joining(LIST));
    }

    /// The Wikidata id of a property's entity.
    String wikidata(Property property) {
        return graph.value(node, property).map(graph::wikidata).orElse("");
    }

    /// What the sentence behind the fact says of itself: its text, begin or end.
    String passage(Property property) {
        return graph.value(node, Wg.PASSAGE_OF)
                .map(passage -> graph.text(passage, property))
                .orElse("");
    }

    /// The office that a speaker is given in this article.
    String speakerOffice() {
        return graph.value(node, Wg.SPEAKER_TENURE)
                .map(tenure -> graph.text(tenure, Wg.OFFICE))
                .orElse("");
    }

    /// The offices of this tenure's official in this article.
    String offices() {
        return tenures()
                .map(tenure -> graph.text(tenure, Wg.OFFICE))
                .filter(office -> !office.isEmpty())
                .distinct()
                .collect(Collectors.joining(LIST));
    }

    /// The countries and bodies that this tenure's official belongs to in this article.
    String affiliations() {
        return tenures()
                .flatMap(tenure -> graph.values(tenure, Wg.AFFILIATION).stream())
                .distinct()
                .map(graph::name)
                .collect(Collectors.joining(LIST));
    }

    private Stream<Node> tenures() {
        List<Node> officials = graph.values(node, Wg.OFFICIAL_OF);
        return graph.ofType(Wg.TENURE).stream()
                .filter(tenure -> graph.values(tenure, Wg.OFFICIAL_OF).equals(officials));
    }

    private Stream<Node> entities(Property property) {
        return graph.values(node, property).stream()
                .sorted(Comparator.comparing(graph::name).thenComparing(Terms::text));
    }
}
