package org.wiregraph.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wiregraph.extract.SanctionAct.Manner;
import org.wiregraph.model.Actor;
import org.wiregraph.model.Report.SanctionStatus;
import org.wiregraph.model.When;
import org.wiregraph.text.Line;
import org.wiregraph.text.Range;
import org.wiregraph.text.Words;

/// Decides by counted evidence which words tell of sanctions, who imposes them and whom they hit:
/// labelled sentences have taught how much each clue says, what the rules read among them.
final class WeighedSanctions {

    private static final Matter MATTER = Matter.SANCTIONS;
    private static final String IMPOSER = SanctionProspect.IMPOSER;
    private static final String TARGET = SanctionProspect.TARGET;

    /// How likely it must be that all is right: the status, who imposes and who is hit. The odds
    /// are too modest: of facts of real articles that were likely by a third a reader found 13 of
    /// 17 right, and those that a lower threshold adds in articles with gold are mostly right too.
    private static final double LIKELY = 0.28;

    private static final Set<String> HIT = Words.section("sanctionwords.txt", "hit");
    private static final Set<String> BEARERS = Words.section("sanctionwords.txt", "bearers");
    private static final Set<String> RULERS = Words.section("sanctionwords.txt", "rulers");

    /// Of more words no sentence of a story is made, and each is weighed with each.
    private static final int LONGEST = 200;

    private final Imposers imposers;
    private final WeighedParts parts;
    private final Arguments arguments;
    private final List<SanctionProspect> seen = new ArrayList<>();

    /// A sanction that no rule read: the act, those hit with their words, and the date that an
    /// argument gives.
    record Weighed(SanctionAct act, Map<Range, Actor> hit, Optional<When> when) {}

    WeighedSanctions(Scene scene, Imposers imposers, Targets targets) {
        this.imposers = imposers;
        this.parts = new WeighedParts(targets);
        this.arguments = new Arguments(scene, WeighedSanctions::isSomebody, Arguments::top);
    }

    private static boolean isSomebody(Line line, int i) {
        String lemma = line.lemma(i);
        boolean known = HIT.contains(lemma) || RULERS.contains(lemma) || BEARERS.contains(lemma);
        boolean initials = ImposingBody.shortened(line.word(i)).isPresent();
        return line.fine(i).startsWith("PRP")
                || line.word(i).equals("Western")
                || initials
                || line.is(i, "NOUN") && (known || Delegates.isPeople(line, i));
    }

    /// Keeps what may tell of sanctions in a sentence, with those who can impose as they are known
    /// by then.
    void look(Line line) {
        for (int i = 0; i < line.size() && line.size() <= LONGEST; i++) {
            if (SanctionTriggers.isAt(line, i)) {
                List<Argument> around = arguments.around(line, i);
                seen.add(new SanctionProspect(line, i, around, able(line, around), List.of()));
            }
        }
    }

    private Map<Argument, Actor> able(Line line, List<Argument> around) {
        Map<Argument, Actor> able = new HashMap<>();
        for (Argument one : around) {
            if (!one.isTime()) {
                imposers.meant(line, one).ifPresent(by -> able.put(one, by));
            }
        }
        return able;
    }

    /// All that may tell of sanctions, with what rules read.
    List<SanctionProspect> prospects(List<ToldSanction> told) {
        return seen.stream().map(p -> p.beside(told)).toList();
    }

    /// What rules did not read though it is likely.
    List<Weighed> beside(List<ToldSanction> told) {
        List<Weighed> all = new ArrayList<>();
        for (SanctionProspect prospect : prospects(told)) {
            Line line = prospect.line();
            int trigger = prospect.trigger();
            boolean read = told.stream().anyMatch(t -> t.isOf(line, trigger));
            if (!read && !new SanctionDoubts(prospect).isAnyOfMeasure()) {
                all.addAll(weighed(prospect, Shipped.MODEL.judge(prospect)));
            }
        }
        return all;
    }

