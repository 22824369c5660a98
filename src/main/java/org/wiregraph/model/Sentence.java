package org.wiregraph.model;

import java.util.List;

/// A sentence of a body block. `block` counts from 0 among the article's blocks.
public record Sentence(Span span, int block, List<Token> tokens) {

    public Sentence {
        tokens = List.copyOf(tokens);
    }
}
