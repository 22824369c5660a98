package org.wiregraph.serve;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.wiregraph.rdf.Wg;

/// What kind of thing a node is, in words.
final class Types {

    private Types() {}

    /// The kinds of a node, as in "Person, Official"; the general kind Report is left out where the
    /// node has its own.
    static String words(Node node, View view) {
        List<String> names =
                view.values(node, RDF.type).stream()
                        .map(View::lexical)
                        .filter(iri -> iri.startsWith(Wg.NS) && !iri.equals(Wg.REPORT.getURI()))
                        .map(iri -> spaced(iri.substring(Wg.NS.length())))
                        .toList();
        return names.stream().collect(Collectors.joining(", "));
    }

    /// A name of the ontology in words: `reportCount` is "Report count".
    static String spaced(String name) {
        String words = name.replaceAll("(?<=[a-z])(?=[A-Z])", " ");
        return words.substring(0, 1).toUpperCase(Locale.ROOT)
                + words.substring(1).toLowerCase(Locale.ROOT);
    }
}
