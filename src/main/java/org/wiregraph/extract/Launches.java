package org.wiregraph.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wiregraph.model.Actor;
import org.wiregraph.model.Count;
import org.wiregraph.model.Flight;
import org.wiregraph.model.Report;
import org.wiregraph.model.Span;
import org.wiregraph.model.Weapon;
import org.wiregraph.model.When;
import org.wiregraph.text.Line;
import org.wiregraph.text.Numbers;
import org.wiregraph.text.Range;

/// Reads launches and totals of launches. Two mentions of one launch in an article are one.
///
/// Example: "Iran fired two missiles from Semnan on Monday, a month after its last test" is a
/// launch of two missiles by Iran on that Monday, and one a month before it.
final class Launches {

    private static final Set<String> SHOTS =
            Set.of("Artillery", "RocketArtillery", "Rocket", "Drone", "AttackDrone");

    private static final Set<String> AIMING =
            Set.of("at", "into", "toward", "towards", "over", "against", "from", "off");
    private static final Set<String> AFTER = Set.of("after", "following");

    private final Scene scene;
    private final Launchers launchers;
    private final LaunchDates dates;
    private final LaunchPlaces places;
    private final Weapons weapons;
    private final StoryDay day;
    private final List<Report.Statement> statements;

    /// Whoever says in one of the `statements` that something was launched is its source.
    Launches(Scene scene, List<Report.Statement> statements) {
        this.scene = scene;
        this.statements = statements;
        this.weapons = new Weapons(scene.lines());
        this.launchers = new Launchers(scene, weapons);
        this.dates = new LaunchDates(scene);
        this.day = new StoryDay(scene);
        this.places = new LaunchPlaces(scene);
    }

    List<Report> reports() {
        return merged(new UsualLauncher(scene).of(told())).stream().map(Fired::report).toList();
    }

    /// What the sentences tell, one by one.
    private List<Fired> told() {
        List<Fired> told = new ArrayList<>();
        WeaponlessLaunches weaponless = new WeaponlessLaunches(scene, weapons, launchers, dates);
        PronounLaunches pronouns = new PronounLaunches(scene, weapons, launchers, dates);
        PreviousLaunches previous = new PreviousLaunches(scene, weapons, launchers);
        for (Line line : scene.lines()) {
            List<Fired> here = new ArrayList<>();
            for (Weapons.Armed armed : named(line)) {
                trigger(line, armed)
                        .filter(t -> !line.isQuoted(armed.head()))
                        .filter(t -> isVerb(t) || !isDrone(armed))
                        .filter(t -> Happening.isTold(line, t))
                        .filter(t -> !launchers.isUnknown(line, t))
                        .ifPresent(t -> here.addAll(read(line, armed, t)));
            }
            List<Fired> after = here.isEmpty() ? weaponless.after(line, told) : List.of();
            List<Fired> parts = weaponless.in(line, here);
            here.stream().filter(one -> !isSum(one, parts)).forEach(told::add);
            told.addAll(after);
            told.addAll(parts);
            told.addAll(pronouns.in(line));
            told.addAll(previous.in(line, here));
        }
        return told;
    }

    /// "Two tests last week, one on Monday and one on Friday": told again one by one.
    private static boolean isSum(Fired one, List<Fired> parts) {
        return one.count().filter(c -> c.value() > 1 && c.value() == parts.size()).isPresent()
                && !Totals.isDay(one.when())
                && parts.stream().allMatch(p -> Totals.isDay(p.when()));
    }

    /// The weapons of a line; "a new missile, the Agni-5" is one, under its name.
    private List<Weapons.Armed> named(Line line) {
        List<Weapons.Armed> all = weapons.in(line);
        List<Weapons.Armed> named = new ArrayList<>();
        for (Weapons.Armed armed : all) {
            boolean apposed = all.stream().anyMatch(a -> isNamed(line, a, armed));
            Optional<Weapons.Armed> name =
                    all.stream()
                            .filter(a -> Models.isModel(a.weapon()))
                            .filter(a -> isNamed(line, armed, a))
                            .findFirst();
            if (!apposed) {
                named.add(name.map(n -> armed.as(n.weapon())).orElse(armed));
            }
        }
        return named;
    }

    private static boolean isNamed(Line line, Weapons.Armed armed, Weapons.Armed name) {
        boolean near = name.from() >= armed.to() && name.from() - armed.to() <= 2;
        boolean under =
                line.isLabelled(name.head(), "appos") && line.head(name.head()) == armed.head();
        boolean between =
                line.word(armed.to()).equals(",")
                        && (line.word(name.to()).equals(",") || name.to() >= line.end())
                        && Models.isModel(name.weapon())
                        && !Models.isModel(armed.weapon());
        return near && (under || between);
    }

    private static boolean isVerb(Trigger trigger) {
        return trigger.kind() == Trigger.Kind.VERB;
    }

    private static boolean isFlight(Trigger trigger) {
        return trigger.kind() == Trigger.Kind.FLIGHT;
    }

