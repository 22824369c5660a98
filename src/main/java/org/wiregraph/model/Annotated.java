package org.wiregraph.model;

import java.util.List;

/// An article with the sentences and tokens of its body, in reading order, and the names and
/// expressions of time in them, in order of place.
public record Annotated(
        Article article, List<Sentence> sentences, List<Name> names, List<TimeExpression> times) {

    public Annotated {
        sentences = List.copyOf(sentences);
        names = List.copyOf(names);
        times = List.copyOf(times);
    }
}
