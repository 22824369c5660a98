package org.wiregraph.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.wiregraph.model.Actor;
import org.wiregraph.text.Line;
import org.wiregraph.text.Mentions;
import org.wiregraph.text.Range;

/// Gives launches that name no one to the one who fires in the rest of the article.
///
/// Example: in a story of what Iran tested, "two missiles were fired on Monday" tells of Iran's.
final class UsualLauncher {

    private static final int SEVERAL = 3;

    private final Scene scene;

    UsualLauncher(Scene scene) {
        this.scene = scene;
    }

    /// The launches with those who fired them; those of nobody are left out.
    List<Fired> of(List<Fired> told) {
        Optional<Actor> usual = usual(told);
        boolean alone = isAlone(told);
        List<Fired> fired = new ArrayList<>();
        for (Fired f : told) {
            if (f.actor().isPresent()) {
                fired.add(f);
            } else {
                usual.filter(u -> f.weapon().isPresent() || !namesOthers(f.line(), u))
                        .filter(u ->
                                f.grade() == Fired.Grade.MENTION
                                        || isAbout(f, u)
                                        || alone && !namesOthers(f.line(), u))
                        .ifPresent(u -> fired.add(f.by(u)));
            }
        }
        return fired;
    }

    /// Has the story just spoken of the one who usually fires, or did it leave that one's ground?
    private boolean isAbout(Fired fired, Actor usual) {
        int at = fired.line().index();
        boolean home = fired.place().filter(p -> isOf(p, usual)).isPresent();
        return home
                || scene.lines().subList(Math.max(0, at - 2), at + 1).stream()
                        .flatMap(l -> scene.parties().named(l, new Range(0, l.size())).stream())
                        .map(Mentions.Ref::actor)
                        .anyMatch(a ->
                                a.key().equals(usual.key())
                                        || Parties.isPerson(a) && isOf(a, usual));
    }

    /// Is that the country of a person or place?
    private boolean isOf(Actor actor, Actor usual) {
        return actor.country()
                .map(scene.parties()::country)
                .filter(c -> c.key().equals(usual.key()))
                .isPresent();
    }

    /// Does the article tell of several launches, and of nobody else's?
    private static boolean isAlone(List<Fired> told) {
        List<Actor> actors = told.stream().flatMap(f -> f.actor().stream()).toList();
        return actors.size() >= SEVERAL && actors.stream().distinct().count() == 1;
    }

    private boolean namesOthers(Line line, Actor usual) {
        return scene.parties().named(line, new Range(0, line.size())).stream()
                .map(Mentions.Ref::actor)
                .anyMatch(a -> a.kind() == Actor.Kind.COUNTRY && !a.key().equals(usual.key()));
    }

    private static Optional<Actor> usual(List<Fired> fired) {
        Map<Actor, Long> times =
                fired.stream()
                        .flatMap(f -> f.actor().stream())
                        .collect(
                                Collectors.groupingBy(
                                        a -> a, LinkedHashMap::new, Collectors.counting()));
        long all = times.values().stream().mapToLong(n -> n).sum();
        return times.entrySet().stream()
                .filter(e -> 2 * e.getValue() > all)
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
