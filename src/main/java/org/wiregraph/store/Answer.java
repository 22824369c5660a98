package org.wiregraph.store;

import org.apache.jena.query.ResultSet;
import org.apache.jena.rdf.model.Model;

/// What a query gives, by its form. It may be read until the callback that got it returns.
public sealed interface Answer {

    /// Of SELECT.
    record Rows(ResultSet rows) implements Answer {}

    /// Of ASK.
    record Truth(boolean truth) implements Answer {}

    /// Of CONSTRUCT and DESCRIBE.
    record Triples(Model model) implements Answer {}
}
