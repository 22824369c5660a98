package org.wiregraph.model;

import java.util.List;
import java.util.Optional;

/// Which Wikidata entity an actor may be. `accepted` is empty where no candidate is sure enough;
/// ids are never guessed. `method` says how the candidates were found: `exact name`, `alias`, `name
/// and office`, `none`.
///
/// `slug` is the local name of the entity's IRI: the accepted id, or the normalised name.
public record Link(
        String slug, Optional<Candidate> accepted, List<Candidate> candidates, String method) {

    public Link {
        candidates = List.copyOf(candidates);
    }

    /// An entity of the gazetteer with a score from 0 to 1. `label` is its name there.
    public record Candidate(String id, String label, double score) {}
}
