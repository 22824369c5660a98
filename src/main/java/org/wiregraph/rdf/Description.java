package org.wiregraph.rdf;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.wiregraph.model.Count;
import org.wiregraph.model.Flight;
import org.wiregraph.model.Measure;
import org.wiregraph.model.Span;
import org.wiregraph.model.When;
import org.wiregraph.text.CodePoints;

/// Adds the triples about one node, in the order of the calls. What is empty is left out.
final class Description {

    private final Quads quads;
    private final Node subject;

    Description(Quads quads, Node subject) {
        this.quads = quads;
        this.subject = subject;
    }

    Description type(Resource type) {
        return node(RDF.type, type.asNode());
    }

    Description node(Property property, Node value) {
        quads.add(subject, property, value);
        return this;
    }

    Description node(Property property, Optional<Node> value) {
        value.ifPresent(node -> node(property, node));
        return this;
    }

    Description nodes(Property property, List<Node> values) {
        values.forEach(value -> node(property, value));
        return this;
    }

    Description text(Property property, String value) {
        return value.isBlank() ? this : node(property, Literals.text(value));
    }

    Description text(Property property, Optional<String> value) {
        return text(property, value.orElse(""));
    }

    Description integer(Property property, long value) {
        return node(property, Literals.integer(value));
    }

    Description decimal(Property property, double value) {
        return node(property, Literals.decimal(value));
    }

    Description offsets(Span span, CodePoints points) {
        return integer(Wg.BEGIN, points.begin(span)).integer(Wg.END, points.end(span));
    }

    Description count(Optional<Count> count) {
        count.ifPresent(known ->
                integer(Wg.COUNT, known.value())
                        .text(Wg.COUNT_OF, known.of())
                        .text(Wg.COUNT_HEDGE, known.hedge()));
        return this;
    }

    /// Lengths in km and speeds in km/h, each with the article's words.
    Description flight(Flight flight) {
        measure(Wg.DISTANCE, Wg.DISTANCE_WORDS, flight.distance());
        measure(Wg.ALTITUDE, Wg.ALTITUDE_WORDS, flight.altitude());
        measure(Wg.SPEED, Wg.SPEED_WORDS, flight.speed());
        text(Wg.DIRECTION, flight.direction());
        return switch (flight.outcome()) {
            case SUCCEEDED, FAILED -> text(Wg.OUTCOME, flight.outcome().words());
            case UNKNOWN -> this;
        };
    }

    private void measure(Property value, Property words, Optional<Measure> measure) {
        measure.ifPresent(known -> {
            Units.metric(known).ifPresent(number -> node(value, Literals.decimal(number)));
            text(words, known.words());
        });
    }

    Description when(When when) {
        return switch (when) {
            case When.Unknown _ -> this;
            case When.Known known ->
                    node(Wg.DATE, known.iso().map(Literals::date))
                            .text(Wg.DATE_BASIS, known.basis());
        };
    }
}
