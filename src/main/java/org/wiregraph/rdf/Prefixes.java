package org.wiregraph.rdf;

import java.util.LinkedHashMap;
import java.util.Map;

/// The prefixes that exports, queries and the endpoint share.
public final class Prefixes {

    private static final String[][] VOCABULARIES = {
        {"wg", Wg.NS},
        {"rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"},
        {"rdfs", "http://www.w3.org/2000/01/rdf-schema#"},
        {"xsd", "http://www.w3.org/2001/XMLSchema#"},
        {"owl", "http://www.w3.org/2002/07/owl#"},
        {"skos", "http://www.w3.org/2004/02/skos/core#"},
        {"prov", "http://www.w3.org/ns/prov#"},
        {"sem", "http://semanticweb.cs.vu.nl/2009/11/sem/"},
        {"schema", "https://schema.org/"},
        {"nif", "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#"},
        {"oa", "http://www.w3.org/ns/oa#"},
        {"org", "http://www.w3.org/ns/org#"},
        {"geo", "http://www.opengis.net/ont/geosparql#"},
        {"foaf", "http://xmlns.com/foaf/0.1/"},
        {"dcterms", "http://purl.org/dc/terms/"},
        {"sh", "http://www.w3.org/ns/shacl#"},
        {"wd", "http://www.wikidata.org/entity/"},
    };

    private Prefixes() {}

    /// Namespace by prefix, in a fixed order: the vocabularies, then the folders of `iris`.
    public static Map<String, String> of(Iris iris) {
        Map<String, String> prefixes = new LinkedHashMap<>();
        for (String[] vocabulary : VOCABULARIES) {
            prefixes.put(vocabulary[0], vocabulary[1]);
        }
        for (String folder : new String[] {"article", "entity", "event", "formula", "graph"}) {
            prefixes.put(folder, iris.base() + folder + "/");
        }
        return prefixes;
    }
}
