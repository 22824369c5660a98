package org.wiregraph.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wiregraph.model.Weapon;

/// Tells whether two mentions are of one launch, and keeps what either says of it.
final class OneLaunch {

    private OneLaunch() {}

    static void add(List<Launches.Fired> fired, Launches.Fired next) {
        for (int i = 0; i < fired.size(); i++) {
            if (isSame(fired.get(i), next)) {
                fired.set(i, richer(fired.get(i), next));
                return;
            }
        }
        fired.add(next);
    }

    private static boolean isSame(Launches.Fired a, Launches.Fired b) {
        boolean who = a.actor().equals(b.actor()) && a.total() == b.total();
        boolean date =
                a.when().iso().equals(b.when().iso())
                        || a.when().iso().isEmpty()
                        || b.when().iso().isEmpty();
        boolean what =
                fits(a.weapon().flatMap(Weapon::concept), b.weapon().flatMap(Weapon::concept));
        boolean number =
                a.count().isEmpty()
                        || b.count().isEmpty()
                        || a.count().get().value() == b.count().get().value();
        return who && date && what && (number || !a.total() && a.precise() && b.precise());
    }

    private static boolean fits(Optional<String> a, Optional<String> b) {
        return a.equals(b) || isGeneral(a) || isGeneral(b);
    }

    private static boolean isGeneral(Optional<String> concept) {
        return concept.isEmpty()
                || Set.of("Missile", "BallisticMissile", "Rocket", "Projectile")
                        .contains(concept.get());
    }

    private static Launches.Fired richer(Launches.Fired a, Launches.Fired b) {
        boolean firstDated = a.when().iso().isPresent();
        Optional<Weapon> weapon =
                isGeneral(a.weapon().flatMap(Weapon::concept))
                                && !isGeneral(b.weapon().flatMap(Weapon::concept))
                        ? b.weapon()
                        : a.weapon();
        return new Launches.Fired(
                firstDated ? a.line() : b.line(),
                a.actor(),
                a.count().or(b::count),
                weapon,
                a.place().or(b::place),
                firstDated ? a.when() : b.when(),
                a.total(),
                a.rule());
    }
}
