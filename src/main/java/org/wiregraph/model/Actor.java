package org.wiregraph.model;

import java.util.List;
import java.util.Optional;

/// Someone or something that an article names: a person, body, country, place or described group.
///
/// `key` tells the actors of one article apart; `name` is the fullest form in the article,
/// resolved: "Blinken" and "the secretary" are mentions of the actor "Antony Blinken". `country` is
/// the English name of the country it belongs to, where the article shows it. `members` are the
/// keys of the actors that a group lists: "Biden and Kishida" has two.
public record Actor(
        String key,
        Kind kind,
        String name,
        Optional<String> country,
        List<Mention> mentions,
        List<String> members) {

    public Actor {
        mentions = List.copyOf(mentions);
        members = List.copyOf(members);
    }

    /// That of the key alone: an actor may have thousands of mentions.
    @Override
    public int hashCode() {
        return key.hashCode();
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

    /// How a mention points to its actor.
    public enum Form {
        /// By name, whole or short.
        NAME,
        /// By the seat of its government: "Seoul" for South Korea.
        CAPITAL,
        /// By an adjective or noun of belonging, without naming it as one that acts: "Korean".
        DEMONYM,
        /// By what it is: "the ministry", "the top U.S. diplomat", "the two leaders".
        DESCRIPTION,
        PRONOUN
    }

    /// A place in the article's text that stands for the actor, and its words there.
    public record Mention(String text, Span span, Form form) {

        public Mention(String text, Span span) {
            this(text, span, Form.NAME);
        }
    }
}
