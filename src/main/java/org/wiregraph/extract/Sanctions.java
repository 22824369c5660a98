package org.wiregraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wiregraph.model.Actor;
import org.wiregraph.model.Count;
import org.wiregraph.model.Report.SanctionStatus;
import org.wiregraph.model.When;
import org.wiregraph.text.Line;
import org.wiregraph.text.Mentions;
import org.wiregraph.text.Phrases;
import org.wiregraph.text.Range;
import org.wiregraph.text.Words;

/// Reads sanctions: who imposed them on whom, and whether they stand, are asked for or were lifted.
final class Sanctions {

    /// A sanction before its members become actors.
    record Imposed(
            Line line,
            Actor imposer,
            Actor target,
            Optional<Count> count,
            Optional<String> reason,
            SanctionStatus status,
            When when,
            String rule) {}

    private static final Set<String> DIRECT = Words.section("sanctionwords.txt", "direct");
    private static final Set<String> PASSIVE = Words.section("sanctionwords.txt", "passive");
    private static final Set<String> WITH_NOUN = Words.section("sanctionwords.txt", "with noun");
    private static final Set<String> LIFTING = Words.section("sanctionwords.txt", "lifting");
    private static final Set<String> ASKING = Words.section("sanctionwords.txt", "asking");
    private static final Set<String> BANNING = Words.section("sanctionwords.txt", "banning");
    private static final Set<String> NOUN = Words.section("sanctionwords.txt", "nouns");
    private static final Set<String> UNREAL = Words.section("sanctionwords.txt", "not happened");

    private final Scene scene;
    private final Parties parties;
    private final Targets targets;
    private Optional<Actor> last = Optional.empty();

    Sanctions(Scene scene, Parties parties) {
        this.scene = scene;
        this.parties = parties;
        this.targets = new Targets(parties);
    }

    List<Imposed> read() {
        List<Imposed> all = new ArrayList<>();
        for (Line line : scene.lines()) {
            for (int i = 0; i < line.size(); i++) {
                List<Imposed> here = line.isQuoted(i) ? List.of() : read(line, i);
                here.forEach(one -> add(all, one));
            }
        }
        return all;
    }

    private void add(List<Imposed> all, Imposed one) {
        last = Optional.of(one.imposer());
        if (all.stream().noneMatch(o -> isSame(o, one))) {
            all.add(one);
        }
    }

    private List<Imposed> read(Line line, int i) {
        boolean verb = line.is(i, "VERB") && !line.lower(i - 1).equals("to");
        if (verb && line.lemma(i - 1).equals("be") && PASSIVE.contains(line.lemma(i))) {
            return passive(line, i);
        }
        boolean lists = line.lower(i).equals("listed") && line.is(i + 1, "NUM");
        if (verb && (lists || DIRECT.contains(line.lemma(i)))) {
            return direct(line, i);
        }
        if (verb && BANNING.contains(line.lemma(i))) {
            return banned(line, i);
        }
        boolean on = line.lower(i + 1).equals("on") || line.lower(i + 1).equals("against");
        return NOUN.contains(line.lower(i)) && on ? noun(line, i) : List.of();
    }

    /// "Canada on Friday sanctioned two generals", "penalising 50 companies".
    private List<Imposed> direct(Line line, int verb) {
        Optional<Actor> imposer = imposer(line, verb);
        return imposer.map(by ->
                        each(line, by, Phrases.startingAt(line, verb + 1), new int[] {verb, verb}))
                .orElse(List.of());
    }

    /// "Kang Sun Nam was listed", by whoever is named with "by" or imposed the sanctions before.
    private List<Imposed> passive(Line line, int verb) {
        Optional<Range> target = Phrases.subject(line, verb, scene.asides(line));
        int by = line.lower(verb + 1).equals("by") ? verb + 2 : -1;
        Optional<Actor> named =
                by < 0 ? Optional.empty() : parties.of(line, Phrases.startingAt(line, by));
        Optional<Actor> imposer = named.or(() -> last);
        if (target.isEmpty() || imposer.isEmpty() || parties.of(line, target.get()).isEmpty()) {
            return List.of();
        }
        return imposed(line, imposer.get(), target.get(), new int[] {verb, verb}).stream().toList();
    }

    /// "Resolutions ban Libya from buying arms": in force.
    private List<Imposed> banned(Line line, int verb) {
        Optional<Range> subject = Phrases.subject(line, verb, scene.asides(line));
        Range object = Phrases.startingAt(line, verb + 1);
        boolean resolutions =
                subject.filter(r -> line.lemma(r.to() - 1).equals("resolution")).isPresent();
        boolean country =
                parties.named(line, object, a -> a.kind() == Actor.Kind.COUNTRY).isPresent();
        Optional<Actor> council = parties.find(m -> m.name().endsWith("Security Council"));
        if (!resolutions || !country || council.isEmpty()) {
            return List.of();
        }
        Range target = Phrases.startingAt(line, verb + 1);
        return List.of(
                new Imposed(
                        line,
                        council.get(),
                        targets.of(
                                line,
                                new Range(target.from(), Math.min(target.to(), target.from() + 2))),
                        Optional.empty(),
                        Optional.empty(),
                        SanctionStatus.IN_FORCE,
                        new When.Unknown(),
                        "resolutions ban"));
    }

