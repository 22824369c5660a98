package org.wiregraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wiregraph.model.Actor;
import org.wiregraph.model.Evidence;
import org.wiregraph.model.Report;
import org.wiregraph.model.Report.SanctionStatus;
import org.wiregraph.model.TimeExpression.Role;
import org.wiregraph.model.When;
import org.wiregraph.text.Line;
import org.wiregraph.text.Range;

/// Reads sanctions: who imposed them on whom, and whether they stand, are asked for or were lifted.
final class Sanctions {

    private final Scene scene;
    private final Targets targets;
    private final Imposers imposers;
    private final List<Report.Sanction> all = new ArrayList<>();

    Sanctions(Scene scene) {
        this.scene = scene;
        this.targets = new Targets(scene);
        this.imposers = new Imposers(scene);
    }

    List<Report.Sanction> reports() {
        boolean told = scene.lines().stream().anyMatch(SanctionVerbs::tellsOfSanctions);
        if (!told) {
            return List.of();
        }
        SanctionNouns nouns = new SanctionNouns(scene, imposers);
        Resolutions drafts = new Resolutions(scene);
        SanctionVerbs verbs = new SanctionVerbs(scene, imposers, targets);
        for (Line line : scene.lines()) {
            for (int i = 0; i < line.size(); i++) {
                int at = i;
                drafts.read(line, i)
                        .or(() -> verbs.read(line, at))
                        .or(() -> nouns.read(line, at))
                        .ifPresent(this::take);
            }
        }
        return List.copyOf(all);
    }

    private void take(SanctionAct act) {
        Line line = act.line();
        List<Range> hit = hit(act);
        When when = when(act, hit.isEmpty() ? act.verb() : hit.getLast().to());
        for (Range range : hit) {
            targets.of(line, range).ifPresent(t -> add(report(act, t, range, when)));
        }
        if (!hit.isEmpty() && act.manner() != SanctionAct.Manner.STATE) {
            imposers.remember(line, act.imposer(), when);
            Ellipsis.after(line, hit.getLast().to(), scene).forEach(e -> ellipsis(act, e));
        }
    }

    private List<Range> hit(SanctionAct act) {
        if (act.side() == SanctionAct.Side.AFTER) {
            return targets.from(act.line(), act.target());
        }
        Range subject = targets.around(act.line(), act.target());
        return subject.isEmpty() ? List.of() : List.of(subject);
    }

    /// "Tokyo, four groups", after "Seoul designated 11 people".
    private void ellipsis(SanctionAct act, Ellipsis.Gap gap) {
        Range range = targets.phrase(act.line(), gap.target());
        When when =
                scene.dateIn(act.line(), range.to(), range.to() + 4).orElseGet(When.Unknown::new);
        if (!range.isEmpty()) {
            SanctionAct same = act.by(gap.imposer());
            add(report(same, parties().group(act.line(), range), range, when));
        }
    }

    private Parties parties() {
        return scene.parties();
    }

    private Report.Sanction report(SanctionAct act, Actor target, Range range, When when) {
        boolean state = target.kind() == Actor.Kind.COUNTRY;
        SanctionStatus status =
                act.status() == SanctionStatus.IMPOSED
                                && act.manner() == SanctionAct.Manner.STATE
                                && state
                        ? SanctionStatus.IN_FORCE
                        : act.status();
        return new Report.Sanction(
                act.imposer(),
                target,
                state
                        ? act.measures()
                        : new TargetCount(scene.parties()).of(act.line(), range).or(act::measures),
                Targets.reason(act.line(), range.to()),
                Measures.instruments(
                        act.line(), act.verb(), Math.max(act.noun() + 1, range.from())),
                status,
                when,
                new Evidence(act.line().index(), act.manner().rule(), 0.7));
    }

    private void add(Report.Sanction one) {
        if (!one.imposer().equals(one.target()) && all.stream().noneMatch(o -> isSame(o, one))) {
            all.add(one);
        }
    }

    /// The date in the clause of the verb, else that at the head of the sentence; a package that
    /// goes on has the date of its first sentence.
    private When when(SanctionAct act, int end) {
        List<Dated> dates =
                scene.dates(act.line()).stream().filter(d -> d.isOf(Role.CLAUSE)).toList();
        int verb = act.verb();
        int reach = act.side() == SanctionAct.Side.AFTER ? end + 3 : Math.max(verb, end) + 10;
        int above = act.line().isLabelled(verb, "ccomp") ? act.line().head(verb) : verb;
        int start = Math.min(above, verb) - 6;
        Optional<Dated> near =
                dates.stream()
                        .filter(d -> d.to() >= start && d.from() <= reach)
                        .min(
                                java.util.Comparator.comparingInt(
                                        d -> act.line().head(d.to() - 1) == verb ? 0 : 1));
        Optional<Dated> opening =
                dates.stream().filter(d -> d.from() <= 3 && d.to() <= verb).findFirst();
        Optional<When> told = near.or(() -> opening).map(Dated::when);
        return told.orElseGet(() ->
                act.manner() == SanctionAct.Manner.PART
                        ? imposers.dayBefore(act.line())
                        : new When.Unknown());
    }

    private static boolean isSame(Report.Sanction a, Report.Sanction b) {
        boolean days =
                a.when().iso().equals(b.when().iso())
                        || b.when().iso().isEmpty() && a.status() == b.status();
        return a.imposer().equals(b.imposer()) && a.target().equals(b.target()) && days;
    }
}
