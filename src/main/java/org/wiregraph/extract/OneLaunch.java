package org.wiregraph.extract;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wiregraph.model.Actor;
import org.wiregraph.model.Weapon;
import org.wiregraph.model.When;

/// Tells whether two mentions are of one launch, and keeps what either says of it.
final class OneLaunch {

    private static final Set<String> SPACE =
            Set.of("Satellite", "ReconnaissanceSatellite", "SpaceLaunchVehicle", "Rocket");
    private static final Map<String, Set<String>> NARROWER =
            Map.of(
                    "BallisticMissile",
                    Set.of(
                            "ShortRangeBallisticMissile",
                            "MediumRangeBallisticMissile",
                            "IntermediateRangeBallisticMissile",
                            "IntercontinentalBallisticMissile",
                            "SubmarineLaunchedBallisticMissile",
                            "HypersonicMissile",
                            "ShortRangeMissile",
                            "LongRangeMissile"),
                    "ShortRangeMissile",
                    Set.of("ShortRangeBallisticMissile", "TacticalGuidedMissile"),
                    "LongRangeMissile",
                    Set.of("IntercontinentalBallisticMissile", "IntermediateRangeBallisticMissile"),
                    "CruiseMissile",
                    Set.of("StrategicCruiseMissile", "AntiShipMissile"),
                    "TacticalGuidedMissile",
                    Set.of("ShortRangeBallisticMissile"),
                    "HypersonicMissile",
                    Set.of("IntermediateRangeBallisticMissile"));

    private OneLaunch() {}

    /// Adds a launch, or what it tells more of one that is there: of several that it may be, the
    /// one told last before it.
    static void add(List<Fired> fired, Fired next) {
        int best = -1;
        for (int i = 0; i < fired.size(); i++) {
            boolean nearer = best < 0 || isNearer(fired.get(i), fired.get(best), next);
            if (isSame(fired.get(i), next) && nearer) {
                best = i;
            }
        }
        if (best < 0) {
            fired.add(next);
        } else {
            fired.set(best, richer(fired.get(best), next));
        }
    }

    private static boolean isNearer(Fired one, Fired than, Fired to) {
        boolean day = isOfDay(one, to);
        if (day != isOfDay(than, to)) {
            return day;
        }
        boolean before = one.line().index() <= to.line().index();
        return to.when().iso().isEmpty() && before && one.line().index() > than.line().index();
    }

    private static boolean isOfDay(Fired one, Fired other) {
        return other.precise() && one.when().iso().equals(other.when().iso());
    }

    private static boolean isSame(Fired a, Fired b) {
        boolean who = a.actor().map(Actor::key).equals(b.actor().map(Actor::key));
        boolean kind = a.isTotal() == b.isTotal();
        return who
                && kind
                && !areOtherModels(a, b)
                && isSameTime(a, b)
                && fits(a, b)
                && isSameNumber(a, b);
    }

    private static boolean areOtherModels(Fired a, Fired b) {
        Optional<String> one = a.weapon().filter(Models::isModel).map(Weapon::words);
        Optional<String> other = b.weapon().filter(Models::isModel).map(Weapon::words);
        boolean both = one.isPresent() && other.isPresent();
        return both && !one.equals(other) && !isLoad(a, b);
    }

    private static boolean isSameTime(Fired a, Fired b) {
        Optional<String> first = a.when().iso();
        Optional<String> second = b.when().iso();
        boolean week = holds(a.when(), b.when()) || holds(b.when(), a.when());
        return first.equals(second) || first.isEmpty() || second.isEmpty() || week;
    }

    /// "This week" is a day of it told elsewhere.
    private static boolean holds(When wide, When day) {
        return wide instanceof When.Known w
                && day instanceof When.Known d
                && w.precision() == When.Precision.WEEK
                && !d.day().isBefore(w.day())
                && !d.day().isAfter(w.last());
    }

