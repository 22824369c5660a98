package org.wiregraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.wiregraph.model.Actor;
import org.wiregraph.model.Count;
import org.wiregraph.model.Flight;
import org.wiregraph.model.TimeExpression.Role;
import org.wiregraph.model.Weapon;
import org.wiregraph.model.When;
import org.wiregraph.text.Line;
import org.wiregraph.text.Numbers;
import org.wiregraph.text.Words;

/// Launches whose weapon is not said again: "its previous launch, on May 5", "the May 5 firing",
/// "fired one missile on May 5 and two on May 8".
final class WeaponlessLaunches {

    private static final Set<String> NOUNS = Words.section("launchwords.txt", "plain launches");
    private static final Set<String> ORDINALS = Set.of("second", "third", "fourth", "fifth");
    private static final Set<String> MORE = Set.of("more", "others", "further", "other");
    private static final Set<String> BEEN = Set.of("was", "were", "had", "been");
    private static final Set<String> FOLLOWED = Set.of("followed", "came");
    private static final Set<String> ARTICLES = Set.of("a", "an", "its", "their", "'s");
    private static final Set<String> ONCE = Words.section("launchwords.txt", "once");
    private static final Set<String> FAILED = Words.section("launchwords.txt", "failure");
    private static final Set<String> FAILING = Set.of("failed", "failing");
    private static final Set<String> PICKING = Set.of("including", "after", "following");
    private static final int NEAR = 3;
    private static final int REACH = 6;

    private final Scene scene;
    private final Weapons weapons;
    private final Launchers launchers;
    private final LaunchDates dates;

    WeaponlessLaunches(Scene scene, Weapons weapons, Launchers launchers, LaunchDates dates) {
        this.scene = scene;
        this.weapons = weapons;
        this.launchers = launchers;
        this.dates = dates;
    }

    /// The launches of a line besides those of its weapons, `armed`.
    List<Fired> in(Line line, List<Fired> armed) {
        List<Fired> found = new ArrayList<>();
        for (int i = 0; i < line.size(); i++) {
            int at = i;
            if (isNoun(line, i)) {
                found.addAll(byNoun(line, i));
            } else if (!armed.isEmpty()) {
                found.addAll(byNumber(line, i, armed.getLast()));
                found.addAll(byFailure(line, i, armed.getLast()));
            } else if (line.isAny(i - 1, PICKING)) {
                several(line, i).ifPresent(f -> found.addAll(byNumber(line, at, f)));
            }
        }
        return found;
    }

    /// "Iran's last two missile tests, including one on Saturday", "its second rocket launch within
    /// days, after one on Saturday": what is told before `end` of one of several.
    private Optional<Fired> several(Line line, int end) {
        return weapons.in(line).stream()
                .filter(w -> w.to() <= end)
                .flatMap(w ->
                        Trigger.of(line, w).stream()
                                .filter(t -> t.at() < end && Happening.isTold(line, t))
                                .flatMap(t ->
                                        launchers.of(line, t, w.from(), w.to()).stream().limit(1))
                                .map(a ->
                                        new Told(
                                                Optional.of(a),
                                                w.count(),
                                                Optional.of(w.weapon()))))
                .reduce((first, second) -> second)
                .map(told -> told.on(new When.Unknown(), line));
    }

    private static boolean isNoun(Line line, int i) {
        return NOUNS.contains(line.lower(i))
                && !line.isQuoted(i)
                && LaunchTerms.isLaunchNoun(line, i);
    }

    private List<Fired> byNoun(Line line, int noun) {
        Trigger trigger = new Trigger(noun, Trigger.Kind.NOUN);
        boolean armed =
                weapons.in(line).stream().anyMatch(w -> w.to() == noun || w.from() == noun + 2);
        if (armed || !isOfWeapons(line) || !Happening.isTold(line, trigger)) {
            return List.of();
        }
        boolean several = line.lower(noun).equals("flights") || isSingled(line, noun);
        List<When> days =
                dates.of(line, trigger, noun, noun + 1).stream()
                        .filter(w -> Totals.isDay(w) || several && w.iso().isPresent())
                        .filter(w -> !dates.coming().isToCome(w))
                        .toList();
        Told told = new Told(Optional.empty(), Optional.empty(), Optional.empty());
        List<Fired> all = new ArrayList<>();
        for (When day : days) {
            Optional<Count> count =
                    line.lower(noun).equals("flights") && days.size() > 1
                            ? Optional.of(new Count(1, "flight", ""))
                            : Optional.empty();
            Fired one = new Told(told.actor(), count, told.weapon()).on(day, line);
            List<Actor> actors = launchers.of(line, trigger, noun, noun + 1);
            boolean vague = actors.isEmpty() && line.lower(noun).startsWith("test");
            all.addAll((vague ? one.mentioned() : one).by(actors));
        }
        return all;
    }

    /// "A failed launch in May", "a subsequent test in May": one, of which something is told.
    private static boolean isSingled(Line line, int noun) {
        return line.isAny(noun - 1, ONCE)
                && line.fine(noun).equals("NN")
                && line.isAny(noun - 2, ARTICLES);
    }

