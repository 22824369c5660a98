package org.wiregraph.extract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.wiregraph.model.Actor;
import org.wiregraph.text.CalendarWords;
import org.wiregraph.text.Clause;
import org.wiregraph.text.Line;
import org.wiregraph.text.Phrases;
import org.wiregraph.text.Range;
import org.wiregraph.text.Words;

/// Who launched: a by-phrase, the agent of the verb, the owner of launch or weapon, else the
/// country whose ground it left.
///
/// Example: Iran in "missiles fired by Iran's Guards", "Iran fired missiles", "Iran's latest
/// launch", "a launch from Iran's Semnan province".
final class Launchers {

    private static final Set<String> STATE = Words.section("launchwords.txt", "state bodies");
    private static final Set<String> DOING = Words.section("launchwords.txt", "doing");
    private static final Set<String> EACH = Set.of("each", "both", "all", "test");
    private static final Set<String> THEY = Set.of("they", "it", "we");
    private static final Set<String> CLAIMING =
            Set.of("announce", "claim", "confirm", "acknowledge", "admit", "boast");
    private static final Set<String> THEY_ALONE = Set.of("they", "we");
    private static final int BY = 12;

    private final Scene scene;
    private final Parties parties;
    private final Weapons weapons;
    private final Shooters who;
    private final LaunchOwners owners;

    Launchers(Scene scene, Weapons weapons) {
        this.scene = scene;
        this.parties = scene.parties();
        this.weapons = weapons;
        this.who = new Shooters(scene);
        this.owners = new LaunchOwners(parties, who);
    }

    /// Those who launched, each by itself; empty where the sentence does not say.
    List<Actor> of(Line line, Trigger trigger, int from, int to) {
        List<Actor> armies = armies(line, trigger);
        return armies.size() > 1
                ? armies
                : one(line, trigger, from, to).map(parties::members).orElse(List.of()).stream()
                        .map(a -> who.launcher(a).orElse(a))
                        .distinct()
                        .toList();
    }

    private Optional<Actor> one(Line line, Trigger trigger, int from, int to) {
        return by(line, Math.max(trigger.at() + 1, to))
                .or(() -> blamed(line, trigger))
                .or(() -> speaker(line, trigger, isOwned(line, trigger) ? THEY : THEY_ALONE))
                .or(() -> agent(line, trigger))
                .or(() -> owners.ofNoun(line, trigger.at()).filter(_ -> isNoun(trigger)))
                .or(() -> LaunchDeeds.meansOf(line, trigger).flatMap(a -> who.agent(line, a)))
                .or(() -> equal(line, trigger))
                .or(() -> attempter(line, trigger.at()))
                .or(() -> includer(line, trigger.at()))
                .or(() -> speaker(line, trigger, THEY))
                .or(() -> owners.of(line, from))
                .or(() -> who.last(line, new Range(from, to)))
                .or(() -> doer(line, trigger))
                .or(() -> who.ground(line, Math.max(trigger.at(), to)))
                .or(() -> Models.owner(line, from, to).map(parties::country));
    }

    /// "Condemned Iran for firing a missile", "sanctions on Iran for its missile test": the one who
    /// is blamed.
    private Optional<Actor> blamed(Line line, Trigger trigger) {
        OptionalInt blame = Happening.blame(line, trigger.at());
        if (blame.isEmpty()) {
            return Optional.empty();
        }
        int above = blame.getAsInt();
        Optional<Integer> object =
                line.is(above, "VERB") ? new Clause(line, above).patient() : Optional.of(above);
        return object.flatMap(o ->
                Stream.concat(Stream.of(o), line.dependents(o, "nmod", "nsubj").stream())
                        .flatMap(o2 -> who.actor(line, o2).stream())
                        .findFirst());
    }

    /// "Thursday's missile test was Oman's third", "the missile fired on Thursday was Oman's".
    private Optional<Actor> equal(Line line, Trigger trigger) {
        boolean clause = line.isLabelled(trigger.at(), "acl");
        int subject = clause ? line.head(trigger.at()) : trigger.at();
        int predicate = line.isLabelled(subject, "nsubj") ? line.head(subject) : -1;
        boolean same = predicate > subject && !line.dependents(predicate, "cop").isEmpty();
        return same ? owners.of(line, predicate) : Optional.empty();
    }

    /// "Syria's attempt to launch": the owner of the attempt.
    private Optional<Actor> attempter(Line line, int verb) {
        int attempt = line.head(verb);
        boolean to = line.lower(verb - 1).equals("to") && attempt == verb - 2;
        return to && Happening.isAttempt(line, attempt)
                ? owners.of(line, attempt).or(() -> failing(line, attempt))
                : Optional.empty();
    }

