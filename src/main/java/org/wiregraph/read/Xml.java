package org.wiregraph.read;

import java.io.StringReader;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.wiregraph.model.Failure;

/// XML of strangers. No document type is accepted, and with it no entity, external or not; and
/// nothing here recurses, so no text is too deep.
final class Xml {

    static final String DOCUMENT_TYPE =
            "has a document type, which is not read; remove <!DOCTYPE ...>";
    static final String BROKEN = "not well-formed XML, so nothing after this place was read";

    /// Elements below this depth give their text to the element above.
    private static final int DEEPEST = 200;

    private final XMLStreamReader xml;

    private Xml(XMLStreamReader xml) {
        this.xml = xml;
    }

    static XMLStreamReader open(String text) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        return factory.createXMLStreamReader(new StringReader(legal(text).strip()));
    }

    /// The text with spaces for the characters that XML forbids and feeds nevertheless hold.
    private static String legal(String text) {
        StringBuilder legal = new StringBuilder(text);
        for (int i = 0; i < legal.length(); i++) {
            if (isForbidden(legal.charAt(i))) {
                legal.setCharAt(i, ' ');
            }
        }
        return legal.toString();
    }

    private static boolean isForbidden(char c) {
        return c < ' ' && c != '\t' && c != '\n' && c != '\r' || c >= '\ufffe';
    }

    /// Where and why a text is no XML.
    static Failure failure(String source, XMLStreamException problem) {
        int line = problem.getLocation() == null ? 1 : problem.getLocation().getLineNumber();
        return new Failure(source, "line " + line, BROKEN);
    }

    /// Hands on every element with one of the local names as a small tree of its own, as soon as it
    /// has ended; names in the tree are local too. The failure tells where the text breaks off.
    ///
    /// Example: names `{"p"}` and `<w:body><w:p><w:t>One</w:t></w:p></w:body>` give `<p><t>One`.
    static Optional<Failure> elements(
            String text, String source, Set<String> names, Consumer<Element> found) {
        try {
            return new Xml(open(text)).walk(names, found)
                    ? Optional.empty()
                    : Optional.of(Failure.of(source, DOCUMENT_TYPE));
        } catch (XMLStreamException e) {
            return Optional.of(failure(source, e));
        }
    }

    /// Whether the text was read to its end, which one with a document type is not.
    private boolean walk(Set<String> names, Consumer<Element> found) throws XMLStreamException {
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.DTD) {
                return false;
            }
            if (event == XMLStreamConstants.START_ELEMENT && names.contains(xml.getLocalName())) {
                found.accept(tree());
            }
        }
        return true;
    }

    private Element tree() throws XMLStreamException {
        Element top = element();
        Element at = top;
        StringBuilder text = new StringBuilder();
        int depth = 1;
        while (depth > 0) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    depth++;
                    if (depth <= DEEPEST) {
                        write(text, at);
                        at = element().appendTo(at);
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    Element parent = at.parent();
                    if (depth < DEEPEST && parent != null) {
                        write(text, at);
                        at = parent;
                    }
                }
                case XMLStreamConstants.CHARACTERS,
                        XMLStreamConstants.CDATA,
                        XMLStreamConstants.SPACE ->
                        text.append(xml.getText());
                case XMLStreamConstants.ENTITY_REFERENCE ->
                        text.append(Parser.unescapeEntities("&" + xml.getLocalName() + ";", false));
                default -> {}
            }
        }
        write(text, top);
        return top;
    }

    /// Puts the text that was met into the element as one piece, however many it came in.
    private static void write(StringBuilder text, Element into) {
        if (!text.isEmpty()) {
            into.appendText(text.toString());
            text.setLength(0);
        }
    }

    private Element element() {
        Element element = new Element(xml.getLocalName());
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            element.attr(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
        }
        return element;
    }
}
