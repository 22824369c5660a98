package org.wiregraph.model;

/// The name of a person, body or place at a place in the text, without the title before it.
public record Name(Span span, Type type) {

    /// What is named. A country is a place even where it stands for its government.
    public enum Type {
        PER,
        ORG,
        LOC
    }
}
