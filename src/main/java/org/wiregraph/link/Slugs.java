package org.wiregraph.link;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.wiregraph.model.Actor;

/// Names unlinked actors for the graph: `person-kim-song-hun`,
/// `organization-north-korea-foreign-ministry`.
///
/// Spellings of one name share a slug. A name that tells nobody from others ("Kim", a foreign
/// ministry of no country) is kept to its article by the article's id.
final class Slugs {

    private static final int LONGEST = 80;
    private static final int DIGEST = 8;

    private final Countries countries;
    private final Set<String> generic = WordList.words("generic.txt");

    Slugs(Countries countries) {
        this.countries = countries;
    }

    String slug(Actor actor, String article) {
        return switch (actor.kind()) {
            case PERSON -> person(actor, article);
            case ORGANIZATION -> body(actor, article);
            case COUNTRY, PLACE -> named(actor, Spelling.words(actor.name()), article);
            case GROUP -> named(actor, Spelling.words(actor.name()), article);
        };
    }

    private String person(Actor actor, String article) {
        PersonName name = PersonName.of(actor.name());
        String slug = named(actor, name.words(), article);
        return name.complete() || name.words().isEmpty() ? slug : slug + "-" + article;
    }

    private String body(Actor actor, String article) {
        BodyName name = BodyName.of(actor.name(), countries);
        boolean common = generic.containsAll(name.words());
        Optional<String> home =
                common
                        ? name.country().or(() -> actor.country().flatMap(countries::id))
                        : name.country();
        List<String> words =
                home.map(id -> Spelling.words(countries.label(id) + " " + name.key()))
                        .orElse(name.words());
        String slug = named(actor, words, article);
        boolean anyones = common && home.isEmpty() && !words.isEmpty();
        return anyones ? slug + "-" + article : slug;
    }

    private static String named(Actor actor, List<String> words, String article) {
        String kind = actor.kind().name().toLowerCase(Locale.ROOT) + "-";
        String name = String.join("-", words);
        if (name.isEmpty()) {
            return kind + digest(article + "\n" + actor.key() + "\n" + actor.name());
        }
        return kind + (name.length() <= LONGEST ? name : shortened(name));
    }

    private static String shortened(String name) {
        int end = Character.isHighSurrogate(name.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return name.substring(0, end) + "-" + digest(name);
    }

    private static String digest(String text) {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, DIGEST);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
