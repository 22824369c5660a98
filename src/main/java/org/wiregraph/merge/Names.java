package org.wiregraph.merge;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.wiregraph.model.Entity;

/// The names that entities and weapons are shown with.
final class Names {

    /// Between `Range` and `Ballistic`.
    private static final Pattern WORD_START = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})");

    private final Map<String, Entity> entities;

    Names(Map<String, Entity> entities) {
        this.entities = entities;
    }

    /// Whether an entity is known in one article only, as described groups are: its IRI is a part
    /// of the article's.
    static boolean isLocal(String iri) {
        return iri.lastIndexOf('#') > iri.lastIndexOf('/');
    }

    /// The entity's name, or else the local name of the IRI in words: `ShortRangeBallisticMissile`
    /// is "short range ballistic missile".
    String of(String iri) {
        return Optional.ofNullable(entities.get(iri)).map(Entity::name).orElseGet(() -> words(iri));
    }

    private static String words(String iri) {
        String local = iri.substring(Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1);
        return WORD_START.matcher(local).replaceAll(" ").toLowerCase(Locale.ROOT);
    }
}