    private static boolean isDrone(Weapons.Armed armed) {
        return armed.weapon().concept().filter(c -> c.endsWith("Drone")).isPresent();
    }

    private Optional<Trigger> trigger(Line line, Weapons.Armed armed) {
        return Trigger.of(line, armed)
                .or(() ->
                        dates.isDatedAtOnce(line, armed.to())
                                        || dates.dateBefore(line, armed.from()).isPresent()
                                ? Trigger.listed(line, armed)
                                : Optional.empty());
    }

    private List<Fired> read(Line line, Weapons.Armed weapon, Trigger trigger) {
        List<Actor> actors = launchers.of(line, trigger, weapon.from(), weapon.to());
        if (actors.isEmpty() && trigger.isAttack(line)) {
            return List.of();
        }
        List<Fired> fired = new ArrayList<>();
        List<When> days =
                day.orHeading(line, trigger, dates.of(line, trigger, weapon.from(), weapon.to()));
        Weapons.Armed armed =
                launches(line, trigger)
                        .filter(_ -> days.size() == 1)
                        .map(weapon::times)
                        .orElse(weapon);
        for (When when : days) {
            Fired.Grade grade = grade(line, armed, trigger, when);
            boolean known = line.lower(armed.from() - 1).equals("the") && when.iso().isEmpty();
            boolean general = (grade == Fired.Grade.MENTION || known) && isGeneral(line, trigger);
            if (general || isUnclear(line, armed, trigger, when) || isNew(line, armed, grade)) {
                continue;
            }
            boolean vague = actors.isEmpty() && when.iso().isEmpty();
            Fired one = fired(line, armed.counted(Weapons.each(armed, days.size())), trigger, when);
            fired.addAll((vague && !one.isTotal() ? one.mentioned() : one).by(actors));
        }
        return fired;
    }

    private Fired fired(Line line, Weapons.Armed armed, Trigger trigger, When when) {
        return new Fired(
                line,
                Optional.empty(),
                armed.count(),
                Optional.of(armed.weapon()),
                places.of(line, trigger, armed.to()),
                flight(line, trigger),
                source(line, trigger),
                when,
                grade(line, armed, trigger, when),
                rule(trigger));
    }

    private boolean isUnclear(Line line, Weapons.Armed armed, Trigger trigger, When when) {
        boolean attacks = trigger.isAttack(line) && line.lower(trigger.at()).endsWith("s");
        return attacks && !Totals.isDay(when)
                || Totals.isOpen(line, armed, trigger, when)
                || Totals.isRanked(line, armed, when) && !Happening.isCarriedOut(line, trigger)
                || Totals.isTotal(line, armed, when) && armed.count().isEmpty()
                || dates.coming().isToCome(when);
    }

    /// "Has tested an Agni-5", "tests of the Agni-5": of no one launch.
    private static boolean isGeneral(Line line, Trigger trigger) {
        return isVerb(trigger)
                ? Happening.isPerfect(line, trigger.at())
                : line.fine(trigger.at()).equals("NNS");
    }

    /// Something that was not spoken of before tells nothing of launches told elsewhere.
    private boolean isNew(Line line, Weapons.Armed armed, Fired.Grade grade) {
        boolean model =
                Models.isModel(armed.weapon())
                        && Weapons.isIndefinite(line, armed)
                        && weapons.in(line).size() < 2;
        return grade == Fired.Grade.MENTION && (model || isMany(armed.count()));
    }

    /// The "two" of "two launches of missiles".
    private static Optional<Count> launches(Line line, Trigger trigger) {
        int at = trigger.at();
        boolean noun = trigger.kind() == Trigger.Kind.NOUN && line.is(at - 1, "NUM");
        return noun && line.lower(at).endsWith("s")
                ? Numbers.of(line.lower(at - 1)).stream()
                        .mapToObj(n -> new Count(n, line.word(at), ""))
                        .findFirst()
                : Optional.empty();
    }

    private Flight flight(Line line, Trigger trigger) {
        Flight here = Flights.in(line, new Range(trigger.at(), line.size()));
        Flight outcome =
                new Flight(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Flights.outcome(line, trigger.at()));
        return Flights.join(
                Flights.join(outcome, here), Flights.after(scene.lines(), line.index()));
    }

    /// "... fired a missile, Tokyo said".
    private Optional<Actor> source(Line line, Trigger trigger) {
        Span at = line.token(trigger.at()).span();
        return statements.stream()
                .filter(s -> s.evidence().sentence() == line.index())
                .filter(s -> s.contentSpan().contains(at) && s.form() == Report.Form.INDIRECT)
                .filter(s -> !isAside(line, trigger))
                .filter(s ->
                        s.speaker().mentions().stream()
                                .anyMatch(m -> line.span().contains(m.span())))
                .map(Report.Statement::speaker)
                .findFirst();
    }

