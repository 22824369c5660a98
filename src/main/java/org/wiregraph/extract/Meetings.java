package org.wiregraph.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wiregraph.model.Actor;
import org.wiregraph.model.Report.MeetingKind;
import org.wiregraph.model.Report.MeetingStatus;
import org.wiregraph.model.When;
import org.wiregraph.text.Line;
import org.wiregraph.text.Mentions;
import org.wiregraph.text.Phrases;
import org.wiregraph.text.Range;
import org.wiregraph.text.Words;

/// Reads calls, talks, summits and visits: who, where, when.
final class Meetings {

    /// A meeting before its members become actors.
    record Met(
            Line line,
            List<Actor> participants,
            MeetingKind kind,
            Optional<Actor> place,
            MeetingStatus status,
            When when,
            String rule) {}

    private static final Set<String> HOLD = Words.section("meetingwords.txt", "hold");
    private static final Set<String> SPEAK = Words.section("meetingwords.txt", "speak");
    private static final Set<String> CALLING = Words.section("meetingwords.txt", "call");
    private static final Set<String> TRAVEL = Words.section("meetingwords.txt", "travel");
    private static final Set<String> NOUNS = Words.section("meetingwords.txt", "nouns");
    private static final Set<String> UNREAL = Words.section("meetingwords.txt", "not happened");
    private static final Set<String> WILL = Words.section("meetingwords.txt", "planned");
    private static final Set<String> WHERE = Set.of("in", "at", "to");

    private final Scene scene;
    private final Parties parties;

    Meetings(Scene scene, Parties parties) {
        this.scene = scene;
        this.parties = parties;
    }

    List<Met> read() {
        List<Met> all = new ArrayList<>();
        for (Line line : scene.lines()) {
            for (int i = 0; i < line.size(); i++) {
                if (!line.isQuoted(i)) {
                    read(line, i)
                            .filter(m -> all.stream().noneMatch(o -> isSame(o, m)))
                            .ifPresent(all::add);
                }
            }
        }
        return all;
    }

    private Optional<Met> read(Line line, int i) {
        if (line.is(i, "VERB") && !isUnreal(line, i)) {
            return verb(line, i);
        }
        boolean noun = NOUNS.contains(line.lower(i)) && line.is(i, "NOUN");
        if (noun && line.lower(i + 1).equals("with")) {
            return with(line, i);
        }
        return noun ? between(line, i) : Optional.empty();
    }

    /// "The Reykjavik summit between Reagan and Gorbachev".
    private Optional<Met> between(Line line, int noun) {
        int between = line.find(noun, Set.of("between"));
        if (between < 0 || between > noun + 3) {
            return Optional.empty();
        }
        List<Actor> who = parties.each(line, Phrases.startingAt(line, between + 1));
        return met(line, who, new Range(Math.max(0, noun - 2), line.end()), kind(line, noun));
    }

    private static boolean isUnreal(Line line, int verb) {
        for (int i = Math.max(0, verb - 2); i < verb; i++) {
            if (UNREAL.contains(line.lower(i)) || line.lower(i).equals("to")) {
                return true;
            }
        }
        return false;
    }

    private Optional<Met> verb(Line line, int i) {
        String lemma = line.lemma(i);
        if (lemma.equals("meet")) {
            return met(line, i, i + 1, MeetingKind.MEETING);
        }
        boolean phone = phone(line, i);
        if (hasWith(line, i) && (phone || SPEAK.contains(lemma))) {
            int with = line.find(i, Set.of("with"));
            return met(line, i, with + 1, phone ? MeetingKind.CALL : MeetingKind.TALKS);
        }
        if (phone && SPEAK.contains(lemma)) {
            return met(line, i, line.size(), MeetingKind.CALL);
        }
        if (CALLING.contains(lemma)) {
            return met(line, i, i + 1, MeetingKind.CALL);
        }
        if (HOLD.contains(lemma)) {
            return held(line, i);
        }
        if (lemma.equals("host")) {
            return met(line, i, i + 1, MeetingKind.MEETING);
        }
        return TRAVEL.contains(lemma) ? visit(line, i) : Optional.empty();
    }

    private static boolean hasWith(Line line, int from) {
        int with = line.find(from, Set.of("with"));
        return with > 0 && with - from < 14;
    }

    private static boolean phone(Line line, int from) {
        int phone = line.find(from, Set.of("telephone", "phone"));
        return phone > 0 && phone - from < 12 && line.lower(phone - 1).equals("by");
    }

    /// "Cho and Helvey held telephone talks Friday", "had talks in Lima", "held talks with Y".
    private Optional<Met> held(Line line, int verb) {
        int noun = line.find(verb, NOUNS);
        if (noun < 0 || noun - verb > 5 || !line.is(noun, "NOUN")) {
            return Optional.empty();
        }
        boolean with = line.lower(noun + 1).equals("with");
        return met(line, verb, with ? noun + 2 : line.size(), kind(line, noun));
    }

    /// "In a meeting with Vos, Maes ...", "a meeting with X".
    private Optional<Met> with(Line line, int noun) {
        Optional<Actor> other =
                parties.each(line, Phrases.startingAt(line, noun + 2)).stream().findFirst();
        int comma = line.find(noun, Set.of(","));
        boolean opening = noun < 6 && comma > 0;
        if (other.isEmpty() || !opening) {
            return Optional.empty();
        }
        int from = comma + 1;
        List<Actor> mine = parties.each(line, Phrases.startingAt(line, from));
        return met(
                line,
                join(mine, parties.each(line, Phrases.startingAt(line, noun + 2))),
                new Range(0, comma),
                kind(line, noun));
    }

