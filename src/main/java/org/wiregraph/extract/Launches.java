package org.wiregraph.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.wiregraph.model.Actor;
import org.wiregraph.model.Count;
import org.wiregraph.model.Evidence;
import org.wiregraph.model.Flight;
import org.wiregraph.model.Report;
import org.wiregraph.model.TimeExpression.Role;
import org.wiregraph.model.Weapon;
import org.wiregraph.model.When;
import org.wiregraph.text.Line;
import org.wiregraph.text.Mentions;
import org.wiregraph.text.Phrases;
import org.wiregraph.text.Range;
import org.wiregraph.text.Words;

/// Reads launches and totals of launches. Two mentions of one launch in an article are one.
final class Launches {

    /// A launch or, where `total`, a count over a period, before its members become actors.
    record Fired(
            Line line,
            Optional<Actor> actor,
            Optional<Count> count,
            Optional<Weapon> weapon,
            Optional<Actor> place,
            When when,
            boolean total,
            String rule) {

        Fired by(Actor member) {
            return new Fired(line, Optional.of(member), count, weapon, place, when, total, rule);
        }

        boolean precise() {
            return when instanceof When.Known known && known.precision() == When.Precision.DAY;
        }
    }

    private static final Set<String> VERBS = Words.section("launchwords.txt", "verbs");
    private static final Set<String> NOUNS = Words.section("launchwords.txt", "nouns");
    private static final Set<String> UNREAL = Words.section("launchwords.txt", "not happened");
    private static final Set<String> FROM = Set.of("from", "at", "near");
    private static final Set<String> ORDINAL = Words.section("launchwords.txt", "ordinals");

    private final Scene scene;
    private final Parties parties;

    Launches(Scene scene) {
        this.scene = scene;
        this.parties = scene.parties();
    }

    List<Report> reports() {
        return read().stream().map(Launches::report).toList();
    }

    private static Report report(Fired fired) {
        Evidence evidence = new Evidence(fired.line().index(), fired.rule(), 0.7);
        if (fired.total()) {
            Count count = fired.count().orElseThrow();
            return new Report.Aggregate(
                    fired.actor().orElseThrow(), count, Optional.empty(), fired.when(), evidence);
        } else {
            return new Report.Launch(
                    fired.actor().orElseThrow(),
                    fired.count(),
                    fired.weapon(),
                    fired.place(),
                    Flight.UNTOLD,
                    Report.LaunchStatus.REPORTED,
                    Optional.empty(),
                    fired.when(),
                    evidence);
        }
    }

    /// Launches that name no one belong to the one who fires in the rest of the article.
    private List<Fired> read() {
        List<Fired> fired = new ArrayList<>();
        List<Fired> nameless = new ArrayList<>();
        for (Line line : scene.lines()) {
            for (Weapons.Armed armed : Weapons.in(line)) {
                trigger(line, armed)
                        .ifPresent(t ->
                                read(line, armed, t)
                                        .forEach(f ->
                                                (f.actor().isPresent() ? fired : nameless).add(f)));
            }
        }
        Optional<Actor> usual = usual(fired);
        usual.ifPresent(u ->
                nameless.stream()
                        .filter(f -> f.when().iso().isPresent())
                        .forEach(f -> fired.add(f.by(u))));
        fired.sort(Comparator.comparingInt(f -> f.line().index()));
        List<Fired> merged = new ArrayList<>();
        fired.forEach(f -> OneLaunch.add(merged, f));
        return merged;
    }

