package org.wiregraph.extract;

import static java.util.Locale.ROOT;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.wiregraph.extract.Encounter.Draft;
import org.wiregraph.model.Actor;
import org.wiregraph.model.Report;
import org.wiregraph.model.Report.MeetingKind;
import org.wiregraph.model.Report.MeetingStatus;
import org.wiregraph.model.When;
import org.wiregraph.text.Line;
import org.wiregraph.text.Words;

/// Reads calls, talks, summits and visits: who, where, when, about what.
///
/// Example: "Maes, who met Vos in Lima on Monday, will visit Chile" is a meeting held and a visit
/// planned.
final class Meetings {

    private static final Set<String> APART = Words.section("meetingwords.txt", "apart");

    private static final Set<String> SEVERAL = Set.of("meetings", "calls", "conversations");
    private static final Set<String> NEXT = Set.of("next", "later", "tomorrow");
    private static final Optional<MeetingStatus> HELD = Optional.of(MeetingStatus.HELD);

    private final Scene scene;
    private final Recent recent;
    private final MeetingVerbs verbs;
    private final MeetingNouns nouns;
    private final Visits visits;
    private final Setting setting;
    private final Leaders leaders;
    private final WeighedMeetings weighed;
    private final MeetingDoubts doubts;

    Meetings(Scene scene) {
        this.recent = new Recent(scene.parties());
        Company company = new Company(scene, recent);
        this.scene = scene;
        this.verbs = new MeetingVerbs(scene, company);
        this.nouns = new MeetingNouns(scene, company);
        this.visits = new Visits(scene, company);
        this.setting = new Setting(scene);
        this.leaders = new Leaders(scene);
        this.weighed = new WeighedMeetings(scene, company, setting, leaders);
        this.doubts = new MeetingDoubts(scene, company);
    }

    List<Report.Meeting> reports() {
        OneMeeting all = new OneMeeting();
        for (Line line : scene.lines()) {
            List<Encounter> here = certain(weighed.decide(line, read(line)));
            new Retold(here).once().forEach(all::add);
            recent.read(line, here);
        }
        return all.encounters().stream().map(Encounter::report).toList();
    }

    /// Those of which nothing makes us doubt, with the leaders by name and in the right time.
    private List<Encounter> certain(List<Encounter> some) {
        return some.stream()
                .filter(e -> !doubts.isDoubtful(e))
                .map(Encounter::ofCall)
                .map(e -> e.of(leaders.named(e)))
                .map(e -> e.of(e.participants().stream().map(a -> elsewhere(a, e)).toList()))
                .map(e -> ToCome.isTold(e) ? e.as(MeetingStatus.PLANNED) : e)
                .map(e -> ToCome.isRecorded(e) ? e.as(MeetingStatus.HELD) : e)
                .map(e -> ToCome.isBeforeGoing(e) ? e.ahead() : e)
                .filter(e -> isMeeting(e.participants(), e.kind(), e.at()) || isVisit(e))
                .toList();
    }

    /// "The head of the union at the White House" whom somebody met there is "head of the union".
    private Actor elsewhere(Actor actor, Encounter one) {
        String where = one.place().map(Actor::name).orElse("");
        String name =
                actor.name().replaceFirst(" (in|at) (the )?" + Pattern.quote(where) + "$", "");
        boolean told = actor.kind() == Actor.Kind.GROUP && !where.isEmpty();
        return told && !name.equals(actor.name()) && !actor.mentions().isEmpty()
                ? scene.parties().group(name, actor.mentions().getFirst().span())
                : actor;
    }

    private static boolean isVisit(Encounter one) {
        return one.kind() == MeetingKind.VISIT && !one.participants().isEmpty();
    }

    /// What may tell of meetings, with all that may take part.
    List<Prospect> prospects() {
        List<Prospect> all = new ArrayList<>();
        for (Line line : scene.lines()) {
            List<Encounter> told = read(line);
            all.addAll(weighed.prospects(line, told));
            recent.read(line, told);
        }
        return all;
    }

