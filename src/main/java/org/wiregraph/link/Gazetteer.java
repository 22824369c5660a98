package org.wiregraph.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wiregraph.model.Actor;

/// The bundled entities, found by any of their names.
///
/// Source: gazetteer.tsv and ambiguous.txt, made by scripts/make_gazetteer.py.
final class Gazetteer {

    private final Map<String, List<Named>> people = new HashMap<>();
    private final Map<String, List<Named>> bodies = new HashMap<>();
    private final Map<String, List<Named>> places = new HashMap<>();
    private final Set<String> ambiguous = new HashSet<>();
    private final Countries countries;

    private Gazetteer(List<Entity> entities, List<String> ambiguousNames) {
        countries = new Countries(entities);
        for (Entity entity : entities) {
            add(entity, entity.label(), Named.By.LABEL);
            entity.aliases().forEach(alias -> add(entity, alias, Named.By.ALIAS));
        }
        ambiguousNames.forEach(name -> ambiguous.add(String.join(" ", Spelling.words(name))));
    }

    /// An entity under one of its names. `home` is the country that its row or that name gives.
    record Named(Entity entity, String name, By by, Optional<String> home) {
        enum By {
            LABEL,
            ALIAS
        }
    }

    static Gazetteer bundled() {
        List<Entity> entities =
                WordList.lines("gazetteer.tsv").stream().map(Gazetteer::entity).toList();
        return new Gazetteer(entities, WordList.lines("ambiguous.txt"));
    }

    private static Entity entity(String line) {
        String[] fields = line.split("\t", -1);
        return new Entity(
                fields[0],
                fields[1],
                Entity.Type.of(fields[2]),
                list(fields[3]),
                Optional.of(fields[4]).filter(id -> !id.isEmpty()),
                list(fields[5]));
    }

    private static List<String> list(String field) {
        return field.isEmpty() ? List.of() : Arrays.asList(field.split("\\|", -1));
    }

    private void add(Entity entity, String name, Named.By by) {
        switch (entity.type()) {
            case PERSON ->
                    put(
                            people,
                            PersonName.of(name).key(),
                            new Named(entity, name, by, entity.country()));
            case ORGANIZATION, GOVERNMENT_BODY, NEWS_AGENCY -> {
                BodyName body = BodyName.of(name, countries);
                Optional<String> home = entity.country().or(body::country);
                put(bodies, body.key(), new Named(entity, name, by, home));
            }
            case COUNTRY, CITY, REGION, SITE ->
                    put(places, placeKey(name), new Named(entity, name, by, entity.country()));
        }
    }

    private static void put(Map<String, List<Named>> index, String key, Named named) {
        if (!key.isEmpty()) {
            index.computeIfAbsent(key, _ -> new ArrayList<>(1)).add(named);
        }
    }

    /// "the Netherlands" and "Netherlands", "Georgia (USA)" and "Georgia" are one name.
    static String placeKey(String name) {
        int bracket = name.indexOf(" (");
        List<String> words = Spelling.words(bracket > 0 ? name.substring(0, bracket) : name);
        boolean article = words.size() > 1 && words.getFirst().equals("the");
        return String.join(" ", article ? words.subList(1, words.size()) : words);
    }

    Countries countries() {
        return countries;
    }

    /// The entities of a fitting type that bear the name, each once, by its label where that is it.
    List<Named> find(String name, Actor.Kind kind) {
        List<Named> all =
                switch (kind) {
                    case PERSON -> people.getOrDefault(PersonName.of(name).key(), List.of());
                    case ORGANIZATION ->
                            bodies.getOrDefault(BodyName.of(name, countries).key(), List.of());
                    case COUNTRY, PLACE -> places.getOrDefault(placeKey(name), List.of());
                    case GROUP -> List.of();
                };
        Set<String> seen = new HashSet<>();
        return all.stream()
                .filter(named -> named.entity().type().fits(kind))
                .filter(named -> seen.add(named.entity().id()))
                .toList();
    }

    /// Whether a name is known to stand for two or more entities, be it in the gazetteer or beyond.
    boolean ambiguous(String name) {
        return ambiguous.contains(String.join(" ", Spelling.words(name)));
    }

    /// Regions of other countries that bear a country's name, as Georgia's in the United States.
    boolean regionElsewhere(String name, Entity country) {
        return find(name, Actor.Kind.PLACE).stream()
                .map(Named::entity)
                .filter(entity -> entity.type() == Entity.Type.REGION)
                .anyMatch(entity ->
                        entity.country().filter(id -> !id.equals(country.id())).isPresent());
    }
}
