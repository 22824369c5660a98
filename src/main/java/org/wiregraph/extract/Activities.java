package org.wiregraph.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wiregraph.model.Actor;
import org.wiregraph.model.Evidence;
import org.wiregraph.model.Report.Activity;
import org.wiregraph.model.Report.ActivityKind;
import org.wiregraph.model.Report.ActivityStatus;
import org.wiregraph.model.Report.MeetingStatus;
import org.wiregraph.text.Clause;
import org.wiregraph.text.Line;
import org.wiregraph.text.Range;
import org.wiregraph.text.Words;

/// Reads nuclear tests, exercises, agreements and deployments, where a verb says plainly who did
/// which.
///
/// Example: "Peru and Chile began the Andean Shield exercise on Monday", "Maes signed a treaty with
/// Vos", "the U.S. deployed two B-1B bombers to Guam".
final class Activities {

    private static final Confidence CONFIDENCE = Confidence.in("activities");

    private static final Set<String> CONDUCT = Words.section("activitywords.txt", "conduct");
    private static final Set<String> SIGN = Words.section("activitywords.txt", "sign");
    private static final Set<String> ENDING = Words.section("activitywords.txt", "ending");
    private static final Set<String> DEPLOY = Words.section("activitywords.txt", "deploy");
    private static final Set<String> EXERCISES = Words.section("activitywords.txt", "exercises");
    private static final Set<String> AGREEMENTS = Words.section("activitywords.txt", "agreements");
    private static final Set<String> FORCES = Words.section("activitywords.txt", "forces");
    private static final Set<String> MILITARY = Words.section("activitywords.txt", "military");
    private static final Set<String> NO = Set.of("no", "any");
    private static final int NAME = 6;

    private final Scene scene;
    private final Company company;
    private final Setting setting;

    Activities(Scene scene) {
        this.scene = scene;
        this.company = new Company(scene, new Recent(scene.parties()));
        this.setting = new Setting(scene);
    }

    List<Activity> reports() {
        List<Activity> all = new ArrayList<>();
        for (Line line : scene.lines()) {
            for (int i = 0; i < line.size(); i++) {
                if (line.is(i, "VERB") && !line.isQuoted(i)) {
                    read(line, i)
                            .filter(a -> all.stream().noneMatch(o -> isSame(o, a)))
                            .ifPresent(all::add);
                }
            }
        }
        return List.copyOf(all);
    }

    private Optional<Activity> read(Line line, int verb) {
        Optional<MeetingStatus> standing = Standing.ofVerb(line, verb);
        Clause clause = new Clause(line, verb);
        Optional<Integer> object = clause.patient();
        if (standing.isEmpty() || object.isEmpty()) {
            return Optional.empty();
        }
        int noun = object.get();
        boolean none = line.dependents(noun, "det").stream().anyMatch(d -> line.isAny(d, NO));
        boolean ending = ENDING.contains(line.lemma(verb)) && standing.get() != MeetingStatus.HELD;
        if (none || ending) {
            return Optional.empty();
        }
        return kind(line, line.lemma(verb), noun)
                .flatMap(kind -> {
                    List<Actor> who = participants(line, clause, noun, kind);
                    return !isEnough(kind, who)
                            ? Optional.empty()
                            : Optional.of(
                                    activity(line, verb, noun, new Act(kind, who, standing.get())));
                });
    }

    /// An agreement takes two, or a group.
    private static boolean isEnough(ActivityKind kind, List<Actor> who) {
        boolean group = who.stream().anyMatch(a -> a.kind() == Actor.Kind.GROUP);
        return who.size() > 1 || !who.isEmpty() && (kind != ActivityKind.AGREEMENT || group);
    }

    private record Act(ActivityKind kind, List<Actor> who, MeetingStatus standing) {}

    private Activity activity(Line line, int verb, int noun, Act act) {
        Setting.Circumstances around = setting.of(line, verb, noun);
        Optional<Actor> goal =
                act.kind() == ActivityKind.DEPLOYMENT ? goal(line, verb, noun) : Optional.empty();
        String rule = act.kind().words();
        return new Activity(
                act.kind(),
                act.who(),
                goal.or(around::place),
                name(line, noun, act.kind()),
                act.standing() == MeetingStatus.HELD ? ActivityStatus.HELD : ActivityStatus.PLANNED,
                around.when(),
                new Evidence(line.index(), rule, CONFIDENCE.of(rule)));
    }

