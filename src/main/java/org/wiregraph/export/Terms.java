package org.wiregraph.export;

import java.math.BigDecimal;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;

/// RDF terms as the text of a cell.
final class Terms {

    private Terms() {}

    /// A literal's lexical form or an IRI. Decimals lose zeros at their end, since stores differ in
    /// keeping them.
    static String text(Node term) {
        if (!term.isLiteral()) {
            return term.isURI() ? term.getURI() : term.toString();
        }
        String text = term.getLiteralLexicalForm();
        return XSDDatatype.XSDdecimal.equals(term.getLiteralDatatype())
                        && XSDDatatype.XSDdecimal.isValid(text)
                ? new BigDecimal(text.strip()).stripTrailingZeros().toPlainString()
                : text;
    }

    /// What stands after the last `#` or `/` of an IRI.
    static String localName(Node term) {
        String text = text(term);
        return text.substring(Math.max(text.lastIndexOf('#'), text.lastIndexOf('/')) + 1);
    }

    /// A whole number, or 0 for anything else.
    static int number(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
