package org.wiregraph.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.wiregraph.model.Actor;
import org.wiregraph.model.When;
import org.wiregraph.text.Line;
import org.wiregraph.text.Mentions;
import org.wiregraph.text.Range;

/// The persons whom "the leaders of Peru and Chile" are in an article that names both.
///
/// Example: beside "Peruvian President Luc Maes" and "Chilean leader Ana Vos", "the leaders of both
/// countries" are Maes and Vos; "the leaders of Peru, Chile and Ecuador" are not, as of the third
/// nobody is named.
final class Leaders {

    private static final Set<String> RANKS =
            Set.of("president", "leader", "chancellor", "king", "premier", "dictator", "ruler");
    private static final List<String> KOREAS = List.of("North Korea", "South Korea");

    private final Scene scene;

    Leaders(Scene scene) {
        this.scene = scene;
    }

    /// The same participants with the leaders by name, where they met in the days of the article.
    List<Actor> named(Line line, List<Actor> who, When when) {
        return who.size() == 1 && isOfLate(when) ? named(line, who.getFirst()) : who;
    }

    /// Those of an encounter, "the Peruvian leader" by name; the leaders of whom not all are named
    /// stand for their countries.
    List<Actor> named(Encounter one) {
        List<Actor> who = named(one.line(), one.participants(), one.when());
        if (who.size() == 1 && isOfLeaders(who.getFirst())) {
            List<String> lands = lands(one.line(), who.getFirst());
            return lands.size() < 2 ? who : lands.stream().map(scene.parties()::country).toList();
        }
        return isOfLate(one.when())
                ? who.stream().map(a -> single(one.line(), a)).distinct().toList()
                : who;
    }

    /// "The Peruvian leader" beside "President Luc Maes of Peru".
    private Actor single(Line line, Actor actor) {
        boolean leader =
                actor.kind() == Actor.Kind.GROUP
                        && actor.name()
                                .toLowerCase(Locale.ROOT)
                                .matches("\\S+( \\S+)? (leader|dictator)");
        List<String> lands = leader ? lands(line, actor) : List.of();
        return lands.size() == 1 ? leader(lands.getFirst()).orElse(actor) : actor;
    }

    private static boolean isOfLeaders(Actor group) {
        return group.kind() == Actor.Kind.GROUP
                && group.name().matches("(?i).*\\bleaders( of .*)?");
    }

    private List<String> lands(Line line, Actor group) {
        return isOfKoreas(group.name()) ? KOREAS : lands(line, group.name());
    }

    private boolean isOfLate(When when) {
        Optional<LocalDate> today = scene.published();
        return !(when instanceof When.Known known)
                || today.isEmpty()
                || known.day().isAfter(today.get().minusYears(1));
    }

    private List<Actor> named(Line line, Actor group) {
        if (!isOfLeaders(group)) {
            return List.of(group);
        }
        List<String> lands = lands(line, group);
        List<Actor> persons = new ArrayList<>();
        for (String land : lands) {
            leader(land).ifPresent(persons::add);
        }
        return lands.size() > 1 && persons.size() == lands.size() ? persons : List.of(group);
    }

    private static boolean isOfKoreas(String name) {
        return name.matches("(?i)((two|both) )?korean leaders|leaders of (both|the two|two) koreas")
                || name.matches("(?i)leaders of (the )?(north and south|south and north) korea");
    }

    /// The countries that stand in the words of the group.
    private List<String> lands(Line line, String name) {
        return scene.parties().named(line, new Range(0, line.size())).stream()
                .filter(r -> r.actor().kind() == Actor.Kind.COUNTRY)
                .filter(r -> name.contains(line.text(r.from(), r.to())))
                .map(r -> r.actor().name())
                .distinct()
                .toList();
    }

    /// The one person of a country who is called its leader or president.
    private Optional<Actor> leader(String land) {
        Set<Actor> found = new LinkedHashSet<>();
        for (Line line : scene.lines()) {
            scene.parties().named(line, new Range(0, line.size())).stream()
                    .filter(r -> isLeader(line, r))
                    .map(Mentions.Ref::actor)
                    .filter(a -> a.country().filter(land::equals).isPresent())
                    .forEach(found::add);
        }
        return found.isEmpty()
                ? ownedBy(land)
                : found.stream().findFirst().filter(_ -> found.size() == 1);
    }

    /// "Peru's Luc Maes", where the article names nobody else so.
    private Optional<Actor> ownedBy(String land) {
        Set<Actor> all = new LinkedHashSet<>();
        for (Line line : scene.lines()) {
            scene.parties().named(line, new Range(0, line.size())).stream()
                    .filter(r -> Parties.isPerson(r.actor()))
                    .filter(r -> r.actor().country().filter(land::equals).isPresent())
                    .filter(r -> isOwned(line, r.from() - 1, land))
                    .map(Mentions.Ref::actor)
                    .forEach(all::add);
        }
        return all.stream().findFirst().filter(_ -> all.size() == 1);
    }

    private boolean isOwned(Line line, int owner, String land) {
        boolean half = KOREAS.contains(land) && land.startsWith(line.word(owner - 1) + " ");
        boolean named =
                scene.parties()
                        .named(line, owner - 1)
                        .filter(r -> r.actor().name().equals(land))
                        .isPresent();
        return line.isAny(owner, Set.of("'s", "’s")) && (half || named);
    }

    private static boolean isLeader(Line line, Mentions.Ref ref) {
        int before = ref.from() - 1;
        boolean minister = line.lower(before).equals("minister");
        boolean prime = minister && line.lower(before - 1).equals("prime");
        boolean lesser = line.isAny(before - 1, Set.of("vice", "former"));
        boolean titled = RANKS.contains(line.lower(before)) && !lesser;
        return Parties.isPerson(ref.actor()) && (prime || titled);
    }
}
