package org.wiregraph.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wiregraph.extract.Encounter.Draft;
import org.wiregraph.model.Actor;
import org.wiregraph.model.Report;
import org.wiregraph.model.Report.MeetingStatus;
import org.wiregraph.text.Line;
import org.wiregraph.text.Words;

/// Reads calls, talks, summits and visits: who, where, when, about what.
///
/// Example: "Maes, who met Vos in Lima on Monday, will visit Chile" is a meeting held and a visit
/// planned.
final class Meetings {

    private static final Set<String> APART = Words.section("meetingwords.txt", "apart");

    private final Scene scene;
    private final MeetingVerbs verbs;
    private final MeetingNouns nouns;
    private final Visits visits;
    private final Setting setting;

    Meetings(Scene scene) {
        Company company = new Company(scene.parties());
        this.scene = scene;
        this.verbs = new MeetingVerbs(scene, company);
        this.nouns = new MeetingNouns(scene, company);
        this.visits = new Visits(scene, company);
        this.setting = new Setting(scene);
    }

    List<Report.Meeting> reports() {
        OneMeeting all = new OneMeeting();
        for (Line line : scene.lines()) {
            for (int i = 0; i < line.size(); i++) {
                if (!line.isQuoted(i)) {
                    read(line, i).forEach(all::add);
                }
            }
        }
        return all.encounters().stream().map(Encounter::report).toList();
    }

    private List<Encounter> read(Line line, int i) {
        if (line.is(i, "VERB")) {
            List<Encounter> found = new ArrayList<>(visits.at(line, i).stream().toList());
            verbs.at(line, i)
                    .ifPresent(d -> found.addAll(encounters(line, d, Standing.ofVerb(line, i))));
            return found;
        }
        Optional<Draft> draft = nouns.at(line, i);
        return draft.isPresent()
                ? encounters(line, draft.get(), Standing.ofNoun(line, i))
                : visits.at(line, i).stream().toList();
    }

    /// One meeting, or one for each of those with whom somebody met "separately".
    private List<Encounter> encounters(Line line, Draft draft, Optional<MeetingStatus> standing) {
        if (standing.isEmpty()) {
            return List.of();
        }
        Setting.Circumstances around = setting.of(line, draft.verb(), draft.noun());
        List<List<Actor>> parties = new ArrayList<>();
        if (isApart(line, draft) && draft.right().size() > 1 && !draft.left().isEmpty()) {
            draft.right().forEach(r -> parties.add(Company.join(draft.left(), List.of(r))));
        } else {
            parties.add(Company.join(draft.left(), draft.right()));
        }
        return parties.stream()
                .map(who -> who.stream().filter(a -> !isWhere(a, around)).toList())
                .filter(Meetings::isMeeting)
                .map(who ->
                        new Encounter(
                                line,
                                draft.noun(),
                                who,
                                draft.kind(),
                                standing.get(),
                                around,
                                draft.rule()))
                .toList();
    }

    private static boolean isWhere(Actor actor, Setting.Circumstances around) {
        return around.place().filter(p -> p.equals(actor)).isPresent();
    }

    private static boolean isApart(Line line, Draft draft) {
        for (int i = Math.max(0, draft.verb() - 1); i < line.size(); i++) {
            if (line.isAny(i, APART) || line.lower(i).equals("one") && line.lower(i + 1).equals("by")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isMeeting(List<Actor> who) {
        Set<Actor> different = new LinkedHashSet<>(who);
        boolean sits = who.size() == 1 && sits(who.getFirst());
        return different.size() > 1 || sits;
    }

    private static boolean sits(Actor alone) {
        return Company.sits(alone)
                || alone.kind() == Actor.Kind.GROUP && alone.name().matches(".*(leaders|ministers|envoys|ambassadors).*");
    }
}
