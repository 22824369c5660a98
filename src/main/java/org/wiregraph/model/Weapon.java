package org.wiregraph.model;

import java.util.Optional;

/// A weapon in the article's words, with its concept in the ontology's weapon scheme where known.
///
/// Example: "short-range ballistic missiles", concept `ShortRangeBallisticMissile`.
public record Weapon(String words, Optional<String> concept) {}