    /// "Syria failed in an attempt to launch", "Syria made an attempt".
    private Optional<Actor> failing(Line line, int attempt) {
        int verb = line.head(attempt);
        return line.is(verb, "VERB") && !line.relation(attempt).startsWith("nsubj")
                ? LaunchDeeds.doer(line, verb).flatMap(a -> who.agent(line, a))
                : Optional.empty();
    }

    /// "Iran held several tests this year, including a failed launch in May", "Iran's tests,
    /// including launching a missile": who did the whole did the part.
    private Optional<Actor> includer(Line line, int part) {
        boolean included =
                line.dependents(part, "case", "mark").stream()
                                .anyMatch(c -> line.lower(c).equals("including"))
                        || line.lower(part - 1).equals("including");
        int above = included ? line.head(part) : -1;
        Optional<Actor> whole = Optional.empty();
        while (above >= 0 && whole.isEmpty()) {
            int at = above;
            whole =
                    line.is(at, "VERB")
                            ? new Clause(line, at).agent().flatMap(a -> who.actor(line, a))
                            : by(line, at + 1).or(() -> owners.of(line, at));
            above = line.is(at, "VERB") ? -1 : line.head(at);
        }
        return whole;
    }

    /// "Ankara claimed it had fired": its own deed.
    private static boolean isOwned(Line line, Trigger trigger) {
        return CLAIMING.contains(line.lemma(line.head(trigger.at())));
    }

    /// "The Houthis said they had fired": whoever says what "they" did, if nobody knows who they
    /// are.
    private Optional<Actor> speaker(Line line, Trigger trigger, Set<String> words) {
        int at = trigger.at();
        Clause clause = new Clause(line, at);
        boolean they =
                !clause.isPassive()
                        && clause.subject().filter(s -> line.isAny(s, words)).isPresent();
        return they && line.isLabelled(at, "ccomp")
                ? justBefore(line, line.head(at))
                        .or(() ->
                                new Clause(line, line.head(at))
                                        .agent()
                                        .flatMap(a -> who.actor(line, a)))
                : Optional.empty();
    }

    /// "The Peruvian and Chilean navies fired".
    private List<Actor> armies(Line line, Trigger trigger) {
        int end = trigger.at() - 1;
        while (isBeforeVerb(line, end)) {
            end--;
        }
        if (trigger.kind() != Trigger.Kind.VERB || !STATE.contains(line.lower(end))) {
            return List.of();
        }
        int from = end;
        while (Phrases.isInside(line, from - 1) || line.lower(from - 1).equals("and")) {
            from--;
        }
        return parties.named(line, new Range(from, end)).stream()
                .flatMap(r -> who.launcher(r.actor()).stream())
                .distinct()
                .toList();
    }

    private static boolean isBeforeVerb(Line line, int i) {
        return line.is(i, "AUX")
                || line.is(i, "ADV")
                || EACH.contains(line.lower(i))
                || line.isAny(i, Set.of("had", "has", "have"));
    }

    private static boolean isNoun(Trigger trigger) {
        return trigger.kind() == Trigger.Kind.NOUN;
    }

    private Optional<Actor> agent(Line line, Trigger trigger) {
        if (trigger.kind() != Trigger.Kind.VERB) {
            return Optional.empty();
        }
        Clause clause = new Clause(line, trigger.at());
        boolean passive = clause.isPassive();
        Optional<Actor> tree =
                (passive ? Optional.<Actor>empty() : justBefore(line, trigger.at()))
                        .or(() ->
                                LaunchDeeds.doer(line, trigger.at())
                                        .flatMap(a -> who.agent(line, a)));
        return tree.or(() -> answerer(line, trigger.at()))
                .or(() ->
                        passive || clause.agent().isPresent()
                                ? Optional.empty()
                                : Phrases.subject(line, trigger.at(), scene.asides(line))
                                        .flatMap(r -> who.actor(line, Phrases.head(line, r))));
    }

    /// "Answered with three missiles fired into the sea": the one who answers.
    private Optional<Actor> answerer(Line line, int verb) {
        int noun = line.isLabelled(verb, "acl") ? line.head(verb) : -1;
        boolean with = noun >= 0 && Clause.preposition(line, noun).equals("with");
        return with && line.is(line.head(noun), "VERB")
                ? new Clause(line, line.head(noun)).agent().flatMap(a -> who.actor(line, a))
                : Optional.empty();
    }

    /// "A day after Iran fired": the words right before the verb name the one who does it, whatever
    /// the tree says.
    private Optional<Actor> justBefore(Line line, int verb) {
        int end = behindDay(line, verb - 1);
        while (isBeforeVerb(line, end)) {
            end--;
        }
        boolean relative = Set.of("that", "which", "who").contains(line.lower(end));
        int head = placed(line, end);
        return line.isNominal(head) && !relative ? who.actor(line, head) : Optional.empty();
    }

