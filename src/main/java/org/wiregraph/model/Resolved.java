package org.wiregraph.model;

import java.util.List;

/// An annotated article whose actors are known: each with all its mentions, pronouns and
/// descriptions among them, and the officials with their offices.
public record Resolved(Annotated annotated, List<Actor> actors, List<Official> officials) {

    public Resolved {
        actors = List.copyOf(actors);
        officials = List.copyOf(officials);
    }
}
