package org.wiregraph.extract;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.wiregraph.model.Actor;

/// Knows which of those named can impose sanctions, and for whom they do so: a president for the
/// state, "Brussels" for the union.
final class ImposingPowers {

    private static final Set<String> BODIES = Set.of("ministry", "department", "directorate");

    private final Parties parties;

    ImposingPowers(Parties parties) {
        this.parties = parties;
    }

    /// The one that imposes where the actor is named as doing so.
    Optional<Actor> of(Actor actor) {
        return able(actor).map(this::union);
    }

    /// "Brussels" imposes sanctions for the union that sits there.
    private Actor union(Actor actor) {
        return actor.name().equals("Belgium")
                ? parties.find(a -> a.name().equals("European Union")).orElse(actor)
                : actor;
    }

    /// States, bodies and their leaders impose sanctions, the leaders for their states.
    private Optional<Actor> able(Actor actor) {
        return switch (actor.kind()) {
            case COUNTRY -> Optional.of(actor);
            case ORGANIZATION -> Optional.of(isForeignOffice(actor) ? state(actor) : actor);
            case PERSON -> actor.country().map(parties::country);
            case GROUP ->
                    Optional.of(actor)
                            .filter(g -> isOfStates(g) || isBody(g))
                            .or(() -> first(actor));
            case PLACE -> Optional.empty();
        };
    }

    /// "Mr. Lee and Ms. Ode agreed to extend": the state of the leader named first.
    private Optional<Actor> first(Actor list) {
        return parties.members(list).stream()
                .findFirst()
                .filter(Parties::isPerson)
                .flatMap(Actor::country)
                .map(parties::country);
    }

    private Actor state(Actor actor) {
        return actor.country().map(parties::country).orElse(actor);
    }

    /// A foreign ministry tells of the sanctions of its state.
    private static boolean isForeignOffice(Actor actor) {
        String name = actor.name().toLowerCase(Locale.ROOT);
        return name.contains("foreign ministry")
                || name.contains("foreign office")
                || name.contains("ministry of foreign affairs");
    }

    /// "The shipping ministry", which no name stands for.
    private static boolean isBody(Actor group) {
        String name = group.name().toLowerCase(Locale.ROOT);
        return BODIES.contains(name.substring(name.lastIndexOf(' ') + 1))
                || BODIES.contains(name.split(" ")[0]);
    }

    private boolean isOfStates(Actor group) {
        return parties.members(group).stream()
                .allMatch(
                        a -> a.kind() == Actor.Kind.COUNTRY || a.kind() == Actor.Kind.ORGANIZATION);
    }
}
