package org.wiregraph.rdf;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/// The literals of the graph, one lexical form a value.
final class Literals {

    static final Node TRUE = NodeFactory.createLiteralDT("true", XSDDatatype.XSDboolean);
    static final Node FALSE = NodeFactory.createLiteralDT("false", XSDDatatype.XSDboolean);

    private Literals() {}

    /// A plain string. Half a surrogate pair, which no file can hold, becomes U+FFFD.
    static Node text(String value) {
        return NodeFactory.createLiteralString(wellFormed(value));
    }

    static Node integer(long value) {
        return NodeFactory.createLiteralDT(Long.toString(value), XSDDatatype.XSDinteger);
    }

    /// A decimal of one to four places: `1.0`, `0.85`, `0.3333`.
    static Node decimal(double value) {
        BigDecimal rounded =
                BigDecimal.valueOf(value).setScale(4, RoundingMode.HALF_UP).stripTrailingZeros();
        BigDecimal placed = rounded.setScale(Math.max(1, rounded.scale()));
        return NodeFactory.createLiteralDT(placed.toPlainString(), XSDDatatype.XSDdecimal);
    }

    static Node day(LocalDate day) {
        return NodeFactory.createLiteralDT(day.toString(), XSDDatatype.XSDdate);
    }

    /// A date in the XSD type of its precision.
    static Node date(String iso) {
        XSDDatatype type =
                switch (iso.length()) {
                    case 4 -> XSDDatatype.XSDgYear;
                    case 7 -> XSDDatatype.XSDgYearMonth;
                    default -> XSDDatatype.XSDdate;
                };
        return NodeFactory.createLiteralDT(iso, type);
    }

    private static String wellFormed(String value) {
        return value.codePoints()
                .map(c -> Character.getType(c) == Character.SURROGATE ? 0xFFFD : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
