package org.wiregraph.store;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.wiregraph.model.Difference;
import org.wiregraph.model.Event;
import org.wiregraph.model.EventKind;
import org.wiregraph.model.Formula;
import org.wiregraph.model.Merged;
import org.wiregraph.model.Retelling;
import org.wiregraph.model.Trait;
import org.wiregraph.rdf.Wg;

/// Writes events, their differences, the formulas of statements, and which articles are copies, as
/// the quads of graph `events`.
final class EventGraph {

    private final GraphNames names;
    private final List<Quad> quads = new ArrayList<>();

    EventGraph(GraphNames names) {
        this.names = names;
    }

    List<Quad> quads(Merged merged) {
        merged.events().forEach(this::addEvent);
        merged.formulas().forEach(this::addFormula);
        merged.retellings().forEach(this::addRetelling);
        return quads;
    }

    private void addRetelling(Retelling retelling) {
        Property relation =
                switch (retelling.relation()) {
                    case COPY -> Wg.COPY_OF;
                    case REVISION -> Wg.REVISION_OF;
                };
        add(
                NodeFactory.createURI(retelling.article()),
                relation,
                NodeFactory.createURI(retelling.earlier()));
    }

    private void addFormula(Formula formula) {
        Node iri =
                formula.concept()
                        .map(NodeFactory::createURI)
                        .orElseGet(() -> names.formula(formula.words()));
        add(iri, SKOS.prefLabel, Values.text(formula.words()));
        add(iri, Wg.USES, Values.integer(formula.uses()));
        add(iri, Wg.USERS, Values.integer(formula.users()));
        add(iri, Wg.ARTICLE_COUNT, Values.integer(formula.articles()));
        formula.first().ifPresent(date -> add(iri, Wg.FIRST_USE, date(date)));
        formula.last().ifPresent(date -> add(iri, Wg.LAST_USE, date(date)));
        if (formula.concept().isEmpty()) {
            addFound(iri, formula);
        }
    }

    /// A formula that is in no list: what it is, and the statements it stands in.
    private void addFound(Node iri, Formula formula) {
        add(iri, RDF.type, Wg.FORMULA.asNode());
        add(iri, SKOS.definition, Values.text("Wording that statements in this graph repeat."));
        add(iri, SKOS.inScheme, Wg.FOUND_FORMULAS.asNode());
        for (String statement : formula.statements()) {
            add(NodeFactory.createURI(statement), Wg.USES_FORMULA, iri);
        }
        formula.events().forEach(event -> add(names.event(event), Wg.USES_FORMULA, iri));
    }

    private static Node date(String iso) {
        return Values.node(Trait.DATE, iso);
    }

    private void addEvent(Event event) {
        Node iri = names.event(event.name());
        add(iri, RDF.type, type(event.kind()).asNode());
        add(iri, RDFS.label, Values.text(event.label()));
        add(iri, Wg.REPORT_COUNT, Values.integer(event.reports().size()));
        add(iri, Wg.ARTICLE_COUNT, Values.integer(event.articles()));
        add(iri, Wg.WITNESS_COUNT, Values.integer(event.witnesses()));
        event.values()
                .forEach((trait, values) ->
                        values.forEach(value ->
                                add(iri, Values.property(trait), Values.node(trait, value))));
        for (String report : event.reports()) {
            add(NodeFactory.createURI(report), Wg.REPORTS, iri);
        }
        event.differences().forEach(difference -> addDifference(iri, difference));
    }

    private void addDifference(Node event, Difference difference) {
        Node iri = extended(event, "-difference-" + difference.trait().property());
        add(event, Wg.DIFFERENCE_OF, iri);
        add(iri, RDF.type, Wg.DIFFERENCE.asNode());
        add(iri, Wg.EVENT, event);
        add(iri, Wg.DIFFERS_IN, Values.property(difference.trait()));
        int number = 1;
        for (Difference.Value value : difference.values()) {
            Node part = extended(iri, "-" + number++);
            add(iri, Wg.HAS_VALUE, part);
            add(part, RDF.type, Wg.DIFFERING_VALUE.asNode());
            add(part, Wg.VALUE, Values.text(value.value()));
            for (String report : value.reports()) {
                add(part, Wg.REPORT_OF, NodeFactory.createURI(report));
            }
        }
    }

    private static Node extended(Node iri, String suffix) {
        return NodeFactory.createURI(iri.getURI() + suffix);
    }

    private static Resource type(EventKind kind) {
        return switch (kind) {
            case STATEMENT -> Wg.STATEMENT;
            case LAUNCH -> Wg.LAUNCH;
            case SANCTION -> Wg.SANCTION;
            case MEETING -> Wg.MEETING;
            case AGGREGATE -> Wg.AGGREGATE;
            case ACTIVITY -> Wg.ACTIVITY;
        };
    }

    private void add(Node subject, Property property, Node object) {
        add(subject, property.asNode(), object);
    }

    private void add(Node subject, Node property, Node object) {
        quads.add(Quad.create(names.events(), subject, property, object));
    }
}
