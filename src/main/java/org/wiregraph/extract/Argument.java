package org.wiregraph.extract;

import java.util.Optional;
import org.wiregraph.model.Actor;
import org.wiregraph.text.Mentions;

/// What may play a part in an event that a word of the same sentence tells: a mention of somebody,
/// a noun for people of whom nothing else is known, or an expression of time.
///
/// Example: beside `met` in "Maes met officials in Lima on Monday" these are Maes, "officials",
/// Lima and Monday.
record Argument(int from, int to, int head, Optional<Mentions.Ref> ref, Optional<Dated> date) {

    boolean isTime() {
        return date.isPresent();
    }

    Optional<Actor> actor() {
        return ref.map(Mentions.Ref::actor);
    }

    /// "person", "country", "people" for a mere noun, "time".
    String type() {
        return isTime() ? "time" : actor().map(a -> a.kind().name()).orElse("people");
    }

    /// "name", "pronoun"; "noun" where nobody is known.
    String form() {
        return ref.map(r -> r.form().name()).orElse("noun");
    }

    boolean holds(Argument other) {
        return from <= other.from && other.to <= to && !equals(other);
    }
}
