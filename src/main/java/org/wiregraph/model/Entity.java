package org.wiregraph.model;

import java.util.Optional;

/// An entity across articles: its IRI, the name it is shown with, and the country it belongs to. A
/// country belongs to itself.
public record Entity(String iri, String name, Optional<String> country) {}