    private List<Encounter> read(Line line) {
        List<Encounter> here = new ArrayList<>();
        for (int i = 0; i < line.size(); i++) {
            if (!line.isQuoted(i)) {
                here.addAll(read(line, i));
            }
        }
        return here;
    }

    private List<Encounter> read(Line line, int i) {
        if (line.is(i, "VERB")) {
            List<Encounter> found = new ArrayList<>(visits.at(line, i));
            verbs.at(line, i)
                    .ifPresent(d -> found.addAll(encounters(line, d, Standing.ofMeeting(line, i))));
            return found;
        }
        if (line.lemma(i).equals("be")) {
            return visits.at(line, i);
        }
        boolean told = line.isLabelled(i, "obj") && verbs.at(line, line.head(i)).isPresent();
        Optional<Draft> draft = told ? Optional.empty() : nouns.at(line, i);
        return draft.isPresent()
                ? encounters(line, draft.get(), Standing.ofNoun(line, i))
                : visits.at(line, i);
    }

    /// One meeting, or one for each of those with whom somebody met "separately".
    private List<Encounter> encounters(Line line, Draft draft, Optional<MeetingStatus> standing) {
        boolean himself = !draft.right().isEmpty() && draft.left().containsAll(draft.right());
        List<Setting.Circumstances> occasions = setting.occasions(line, draft.verb(), draft.noun());
        if (occasions.size() > 1 && standing.equals(HELD) && !himself) {
            return occasions.stream()
                    .flatMap(o -> encounters(line, draft, MeetingStatus.HELD, o).stream())
                    .toList();
        }
        Setting.Circumstances around = setting.of(line, draft.verb(), draft.noun());
        Optional<MeetingStatus> known = standing.or(() -> timetable(line, draft.verb(), around));
        return known.isEmpty() || himself
                ? List.of()
                : encounters(line, draft, known.get(), around);
    }

    /// "Meet next month in Lima" tells of what is arranged, "meet in Lima in May" of a habit.
    static Optional<MeetingStatus> timetable(Line line, int verb, Setting.Circumstances around) {
        boolean ahead =
                around.when() instanceof When.Known known
                        && known.anchor().filter(a -> a.isBefore(known.day())).isPresent()
                        && (known.precision() == When.Precision.DAY
                                || NEXT.contains(known.words().split(" ")[0].toLowerCase(ROOT)));
        boolean now =
                around.when() instanceof When.Known known
                        && known.words().toLowerCase(ROOT).matches("this (week|weekend|month)");
        boolean toCome = ahead || now || Standing.isBesideFuture(line, verb);
        boolean tells =
                Standing.isTimetable(line, verb)
                        || Standing.isTimetable(line, Journey.of(line, verb));
        return toCome && tells ? Optional.of(MeetingStatus.PLANNED) : Optional.empty();
    }

    private List<Encounter> encounters(
            Line line, Draft draft, MeetingStatus standing, Setting.Circumstances around) {
        List<List<Actor>> parties = new ArrayList<>();
        if (isApart(line, draft) && draft.right().size() > 1 && !draft.left().isEmpty()) {
            draft.right().forEach(r -> parties.add(Roll.join(draft.left(), List.of(r))));
        } else {
            parties.add(Roll.join(draft.left(), draft.right()));
        }
        return parties.stream()
                .map(who -> who.stream().filter(a -> !isWhere(a, around)).toList())
                .map(who -> leaders.named(line, who, around.when()))
                .filter(who -> isMeeting(who, draft.kind(), around))
                .filter(who -> isKnown(standing, around) || isCertain(who))
                .filter(_ -> isWhole(draft) && isDated(draft, around))
                .map(who ->
                        new Encounter(
                                line,
                                draft.noun(),
                                who,
                                draft.kind(),
                                standing(standing, around),
                                around,
                                draft.rule()))
                .toList();
    }

