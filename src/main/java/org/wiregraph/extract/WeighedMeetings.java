package org.wiregraph.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wiregraph.model.Actor;
import org.wiregraph.model.Report.MeetingKind;
import org.wiregraph.model.Report.MeetingStatus;
import org.wiregraph.text.Clause;
import org.wiregraph.text.Line;
import org.wiregraph.text.Phrases;
import org.wiregraph.text.Words;

/// Decides by counted evidence which words tell of meetings, and who takes part: labelled sentences
/// have taught how much each clue says, what the rules read among them.
///
/// Example: in "it was the third trip to Kenya this year for Luc Maes" no rule finds the visitor;
/// the clues around `trip` tell that he is Maes.
final class WeighedMeetings {

    static final String RULE = "weighed";

    private static final Set<String> UNREAL = Words.section("meetingwords.txt", "unreal");
    private static final Set<String> PRESENT = Set.of("VBZ", "VBP");
    private static final Set<String> PLACED = Set.of("in", "at", "for", "from", "on");
    private static final Matter MATTER = Matter.MEETINGS;

    /// Of more words no sentence of a story is made, and each is weighed with each.
    private static final int LONGEST = 200;

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
        this.arguments = new Arguments(scene, WeighedMeetings::isSomebody, Phrases::head);
    }

    private static boolean isSomebody(Line line, int i) {
        return line.is(i, "NOUN") && Delegates.isPeople(line, i);
    }

    /// All that may tell of meetings in a sentence, with what rules read there.
    List<MeetingProspect> prospects(Line line, List<Encounter> told) {
        List<MeetingProspect> all = new ArrayList<>();
        for (int i = 0; i < line.size() && line.size() <= LONGEST; i++) {
            if (MeetingTriggers.isAt(line, i)) {
                List<Argument> around = arguments.around(line, i);
                all.add(new MeetingProspect(line, i, around, told, scene.officials()));
            }
        }
        return all;
    }

    /// What rules read, and what they did not read though it is likely.
    List<Encounter> decide(Line line, List<Encounter> told) {
        List<Encounter> decided = new ArrayList<>(told);
        for (MeetingProspect prospect : prospects(line, told)) {
            EventModel.Verdict verdict = Shipped.MODEL.judge(prospect);
            boolean read = told.stream().anyMatch(e -> e.anchor() == prospect.trigger());
            if (MATTER.isLikely(verdict) && !read && !isLeftToRules(line, prospect.trigger())) {
                encounter(prospect, verdict)
                        .filter(e -> !isKnown(e, told) && !isInterview(e))
                        .ifPresent(decided::add);
            }
        }
        return Overlapping.joined(decided);
    }

    /// Of habits, and of what is only asked for, thought of or denied, the rules know more.
    private static boolean isLeftToRules(Line line, int trigger) {
        boolean verb = line.is(trigger, "VERB");
        boolean habit = PRESENT.contains(line.fine(trigger));
        boolean denied = new Clause(line, trigger).reality() == Clause.Reality.NEGATED;
        int above = verb ? line.head(trigger) : MeetingNouns.verb(line, trigger);
        boolean subject = above < 0 || line.isLabelled(trigger, "nsubj");
        boolean wanted = !subject && UNREAL.contains(line.lemma(above));
        boolean asked = MeetingNouns.isDemand(line, trigger);
        return habit || denied || wanted || asked || !verb && Standing.isThought(line, trigger);
    }

    /// Do rules tell of all those who met, if not all at once?
    private static boolean isKnown(Encounter one, List<Encounter> told) {
        Set<String> all = new HashSet<>();
        told.stream()
                .filter(e -> e.kind() != MeetingKind.VISIT)
                .flatMap(e -> e.participants().stream())
                .forEach(a -> all.add(bare(a)));
        return one.participants().stream().map(WeighedMeetings::bare).allMatch(all::contains);
    }

    /// "His team" is "team".
    private static String bare(Actor actor) {
        return actor.kind() == Actor.Kind.GROUP
                ? actor.name().replaceFirst("(?i)^(his|her|its|their|the) ", "")
                : actor.key();
    }

    /// "A conversation with the Courier": of a body with whom only one talks.
    private boolean isInterview(Encounter one) {
        List<Actor> with = company.with(one.line(), one.anchor() + 1, Set.of("with"));
        return MeetingTriggers.isChat(one.line(), one.anchor())
                && !with.isEmpty()
                && with.stream().allMatch(a -> a.kind() == Actor.Kind.ORGANIZATION);
    }

    private Optional<Encounter> encounter(MeetingProspect prospect, EventModel.Verdict verdict) {
        Line line = prospect.line();
        int trigger = prospect.trigger();
        Setting.Circumstances around = around(prospect, verdict);
        MeetingKind kind = MeetingTriggers.kind(line, trigger);
        MeetingStatus status = Meetings.standing(status(verdict), around);
        List<Argument> parts =
                verdict.cast().stream()
                        .filter(c -> MATTER.plays(c, "part"))
                        .map(EventModel.Cast::argument)
                        .toList();
        List<Actor> who = leaders.named(line, who(line, parts), around.when());
        List<Actor> there =
                who.stream().filter(a -> around.place().filter(a::equals).isEmpty()).toList();
        boolean known =
                there.stream().anyMatch(a -> a.kind() != Actor.Kind.GROUP)
                        && there.stream().noneMatch(WeighedMeetings::isPlaced);
        boolean meets =
                kind == MeetingKind.VISIT
                        ? !there.isEmpty()
                        : Meetings.isMeeting(there, kind, around);
        return known && meets
                ? Optional.of(new Encounter(line, trigger, there, kind, status, around, RULE))
                : Optional.empty();
    }

    private static MeetingStatus status(EventModel.Verdict verdict) {
        return verdict.standing().equals("held") ? MeetingStatus.HELD : MeetingStatus.PLANNED;
    }

    /// "Ministers in Brussels": of a group told with where it is or what for, the words are seldom
    /// rightly bounded.
    private static boolean isPlaced(Actor actor) {
        return actor.kind() == Actor.Kind.GROUP
                && Arrays.stream(actor.name().split(" ")).anyMatch(PLACED::contains);
    }

    private Setting.Circumstances around(MeetingProspect prospect, EventModel.Verdict verdict) {
        Line line = prospect.line();
        int trigger = prospect.trigger();
        int above = line.is(trigger, "VERB") ? trigger : MeetingNouns.verb(line, trigger);
        Setting.Circumstances read = setting.of(line, above < 0 ? trigger : above, trigger);
        Optional<Actor> place =
                verdict.best("place", MATTER.part())
                        .flatMap(Argument::ref)
                        .filter(r -> r.form() == Actor.Form.NAME || r.form() == Actor.Form.CAPITAL)
                        .flatMap(r -> setting.where(line, r));
        return new Setting.Circumstances(
                place.or(read::place),
                verdict.best("date", MATTER.part())
                        .flatMap(Argument::date)
                        .map(Dated::when)
                        .orElse(read.when()),
                read.topic());
    }

    /// Those whom the arguments mean, each once; a description with a name in it is that of the
    /// name.
    private List<Actor> who(Line line, List<Argument> parts) {
        Set<Actor> all = new LinkedHashSet<>();
        Set<Actor> owners = new LinkedHashSet<>();
        for (Argument part : parts) {
            if (parts.stream().noneMatch(part::holds) && !isIndefinite(line, part)) {
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

    /// "A head of state": nobody known.
    private static boolean isIndefinite(Line line, Argument part) {
        return part.form().equals("DESCRIPTION") && line.isAny(part.from(), Set.of("a", "an"));
    }

    private List<Actor> actors(Line line, Argument part) {
        return part.actor()
                .map(scene.parties()::members)
                .orElseGet(() -> company.at(line, part.head()));
    }

    /// Loaded when it is first needed.
    private static final class Shipped {

        static final EventModel MODEL = EventModel.shipped(MATTER);
    }
}
