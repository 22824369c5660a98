package org.wiregraph.export;

import java.io.IOException;
import java.io.OutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// XML in UTF-8, one element a line. Attributes are given as names and values in turn.
final class XmlWriter {

    private final XMLStreamWriter out;
    private int depth;

    XmlWriter(OutputStream out) throws IOException {
        try {
            // the JDK's own, whatever else is on the class path
            this.out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
            this.out.writeStartDocument("UTF-8", "1.0");
        } catch (XMLStreamException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    void start(String element, String... attributes) throws IOException {
        try {
            indent();
            out.writeStartElement(element);
            attributes(attributes);
            depth++;
        } catch (XMLStreamException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    void end() throws IOException {
        try {
            depth--;
            indent();
            out.writeEndElement();
        } catch (XMLStreamException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    void empty(String element, String... attributes) throws IOException {
        try {
            indent();
            out.writeEmptyElement(element);
            attributes(attributes);
        } catch (XMLStreamException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    void text(String element, String text, String... attributes) throws IOException {
        try {
            indent();
            out.writeStartElement(element);
            attributes(attributes);
            out.writeCharacters(text);
            out.writeEndElement();
        } catch (XMLStreamException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    /// Ends the document and leaves the stream open.
    void finish() throws IOException {
        try {
            out.writeCharacters("\n");
            out.writeEndDocument();
            out.flush();
        } catch (XMLStreamException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private void indent() throws XMLStreamException {
        out.writeCharacters("\n" + "  ".repeat(depth));
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            out.writeAttribute(attributes[i], attributes[i + 1]);
        }
    }
}