    /// "Chile on Monday fired": the word before the day.
    private static int behindDay(Line line, int end) {
        boolean day = CalendarWords.isDateWord(line.lower(end)) && line.lower(end - 1).equals("on");
        return day ? end - 2 : end;
    }

    /// "Houthi rebels in Yemen fired": the noun before the place, for the place does not fire.
    private static int placed(Line line, int end) {
        int in = Shooters.phrase(line, end).from() - 1;
        boolean place = line.isAny(in, Set.of("in", "inside")) && line.isNominal(in - 1);
        return place ? in - 1 : end;
    }

    /// "Iran conducted a test of": the agent of the verb whose object the launch is.
    private Optional<Actor> doer(Line line, Trigger trigger) {
        int verb = isNoun(trigger) ? LaunchTerms.deed(line, trigger.at()) : -1;
        return verb >= 0
                ? LaunchDeeds.doer(line, verb).flatMap(a -> who.agent(line, a))
                : overseer(line, trigger);
    }

    /// "The president watched a test of": a leader's state.
    private Optional<Actor> overseer(Line line, Trigger trigger) {
        return isNoun(trigger) && LaunchTerms.isOverseen(line, trigger.at())
                ? new Clause(line, LaunchTerms.overseeing(line, trigger.at()))
                        .agent()
                        .flatMap(a -> parties.of(line, word(a)))
                        .filter(Parties::isPerson)
                        .flatMap(who::launcher)
                : Optional.empty();
    }

    /// Is somebody said to launch of whom nothing is known, so that nobody else may be taken?
    boolean isUnknown(Line line, Trigger trigger) {
        int at = trigger.at();
        if (trigger.kind() != Trigger.Kind.VERB) {
            return isNoun(trigger) && (isByStranger(line, at + 1) || isStruck(line, trigger));
        }
        Optional<Integer> agent = new Clause(line, at).agent();
        boolean stranger =
                agent.filter(a -> line.is(a, "NOUN") || line.is(a, "PROPN") || isWho(line, a))
                        .filter(a -> weapons.in(line).stream().noneMatch(w -> w.head() == a))
                        .filter(a -> of(line, trigger, at + 1, at + 1).isEmpty())
                        .isPresent();
        boolean above =
                LaunchDeeds.meansOf(line, trigger)
                        .filter(a -> line.isNominal(a) || isWho(line, a))
                        .filter(a -> of(line, trigger, at + 1, at + 1).isEmpty())
                        .isPresent();
        return stranger || above || isByStranger(line, at + 1);
    }

    /// "The Syria missile strike" may be one on Syria.
    private boolean isStruck(Line line, Trigger trigger) {
        int from = trigger.at();
        while (from > 0 && line.is(from - 1, "NOUN")) {
            from--;
        }
        int end = from;
        boolean country =
                trigger.isAttack(line)
                        && parties.named(line, new Range(Math.max(0, end - 3), end)).stream()
                                .filter(r -> r.to() == end && r.form() == Actor.Form.NAME)
                                .anyMatch(r -> r.actor().kind() == Actor.Kind.COUNTRY);
        boolean letters = line.word(end - 1).equals(line.word(end - 1).toUpperCase(Locale.ROOT));
        return country && !letters;
    }

    private static boolean isWho(Line line, int i) {
        return line.isAny(i, Set.of("who", "they", "he", "she", "we", "i", "you"));
    }

    private boolean isByStranger(Line line, int from) {
        int by = line.find(from, Set.of("by"));
        boolean near = by >= 0 && by <= from + BY && !hasVerb(line, from, by);
        boolean someone = near && (line.isNominal(by + 1) || Phrases.isInside(line, by + 1));
        return someone && !line.is(by + 1, "NUM") && by(line, from).isEmpty();
    }

    private Optional<Actor> by(Line line, int from) {
        int by = line.find(from, Set.of("by"));
        if (by < 0 || by > from + BY || hasVerb(line, from, by)) {
            return Optional.empty();
        }
        int to = by + 1;
        while (Phrases.isInside(line, to) && !isDate(line, to)) {
            to++;
        }
        return to == by + 1 ? Optional.empty() : who.actor(line, to - 1);
    }

    /// "By Iran last week"
    private boolean isDate(Line line, int i) {
        return scene.asides(line).stream().anyMatch(d -> d.contains(i));
    }

    private static boolean hasVerb(Line line, int from, int to) {
        for (int i = from; i < to; i++) {
            if (line.is(i, "VERB") && !LaunchTerms.isLaunchVerb(line, i) && !isDone(line, i)) {
                return true;
            }
        }
        return false;
    }

    /// "A strike carried out by Iran".
    private static boolean isDone(Line line, int verb) {
        return line.fine(verb).equals("VBN") && DOING.contains(line.lemma(verb));
    }

    private static Range word(int at) {
        return new Range(at, at + 1);
    }
}
