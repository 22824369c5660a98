package org.wiregraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.wiregraph.model.Actor;
import org.wiregraph.model.Count;
import org.wiregraph.model.Weapon;
import org.wiregraph.model.When;

/// Reads launches and totals of launches. Two mentions of one launch in an article are one.
final class Launches {

    /// A launch or, where `total`, a count over a period, before its members become actors.
    record Fired(
            Line line,
            Member actor,
            Optional<Count> count,
            Optional<Weapon> weapon,
            Optional<Member> place,
            When when,
            boolean total,
            String rule) {

        boolean precise() {
            return when instanceof When.Known known && known.precision() == When.Precision.DAY;
        }
    }

    private static final Set<String> VERBS =
            Set.of(
                    "fire",
                    "launch",
                    "test-fire",
                    "test",
                    "lob",
                    "shoot",
                    "test-launch",
                    "send",
                    "conduct",
                    "fly",
                    "follow");
    private static final Set<String> NOUNS =
            Set.of(
                    "launch",
                    "launches",
                    "test",
                    "tests",
                    "firing",
                    "firings",
                    "flight",
                    "test-firing",
                    "test-launch");
    private static final Set<String> UNREAL =
            Set.of(
                    "may", "might", "could", "would", "will", "should", "can", "must", "to", "if",
                    "not", "n't", "never");
    private static final Set<String> FROM = Set.of("from", "at", "near");
    private static final Set<String> ORDINAL =
            Set.of(
                    "first",
                    "second",
                    "third",
                    "fourth",
                    "fifth",
                    "sixth",
                    "seventh",
                    "last",
                    "latest",
                    "previous");

    private final Scene scene;
    private final Parties parties;

    Launches(Scene scene, Parties parties) {
        this.scene = scene;
        this.parties = parties;
    }

    List<Fired> read() {
        List<Fired> fired = new ArrayList<>();
        for (Line line : scene.lines()) {
            for (Weapons.Armed armed : Weapons.in(line)) {
                trigger(line, armed)
                        .flatMap(t -> read(line, armed, t))
                        .ifPresent(f -> add(fired, f));
            }
        }
        return fired;
    }

    /// The verb or noun that makes a weapon a launched one.
    private static Optional<Integer> trigger(Line line, Weapons.Armed armed) {
        if (NOUNS.contains(line.lower(armed.to())) && !line.isQuoted(armed.to())) {
            return Optional.of(armed.to());
        }
        int best = -1;
        for (int i = 0; i < line.size(); i++) {
            boolean verb = line.is(i, "VERB") && VERBS.contains(line.lemma(i));
            boolean noun = NOUNS.contains(line.lower(i)) && line.lower(i + 1).equals("of");
            boolean near = i < armed.from() ? armed.from() - i <= 8 : i - armed.to() <= 3;
            if ((verb || noun) && near && !line.isQuoted(i) && (best < 0 || i < armed.from())) {
                best = i;
            }
        }
        return best < 0 ? Optional.empty() : Optional.of(best);
    }

    private Optional<Fired> read(Line line, Weapons.Armed armed, int trigger) {
        if (isUnreal(line, trigger) || line.isQuoted(armed.from())) {
            return Optional.empty();
        }
        Optional<Member> actor = actor(line, armed, trigger);
        if (actor.isEmpty()) {
            return Optional.empty();
        }
        When when = when(line, trigger, armed);
        boolean total = isTotal(line, armed, when);
        boolean vague =
                when instanceof When.Unknown && armed.count().isEmpty() && !isNamed(armed.weapon());
        if (vague || total && armed.count().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Fired(
                        line,
                        actor.get(),
                        armed.count(),
                        Optional.of(armed.weapon()),
                        place(line, trigger, armed),
                        when,
                        total,
                        "launch in a clause"));
    }

    private static boolean isNamed(Weapon weapon) {
        return weapon.words().chars().anyMatch(Character::isDigit);
    }

    private static boolean isUnreal(Line line, int trigger) {
        for (int i = Math.max(0, trigger - 3); i < trigger; i++) {
            if (UNREAL.contains(line.lower(i))) {
                return true;
            }
        }
        return false;
    }

    private Optional<Member> actor(Line line, Weapons.Armed armed, int trigger) {
        Optional<Cast.Ref> by = byActor(line, Math.max(trigger, armed.to()));
        if (by.isPresent()) {
            return by.map(r -> state(r.member()));
        }
        Optional<Member> subject =
                line.is(trigger, "VERB")
                        ? Phrases.subject(line, trigger, scene.dates(line))
                                .flatMap(r -> parties.of(line, r))
                                .map(this::state)
                                .filter(this::canFire)
                        : Optional.empty();
        return subject.or(() -> possessor(line, armed))
                .or(() ->
                        scene.cast()
                                .before(
                                        line.index(),
                                        armed.from(),
                                        3,
                                        r -> canFire(r.member()) && isAnyForm(r))
                                .map(Cast.Ref::member));
    }