    private static Optional<Actor> usual(List<Fired> fired) {
        Map<Actor, Long> times =
                fired.stream()
                        .collect(
                                Collectors.groupingBy(
                                        f -> f.actor().orElseThrow(),
                                        LinkedHashMap::new,
                                        Collectors.counting()));
        return times.entrySet().stream()
                .filter(e -> 2 * e.getValue() > fired.size())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /// The verb or noun that makes a weapon a launched one: beside it, or anywhere before it where
    /// a date follows the weapon at once ("tests of an Emad in May and a Sejjil in June").
    private Optional<Integer> trigger(Line line, Weapons.Armed armed) {
        if (NOUNS.contains(line.lower(armed.to())) && !line.isQuoted(armed.to())) {
            return Optional.of(armed.to());
        }
        int reach = isDatedAtOnce(line, armed) ? line.size() : 10;
        int best = -1;
        for (int i = 0; i < line.size(); i++) {
            boolean near = i < armed.from() ? armed.from() - i <= reach : i - armed.to() <= 6;
            if (near && isTrigger(line, i, armed) && (best < 0 || i < armed.from())) {
                best = i;
            }
        }
        return best < 0 ? Optional.empty() : Optional.of(best);
    }

    private boolean isDatedAtOnce(Line line, Weapons.Armed armed) {
        return scene.dates(line).stream()
                .anyMatch(d -> d.from() >= armed.to() && d.from() <= armed.to() + 1);
    }

    private static boolean isTrigger(Line line, int i, Weapons.Armed armed) {
        boolean down = line.lower(i + 1).equals("down") || line.lower(armed.to()).equals("down");
        boolean verb =
                line.is(i, "VERB") && VERBS.contains(line.lemma(i)) && !down && !isGoingOn(line, i);
        boolean of =
                line.lower(i + 1).equals("of")
                        || line.lower(armed.from() - 2).equals("of")
                        || line.lower(armed.from() - 1).equals("of");
        boolean noun = NOUNS.contains(line.lower(i)) && (of || i < armed.from() - 10);
        return (verb || noun) && !line.isQuoted(i);
    }

    /// "The army is firing rockets" says what goes on, and tells of no one launch.
    private static boolean isGoingOn(Line line, int i) {
        return line.lower(i).endsWith("ing") && Set.of("is", "are").contains(line.lower(i - 1));
    }

    private List<Fired> read(Line line, Weapons.Armed armed, int trigger) {
        if (isUnreal(line, trigger) || line.isQuoted(armed.from())) {
            return List.of();
        }
        Optional<Actor> actor = actor(line, armed, trigger);
        List<Fired> fired = new ArrayList<>();
        for (When when : when(line, trigger, armed)) {
            boolean total = isTotal(line, armed, when);
            boolean vague =
                    when instanceof When.Unknown
                            && armed.count().isEmpty()
                            && !isNamed(armed.weapon());
            if (!vague && (!total || armed.count().isPresent())) {
                fired.add(
                        new Fired(
                                line,
                                actor,
                                armed.count(),
                                Optional.of(armed.weapon()),
                                place(line, trigger, armed),
                                when,
                                total,
                                "launch in a clause"));
            }
        }
        return fired;
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

    private Optional<Actor> actor(Line line, Weapons.Armed armed, int trigger) {
        Optional<Actor> by = byActor(line, Math.max(trigger, armed.to()));
        if (by.isPresent()) {
            return by.map(this::state);
        }
        Optional<Actor> subject =
                line.is(trigger, "VERB") && trigger < armed.from()
                        ? Phrases.subject(line, trigger, scene.asides(line))
                                .flatMap(r -> parties.of(line, r))
                                .map(this::state)
                                .filter(this::canFire)
                        : Optional.empty();
        return subject.or(() -> possessor(line, armed)).or(() -> from(line, armed));
    }

    /// "Launched from Iran's Semnan province".
    private Optional<Actor> from(Line line, Weapons.Armed armed) {
        int from = line.find(armed.to(), Set.of("from"));
        return from < 0
                ? Optional.empty()
                : parties.named(line, from + 1)
                        .filter(r ->
                                r.actor().kind() == Actor.Kind.COUNTRY
                                        && line.lower(r.to()).startsWith("'"))
                        .map(Mentions.Ref::actor);
    }

    private Optional<Actor> byActor(Line line, int from) {
        int by = line.find(from, Set.of("by"));
        return by < 0 || by > from + 3
                ? Optional.empty()
                : parties.named(
                        line, new Range(by + 1, Math.min(line.size(), by + 4)), this::canFire);
    }

    private Optional<Actor> possessor(Line line, Weapons.Armed armed) {
        return parties.named(
                line,
                new Range(Math.max(0, armed.from() - 4), armed.to()),
                a -> a.kind() == Actor.Kind.COUNTRY);
    }

    private boolean canFire(Actor member) {
        boolean body = member.kind() == Actor.Kind.ORGANIZATION && member.country().isPresent();
        return member.kind() == Actor.Kind.COUNTRY || body;
    }

    /// A leader or an army fires for the state.
    private Actor state(Actor member) {
        boolean armed =
                member.kind() == Actor.Kind.ORGANIZATION
                        && member.name()
                                .toLowerCase(Locale.ROOT)
                                .matches(".*(military|army|forces|state media|news agency).*");
        boolean forState = Parties.isPerson(member) || armed;
        return forState ? member.country().map(parties::country).orElse(member) : member;
    }

    /// The dates of the clause: after the trigger first, then before it. A list of dates is a list
    /// of launches: "rockets on May 3 and May 5".
    private List<When> when(Line line, int trigger, Weapons.Armed armed) {
        List<Dated> dates = scene.dates(line);
        int last = Math.max(trigger, armed.to());
        List<Dated> next =
                dates.stream().filter(d -> d.isOf(Role.NEXT_CLAUSE) && d.to() <= trigger).toList();
        if (!next.isEmpty()) {
            return List.of(next.getLast().when());
        }
        List<Dated> here =
                dates.stream().filter(d -> d.isOf(Role.CLAUSE, Role.NOUN, Role.START)).toList();
        int begin = isDatedAtOnce(line, armed) ? armed.to() : Math.min(trigger, armed.from());
        List<Dated> after =
                here.stream().filter(d -> d.from() >= begin && d.from() - last < 14).toList();
        if (!after.isEmpty()) {
            return list(line, after);
        }
        return here.stream()
                .filter(d -> d.to() <= last)
                .reduce((a, b) -> b)
                .<When>map(Dated::when)
                .map(List::of)
                .orElseGet(() -> List.of(new When.Unknown()));
    }

    private static List<When> list(Line line, List<Dated> dates) {
        List<When> list = new ArrayList<>(List.of(dates.getFirst().when()));
        for (int i = 1; i < dates.size(); i++) {
            String between = line.joined(dates.get(i - 1).to(), dates.get(i).from());
            boolean joined = Set.of(",", "and", ", and", "and on").contains(between);
            if (!joined || dates.get(i).from() == dates.get(i - 1).to()) {
                break;
            }
            list.add(dates.get(i).when());
        }
        return list;
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

    private Optional<Actor> place(Line line, int trigger, Weapons.Armed armed) {
        int begin = Math.max(trigger, armed.to());
        int from = line.find(begin, FROM);
        if (from < 0 || from - begin > 12) {
            return Optional.empty();
        }
        return parties.named(
                line,
                new Range(from + 1, Math.min(line.size(), from + 12)),
                a -> a.kind() == Actor.Kind.PLACE);
    }
}
