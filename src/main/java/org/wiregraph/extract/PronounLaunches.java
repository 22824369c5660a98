package org.wiregraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wiregraph.model.Actor;
import org.wiregraph.model.Weapon;
import org.wiregraph.model.When;
import org.wiregraph.text.Clause;
import org.wiregraph.text.Line;

/// Launches of what a pronoun or "the weapon" means, told with their day.
///
/// Example: "Iran showed a new missile. It was launched on Sunday", "unveiled the missile in May
/// and tested it a month later".
final class PronounLaunches {

    private static final Set<String> IT = Set.of("it", "them", "they");
    private static final Set<String> THING = Set.of("weapon", "weapons", "device", "vehicle");
    private static final Set<String> THE = Set.of("the", "this", "that", "these");

    private final Scene scene;
    private final Weapons weapons;
    private final Launchers launchers;
    private final LaunchDates dates;

    PronounLaunches(Scene scene, Weapons weapons, Launchers launchers, LaunchDates dates) {
        this.scene = scene;
        this.weapons = weapons;
        this.launchers = launchers;
        this.dates = dates;
    }

    List<Fired> in(Line line) {
        List<Fired> found = new ArrayList<>();
        for (int verb = 0; verb < line.size(); verb++) {
            if (LaunchTerms.isLaunchVerb(line, verb) && !line.isQuoted(verb)) {
                found.addAll(by(line, verb));
            }
        }
        return found;
    }

    private List<Fired> by(Line line, int verb) {
        Trigger trigger = new Trigger(verb, Trigger.Kind.VERB);
        Optional<Weapon> weapon =
                new Clause(line, verb)
                        .patient()
                        .filter(p -> means(line, p))
                        .flatMap(p -> before(line, p));
        if (weapon.isEmpty() || !Happening.isTold(line, trigger)) {
            return List.of();
        }
        List<Actor> actors = launchers.of(line, trigger, verb, verb + 1);
        boolean stranger = actors.isEmpty() && launchers.isUnknown(line, trigger);
        return dates.of(line, trigger, verb, verb + 1).stream()
                .filter(when -> !stranger && isKnown(when) && !dates.coming().isToCome(when))
                .map(when -> told(weapon.get()).on(when, line))
                .flatMap(f -> f.by(actors).stream())
                .toList();
    }

    private static boolean isKnown(When when) {
        return when.iso().isPresent();
    }

    private static WeaponlessLaunches.Told told(Weapon weapon) {
        return new WeaponlessLaunches.Told(Optional.empty(), Optional.empty(), Optional.of(weapon));
    }

    private static boolean means(Line line, int word) {
        boolean thing =
                line.isAny(word, THING)
                        && line.dependents(word, "det").stream().anyMatch(d -> line.isAny(d, THE));
        return line.is(word, "PRON") && line.isAny(word, IT) || thing;
    }

    /// The weapon told last before the word, in its sentence or the one before.
    private Optional<Weapon> before(Line line, int word) {
        Optional<Weapon> here =
                weapons.in(line).stream()
                        .filter(w -> w.to() <= word)
                        .map(Weapons.Armed::weapon)
                        .reduce((first, second) -> second);
        return here.or(() ->
                line.index() == 0
                        ? Optional.empty()
                        : weapons.in(scene.lines().get(line.index() - 1)).stream()
                                .map(Weapons.Armed::weapon)
                                .reduce((first, second) -> second));
    }
}
