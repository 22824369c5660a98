package org.wiregraph.store;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.wiregraph.model.Trait;
import org.wiregraph.rdf.Wg;

/// Turns nodes of the graph into the plain values that merging reads, and back.
final class Values {

    private Values() {}

    static Node property(Trait trait) {
        return NodeFactory.createURI(Wg.NS + trait.property());
    }

    static String plain(Node node) {
        return node.isLiteral() ? node.getLiteralLexicalForm() : node.getURI();
    }

    static Node node(Trait trait, String value) {
        return switch (trait.type()) {
            case IRI -> NodeFactory.createURI(value);
            case TEXT -> text(value);
            case NUMBER -> NodeFactory.createLiteralDT(value, XSDDatatype.XSDinteger);
            case DECIMAL -> NodeFactory.createLiteralDT(value, XSDDatatype.XSDdecimal);
            case DATE -> NodeFactory.createLiteralDT(value, dateType(value));
        };
    }

    /// The day that a value names, if it names one.
    static Optional<LocalDate> day(String iso) {
        try {
            return Optional.of(LocalDate.parse(iso));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    static Node text(String value) {
        return NodeFactory.createLiteralString(value);
    }

    static Node integer(long value) {
        return NodeFactory.createLiteralDT(Long.toString(value), XSDDatatype.XSDinteger);
    }

    private static XSDDatatype dateType(String iso) {
        return switch (iso.length()) {
            case 4 -> XSDDatatype.XSDgYear;
            case 7 -> XSDDatatype.XSDgYearMonth;
            default -> XSDDatatype.XSDdate;
        };
    }
}