    private Optional<Met> met(Line line, int verb, int object, MeetingKind kind) {
        Optional<Range> subject = Phrases.subject(line, verb, scene.asides(line));
        if (subject.isEmpty()) {
            return Optional.empty();
        }
        List<Actor> left = together(line, subject.get(), verb);
        List<Actor> right = object < line.size() ? others(line, object) : List.of();
        return met(line, join(left, right), new Range(verb, line.end()), kind);
    }

    /// "Her counterparts, A of Peru and B of Chile": those named behind the comma.
    private List<Actor> others(Line line, int object) {
        Range phrase = Phrases.startingAt(line, object);
        boolean counterpart = line.lemma(phrase.to() - 1).startsWith("counterpart");
        if (!counterpart || !line.word(phrase.to()).equals(",")) {
            return parties.each(line, phrase);
        }
        return parties.each(line, Phrases.startingAt(line, phrase.to() + 1));
    }

    /// The subject's members; with appositions in between, all persons named before the verb.
    private List<Actor> together(Line line, Range subject, int verb) {
        boolean commas =
                line.find(subject.from(), Set.of(",")) >= 0
                        && line.find(subject.from(), Set.of(",")) < verb;
        if (!commas) {
            return parties.each(line, subject);
        }
        return parties.named(line, new Range(subject.from(), verb)).stream()
                .map(Mentions.Ref::actor)
                .filter(Parties::isPerson)
                .toList();
    }

    private Optional<Met> met(Line line, List<Actor> who, Range near, MeetingKind kind) {
        boolean body =
                who.size() == 1
                        && who.getFirst().kind() == Actor.Kind.ORGANIZATION
                        && sits(who.getFirst());
        if (who.size() < 2 && !body) {
            return Optional.empty();
        }
        return Optional.of(
                new Met(
                        line,
                        who,
                        kind,
                        place(line, near),
                        status(line, near),
                        when(line, near),
                        "meeting"));
    }

    /// "The council met last week": a body whose members meet.
    private static boolean sits(Actor body) {
        return List.of("Council", "Committee", "Group", "Assembly").stream()
                .anyMatch(body.name()::endsWith);
    }

    /// "The minister traveled to Lima", "visited Peru".
    private Optional<Met> visit(Line line, int verb) {
        boolean travels = line.lemma(verb).equals("travel");
        Optional<Range> subject = Phrases.subject(line, verb, scene.asides(line));
        List<Actor> who =
                subject.map(r -> parties.each(line, r)).orElse(List.of()).stream()
                        .filter(Parties::isPerson)
                        .toList();
        Optional<Actor> where = destination(line, travels ? verb + 2 : verb + 1);
        boolean goes = !travels || line.lower(verb + 1).equals("to");
        if (who.isEmpty() || where.isEmpty() || !goes) {
            return Optional.empty();
        }
        Range near = new Range(verb, line.end());
        return Optional.of(
                new Met(
                        line,
                        who,
                        MeetingKind.VISIT,
                        where,
                        status(line, near),
                        when(line, near),
                        "visit"));
    }

    private Optional<Actor> destination(Line line, int from) {
        Set<Actor.Kind> places = Set.of(Actor.Kind.COUNTRY, Actor.Kind.PLACE);
        int to = Math.min(line.size(), from + 4);
        return parties.named(line, new Range(from, to)).stream()
                .filter(r -> places.contains(r.actor().kind()))
                .filter(r -> r.form() != Actor.Form.DEMONYM)
                .findFirst()
                .map(r -> r.form() == Actor.Form.CAPITAL ? city(line, r) : r.actor());
    }

    private Actor city(Line line, Mentions.Ref capital) {
        return parties.city(line.joined(capital.from(), capital.to()), capital.actor().country());
    }

    private static MeetingKind kind(Line line, int noun) {
        String before = line.lower(noun - 1);
        if (before.equals("video")) {
            return MeetingKind.VIDEO_CONFERENCE;
        }
        boolean phone = before.equals("phone") || before.equals("telephone");
        return switch (line.lower(noun)) {
            case "call", "calls", "conversation" ->
                    before.equals("trilateral") ? MeetingKind.TRILATERAL : MeetingKind.CALL;
            case "summit" -> MeetingKind.SUMMIT;
            case "talks" -> phone ? MeetingKind.CALL : MeetingKind.TALKS;
            default -> MeetingKind.MEETING;
        };
    }

    private Optional<Actor> place(Line line, Range near) {
        return parties.named(line, near).stream()
                .filter(r ->
                        r.actor().kind() == Actor.Kind.PLACE
                                && WHERE.contains(line.lower(r.from() - 1)))
                .findFirst()
                .map(Mentions.Ref::actor);
    }

    private When when(Line line, Range near) {
        return scene.dateIn(line, near.from(), near.to())
                .or(() -> scene.dateIn(line, 0, near.to()))
                .orElseGet(When.Unknown::new);
    }

    private static MeetingStatus status(Line line, Range near) {
        for (int i = Math.max(0, near.from() - 3); i < near.from() + 1; i++) {
            if (WILL.contains(line.lemma(i))) {
                return MeetingStatus.PLANNED;
            }
        }
        return MeetingStatus.HELD;
    }

    private static List<Actor> join(List<Actor> left, List<Actor> right) {
        Set<Actor> all = new LinkedHashSet<>(left);
        all.addAll(right);
        return List.copyOf(all);
    }

    private static boolean isSame(Met a, Met b) {
        boolean date =
                a.when().iso().equals(b.when().iso())
                        || a.when().iso().isEmpty()
                        || b.when().iso().isEmpty();
        return Set.copyOf(a.participants()).equals(Set.copyOf(b.participants())) && date;
    }
}