    private static Optional<ActivityKind> kind(Line line, String verb, int noun) {
        String word = line.lemma(noun);
        boolean nuclear =
                line.lower(noun).equals("test")
                        && isBefore(line, noun, Set.of("nuclear", "atomic", "hydrogen"));
        if (CONDUCT.contains(verb) && nuclear) {
            return Optional.of(ActivityKind.NUCLEAR_TEST);
        }
        boolean exercise =
                EXERCISES.contains(word) && (isBefore(line, noun, MILITARY) || isNamed(line, noun));
        if (CONDUCT.contains(verb) && exercise) {
            return Optional.of(ActivityKind.EXERCISE);
        }
        if (SIGN.contains(verb) && AGREEMENTS.contains(word)) {
            return Optional.of(ActivityKind.AGREEMENT);
        }
        return DEPLOY.contains(verb) && FORCES.contains(word)
                ? Optional.of(ActivityKind.DEPLOYMENT)
                : Optional.empty();
    }

    private static boolean isBefore(Line line, int noun, Set<String> words) {
        for (int i = Math.max(0, noun - NAME); i < noun; i++) {
            if (line.isAny(i, words) && !line.is(i, "VERB")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNamed(Line line, int noun) {
        return line.is(noun - 1, "PROPN") && line.isCapital(noun - 1);
    }

    private List<Actor> participants(Line line, Clause clause, int noun, ActivityKind kind) {
        Set<Actor> all = new LinkedHashSet<>();
        if (clause.isPassive()) {
            clause.agent().ifPresent(a -> all.addAll(company.at(line, a)));
        } else {
            all.addAll(company.subject(line, clause.verb()));
            if (all.isEmpty()) {
                return List.of();
            }
        }
        boolean together = kind != ActivityKind.DEPLOYMENT && kind != ActivityKind.NUCLEAR_TEST;
        for (int head : List.of(noun, clause.verb())) {
            for (int below : line.dependents(head, "nmod", "obl")) {
                boolean with = Clause.preposition(line, below).matches("with|between");
                if (together && with) {
                    all.addAll(company.at(line, below));
                }
            }
        }
        return all.stream().filter(a -> a.kind() != Actor.Kind.GROUP || !all.isEmpty()).toList();
    }

    /// "Deployed two bombers to Guam".
    private Optional<Actor> goal(Line line, int verb, int noun) {
        for (int head : List.of(verb, noun)) {
            for (int below : line.dependents(head, "obl", "nmod")) {
                boolean to = Set.of("to", "in", "near").contains(Clause.preposition(line, below));
                Optional<Actor> place =
                        scene.parties()
                                .named(line, below)
                                .filter(r -> r.form() != Actor.Form.DEMONYM)
                                .flatMap(r -> setting.where(line, r));
                if (to && place.isPresent()) {
                    return place;
                }
            }
        }
        return Optional.empty();
    }

    /// What the article calls it, without article: "Andean Shield exercise", "two B-1B bombers".
    private static Optional<String> name(Line line, int noun, ActivityKind kind) {
        if (kind == ActivityKind.NUCLEAR_TEST) {
            return Optional.empty();
        }
        Range all = line.subtree(noun);
        int from = noun;
        while (from > all.from() && isModifier(line, from - 1)) {
            from--;
        }
        while (from < noun && (line.is(from, "DET") || line.isLabelled(from, "nmod:poss"))) {
            from++;
        }
        boolean told = from < noun;
        return told ? Optional.of(line.text(from, noun + 1)) : Optional.empty();
    }

    private static boolean isModifier(Line line, int i) {
        return line.is(i, "ADJ") || line.is(i, "NOUN") || line.is(i, "PROPN") || line.is(i, "NUM");
    }

    private static boolean isSame(Activity one, Activity other) {
        boolean date =
                one.when().iso().isEmpty()
                        || other.when().iso().isEmpty()
                        || one.when().iso().equals(other.when().iso());
        return one.kind() == other.kind()
                && one.status() == other.status()
                && date
                && (one.participants().containsAll(other.participants())
                        || other.participants().containsAll(one.participants()));
    }
}