    /// Is the story about weapons hereabouts, so that a "launch" is one of them?
    private boolean isOfWeapons(Line line) {
        for (int i = Math.max(0, line.index() - NEAR); i <= line.index(); i++) {
            if (!weapons.in(scene.lines().get(i)).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /// "A second followed on Friday": one like the last that was told in the sentence before.
    List<Fired> after(Line line, List<Fired> told) {
        Optional<Fired> like =
                told.isEmpty()
                        ? Optional.empty()
                        : Optional.of(told.getLast())
                                .filter(f -> f.line().index() == line.index() - 1)
                                .filter(f -> f.line().block() == line.block())
                                .filter(f -> f.grade() == Fired.Grade.OWN);
        List<Fired> found = new ArrayList<>();
        for (int i = 0; i < line.size() && like.isPresent(); i++) {
            if (line.isAny(i + 1, FOLLOWED)) {
                found.addAll(byNumber(line, i, like.get()));
            }
        }
        return found;
    }

    /// "And two on May 8", "another on May 14", "on May 5 two more were fired".
    private List<Fired> byNumber(Line line, int i, Fired like) {
        OptionalInt number = number(line, i);
        boolean here = like.line().index() == line.index();
        if (number.isEmpty() || here && weapons.in(line).isEmpty()) {
            return List.of();
        }
        Count count = new Count(number.getAsInt(), like.weapon().map(Weapon::words).orElse(""), "");
        Told told = new Told(like.actor(), Optional.of(count), like.weapon());
        return days(line, i).stream().map(when -> told.on(when, line)).toList();
    }

    /// "After failed attempts in May and August", "having failed in May".
    private List<Fired> byFailure(Line line, int i, Fired like) {
        boolean attempts =
                line.isAny(i, Happening.ATTEMPTS) && line.isAny(i - 1, FAILED) && !line.isQuoted(i);
        boolean failing = line.isAny(i, FAILING) && line.isAny(i - 1, Set.of("having", "after"));
        if (!attempts && !failing) {
            return List.of();
        }
        Trigger.Kind kind = attempts ? Trigger.Kind.NOUN : Trigger.Kind.VERB;
        Told told = new Told(like.actor(), Optional.empty(), like.weapon());
        return dates.of(line, new Trigger(i, kind), i, i + 1).stream()
                .filter(when -> isBefore(when, like.when()))
                .map(when -> told.on(when, line))
                .toList();
    }

    private static boolean isBefore(When when, When later) {
        return when instanceof When.Known one
                && later instanceof When.Known other
                && one.last().isBefore(other.day());
    }

    /// How many more, if the word at `i` says it.
    private static OptionalInt number(Line line, int i) {
        String word = line.lower(i);
        boolean second = line.lower(i - 1).equals("a") && ORDINALS.contains(word);
        if (second || word.equals("another") && Numbers.of(line.lower(i + 1)).isEmpty()) {
            return OptionalInt.of(1);
        }
        return word.isEmpty() || Character.isDigit(word.charAt(0))
                ? OptionalInt.empty()
                : Numbers.of(word);
    }

    private List<When> days(Line line, int i) {
        boolean them = line.lower(i + 1).equals("of") && line.lower(i + 2).equals("them");
        int next = them ? i + 3 : i + 1;
        while (line.isAny(next, MORE)) {
            next++;
        }
        int verb = next;
        while (line.isAny(verb, BEEN)) {
            verb++;
        }
        boolean passive = verb > next && LaunchTerms.isLaunchVerb(line, verb);
        if (passive || line.isAny(next, FOLLOWED)) {
            return dayOf(line, i, verb + 1).map(List::of).orElse(List.of());
        }
        int on = next;
        boolean dated =
                scene.dates(line).stream()
                        .anyMatch(d ->
                                (d.from() == on + 1 || d.from() == on)
                                        && d.isOf(Role.CLAUSE, Role.NOUN));
        return dated && line.isAny(on, Set.of("on", "in"))
                ? dates.of(line, new Trigger(i, Trigger.Kind.VERB), on - 1, on)
                : List.of();
    }

    /// The day soon behind the verb that ends before `from`, else right before the number.
    private Optional<When> dayOf(Line line, int number, int from) {
        int opening = line.isAny(number - 1, Set.of("another", "a")) ? number - 1 : number;
        int ahead = line.word(opening - 1).equals(",") ? opening - 1 : opening;
        return scene.dates(line).stream()
                .filter(d -> d.isOf(Role.CLAUSE))
                .filter(d -> d.to() == ahead || d.from() >= from && d.from() < from + REACH)
                .reduce((a, b) -> b)
                .map(Dated::when);
    }

    /// What is known of a launch besides its date.
    record Told(Optional<Actor> actor, Optional<Count> count, Optional<Weapon> weapon) {

        Fired on(When when, Line line) {
            return new Fired(
                    line,
                    actor,
                    count,
                    weapon,
                    Optional.empty(),
                    Flight.UNTOLD,
                    Optional.empty(),
                    when,
                    Fired.Grade.OWN,
                    "launch without its weapon");
        }
    }
}
