package org.wiregraph.model;

import java.util.List;

/// A trait on which the articles about one event do not agree.
///
/// Example: trait count, value "5" by one report, "6" by two others.
public record Difference(Trait trait, List<Value> values) {

    public Difference {
        values = List.copyOf(values);
    }

    /// One of the values in words, with the reports that give it.
    public record Value(String value, List<String> reports) {

        public Value {
            reports = List.copyOf(reports);
        }
    }
}
