package org.wiregraph.extract;

import java.util.Locale;
import java.util.Optional;
import org.wiregraph.model.Actor;

/// Finds the state or body that a part of a word with a hyphen names: "American-imposed",
/// "EU-wide", "anti-Russian".
final class Hyphened {

    private static final String ANTI = "anti-";

    private Hyphened() {}

    /// The one named before the hyphen.
    static Optional<Actor> before(Parties parties, String word) {
        int hyphen = word.indexOf('-');
        if (hyphen <= 0 || hyphen + 1 >= word.length()) {
            return Optional.empty();
        }
        String name = word.substring(0, hyphen);
        return Character.isLowerCase(word.charAt(hyphen + 1))
                ? parties.find(a -> isCalled(a, name))
                : Optional.empty();
    }

    /// The state that something is against.
    static Optional<Actor> against(Parties parties, String word) {
        return word.toLowerCase(Locale.ROOT).startsWith(ANTI)
                ? parties.find(a -> isCalled(a, word.substring(ANTI.length())))
                : Optional.empty();
    }

    private static boolean isCalled(Actor actor, String name) {
        boolean body =
                actor.kind() == Actor.Kind.COUNTRY || actor.kind() == Actor.Kind.ORGANIZATION;
        return body
                && (actor.name().equals(name)
                        || actor.mentions().stream().anyMatch(m -> m.text().equals(name)));
    }
}
