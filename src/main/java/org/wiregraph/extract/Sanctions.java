package org.wiregraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wiregraph.model.Actor;
import org.wiregraph.model.Evidence;
import org.wiregraph.model.Report;
import org.wiregraph.model.Report.SanctionStatus;
import org.wiregraph.model.When;
import org.wiregraph.text.Line;
import org.wiregraph.text.Range;

/// Reads sanctions: who imposed them on whom, and whether they stand, are asked for or were lifted.
final class Sanctions {

    private static final Set<String> OTHERS =
            Set.of("list", "round", "package", "batch", "wave", "names", "targets", "against");
    private static final Confidence CONFIDENCE = Confidence.in("sanctions");

    private final Scene scene;
    private final Targets targets;
    private final Imposers imposers;
    private final SanctionDates dates;
    private final AnnouncedSanctions announced;
    private final WeighedSanctions weighed;
    private final List<ToldSanction> told = new ArrayList<>();
    private List<Actor> lastHit = List.of();
    private int lastLine = -1;
    private final List<Report.Sanction> all = new ArrayList<>();

    Sanctions(Scene scene) {
        this.scene = scene;
        this.targets = new Targets(scene);
        this.imposers = new Imposers(scene);
        this.dates = new SanctionDates(scene, imposers);
        this.announced = new AnnouncedSanctions(imposers);
        this.weighed = new WeighedSanctions(scene, imposers, targets);
    }

    List<Report.Sanction> reports() {
        if (scene.lines().stream().noneMatch(Measures::tellsOf)) {
            return List.of();
        }
        read();
        weighed.beside(told).forEach(this::add);
        return new SanctionDays(scene).dated(all);
    }

    /// What may tell of sanctions, with all that may play a part.
    List<Prospect> prospects() {
        read();
        return List.copyOf(weighed.prospects(told));
    }

    private void read() {
        List<SanctionReader> readers =
                List.of(
                        new Resolutions(scene, imposers),
                        new NumberedResolutions(scene, imposers),
                        new SanctionVerbs(scene, imposers, targets),
                        new SanctionBans(scene, imposers, targets),
                        new SanctionImpositions(scene, imposers),
                        new SanctionRelief(scene, imposers),
                        new StandingSanctions(scene, imposers),
                        new SanctionLists(imposers),
                        new SanctionListed(scene, imposers),
                        new SanctionBurdens(imposers),
                        new SanctionEffects(scene, imposers, targets),
                        new SanctionBreaches(scene, imposers),
                        new SanctionDemands(scene, imposers),
                        new PresupposedSanctions(scene, imposers),
                        new SanctionNouns(scene, imposers));
        for (Line line : scene.lines()) {
            for (int i = 0; i < line.size(); i++) {
                int at = i;
                readers.stream()
                        .flatMap(reader -> reader.read(line, at).stream())
                        .findFirst()
                        .ifPresentOrElse(this::take, () -> goOn(line, at));
            }
            weighed.look(line);
        }
    }

    /// What tells of sanctions without those hit.
    private void goOn(Line line, int token) {
        followed(line, token);
        announced
                .of(line, token)
                .filter(act -> imposers.before(line).map(act.imposer()::equals).orElse(true))
                .ifPresent(act ->
                        imposers.rememberAnnounced(line, act.imposer(), dates.of(act, token)));
    }

    /// "Canada followed suit": the same targets as before; not "followed suit with a longer list".
    private void followed(Line line, int verb) {
        boolean suit = line.lemma(verb).equals("follow") && line.lower(verb + 1).equals("suit");
        int with = line.find(verb, Set.of("with"));
        boolean own = with > 0 && line.find(with, OTHERS) > 0;
        if (!suit || own || lastHit.isEmpty() || SanctionStanding.of(line, verb).isEmpty()) {
            return;
        }
        boolean here = lastLine == line.index();
        Optional<SanctionAct> act =
                imposers.of(line, verb)
                        .filter(_ -> here || imposers.before(line).isPresent())
                        .map(by -> SanctionAct.of(by, line, verb, verb + 1));
        List.copyOf(lastHit).forEach(hit -> act.map(a -> a.against(hit)).ifPresent(this::take));
    }

    private void take(SanctionAct act) {
        Line line = act.line();
        List<Range> hit = act.known().isPresent() ? List.of(at(act)) : hit(act);
        When when = dates.of(act, hit.isEmpty() ? act.verb() : hit.getLast().to());
        List<Actor> actors = new ArrayList<>();
        for (Range range : hit) {
            Optional<Actor> target =
                    act.known()
                            .or(() -> targets.of(line, range))
                            .flatMap(t -> targets.otherThan(act.imposer(), t, line, range));
            target.ifPresent(actors::add);
            target.ifPresent(imposers::rememberHit);
            target.ifPresent(t -> add(act, report(act, t, range, when)));
        }
        if (!actors.isEmpty() && act.known().isEmpty()) {
            lastHit = List.copyOf(actors);
            lastLine = line.index();
        }
        boolean done = !actors.isEmpty() && act.manner() != SanctionAct.Manner.STATE;
        if (done && !dates.isBackground(line, when)) {
            imposers.remember(line, act.imposer(), when);
        }
        if (done) {
            Ellipsis.after(line, hit.getLast().to(), scene).forEach(e -> ellipsis(act, e));
            Ellipsis.others(line, act.verb(), scene)
                    .forEach(e ->
                            add(
                                    act,
                                    report(
                                            act,
                                            parties().group(line, e.target()),
                                            e.target(),
                                            e.when())));
        }
    }

    private static Range at(SanctionAct act) {
        return new Range(act.target(), act.target() + 1);
    }

