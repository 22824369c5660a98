package org.wiregraph.store;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.wiregraph.model.Entity;
import org.wiregraph.model.Merged;
import org.wiregraph.model.Reported;
import org.wiregraph.rdf.Wg;

/// Works out the graphs that follow from the articles and the ontology, within the caller's
/// transaction.
final class Derivation {

    private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final GraphNames names;
    private final Graph ontology;
    private final Texts texts;

    Derivation(GraphNames names, Graph ontology, Texts texts) {
        this.names = names;
        this.texts = texts;
        this.ontology = ontology;
    }

    Map<Node, List<Quad>> graphs(DatasetGraph database, Function<Reported, Merged> merger) {
        EntityReader reader = new EntityReader(database);
        SortedMap<String, EntityProfile> profiles = reader.profiles();
        Merged merged =
                merger.apply(
                        new Reported(
                                new Articles(database).tellings(texts),
                                new ReportReader(database).reports(),
                                Stream.concat(concepts(), entities(profiles)).toList(),
                                broader(),
                                wordings()));
        Map<Node, List<Quad>> graphs = new LinkedHashMap<>();
        graphs.put(names.entities(), new EntityGraph(names).quads(profiles, reader.mentions()));
        graphs.put(names.events(), new EventGraph(names).quads(merged));
        graphs.put(names.ontology(), ontologyQuads());
        return graphs;
    }

    private static Stream<Entity> entities(SortedMap<String, EntityProfile> profiles) {
        return profiles.entrySet().stream()
                .map(profile -> profile.getValue().entity(profile.getKey()));
    }

    /// The weapons under the names that the ontology shows them with.
    private Stream<Entity> concepts() {
        return ontology.stream(Node.ANY, SKOS.prefLabel.asNode(), Node.ANY)
                .map(label ->
                        new Entity(
                                label.getSubject().getURI(),
                                Values.plain(label.getObject()),
                                Optional.empty()));
    }

    /// The words of all labels of formulas: `iron clad commitment` for "iron-clad commitment".
    private Set<String> wordings() {
        Set<String> wordings = new TreeSet<>();
        ontology.stream(Node.ANY, RDF.type.asNode(), Wg.FORMULA.asNode())
                .flatMap(formula ->
                        Stream.of(SKOS.prefLabel, SKOS.altLabel)
                                .flatMap(label ->
                                        ontology.stream(
                                                formula.getSubject(), label.asNode(), Node.ANY)))
                .forEach(label -> wordings.add(words(Values.plain(label.getObject()))));
        return wordings;
    }

    private static String words(String label) {
        return MARKS.matcher(label.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    private Map<String, Set<String>> broader() {
        Map<String, Set<String>> broader = new TreeMap<>();
        ontology.stream(Node.ANY, SKOS.broader.asNode(), Node.ANY)
                .forEach(triple ->
                        broader.computeIfAbsent(triple.getSubject().getURI(), _ -> new TreeSet<>())
                                .add(triple.getObject().getURI()));
        return broader;
    }

    private List<Quad> ontologyQuads() {
        return ontology.stream().map(triple -> new Quad(names.ontology(), triple)).toList();
    }
}
