package org.wiregraph.export;

import java.util.Locale;

/// What an export can be written as.
public enum Format {
    CSV("", "a folder of fact tables for R, pandas and spreadsheets"),
    TURTLE("ttl", "RDF, all graphs in one, for people and editors"),
    TRIG("trig", "RDF, one named graph an article"),
    NQUADS("nq", "RDF, a sorted line a quad, for comparing and loading"),
    JSONLD("jsonld", "RDF as JSON, one named graph an article"),
    GRAPHML("graphml", "network for networkx, igraph, yEd and Neo4j"),
    GEXF("gexf", "network over time for Gephi (GEXF 1.3)"),
    CYJS("cyjs", "network for Cytoscape and cytoscape.js"),
    DOT("dot", "network for Graphviz");

    private final String extension;
    private final String description;

    Format(String extension, String description) {
        this.extension = extension;
        this.description = description;
    }

    /// The usual end of the file name, without a dot; empty for a format that fills a folder.
    public String extension() {
        return extension;
    }

    /// What it holds and who reads it, in one line.
    public String description() {
        return description;
    }

    /// The name as users write it: `graphml`.
    public String words() {
        return name().toLowerCase(Locale.ROOT);
    }
}