    private boolean isAnyForm(Cast.Ref ref) {
        return ref.name().kind() == Name.Kind.COUNTRY
                || ref.name().kind() == Name.Kind.DEMONYM
                || ref.name().kind() == Name.Kind.CAPITAL;
    }

    private Optional<Cast.Ref> byActor(Line line, int from) {
        int by = line.find(from, Set.of("by"));
        return by < 0 || by > from + 3
                ? Optional.empty()
                : scene.cast()
                        .within(
                                line.index(),
                                by + 1,
                                Math.min(line.size(), by + 4),
                                r -> canFire(r.member()));
    }

    private Optional<Member> possessor(Line line, Weapons.Armed armed) {
        return scene.cast()
                .within(
                        line.index(),
                        Math.max(0, armed.from() - 4),
                        armed.to(),
                        r -> r.member().kind() == Actor.Kind.COUNTRY)
                .map(Cast.Ref::member);
    }

    private boolean canFire(Member member) {
        return member.kind() == Actor.Kind.COUNTRY || member.kind() == Actor.Kind.ORGANIZATION;
    }

    /// A leader or an army fires for the state.
    private Member state(Member member) {
        boolean armed =
                member.kind() == Actor.Kind.ORGANIZATION
                        && member.name()
                                .toLowerCase(Locale.ROOT)
                                .matches(".*(military|army|forces).*");
        boolean forState = member.isPerson() || armed;
        return forState
                ? member.country()
                        .map(c -> scene.cast().member(Actor.Kind.COUNTRY, c, Optional.of(c)))
                        .orElse(member)
                : member;
    }

    /// The date of the clause: after the trigger first, then before it.
    private When when(Line line, int trigger, Weapons.Armed armed) {
        List<Dates.Dated> dates = scene.dates(line);
        int last = Math.max(trigger, armed.to());
        Optional<Dates.Dated> next =
                dates.stream()
                        .filter(d -> d.role() == Dates.Role.NEXT_CLAUSE && d.to() <= trigger)
                        .reduce((a, b) -> b);
        Optional<Dates.Dated> after =
                dates.stream()
                        .filter(d ->
                                d.role() == Dates.Role.CLAUSE
                                        && d.from() >= Math.min(trigger, armed.from())
                                        && d.from() - last < 14)
                        .findFirst();
        Optional<Dates.Dated> before =
                dates.stream()
                        .filter(d -> d.role() == Dates.Role.CLAUSE && d.to() <= last)
                        .reduce((a, b) -> b);
        return next.or(() -> after)
                .or(() -> before)
                .<When>map(Dates.Dated::when)
                .orElseGet(When.Unknown::new);
    }

    /// "About 40 missiles this year", "eight in 10 days": a period, not a day.
    private static boolean isTotal(Line line, Weapons.Armed armed, When when) {
        boolean year = when instanceof When.Known known && known.precision() == When.Precision.YEAR;
        int since = line.find(armed.to(), Set.of("since"));
        boolean days =
                line.find(armed.to(), Set.of("days", "rounds")) > 0
                        && line.find(armed.to(), Set.of("in", "within")) > 0;
        boolean ordinal = ORDINAL.contains(line.lower(armed.from()));
        boolean many = armed.count().map(c -> c.value() > 1).orElse(true);
        return many && !ordinal && (year || since > 0 || days);
    }

    private Optional<Member> place(Line line, int trigger, Weapons.Armed armed) {
        int begin = Math.max(trigger, armed.to());
        int from = line.find(begin, FROM);
        if (from < 0 || from - begin > 12) {
            return Optional.empty();
        }
        Optional<Cast.Ref> ref =
                scene.cast()
                        .within(
                                line.index(),
                                from + 1,
                                Math.min(line.size(), from + 12),
                                r -> r.member().kind() == Actor.Kind.PLACE);
        return ref.map(Cast.Ref::member);
    }

    private static void add(List<Fired> fired, Fired next) {
        for (int i = 0; i < fired.size(); i++) {
            if (isSame(fired.get(i), next)) {
                fired.set(i, richer(fired.get(i), next));
                return;
            }
        }
        fired.add(next);
    }

    private static boolean isSame(Fired a, Fired b) {
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

    private static Fired richer(Fired a, Fired b) {
        boolean firstDated = a.when().iso().isPresent();
        Optional<Weapon> weapon =
                isGeneral(a.weapon().flatMap(Weapon::concept))
                                && !isGeneral(b.weapon().flatMap(Weapon::concept))
                        ? b.weapon()
                        : a.weapon();
        return new Fired(
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
