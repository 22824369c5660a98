package org.wiregraph.model;

import java.util.List;
import java.util.Optional;

/// Someone or something that an article names: a person, body, country, place or described group.
///
/// `key` tells the actors of one article apart; `name` is the fullest form in the article,
/// resolved: "Blinken" and "the secretary" are mentions of the actor "Antony Blinken". `country` is
/// the English name of the country it belongs to, where the article shows it.
public record Actor(
        String key, Kind kind, String name, Optional<String> country, List<Mention> mentions) {

    public Actor {
        mentions = List.copyOf(mentions);
    }

    /// What an actor is.
    public enum Kind {
        PERSON,
        ORGANIZATION,
        COUNTRY,
        PLACE,
        /// Unnamed people or a list taken together: "six North Koreans", "the three leaders".
        GROUP
    }

    /// A place in the article's text that stands for the actor, and its words there.
    public record Mention(String text, Span span) {}
}
