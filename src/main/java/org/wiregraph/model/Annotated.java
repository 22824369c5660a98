package org.wiregraph.model;

import java.util.List;

/// An article with the sentences and tokens of its body, in reading order.
public record Annotated(Article article, List<Sentence> sentences) {

    public Annotated {
        sentences = List.copyOf(sentences);
    }
}
