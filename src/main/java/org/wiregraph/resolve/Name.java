package org.wiregraph.resolve;

import java.util.Optional;
import org.wiregraph.model.Actor;

/// A name found in a line, tokens `from` to `to`, before it is known whom the article means by it.
///
/// `text` is the name without the title before it; `title` holds that title: "Foreign Minister Ine
/// Solberg" has the text "Ine Solberg". `country` is the one that the name itself shows.
record Name(int from, int to, Kind kind, String text, String title, Optional<String> country) {

    enum Kind {
        PERSON,
        /// One word that may be the short form of a person's name.
        SHORT,
        /// One word that the name finder takes for a person's name.
        ALONE,
        BODY,
        COUNTRY,
        /// "North Korean": of a country, without naming it as one that acts.
        DEMONYM,
        /// A capital, which is a place or a reading of its government.
        CAPITAL,
        PLACE
    }

    Actor.Form form() {
        return switch (kind) {
            case DEMONYM -> Actor.Form.DEMONYM;
            case CAPITAL -> Actor.Form.CAPITAL;
            case PERSON, SHORT, ALONE, BODY, COUNTRY, PLACE -> Actor.Form.NAME;
        };
    }

    static Name of(int from, int to, Kind kind, String text) {
        return new Name(from, to, kind, text, "", Optional.empty());
    }

    Name in(String home) {
        return new Name(from, to, kind, text, title, Optional.of(home));
    }

    Name upTo(int end) {
        return new Name(from, end, kind, text, title, country);
    }
}