    private List<Range> hit(SanctionAct act) {
        if (act.side() == SanctionAct.Side.AFTER) {
            return targets.from(act.line(), act.target());
        }
        Range subject = targets.around(act.line(), act.target());
        boolean more = act.line().lower(subject.from()).equals("than");
        Range whole = more ? new Range(subject.from() - 1, subject.to()) : subject;
        return subject.isEmpty() ? List.of() : List.of(whole);
    }

    /// "Tokyo, four groups", after "Seoul designated 11 people".
    private void ellipsis(SanctionAct act, Ellipsis.Gap gap) {
        Range range = targets.phrase(act.line(), gap.target());
        When when =
                scene.dateIn(act.line(), range.to(), range.to() + 4).orElseGet(When.Unknown::new);
        if (!range.isEmpty()) {
            SanctionAct same = act.by(gap.imposer());
            add(same, report(same, parties().group(act.line(), range), range, when));
        }
    }

    private Parties parties() {
        return scene.parties();
    }

    private Report.Sanction report(SanctionAct act, Actor target, Range range, When when) {
        boolean state = target.kind() == Actor.Kind.COUNTRY;
        String rule = act.manner().rule();
        SanctionStatus status =
                act.status() == SanctionStatus.IMPOSED
                                && act.manner() == SanctionAct.Manner.STATE
                                && state
                        ? SanctionStatus.IN_FORCE
                        : ImposingBody.isOfLawmakers(act.imposer()) && !isLaw(act) || isToCome(when)
                                ? bill(act.status())
                                : act.status();
        return new Report.Sanction(
                act.imposer(),
                target,
                state
                        ? act.measures()
                        : new TargetCount(scene.parties()).of(act.line(), range).or(act::measures),
                SanctionReason.behind(act.line(), range.to()),
                Measures.instruments(act.line(), told(act), Math.max(act.noun() + 1, range.from())),
                status,
                when,
                new Evidence(act.line().index(), rule, CONFIDENCE.of(rule)));
    }

    /// "Is imposing them on Monday".
    private boolean isToCome(When when) {
        return when instanceof When.Known known
                && scene.published().filter(p -> known.day().isAfter(p)).isPresent();
    }

    /// What lawmakers pass does not stand before it is signed, nor what is to come before its day.
    private static SanctionStatus bill(SanctionStatus status) {
        return status == SanctionStatus.IMPOSED ? SanctionStatus.PROPOSED : status;
    }

    /// "Passed a law setting sanctions": it is one already.
    private static boolean isLaw(SanctionAct act) {
        return act.line().lemma(act.line().head(act.verb())).equals("law");
    }

    /// Where the words for what is done begin.
    private static int told(SanctionAct act) {
        return act.noun() == act.verb() ? act.verb() : Measures.start(act.line(), act.noun());
    }

    /// What no rule read, unless it only tells again what they read.
    private void add(WeighedSanctions.Weighed one) {
        one.hit()
                .forEach((range, target) -> {
                    When read = dates.of(one.act(), range.to());
                    boolean stands = one.act().status() == SanctionStatus.IN_FORCE;
                    When when = stands ? read : one.when().orElse(read);
                    Report.Sanction report = report(one.act(), target, range, when);
                    boolean here =
                            told.stream()
                                    .filter(t -> t.isIn(one.act().line()))
                                    .anyMatch(t -> isPart(t.report(), report));
                    if (!here && all.stream().noneMatch(o -> isRetold(o, report))) {
                        add(report);
                    }
                });
    }

    /// "Canada listed two banks in its package of sanctions against Libya" tells of the banks
    /// alone.
    private static boolean isPart(Report.Sanction told, Report.Sanction again) {
        boolean state = again.target().kind() == Actor.Kind.COUNTRY;
        return told.target().equals(again.target())
                || state && told.imposer().equals(again.imposer());
    }

    /// Between the same two evidence errs in the standing more often than there is news.
    private static boolean isRetold(Report.Sanction told, Report.Sanction again) {
        return told.target().equals(again.target())
                && (told.imposer().equals(again.imposer())
                        || ImposingBody.isOfUnitedNations(told.imposer())
                                && ImposingBody.isOfUnitedNations(again.imposer()));
    }

    private void add(SanctionAct act, Report.Sanction one) {
        told.add(new ToldSanction(act.line(), act.verb(), act.noun(), one));
        add(one);
    }

    private void add(Report.Sanction one) {
        if (!one.imposer().equals(one.target()) && all.stream().noneMatch(o -> isSame(o, one))) {
            all.add(one);
        }
    }

    /// "Oslo imposed sanctions on Libya" and later "the Norwegian sanctions on Libya": they stand.
    private static boolean isOneRegime(Report.Sanction before, Report.Sanction later) {
        boolean stands =
                later.status() == SanctionStatus.IN_FORCE
                        && before.status() == SanctionStatus.IMPOSED;
        return stands
                && before.target().kind() == Actor.Kind.COUNTRY
                && before.when().iso().isEmpty()
                && later.when().iso().isEmpty();
    }

    private static boolean isToCome(Report.Sanction one) {
        return one.status() == SanctionStatus.PROPOSED;
    }

    private static boolean isSame(Report.Sanction a, Report.Sanction b) {
        boolean dated = a.when().iso().isPresent() || isToCome(a) == isToCome(b);
        boolean days =
                dated && a.when().iso().equals(b.when().iso())
                        || b.when().iso().isEmpty() && a.status() == b.status();
        return a.imposer().equals(b.imposer())
                && a.target().equals(b.target())
                && (days || isOneRegime(a, b));
    }
}
