package org.wiregraph.link;

import java.util.List;
import java.util.Optional;
import org.wiregraph.model.Actor;

/// A row of the gazetteer. `country` is the id of its country; `notes` are a person's offices or a
/// country's adjectives.
record Entity(
        String id,
        String label,
        Type type,
        List<String> aliases,
        Optional<String> country,
        List<String> notes) {

    Entity {
        aliases = List.copyOf(aliases);
        notes = List.copyOf(notes);
    }

    /// What an entity is, by its letter in the gazetteer.
    enum Type {
        COUNTRY("c"),
        CITY("t"),
        REGION("r"),
        ORGANIZATION("o"),
        GOVERNMENT_BODY("g"),
        PERSON("p"),
        NEWS_AGENCY("n"),
        SITE("s");

        private final String letter;

        Type(String letter) {
            this.letter = letter;
        }

        static Type of(String letter) {
            for (Type type : values()) {
                if (type.letter.equals(letter)) {
                    return type;
                }
            }
            throw new IllegalArgumentException("no type of entity: " + letter);
        }

        /// Whether an actor of this kind can be such an entity.
        boolean fits(Actor.Kind kind) {
            return switch (kind) {
                case PERSON -> this == PERSON;
                case COUNTRY -> this == COUNTRY;
                case ORGANIZATION ->
                        this == ORGANIZATION || this == GOVERNMENT_BODY || this == NEWS_AGENCY;
                case PLACE -> this == CITY || this == REGION || this == SITE || this == COUNTRY;
                case GROUP -> false;
            };
        }
    }
}
