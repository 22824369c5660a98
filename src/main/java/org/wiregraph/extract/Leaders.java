package org.wiregraph.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
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

    private static final Set<String> RANKS = Set.of("president", "leader", "chancellor", "king");
    private static final List<String> KOREAS = List.of("North Korea", "South Korea");

    private final Scene scene;

    Leaders(Scene scene) {
        this.scene = scene;
    }

    /// The same participants with the leaders by name, where they met in the days of the article.
    List<Actor> named(Line line, List<Actor> who, When when) {
        return who.size() == 1 && isOfLate(when) ? named(line, who.getFirst()) : who;
    }

    private boolean isOfLate(When when) {
        Optional<LocalDate> today = scene.published();
        return !(when instanceof When.Known known)
                || today.isEmpty()
                || known.day().isAfter(today.get().minusYears(1));
    }

    private List<Actor> named(Line line, Actor group) {
        String name = group.name();
        boolean leaders = name.matches("(?i).*\\bleaders( of .*)?");
        if (group.kind() != Actor.Kind.GROUP || !leaders) {
            return List.of(group);
        }
        List<String> lands = isOfKoreas(name) ? KOREAS : lands(line, name);
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
        return found.stream().findFirst().filter(_ -> found.size() == 1);
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
