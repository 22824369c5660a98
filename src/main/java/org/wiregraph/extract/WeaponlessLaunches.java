package org.wiregraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wiregraph.model.Actor;
import org.wiregraph.model.Count;
import org.wiregraph.model.Flight;
import org.wiregraph.model.TimeExpression.Role;
import org.wiregraph.model.Weapon;
import org.wiregraph.model.When;
import org.wiregraph.text.Line;
import org.wiregraph.text.Numbers;

/// Launches whose weapon is not said again: "its previous launch, on May 5", "the May 5 firing",
/// "fired one missile on May 5 and two on May 8".
final class WeaponlessLaunches {

    private static final Set<String> NOUNS =
            Set.of(
                    "launch",
                    "launches",
                    "firing",
                    "firings",
                    "test-fire",
                    "test-launch",
                    "flights");
    private static final int BEFORE = 3;

    private final Scene scene;
    private final Launchers launchers;
    private final LaunchDates dates;

    WeaponlessLaunches(Scene scene, Launchers launchers, LaunchDates dates) {
        this.scene = scene;
        this.launchers = launchers;
        this.dates = dates;
    }

    /// The launches of a line besides those of its weapons, `armed`.
    List<Fired> in(Line line, List<Fired> armed) {
        List<Fired> found = new ArrayList<>();
        for (int i = 0; i < line.size(); i++) {
            if (NOUNS.contains(line.lower(i)) && !line.isQuoted(i) && !line.is(i, "VERB")) {
                found.addAll(byNoun(line, i));
            } else if (!armed.isEmpty()) {
                found.addAll(byNumber(line, i, armed.getLast()));
            }
        }
        return found;
    }

    private List<Fired> byNoun(Line line, int noun) {
        Trigger trigger = new Trigger(noun, Trigger.Kind.NOUN);
        boolean dated =
                scene.dates(line).stream()
                        .anyMatch(d -> isAt(line, d, noun) && d.isOf(Role.CLAUSE, Role.NOUN));
        boolean armed =
                Weapons.in(line).stream().anyMatch(w -> w.to() == noun || w.from() == noun + 2);
        if (!dated || armed || !Happening.isTold(line, trigger)) {
            return List.of();
        }
        Optional<Actor> actor = launchers.of(line, trigger, noun, noun + 1);
        return dates.of(line, noun, noun, noun + 1).stream()
                .filter(when ->
                        when instanceof When.Known k && k.precision() == When.Precision.DAY
                                || line.lower(noun).equals("flights") && when.iso().isPresent())
                .map(when -> fired(line, new Told(actor, Optional.empty(), Optional.empty()), when))
                .toList();
    }

    private static boolean isAt(Line line, Dated date, int noun) {
        int gap = date.from() - noun - 1;
        boolean after = gap >= 0 && gap <= 2 && !line.is(noun + 1, "VERB");
        boolean before = date.to() <= noun && noun - date.to() < BEFORE && date.isOf(Role.NOUN);
        return after || before;
    }

    /// "And two on May 8", "another on May 14".
    private List<Fired> byNumber(Line line, int i, Fired like) {
        String word = line.lower(i);
        boolean other = word.equals("another");
        boolean counted =
                other || Numbers.of(word).isPresent() && !Character.isDigit(word.charAt(0));
        boolean on = Set.of("on", "in").contains(line.lower(i + 1));
        boolean dated =
                scene.dates(line).stream()
                        .anyMatch(d ->
                                (d.from() == i + 2 || d.from() == i + 1)
                                        && d.isOf(Role.CLAUSE, Role.NOUN));
        if (!counted || !on || !dated || like.isTotal()) {
            return List.of();
        }
        int value = other ? 1 : Numbers.of(word).orElse(1);
        Count count = new Count(value, like.weapon().map(Weapon::words).orElse(""), "");
        return dates.of(line, i, i, i + 1).stream()
                .map(when ->
                        fired(
                                line,
                                new Told(like.actor(), Optional.of(count), like.weapon()),
                                when))
                .toList();
    }

    private static Fired fired(Line line, Told told, When when) {
        return new Fired(
                line,
                told.actor(),
                told.count(),
                told.weapon(),
                Optional.empty(),
                Flight.UNTOLD,
                Optional.empty(),
                when,
                Fired.Grade.OWN,
                "launch without its weapon");
    }

    /// What is known of a launch besides its date.
    private record Told(Optional<Actor> actor, Optional<Count> count, Optional<Weapon> weapon) {}
}
