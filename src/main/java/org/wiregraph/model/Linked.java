package org.wiregraph.model;

import java.util.Map;

/// An extraction with the link of each of its actors, by actor key.
public record Linked(Extraction extraction, Map<String, Link> links) {

    public Linked {
        links = Map.copyOf(links);
    }
}
