package org.wiregraph.read;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jsoup.nodes.Entities;
import org.wiregraph.model.Failure;
import org.wiregraph.model.Outcome;
import org.wiregraph.model.RawArticle;

/// The items of an RSS or Atom feed, each as it is met, so that a feed that breaks off still gives
/// the items before the break.
///
/// A feed parser that turns dates into instants loses the publisher's zone and with it the day; so
/// the elements are read as they are written. No document type is accepted, and with it no entity,
/// external or not.
final class Feed {

    private static final Set<String> NAMESPACES =
            Set.of(
                    "",
                    "http://www.w3.org/2005/Atom",
                    "http://purl.org/atom/ns#",
                    "http://purl.org/rss/1.0/",
                    "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
                    "http://purl.org/rss/1.0/modules/content/",
                    "http://purl.org/dc/elements/1.1/",
                    "http://purl.org/dc/terms/");
    private static final Set<String> ENVELOPES = Set.of("rss", "feed", "RDF", "channel");
    private static final Set<String> ITEMS = Set.of("item", "entry");
    private static final Set<String> EMPTY_ELEMENTS = Set.of("br", "img", "hr");

    private final XMLStreamReader xml;
    private final String source;
    private final Consumer<Outcome<RawArticle>> found;
    private final Map<String, String> channel = new HashMap<>();
    private int items;

    private Feed(XMLStreamReader xml, String source, Consumer<Outcome<RawArticle>> found) {
        this.xml = xml;
        this.source = source;
        this.found = found;
    }

    static void read(String text, String source, Consumer<Outcome<RawArticle>> found) {
        try {
            new Feed(Xml.open(text), source, found).read();
        } catch (XMLStreamException e) {
            found.accept(new Outcome.Failed<>(Xml.failure(source, e)));
        }
    }

    private void read() throws XMLStreamException {
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.DTD) {
                found.accept(new Outcome.Failed<>(Failure.of(source, Xml.DOCUMENT_TYPE)));
                return;
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                element();
            }
        }
        if (items == 0) {
            found.accept(new Outcome.Skipped<>(Failure.of(source, "a feed without any item")));
        }
    }

    private void element() throws XMLStreamException {
        String name = xml.getLocalName();
        if (ENVELOPES.contains(name)) {
            language(channel);
        } else if (ITEMS.contains(name)) {
            items++;
            Map<String, String> fields = item();
            Origin origin = new Origin(source, "item " + items, source + ":" + items);
            found.accept(FeedItem.read(fields, channel, origin));
        } else {
            field(channel);
        }
    }

    private Map<String, String> item() throws XMLStreamException {
        Map<String, String> fields = new HashMap<>();
        language(fields);
        while (xml.next() != XMLStreamConstants.END_ELEMENT) {
            if (xml.isStartElement()) {
                field(fields);
            }
        }
        return fields;
    }

    private void language(Map<String, String> fields) {
        String language = xml.getAttributeValue("http://www.w3.org/XML/1998/namespace", "lang");
        if (language != null) {
            fields.putIfAbsent("language", language);
        }
    }

    /// Keeps the first value of each name. Atom's link stands in an attribute, and its text may be
    /// marked as plain.
    private void field(Map<String, String> fields) throws XMLStreamException {
        String name = xml.getLocalName();
        String namespace = xml.getNamespaceURI();
        String address = attribute("href");
        String relation = attribute("rel");
        String type = attribute("type");
        String value = inside().strip();
        if (!NAMESPACES.contains(namespace == null ? "" : namespace)) {
            return;
        }
        if (!address.isEmpty()) {
            value = relation.isEmpty() || relation.equals("alternate") ? address : "";
        }
        if (!value.isEmpty() && fields.putIfAbsent(name, value) == null) {
            fields.put(name + " type", type);
        }
    }

    private String attribute(String name) {
        String value = xml.getAttributeValue(null, name);
        return value == null ? "" : value;
    }

    /// What stands between the tags of the element just begun, elements inside it written as markup
    /// again.
    private String inside() throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        boolean markup = attribute("type").equals("xhtml");
        int depth = 1;
        while (depth > 0) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    depth++;
                    text.append('<').append(xml.getLocalName()).append('>');
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    if (depth > 0 && !EMPTY_ELEMENTS.contains(xml.getLocalName())) {
                        text.append("</").append(xml.getLocalName()).append('>');
                    }
                }
                case XMLStreamConstants.CHARACTERS,
                        XMLStreamConstants.CDATA,
                        XMLStreamConstants.SPACE ->
                        text.append(markup ? Entities.escape(xml.getText()) : xml.getText());
                case XMLStreamConstants.ENTITY_REFERENCE ->
                        text.append('&').append(xml.getLocalName()).append(';');
                default -> {}
            }
        }
        return text.toString();
    }
}
