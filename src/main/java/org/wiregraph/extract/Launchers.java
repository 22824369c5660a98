package org.wiregraph.extract;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.wiregraph.model.Actor;
import org.wiregraph.text.Clause;
import org.wiregraph.text.Line;
import org.wiregraph.text.Phrases;
import org.wiregraph.text.Range;
import org.wiregraph.text.Words;

/// Who launched: the agent of the verb, a by-phrase, the owner of weapon or launch, else the
/// country whose ground it left.
final class Launchers {

    private static final Set<String> STATE = Words.section("launchwords.txt", "state bodies");
    private static final Set<String> EACH = Set.of("each", "both", "all");
    private static final int BY = 8;
    private static final int OWNER = 8;

    private final Scene scene;
    private final Parties parties;

    Launchers(Scene scene) {
        this.scene = scene;
        this.parties = scene.parties();
    }

    Optional<Actor> of(Line line, Trigger trigger, int from, int to) {
        return by(line, Math.max(trigger.at() + 1, to))
                .or(() -> agent(line, trigger))
                .or(() -> owner(line, trigger, from))
                .or(() -> ground(line, Math.max(trigger.at(), to)));
    }

    private Optional<Actor> agent(Line line, Trigger trigger) {
        if (trigger.kind() != Trigger.Kind.VERB) {
            return trigger.kind() == Trigger.Kind.NOUN
                    ? doer(line, trigger.at())
                    : Optional.empty();
        }
        Clause clause = new Clause(line, trigger.at());
        Optional<Actor> tree =
                (clause.isPassive() ? Optional.<Actor>empty() : justBefore(line, trigger.at()))
                        .or(() -> clause.agent().flatMap(a -> actor(line, a)));
        return tree.or(() ->
                clause.isPassive() && clause.agent().isEmpty()
                        ? Optional.empty()
                        : Phrases.subject(line, trigger.at(), scene.asides(line))
                                .flatMap(r -> parties.of(line, r))
                                .flatMap(this::launcher));
    }

    /// "A day after Iran fired": the words right before the verb name the one who does it, whatever
    /// the tree says.
    private Optional<Actor> justBefore(Line line, int verb) {
        int i = verb - 1;
        while (line.is(i, "AUX") || line.is(i, "ADV") || EACH.contains(line.lower(i))) {
            i--;
        }
        int end = i;
        return line.isNominal(end) && !Set.of("that", "which", "who").contains(line.lower(end))
                ? parties.of(line, new Range(end, end + 1)).flatMap(this::launcher)
                : Optional.empty();
    }

    /// "Iran conducted a test of": the agent of the verb whose object the launch is.
    private Optional<Actor> doer(Line line, int noun) {
        int verb = line.isLabelled(noun, "obj") ? line.head(noun) : -1;
        return verb < 0
                ? Optional.empty()
                : new Clause(line, verb).agent().flatMap(a -> actor(line, a));
    }

    private Optional<Actor> actor(Line line, int head) {
        return parties.of(line, new Range(head, head + 1))
                .flatMap(this::launcher)
                .or(() ->
                        parties.named(line, line.subtree(head), a -> launcher(a).isPresent())
                                .filter(_ -> line.isNominal(head) && head > 0)
                                .flatMap(this::launcher));
    }

    /// Is somebody said to launch of whom nothing is known, so that nobody else may be taken?
    boolean isUnknown(Line line, Trigger trigger) {
        if (trigger.kind() != Trigger.Kind.VERB) {
            return false;
        }
        Optional<Integer> agent = new Clause(line, trigger.at()).agent();
        return agent.filter(a -> line.is(a, "NOUN") || line.is(a, "PROPN"))
                .filter(a -> !STATE.contains(line.lower(a)))
                .filter(a -> Weapons.in(line).stream().noneMatch(w -> w.head() == a))
                .filter(a -> of(line, trigger, trigger.at() + 1, trigger.at() + 1).isEmpty())
                .isPresent();
    }

    private Optional<Actor> by(Line line, int from) {
        int by = line.find(from, Set.of("by"));
        boolean near = by >= 0 && by <= from + BY;
        for (int i = from; near && i < by; i++) {
            near = !line.is(i, "VERB") || Trigger.isLaunchVerb(line, i);
        }
        if (!near) {
            return Optional.empty();
        }
        Range after = new Range(by + 1, Math.min(line.size(), by + 7));
        return parties.named(line, after, a -> launcher(a).isPresent()).flatMap(this::launcher);
    }

    private Optional<Actor> owner(Line line, Trigger trigger, int from) {
        int end = Math.max(trigger.kind() == Trigger.Kind.NOUN ? trigger.at() : from, from);
        int begin = Math.max(0, Math.min(trigger.at(), from) - OWNER);
        if (trigger.kind() == Trigger.Kind.VERB) {
            begin = Math.max(0, from - 4);
        }
        while (begin < end && hasBorder(line, begin, Math.min(end, from))) {
            begin++;
        }
        Range before = new Range(begin, Math.max(begin, end));
        return parties.named(line, before).reversed().stream()
                .map(r -> r.actor())
                .filter(a -> a.kind() == Actor.Kind.COUNTRY)
                .findFirst();
    }

    private static boolean hasBorder(Line line, int from, int to) {
        for (int i = from; i < to; i++) {
            boolean verb = line.is(i, "VERB") && !Trigger.isLaunchVerb(line, i);
            if (verb || line.is(i, "ADP") && !Set.of("of", "by").contains(line.lower(i))) {
                return true;
            }
        }
        return false;
    }

    /// "Launched from Iran's Semnan province".
    private Optional<Actor> ground(Line line, int after) {
        int from = line.find(after, Set.of("from"));
        return from < 0 || from > after + BY
                ? Optional.empty()
                : parties.named(line, from + 1)
                        .filter(r ->
                                r.actor().kind() == Actor.Kind.COUNTRY
                                        && line.lower(r.to()).startsWith("'"))
                        .map(r -> r.actor());
    }

    /// Who may fire; a leader, an army or a ministry fires for the state.
    Optional<Actor> launcher(Actor member) {
        boolean state =
                member.kind() == Actor.Kind.PERSON
                        || Arrays.stream(member.name().toLowerCase(Locale.ROOT).split("[^a-z]+"))
                                .anyMatch(STATE::contains);
        if (state) {
            return member.country().map(parties::country);
        }
        boolean group = member.kind() == Actor.Kind.GROUP && !member.members().isEmpty();
        return switch (member.kind()) {
            case COUNTRY, ORGANIZATION -> Optional.of(member);
            default -> group ? Optional.of(member) : Optional.empty();
        };
    }
}