    /// "After Iran fired a missile, Oslo said that it would wait" gives no source of the firing.
    private static boolean isAside(Line line, Trigger trigger) {
        return line.isLabelled(trigger.at(), "advcl")
                || line.isLabelled(trigger.at(), "acl")
                || trigger.kind() == Trigger.Kind.NOUN;
    }

    /// "A Peruvian missile fell into the sea on Monday": it flew on that day, as parts of rockets
    /// need not have.
    private static boolean isDatedMissile(Weapons.Armed armed, When when) {
        return Totals.isDay(when)
                && armed.weapon().concept().filter(c -> c.endsWith("Missile")).isPresent();
    }

    private static boolean isMany(Optional<Count> count) {
        return count.filter(c -> c.value() > 1).isPresent();
    }

    private static String rule(Trigger trigger) {
        return switch (trigger.kind()) {
            case VERB -> "launch by a verb";
            case NOUN -> "launch by a noun";
            case FLIGHT -> "launch by its flight";
        };
    }

    /// What is neither dated nor counted nor named by its model tells of no launch of its own.
    private static Fired.Grade grade(Line line, Weapons.Armed armed, Trigger trigger, When when) {
        boolean perfect = isVerb(trigger) && Happening.isPerfect(line, trigger.at());
        boolean undated = when.iso().isEmpty() && isMany(armed.count()) && perfect;
        if (undated || Totals.isTotal(line, armed, when)) {
            return Fired.Grade.TOTAL;
        }
        boolean dated = when.iso().isPresent();
        boolean shots = armed.weapon().concept().filter(SHOTS::contains).isPresent();
        boolean lifted = Trigger.starts(line, trigger.at()) && line.fine(armed.head()).equals("NN");
        if (!trigger.begins(line) && !isDatedMissile(armed, when)
                || isFlight(trigger) && shots && !lifted) {
            return Fired.Grade.MENTION;
        }
        if (Happening.isRecalled(line, trigger)) {
            return Fired.Grade.OWN;
        }
        boolean told = dated || armed.count().isPresent() || isNamed(armed.weapon());
        boolean verb = isVerb(trigger) || Happening.isDone(line, trigger);
        boolean after = launches(line, trigger).isPresent() && line.isAny(trigger.at() - 2, AFTER);
        boolean once =
                Happening.isOnce(line, trigger, armed.from())
                        || isAimed(line, armed, trigger)
                        || isOrdered(line, trigger)
                        || Happening.isCarriedOut(line, trigger)
                                && line.fine(trigger.at()).equals("NN")
                        || lifted && !Happening.isPerfect(line, trigger.at());
        if (dated || after || verb && told) {
            return Fired.Grade.OWN;
        }
        return once ? Fired.Grade.PASSING : Fired.Grade.MENTION;
    }

    /// "Ordered a missile strike"
    private static boolean isOrdered(Line line, Trigger trigger) {
        int deed = isVerb(trigger) ? -1 : LaunchTerms.deed(line, trigger.at());
        return trigger.isAttack(line)
                && line.fine(trigger.at()).equals("NN")
                && line.fine(deed).equals("VBD");
    }

    /// "Fired missiles at two bases", "launched rockets into the sea", once.
    private static boolean isAimed(Line line, Weapons.Armed armed, Trigger trigger) {
        return isVerb(trigger)
                && line.fine(trigger.at()).equals("VBD")
                && trigger.at() < armed.from()
                && !line.lower(armed.from() - 1).equals("the")
                && line.isAny(armed.to(), AIMING)
                && isCertain(line, armed.to() + 1);
    }

    /// "Two bases", "a base", "Syrian bases"; not just any "bases".
    private static boolean isCertain(Line line, int i) {
        boolean told = line.is(i, "DET") || line.is(i, "NUM") || line.isCapital(i);
        return told || line.fine(i).equals("PRP$");
    }

    private static boolean isNamed(Weapon weapon) {
        return weapon.words().chars().anyMatch(Character::isDigit);
    }

    private static boolean isAlone(Fired fired, List<Fired> all) {
        Optional<String> actor = fired.actor().map(Actor::key);
        return all.stream()
                .filter(f -> f.grade() != Fired.Grade.MENTION && !f.isTotal() && !f.equals(fired))
                .noneMatch(f -> f.actor().map(Actor::key).equals(actor));
    }

    /// The launches of their own first, so that a mere mention meets the launch it tells more of.
    private static List<Fired> merged(List<Fired> fired) {
        List<Fired> merged = new ArrayList<>();
        fired.stream()
                .sorted(
                        Comparator.comparing((Fired f) -> f.grade() == Fired.Grade.MENTION)
                                .thenComparing(f -> f.grade() == Fired.Grade.PASSING)
                                .thenComparing(f -> f.when().iso().isEmpty()))
                .forEach(f -> OneLaunch.add(merged, f));
        return merged.stream()
                .filter(f -> f.grade() != Fired.Grade.MENTION)
                .filter(f -> f.grade() != Fired.Grade.PASSING || isAlone(f, merged))
                .sorted(Comparator.comparingInt(f -> f.line().index()))
                .toList();
    }
}