    /// "imposed sanctions on three banks", "push the council to impose sanctions on the North",
    /// "British sanctions on two generals".
    private List<Imposed> noun(Line line, int noun) {
        int verb = verbBefore(line, noun);
        Range object = Phrases.startingAt(line, noun + 2);
        Optional<Actor> imposer = verb < 0 ? owner(line, noun) : imposer(line, verb);
        Optional<Actor> asked =
                parties.named(line, new Range(0, noun)).stream()
                        .map(Mentions.Ref::actor)
                        .filter(a -> a.kind() == Actor.Kind.ORGANIZATION)
                        .reduce((first, second) -> second);
        boolean infinitive = verb >= 0 && line.lower(verb - 1).equals("to");
        if (verb >= 0 && isDenied(line, verb) || infinitive && !isAsked(line, verb)) {
            return List.of();
        }
        Optional<Actor> by = infinitive ? asked.or(() -> imposer) : imposer.or(() -> asked);
        return by.map(b -> each(line, b, object, new int[] {Math.max(0, verb), noun}))
                .orElse(List.of());
    }

    private static boolean isDenied(Line line, int verb) {
        return line.isAny(verb - 1, Set.of("not", "n't"))
                || line.isAny(verb - 2, Set.of("not", "n't"));
    }

    private static boolean isAsked(Line line, int verb) {
        for (int i = 0; i < verb; i++) {
            if (ASKING.contains(line.lemma(i))) {
                return true;
            }
        }
        return false;
    }

    private Optional<Actor> owner(Line line, int noun) {
        return parties.named(line, new Range(Math.max(0, noun - 2), noun)).stream()
                .filter(r -> r.to() == noun || line.lower(r.to()).startsWith("'"))
                .findFirst()
                .map(Mentions.Ref::actor);
    }

    /// One sanction a separately named target: "two generals, a bank and a shipyard" are three.
    private List<Imposed> each(Line line, Actor by, Range object, int[] at) {
        if (object.isEmpty()) {
            return List.of();
        }
        List<Imposed> all = new ArrayList<>();
        Range next = object;
        imposed(line, by, object, at).ifPresent(all::add);
        while (line.word(next.to()).equals(",")
                && (line.is(next.to() + 1, "DET") || line.is(next.to() + 1, "NUM"))) {
            Range more = Phrases.startingAt(line, next.to() + 1);
            int and = line.find(more.from(), Set.of("and"));
            boolean split = and > more.from() && and < more.to() && line.is(and + 1, "DET");
            next = more;
            imposed(line, by, split ? new Range(more.from(), and) : more, at).ifPresent(all::add);
            if (split) {
                imposed(line, by, new Range(and + 1, more.to()), at).ifPresent(all::add);
            }
        }
        return all;
    }

    private static int verbBefore(Line line, int noun) {
        for (int i = noun - 1; i >= Math.max(0, noun - 6); i--) {
            String lemma = line.lemma(i);
            boolean known =
                    WITH_NOUN.contains(lemma) || LIFTING.contains(lemma) || ASKING.contains(lemma);
            if (known && line.is(i, "VERB")) {
                return i;
            }
        }
        return -1;
    }

    private Optional<Actor> imposer(Line line, int verb) {
        return Phrases.subject(line, verb, scene.asides(line))
                .flatMap(r -> parties.of(line, r))
                .filter(this::canImpose);
    }

    /// States, bodies and their leaders impose sanctions; so do several of them together.
    private boolean canImpose(Actor member) {
        return switch (member.kind()) {
            case COUNTRY, ORGANIZATION -> true;
            case PERSON -> member.country().isPresent();
            case GROUP -> parties.members(member).getFirst().kind() == Actor.Kind.COUNTRY;
            case PLACE -> false;
        };
    }

    /// `at` holds the verb and the noun; both are the verb where there is no noun.
    private Optional<Imposed> imposed(Line line, Actor by, Range object, int[] at) {
        Range target = Targets.cut(line, object);
        if (target.isEmpty()) {
            return Optional.empty();
        }
        When when = when(line, at[0], target.to());
        SanctionStatus status = status(line, at[0], at[1]);
        return Optional.of(
                new Imposed(
                        line,
                        by,
                        targets.of(line, target),
                        Targets.count(line, target),
                        Targets.reason(line, target.to()),
                        status,
                        when,
                        "sanction verb"));
    }

    private When when(Line line, int verb, int end) {
        List<Dates.Dated> dates = scene.dates(line);
        Optional<Dates.Dated> near =
                dates.stream()
                        .filter(d ->
                                d.role() == Dates.Role.CLAUSE
                                        && d.to() >= verb - 6
                                        && d.from() <= end + 3)
                        .findFirst();
        Optional<Dates.Dated> opening =
                dates.stream()
                        .filter(d ->
                                d.role() == Dates.Role.CLAUSE && d.from() <= 3 && d.to() <= verb)
                        .findFirst();
        return near.or(() -> opening).<When>map(Dates.Dated::when).orElseGet(When.Unknown::new);
    }

    private static SanctionStatus status(Line line, int verb, int noun) {
        for (int i = 0; i < noun; i++) {
            if (line.is(i, "VERB") && ASKING.contains(line.lemma(i))
                    || UNREAL.contains(line.lower(i)) && i >= verb - 3) {
                return SanctionStatus.PROPOSED;
            }
        }
        if (LIFTING.contains(line.lemma(verb))) {
            return SanctionStatus.LIFTED;
        }
        boolean act = PASSIVE.contains(line.lemma(verb)) || WITH_NOUN.contains(line.lemma(verb));
        return act ? SanctionStatus.IMPOSED : SanctionStatus.IN_FORCE;
    }

    private static boolean isSame(Imposed a, Imposed b) {
        return a.imposer().equals(b.imposer())
                && a.target().equals(b.target())
                && a.when().iso().equals(b.when().iso());
    }
}