    /// Those with whom nobody known met did not meet each other.
    private static boolean isWhole(Draft draft) {
        boolean between = draft.rule().equals(MeetingNouns.RULE) && draft.left().isEmpty();
        return !draft.left().isEmpty() || draft.right().size() < 2 || between;
    }

    /// Words that may tell of a mere opinion, or of talks in general as "the Peru-Chile talks",
    /// tell of a meeting only with a day, a place or a telephone.
    private static boolean isDated(Draft draft, Setting.Circumstances around) {
        boolean loose = draft.rule().equals("confer") || draft.rule().equals(MeetingNouns.SIDES);
        return !loose
                || draft.kind() == MeetingKind.CALL
                || around.place().isPresent()
                || around.when().iso().isPresent();
    }

    /// What is told of a day to come is planned, in whichever tense.
    static MeetingStatus standing(MeetingStatus told, Setting.Circumstances around) {
        boolean past =
                around.when() instanceof When.Known known
                        && known.anchor().filter(a -> a.isAfter(known.last())).isPresent();
        return isAhead(around) ? MeetingStatus.PLANNED : past ? MeetingStatus.HELD : told;
    }

    static boolean isAhead(Setting.Circumstances around) {
        return around.when() instanceof When.Known known
                && known.anchor().filter(a -> a.isBefore(known.day())).isPresent()
                && (known.precision() == When.Precision.DAY
                                && (known.rule().startsWith("next")
                                        || known.rule().startsWith("nearest"))
                        || known.rule().startsWith("counted from the day of the story"));
    }

    private static boolean isWhere(Actor actor, Setting.Circumstances around) {
        return around.place().filter(p -> p.equals(actor)).isPresent();
    }

    private static boolean isApart(Line line, Draft draft) {
        boolean both =
                draft.kind() == MeetingKind.CALL && line.lower(draft.verb() + 1).equals("both");
        if (both) {
            return true;
        }
        boolean meetings = line.isAny(draft.noun(), SEVERAL);
        if (meetings && draft.right().stream().allMatch(Parties::isPerson)) {
            return true;
        }
        for (int i = Math.max(0, draft.verb() - 1); i < line.size(); i++) {
            if (line.isAny(i, APART)
                    || line.lower(i).equals("one") && line.lower(i + 1).equals("by")) {
                return true;
            }
        }
        return false;
    }

    /// A plan without place and day is hardly one.
    private static boolean isKnown(MeetingStatus status, Setting.Circumstances around) {
        return status == MeetingStatus.HELD
                || around.place().isPresent()
                || around.when().iso().isPresent();
    }

    /// One that two persons or a council are to have is.
    private static boolean isCertain(List<Actor> who) {
        boolean persons = who.stream().allMatch(Parties::isPerson);
        return who.size() > 1 ? persons : who.stream().allMatch(Company::sits);
    }

    static boolean isMeeting(List<Actor> who, MeetingKind kind, Setting.Circumstances around) {
        boolean several = new LinkedHashSet<>(who).size() > 1;
        boolean summit =
                kind == MeetingKind.SUMMIT
                        && who.size() == 1
                        && Company.isLeague(who.getFirst())
                        && isKnown(MeetingStatus.PLANNED, around);
        return several || summit || who.size() == 1 && sits(who.getFirst(), kind);
    }

    /// "A ruling party meeting".
    private static boolean isParty(Actor alone) {
        return alone.kind() == Actor.Kind.GROUP && alone.name().matches("(?i).*\\w party");
    }

    /// "The presidents of Peru and Chile".
    private static boolean isOfSeveral(Actor alone) {
        return alone.name().contains(" and ");
    }

    private static boolean sits(Actor alone, MeetingKind kind) {
        boolean group = alone.kind() == Actor.Kind.GROUP;
        return kind != MeetingKind.CALL && Company.sits(alone)
                || group && kind == MeetingKind.VIDEO_CONFERENCE
                || Company.gathers(alone) && (kind != MeetingKind.CALL || isOfSeveral(alone))
                || kind != MeetingKind.CALL && isParty(alone);
    }
}
