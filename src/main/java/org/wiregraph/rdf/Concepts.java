package org.wiregraph.rdf;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;

/// The weapons and formulas of the ontology, as reports point to them.
final class Concepts {

    private final Set<Node> weapons = new HashSet<>();

    /// Formula by its wording, in words with a space before and after each.
    private final Map<String, Node> formulas = new TreeMap<>();

    Concepts(Graph ontology) {
        ontology.stream(Node.ANY, RDF.type.asNode(), Wg.WEAPON.asNode())
                .forEach(triple -> weapons.add(triple.getSubject()));
        ontology.stream(Node.ANY, RDF.type.asNode(), Wg.FORMULA.asNode())
                .forEach(triple -> addWordings(triple.getSubject(), ontology));
    }

    /// The weapon with this local name; empty where the scheme has none.
    Optional<Node> weapon(String name) {
        return Optional.of(NodeFactory.createURI(Wg.NS + name)).filter(weapons::contains);
    }

    /// The formulas whose wording stands in the content, whatever its case and marks between the
    /// words: "our Iron-clad commitment" uses `iron clad`.
    List<Node> formulasIn(String content) {
        String words = words(content);
        return formulas.entrySet().stream()
                .filter(formula -> words.contains(formula.getKey()))
                .map(Map.Entry::getValue)
                .distinct()
                .toList();
    }

    private void addWordings(Node formula, Graph ontology) {
        for (Node label : List.of(SKOS.prefLabel.asNode(), SKOS.altLabel.asNode())) {
            ontology.stream(formula, label, Node.ANY)
                    .forEach(t ->
                            formulas.put(words(t.getObject().getLiteralLexicalForm()), formula));
        }
    }

    private static String words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" ", " ", " "));
    }
}
