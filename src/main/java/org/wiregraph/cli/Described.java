package org.wiregraph.cli;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.wiregraph.rdf.Wg;

/// A resource of the graph with the questions that an explanation asks about it. Lists are sorted
/// by IRI.
record Described(Resource resource) {

    String iri() {
        return resource.getURI();
    }

    boolean has(Property property) {
        return resource.hasProperty(property);
    }

    boolean is(Resource type) {
        return resource.hasProperty(RDF.type, type);
    }

    /// The values of a property in words; empty where there is none.
    String text(Property property) {
        return objects(property).map(Described::words).sorted().collect(Collectors.joining(" | "));
    }

    List<Described> all(Property property) {
        return sorted(objects(property));
    }

    Optional<Described> one(Property property) {
        return all(property).stream().findFirst();
    }

    /// The resources that point here by a property.
    List<Described> pointing(Property property) {
        return sorted(
                resource.getModel().listSubjectsWithProperty(property, resource).toList().stream());
    }

    /// The entities that this points to by any property.
    List<Described> entities() {
        return sorted(
                resource.listProperties().toList().stream()
                        .map(Statement::getObject)
                        .filter(RDFNode::isURIResource)
                        .filter(object -> object.asResource().hasProperty(Wg.NAME)));
    }

    /// The classes, the most telling ones: `LaunchReport`, `Official, Person`.
    String types() {
        String types =
                objects(RDF.type)
                        .filter(type -> !type.equals(Wg.REPORT))
                        .map(type -> type.asResource().getLocalName())
                        .distinct()
                        .sorted()
                        .collect(Collectors.joining(", "));
        return types.isEmpty() ? "Resource" : types;
    }

    Optional<String> name() {
        return Stream.of(RDFS.label, SKOS.prefLabel, Wg.NAME, Wg.TITLE)
                .filter(this::has)
                .map(this::text)
                .findFirst();
    }

    /// The name with the IRI, or the IRI alone. An office names its tenure.
    String brief() {
        Optional<String> office = has(Wg.OFFICE) ? Optional.of(text(Wg.OFFICE)) : Optional.empty();
        return name().or(() -> office).map(name -> name + " <" + iri() + ">").orElse(iri());
    }

    static String words(RDFNode node) {
        return node.isLiteral()
                ? node.asLiteral().getLexicalForm()
                : new Described(node.asResource()).brief();
    }

    private Stream<RDFNode> objects(Property property) {
        return resource.listProperties(property).toList().stream()
                .map(Statement::getObject)
                .distinct();
    }

    private static List<Described> sorted(Stream<? extends RDFNode> nodes) {
        return nodes.filter(RDFNode::isURIResource)
                .map(RDFNode::asResource)
                .distinct()
                .map(Described::new)
                .sorted(Comparator.comparing(Described::iri))
                .toList();
    }
}