    List<Weighed> weighed(SanctionProspect prospect, EventModel.Verdict verdict) {
        SanctionStatus status = status(prospect, verdict);
        double stands = verdict.standings().of(verdict.standing());
        List<Weighed> all = new ArrayList<>();
        for (EventModel.Cast by : imposing(prospect.line(), verdict)) {
            double likely = stands * by.as(IMPOSER);
            WeighedParts.imposer(prospect, by.argument())
                    .map(i ->
                            new Weighed(
                                    act(prospect, i).standing(status),
                                    parts.hit(prospect.line(), aims(prospect, verdict, i, likely)),
                                    when(verdict)))
                    .filter(w -> !w.hit().isEmpty())
                    .ifPresent(all::add);
        }
        return all;
    }

    /// As is likely, but to come where the verb of a sanction said to be imposed tells so: "a bill
    /// to impose sanctions".
    private static SanctionStatus status(SanctionProspect prospect, EventModel.Verdict verdict) {
        SanctionStatus likely = SanctionStatus.valueOf(verdict.standing().toUpperCase(Locale.ROOT));
        Line line = prospect.line();
        int verb = SanctionClues.verb(line, prospect.trigger());
        boolean imposed = likely == SanctionStatus.IMPOSED && verb >= 0;
        boolean due =
                imposed
                        && SanctionStanding.of(line, verb)
                                .map(s -> s == SanctionStatus.PROPOSED)
                                .orElse(line.lower(verb - 1).equals("to"));
        return due ? SanctionStatus.PROPOSED : likely;
    }

    private static Optional<When> when(EventModel.Verdict verdict) {
        return verdict.best("date", MATTER.part()).flatMap(Argument::date).map(Dated::when);
    }

    /// The likeliest one hit, with those joined to it, each of them likely enough where that status
    /// and imposer are right is likely so far.
    private static List<Argument> aims(
            SanctionProspect prospect, EventModel.Verdict verdict, Actor by, double likely) {
        SanctionDoubts doubts = new SanctionDoubts(prospect);
        Line line = prospect.line();
        Optional<Integer> best =
                verdict.cast().stream()
                        .max(Comparator.comparingDouble(c -> c.as(TARGET)))
                        .map(c -> WeighedParts.first(line, c.argument()));
        return verdict.cast().stream()
                .filter(c -> likely * c.as(TARGET) >= LIKELY)
                .filter(c ->
                        best.filter(b -> b == WeighedParts.first(line, c.argument())).isPresent())
                .map(EventModel.Cast::argument)
                .filter(a -> !doubts.isAnyOf(by, a) && !isOfReason(line, a))
                .toList();
    }

    /// "Hits a firm for aiding Iran": why another one is hit.
    private static boolean isOfReason(Line line, Argument one) {
        int verb = WeighedParts.first(line, one) - 1;
        while (line.is(verb, "ADJ") || line.is(verb, "DET")) {
            verb--;
        }
        return line.fine(verb).equals("VBG") && line.lower(verb - 1).equals("for");
    }

    /// The likeliest one who imposes, with those joined to it.
    private static List<EventModel.Cast> imposing(Line line, EventModel.Verdict verdict) {
        Optional<Integer> best =
                verdict.best(IMPOSER, MATTER.part()).map(a -> WeighedParts.first(line, a));
        return verdict.cast().stream()
                .filter(c -> MATTER.plays(c, IMPOSER))
                .filter(c ->
                        best.filter(b -> b == WeighedParts.first(line, c.argument())).isPresent())
                .toList();
    }

    private static SanctionAct act(SanctionProspect prospect, Actor by) {
        Line line = prospect.line();
        int trigger = prospect.trigger();
        int verb = SanctionClues.verb(line, trigger);
        return SanctionAct.of(by, line, verb < 0 ? trigger : verb, trigger + 1)
                .measure(trigger)
                .told(Manner.WEIGHED);
    }

    /// Loaded when it is first needed.
    private static final class Shipped {

        static final EventModel MODEL = EventModel.shipped(MATTER);
    }
}
