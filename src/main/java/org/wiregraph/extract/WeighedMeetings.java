package org.wiregraph.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wiregraph.model.Actor;
import org.wiregraph.model.Report.MeetingKind;
import org.wiregraph.model.Report.MeetingStatus;
import org.wiregraph.text.Line;

/// Decides by counted evidence which words tell of meetings, and who takes part: labelled sentences
/// have taught how much each clue says, what the rules read among them.
///
/// Example: in "the leaders' first sit-down since Maes succeeded Vos was over in an hour" no rule
/// finds out who met; the clues around `sit-down` may.
final class WeighedMeetings {

    private static final double LIKELY = 0.6;
    private static final double UNLIKELY = 0.25;
    private static final double PART = 0.5;

    private final Scene scene;
    private final Company company;
    private final Setting setting;
    private final Leaders leaders;
    private final Arguments arguments;

    WeighedMeetings(Scene scene, Company company, Setting setting, Leaders leaders) {
        this.scene = scene;
        this.company = company;
        this.setting = setting;
        this.leaders = leaders;
        this.arguments = new Arguments(scene);
    }

    /// All that may tell of meetings in a sentence, with what rules read there.
    List<Prospect> prospects(Line line, List<Encounter> told) {
        List<Prospect> all = new ArrayList<>();
        for (int i = 0; i < line.size(); i++) {
            if (MeetingTriggers.isAt(line, i)) {
                all.add(new Prospect(line, i, arguments.around(line, i), told));
            }
        }
        return all;
    }

    /// What rules read, without what is unlikely, and what they did not read.
    List<Encounter> decide(Line line, List<Encounter> told) {
        List<Encounter> decided = new ArrayList<>(told);
        for (Prospect prospect : prospects(line, told)) {
            MeetingModel.Verdict verdict = MeetingModel.shipped().judge(prospect);
            List<Encounter> own =
                    told.stream().filter(e -> e.anchor() == prospect.trigger()).toList();
            if (verdict.event() < UNLIKELY) {
                decided.removeAll(own);
            }
            if (verdict.event() >= LIKELY && own.size() < 2) {
                encounter(prospect, verdict, own.stream().findFirst()).ifPresent(found -> {
                    decided.removeAll(own);
                    decided.add(found);
                });
            }
        }
        return decided;
    }

    private Optional<Encounter> encounter(
            Prospect prospect, MeetingModel.Verdict verdict, Optional<Encounter> rule) {
        Line line = prospect.line();
        int trigger = prospect.trigger();
        Setting.Circumstances around = around(prospect, verdict, rule);
        MeetingKind kind =
                rule.map(Encounter::kind).orElseGet(() -> MeetingTriggers.kind(line, trigger));
        MeetingStatus status = Meetings.standing(verdict.status(), around);
        List<Actor> who = leaders.named(line, who(line, verdict.parts(PART)), around.when());
        List<Actor> there =
                who.stream().filter(a -> around.place().filter(a::equals).isEmpty()).toList();
        boolean meets =
                kind == MeetingKind.VISIT
                        ? !there.isEmpty()
                        : Meetings.isMeeting(there, kind, around);
        return meets
                ? Optional.of(
                        new Encounter(line, trigger, there, kind, status, around, "weighed"))
                : Optional.empty();
    }

    private Setting.Circumstances around(
            Prospect prospect, MeetingModel.Verdict verdict, Optional<Encounter> rule) {
        if (rule.isPresent()) {
            return rule.get().at();
        }
        Line line = prospect.line();
        int trigger = prospect.trigger();
        int above = line.is(trigger, "VERB") ? trigger : MeetingNouns.verb(line, trigger);
        Setting.Circumstances read = setting.of(line, above < 0 ? trigger : above, trigger);
        Optional<Actor> place =
                verdict.place(PART).flatMap(a -> a.ref()).flatMap(r -> setting.where(line, r));
        return new Setting.Circumstances(
                place.or(read::place),
                verdict.date(PART).flatMap(Argument::date).map(Dated::when).orElse(read.when()),
                read.topic());
    }

    /// Those whom the arguments mean, each once; a description with a name in it is that of the
    /// name.
    private List<Actor> who(Line line, List<Argument> parts) {
        Set<Actor> all = new LinkedHashSet<>();
        Set<Actor> owners = new LinkedHashSet<>();
        for (Argument part : parts) {
            if (parts.stream().noneMatch(part::holds)) {
                (isOwner(line, part) ? owners : all).addAll(actors(line, part));
            }
        }
        if (all.size() < 2) {
            all.addAll(owners);
        }
        all.removeIf(a -> !Delegates.acts(a));
        return List.copyOf(all);
    }

    /// "Their talks": whose they are is told by the names, where there are any.
    private static boolean isOwner(Line line, Argument part) {
        return line.fine(part.from()).equals("PRP$");
    }

    private List<Actor> actors(Line line, Argument part) {
        return part.actor()
                .map(scene.parties()::members)
                .orElseGet(() -> company.at(line, part.head()));
    }
}
