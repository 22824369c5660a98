package org.wiregraph.export;

import static org.wiregraph.export.Table.column;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.wiregraph.rdf.Wg;

/// The tables with one row a thing found across articles: events, their differences, entities,
/// formulas.
record DerivedTables(DerivedGraphs derived, EntityCensus census) {

    private static final List<Resource> EVENT_TYPES =
            List.of(Wg.STATEMENT, Wg.LAUNCH, Wg.SANCTION, Wg.MEETING, Wg.AGGREGATE, Wg.ACTIVITY);

    /// A report that gives one of the values that an event's reports do not agree on.
    record Disagreement(Node event, Node difference, Node value, Node report) {}

    Table<Node> events() {
        return new Table<>(
                "events.csv",
                List.of(
                        column("event", Terms::text),
                        column("type", event -> type(event)),
                        column("label", event -> eventText(event, RDFS.label)),
                        column("date", event -> listed(event, Wg.DATE)),
                        column("place", event -> listed(event, Wg.PLACE_OF)),
                        column("reports", event -> eventText(event, Wg.REPORT_COUNT)),
                        column("articles", event -> eventText(event, Wg.ARTICLE_COUNT)),
                        column("differences", event -> String.valueOf(differences(event).size())),
                        column("witnesses", event -> eventText(event, Wg.WITNESS_COUNT))));
    }

    Stream<Node> eventRows() {
        return EVENT_TYPES.stream()
                .flatMap(type ->
                        DerivedGraphs.subjects(derived.events(), RDF.type, type.asNode()).stream())
                .distinct()
                .sorted(IriOrder.PLAIN);
    }

    Table<Disagreement> differences() {
        return new Table<>(
                "differences.csv",
                List.of(
                        column("event", row -> Terms.text(row.event())),
                        column("property", row -> property(row.difference())),
                        column("value", row -> listed(row.value(), Wg.VALUE)),
                        column("article", row -> article(row.report())),
                        column("report", row -> Terms.text(row.report()))));
    }

    Stream<Disagreement> differenceRows() {
        return eventRows()
                .flatMap(
                        event -> differences(event).stream().flatMap(d -> disagreements(event, d)));
    }

    Table<Node> formulas() {
        return new Table<>(
                "formulas.csv",
                List.of(
                        column("formula", Terms::text),
                        column("words", derived::formula),
                        column("origin", this::origin),
                        column("uses", formula -> eventText(formula, Wg.USES)),
                        column("speakers", formula -> eventText(formula, Wg.USERS)),
                        column("articles", formula -> eventText(formula, Wg.ARTICLE_COUNT)),
                        column("first", formula -> eventText(formula, Wg.FIRST_USE)),
                        column("last", formula -> eventText(formula, Wg.LAST_USE))));
    }

    Stream<Node> formulaRows() {
        return DerivedGraphs.subjects(derived.events(), Wg.USES, Node.ANY).stream();
    }

    /// Whether a formula is in the ontology's list or was found by repetition.
    private String origin(Node formula) {
        return DerivedGraphs.values(derived.events(), formula, SKOS.inScheme).isEmpty()
                ? "list"
                : "found";
    }

    Table<Node> entities() {
        return new Table<>(
                "entities.csv",
                List.of(
                        column("entity", Terms::text),
                        column("type", this::entityType),
                        column("label", entity -> entityText(entity, RDFS.label)),
                        column("wikidata", this::wikidata),
                        column("link_score", this::linkScore),
                        column("mentions", entity -> entityText(entity, Wg.MENTIONS)),
                        column("articles", entity -> entityText(entity, Wg.ARTICLE_COUNT))));
    }

    Stream<Node> entityRows() {
        return DerivedGraphs.subjects(derived.entities(), RDFS.label, Node.ANY).stream();
    }

    private String type(Node event) {
        return DerivedGraphs.values(derived.events(), event, RDF.type).stream()
                .filter(type -> EVENT_TYPES.stream().anyMatch(known -> known.asNode().equals(type)))
                .map(Terms::localName)
                .collect(Collectors.joining(Fact.LIST));
    }

    private List<Node> differences(Node event) {
        return DerivedGraphs.subjects(derived.events(), Wg.EVENT, event);
    }

    private Stream<Disagreement> disagreements(Node event, Node difference) {
        return DerivedGraphs.values(derived.events(), difference, Wg.HAS_VALUE).stream()
                .flatMap(value ->
                        DerivedGraphs.values(derived.events(), value, Wg.REPORT_OF).stream()
                                .map(report -> new Disagreement(event, difference, value, report)));
    }

    private String property(Node difference) {
        return DerivedGraphs.values(derived.events(), difference, Wg.DIFFERS_IN).stream()
                .map(Terms::localName)
                .collect(Collectors.joining(Fact.LIST));
    }

    /// A report's IRI is its article's with a fragment.
    private static String article(Node report) {
        return Terms.text(report).replaceFirst("#.*", "");
    }

    private String listed(Node subject, Property property) {
        return DerivedGraphs.values(derived.events(), subject, property).stream()
                .map(derived::words)
                .distinct()
                .collect(Collectors.joining(Fact.LIST));
    }

    private String eventText(Node event, Property property) {
        return DerivedGraphs.text(derived.events(), event, property);
    }

    private String entityText(Node entity, Property property) {
        return DerivedGraphs.text(derived.entities(), entity, property);
    }

    private String entityType(Node entity) {
        return census.entry(entity).map(entry -> entry.type().words()).orElse("");
    }

    private String wikidata(Node entity) {
        return DerivedGraphs.values(derived.entities(), entity, Wg.WIKIDATA).stream()
                .map(Terms::localName)
                .collect(Collectors.joining(Fact.LIST));
    }

    private String linkScore(Node entity) {
        return census.entry(entity)
                .flatMap(EntityCensus.Entry::linkScore)
                .map(score -> score.stripTrailingZeros().toPlainString())
                .orElse("");
    }
}
