package org.wiregraph.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.wiregraph.model.Actor;
import org.wiregraph.model.Report.MeetingKind;
import org.wiregraph.model.Report.MeetingStatus;
import org.wiregraph.text.Clause;
import org.wiregraph.text.Line;
import org.wiregraph.text.Words;

/// Who goes where: "visited Lima", "arrived in Lima", "wound up a visit to Lima", "is in Lima on a
/// visit".
final class Visits {

    private static final Set<String> GOING = Words.section("meetingwords.txt", "going");
    private static final Set<String> VISITS = Words.section("meetingwords.txt", "visits");

    /// The words that tell a visit, and whether it took place.
    private record Trip(int verb, int noun, Optional<MeetingStatus> standing) {}

    private final Scene scene;
    private final Company company;
    private final Setting setting;

    Visits(Scene scene, Company company) {
        this.scene = scene;
        this.company = company;
        this.setting = new Setting(scene);
    }

    Optional<Encounter> at(Line line, int at) {
        if (line.is(at, "VERB")) {
            return verb(line, at);
        }
        return VISITS.contains(line.lower(at)) && line.is(at, "NOUN")
                ? noun(line, at)
                : Optional.empty();
    }

    private Optional<Encounter> verb(Line line, int verb) {
        String lemma = line.lemma(verb);
        if (GOING.stream().noneMatch(g -> g.startsWith(lemma + " "))) {
            return Optional.empty();
        }
        Clause clause = new Clause(line, verb);
        Optional<Integer> goal =
                GOING.contains(lemma + " -")
                        ? clause.patient()
                        : clause.obliques().stream()
                                .filter(o -> GOING.contains(lemma + " " + o.preposition()))
                                .map(Clause.Oblique::head)
                                .findFirst();
        List<Actor> who = persons(company.subject(line, verb));
        return goal.flatMap(g -> place(line, g))
                .flatMap(p ->
                        visit(line, who, p, new Trip(verb, verb, Standing.ofVerb(line, verb))));
    }

    private Optional<Encounter> noun(Line line, int noun) {
        Optional<Actor> where =
                line.dependents(noun, "nmod", "obl").stream()
                        .filter(i -> Set.of("to", "in", "of").contains(Clause.preposition(line, i)))
                        .flatMap(i -> place(line, i).stream())
                        .findFirst();
        int above = line.head(noun);
        boolean on = Set.of("on", "during", "for").contains(Clause.preposition(line, noun));
        Optional<Actor> there =
                on && line.lower(above - 1).equals("in") ? place(line, above) : Optional.empty();
        List<Actor> owners =
                line.dependents(noun, "nmod:poss").stream()
                        .flatMap(o -> company.at(line, o).stream())
                        .collect(Collectors.toList());
        List<Actor> who =
                owners.isEmpty() && above >= 0 && (on || isMade(line, noun))
                        ? company.subject(line, above)
                        : owners;
        int verb = line.is(above, "VERB") ? above : noun;
        Optional<MeetingStatus> standing =
                there.isPresent() ? Optional.of(MeetingStatus.HELD) : Standing.ofNoun(line, noun);
        return where.or(() -> there)
                .flatMap(p -> visit(line, persons(who), p, new Trip(verb, noun, standing)));
    }

    /// "Made a visit", "wound up a visit".
    private static boolean isMade(Line line, int noun) {
        int above = line.head(noun);
        return line.isLabelled(noun, "obj")
                && Set.of(
                                "make",
                                "pay",
                                "wind",
                                "end",
                                "begin",
                                "start",
                                "conclude",
                                "complete",
                                "finish",
                                "wrap")
                        .contains(line.lemma(above));
    }

    private Optional<Encounter> visit(Line line, List<Actor> who, Actor place, Trip trip) {
        if (who.isEmpty() || trip.standing().isEmpty()) {
            return Optional.empty();
        }
        Setting.Circumstances around = setting.of(line, trip.verb(), trip.noun());
        return Optional.of(
                new Encounter(
                        line,
                        trip.noun(),
                        who,
                        MeetingKind.VISIT,
                        trip.standing().get(),
                        new Setting.Circumstances(
                                Optional.of(place), around.when(), Optional.empty()),
                        "visit"));
    }

    private Optional<Actor> place(Line line, int head) {
        return scene.parties()
                .named(line, head)
                .filter(r -> r.form() != Actor.Form.DEMONYM)
                .flatMap(r -> setting.where(line, r));
    }

    private static List<Actor> persons(List<Actor> some) {
        return some.stream().filter(Parties::isPerson).toList();
    }
}