    /// Two numbers are of one launch only where they are one: "two missiles" and "three missiles"
    /// may be fired in one salvo by another's count, but not here.
    private static boolean isSameNumber(Fired a, Fired b) {
        if (a.count().isEmpty() || b.count().isEmpty()) {
            boolean many = a.count().isPresent() ? isManyUndated(a) : isManyUndated(b);
            return !many || a.count().isEmpty() && b.count().isEmpty();
        }
        boolean kind = isKindOf(a, b) || isKindOf(b, a);
        return a.precise() && isLoad(a, b)
                || kind
                || a.count().get().value() == b.count().get().value();
    }

    /// "Tested a new missile this week" may be of "two missiles" fired on a day of it.
    private static boolean isKindOf(Fired week, Fired day) {
        return holds(week.when(), day.when())
                && week.count().filter(c -> c.value() == 1).isPresent();
    }

    private static boolean isManyUndated(Fired fired) {
        boolean many = fired.count().filter(c -> c.value() > 1).isPresent();
        return many && fired.when().iso().isEmpty();
    }

    /// "Three satellites on a Simorgh rocket": the rocket is what is counted.
    private static boolean isLoad(Fired a, Fired b) {
        return isSatellite(a) && isCarrier(b) || isSatellite(b) && isCarrier(a);
    }

    private static boolean isSatellite(Fired fired) {
        return fired.weapon()
                .flatMap(Weapon::concept)
                .filter(c -> c.endsWith("Satellite"))
                .isPresent();
    }

    private static boolean isCarrier(Fired fired) {
        return !isSatellite(fired)
                && fired.weapon().flatMap(Weapon::concept).filter(SPACE::contains).isPresent();
    }

    private static boolean fits(Fired a, Fired b) {
        Optional<String> first = a.weapon().flatMap(Weapon::concept);
        Optional<String> second = b.weapon().flatMap(Weapon::concept);
        if (first.isEmpty() || second.isEmpty() || first.equals(second)) {
            return true;
        }
        return isWider(first.get(), second.get())
                || isWider(second.get(), first.get())
                || SPACE.contains(first.get()) && SPACE.contains(second.get());
    }

    private static boolean isWider(String wide, String narrow) {
        boolean missile = narrow.endsWith("Missile");
        return (wide.equals("Missile") || wide.equals("Projectile")) && missile
                || wide.equals("Projectile")
                || wide.equals("Rocket") && narrow.equals("RocketArtillery")
                || NARROWER.getOrDefault(wide, Set.of()).contains(narrow);
    }

    private static boolean isKind(Fired week, Fired day) {
        return day.count().isPresent() && isKindOf(week, day);
    }

    private static Fired richer(Fired a, Fired b) {
        boolean firstDated = a.when().iso().isPresent() || b.when().iso().isEmpty();
        boolean wide = a.when() instanceof When.Known && holds(a.when(), b.when());
        Fired main = firstDated && !wide ? a : b;
        return new Fired(
                main.line(),
                a.actor(),
                isSatellite(a) && isCarrier(b) || isKind(a, b) ? b.count() : a.count().or(b::count),
                isSatellite(a) && isCarrier(b) ? b.weapon() : narrower(a.weapon(), b.weapon()),
                a.place().or(b::place),
                Flights.join(a.flight(), b.flight()),
                a.accordingTo().or(b::accordingTo),
                main.when(),
                a.grade().compareTo(b.grade()) <= 0 ? a.grade() : b.grade(),
                main.rule());
    }

    private static Optional<Weapon> narrower(Optional<Weapon> a, Optional<Weapon> b) {
        Optional<String> first = a.flatMap(Weapon::concept);
        Optional<String> second = b.flatMap(Weapon::concept);
        boolean model = a.filter(Models::isModel).isPresent();
        boolean better =
                second.isPresent() && (first.isEmpty() || isWider(first.get(), second.get()))
                        || b.filter(Models::isModel).isPresent();
        return better && !model ? b : a;
    }
}
