package org.wiregraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.wiregraph.model.Actor;
import org.wiregraph.model.Weapon;
import org.wiregraph.model.When;
import org.wiregraph.text.Line;
import org.wiregraph.text.Phrases;
import org.wiregraph.text.Words;

/// Reads the launch that a "since" looks back to.
///
/// Example: "Iran has not tested a missile since May" and "a missile, its first since May" tell of
/// one in May. A "since May" with a clause of its own ("since May, when talks began") may look back
/// to something else.
final class PreviousLaunches {

    private static final Set<String> NOT = Set.of("not", "n't", "no");
    private static final Set<String> WHEN = Set.of("when", "as", "after");
    private static final Set<String> FIRST = Set.of("first");
    private static final Set<String> SUCH = Set.of("such", "of", "its", "the", "kind", "type");
    private static final Set<String> FLYING = Words.section("launchwords.txt", "going far");
    private static final int NEAR = 3;
    private static final int REACH = 9;

    private final Scene scene;
    private final Weapons weapons;
    private final Launchers launchers;

    PreviousLaunches(Scene scene, Weapons weapons, Launchers launchers) {
        this.scene = scene;
        this.weapons = weapons;
        this.launchers = launchers;
    }

    /// The launches that a line looks back to, besides those it tells, `told`.
    List<Fired> in(Line line, List<Fired> told) {
        List<Fired> found = new ArrayList<>();
        for (Dated date : scene.dates(line)) {
            int since = line.lower(date.from()).equals("since") ? date.from() : date.from() - 1;
            if (line.lower(since).equals("since")
                    && isPoint(date.when())
                    && ends(line, date.to())) {
                notSince(line, since, date.when())
                        .or(() -> firstSince(line, since, date.when(), told))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    private static boolean isPoint(When when) {
        return when instanceof When.Known known
                && (known.precision() == When.Precision.DAY
                        || known.precision() == When.Precision.MONTH);
    }

    private static boolean ends(Line line, int to) {
        int next = line.word(to).equals(",") ? to + 1 : to;
        int verb = next + 1;
        while (verb < next + REACH && !line.is(verb, "VERB")) {
            verb++;
        }
        return !line.isAny(next, WHEN)
                || LaunchTerms.isLaunchVerb(line, verb)
                || FLYING.contains(line.lemma(verb));
    }

    /// "Has not fired a missile since May", "has carried out no missile tests since May".
    private Optional<Fired> notSince(Line line, int since, When when) {
        return weapons.in(line).stream()
                .filter(w -> w.to() <= since && since - w.to() < NEAR)
                .flatMap(w ->
                        Trigger.of(line, w).stream()
                                .filter(t -> !line.isQuoted(t.at()) && isNot(line, t))
                                .flatMap(t -> by(line, t, w))
                                .map(a -> fired(line, a, w.weapon(), when)))
                .findFirst();
    }

    private Stream<Actor> by(Line line, Trigger trigger, Weapons.Armed armed) {
        return launchers.of(line, trigger, armed.from(), armed.to()).stream().limit(1);
    }

    private static boolean isNot(Line line, Trigger trigger) {
        boolean noun = trigger.kind() == Trigger.Kind.NOUN;
        int verb = noun ? LaunchTerms.deed(line, trigger.at()) : trigger.at();
        boolean none =
                line.dependents(noun ? trigger.at() : verb, "det", "advmod").stream()
                        .anyMatch(d -> line.isAny(d, NOT));
        boolean not = line.dependents(verb, "advmod").stream().anyMatch(d -> line.isAny(d, NOT));
        return verb >= 0 && (none || not) && Happening.isPerfect(line, verb);
    }

    /// "Fired a missile on Monday, its first since May", "Iran's first missile test since May".
    private Optional<Fired> firstSince(Line line, int since, When when, List<Fired> told) {
        int first = since - 1;
        while (first > since - REACH && !line.isAny(first, FIRST) && isOfKind(line, first)) {
            first--;
        }
        if (!line.isAny(first, FIRST)) {
            return Optional.empty();
        }
        int from = first;
        Optional<Fired> own =
                weapons.in(line).stream()
                        .filter(w -> w.from() >= from && w.to() <= since)
                        .findFirst()
                        .flatMap(w ->
                                by(line, new Trigger(w.to(), Trigger.Kind.NOUN), w)
                                        .findFirst()
                                        .or(() ->
                                                told.stream()
                                                        .flatMap(f -> f.actor().stream())
                                                        .findFirst())
                                        .map(a -> fired(line, a, w.weapon(), when)));
        return own.or(() ->
                told.stream()
                        .filter(f -> f.actor().isPresent() && f.weapon().isPresent())
                        .findFirst()
                        .map(f ->
                                fired(
                                        line,
                                        f.actor().orElseThrow(),
                                        f.weapon().orElseThrow(),
                                        when)));
    }

    private static boolean isOfKind(Line line, int i) {
        boolean name = Phrases.isInside(line, i) && !line.is(i, "NUM");
        return line.isAny(i, SUCH) || name || LaunchTerms.isLaunchNoun(line, i);
    }

    private static Fired fired(Line line, Actor actor, Weapon weapon, When when) {
        return new WeaponlessLaunches.Told(
                        Optional.of(actor), Optional.empty(), Optional.of(weapon))
                .on(when, line);
    }
}
