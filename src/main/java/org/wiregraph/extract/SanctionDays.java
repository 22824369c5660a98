package org.wiregraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.wiregraph.model.Actor;
import org.wiregraph.model.Report;
import org.wiregraph.model.Report.SanctionStatus;
import org.wiregraph.model.TimeExpression.Role;
import org.wiregraph.model.When;
import org.wiregraph.text.Clause;
import org.wiregraph.text.Line;
import org.wiregraph.text.Mentions;
import org.wiregraph.text.Range;
import org.wiregraph.text.Words;

/// Gives measures the day that a later sentence tells of them.
///
/// Example: after "Oslo hit three banks with sanctions", either of "The Norwegian measures were
/// announced on Monday" and "The sanctions, unveiled on Monday, freeze accounts" says when.
final class SanctionDays {

    private static final Set<String> IMPOSING = Words.section("sanctionwords.txt", "imposing");
    private static final Set<String> NOUNS = Words.section("sanctionwords.txt", "referring");
    private static final Set<String> UNREAL = Words.section("sanctionwords.txt", "unreal");
    private static final Set<String> THOUGHTS = Words.section("sanctionwords.txt", "thoughts");
    private static final Set<String> DEFINITE = Set.of("the", "these", "those");
    private static final Set<String> NEW = Set.of("new", "fresh");

    private final Scene scene;

    /// Measures told of before, and the day of them: of anybody where no imposer is named.
    private record Day(int line, Optional<Actor> imposer, When when) {

        boolean isOf(Report.Sanction one) {
            return one.evidence().sentence() < line
                    && imposer.map(one.imposer()::equals).orElse(true);
        }
    }

    SanctionDays(Scene scene) {
        this.scene = scene;
    }

    /// The reports, those without a day with the one told later, if it can be of no others.
    List<Report.Sanction> dated(List<Report.Sanction> all) {
        List<Report.Sanction> dated = new ArrayList<>(all);
        if (all.stream().anyMatch(SanctionDays::isUndated)) {
            scene.lines().stream().flatMap(line -> days(line).stream()).forEach(d -> set(dated, d));
        }
        return List.copyOf(dated);
    }

    private static boolean isUndated(Report.Sanction one) {
        return one.status() == SanctionStatus.IMPOSED && one.when().iso().isEmpty();
    }

    /// The last measures before the sentence are meant, with all that one sentence told of.
    private static void set(List<Report.Sanction> all, Day day) {
        int last =
                all.stream()
                        .filter(day::isOf)
                        .mapToInt(one -> one.evidence().sentence())
                        .max()
                        .orElse(-1);
        List<Report.Sanction> meant =
                all.stream()
                        .filter(one -> day.isOf(one) && one.evidence().sentence() == last)
                        .toList();
        boolean one = meant.stream().map(Report.Sanction::imposer).distinct().count() == 1;
        if (one && meant.stream().allMatch(SanctionDays::isUndated)) {
            all.replaceAll(s -> meant.contains(s) ? at(s, day.when()) : s);
        }
    }

    private static Report.Sanction at(Report.Sanction one, When when) {
        return new Report.Sanction(
                one.imposer(),
                one.target(),
                one.targetCount(),
                one.reason(),
                one.instruments(),
                one.status(),
                when,
                one.evidence());
    }

    private Optional<Day> days(Line line) {
        return IntStream.range(1, line.size())
                .filter(noun -> NOUNS.contains(line.lower(noun)))
                .mapToObj(noun -> day(line, noun))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Day> day(Line line, int noun) {
        Range phrase = new Range(line.subtree(noun).from(), noun);
        if (!isDefinite(line, phrase) || isAgainst(line, noun)) {
            return Optional.empty();
        }
        List<Actor> named =
                scene.parties().named(line, phrase).stream().map(Mentions.Ref::actor).toList();
        return verb(line, noun)
                .filter(_ -> named.size() <= 1)
                .flatMap(verb -> when(line, verb))
                .map(when -> new Day(line.index(), named.stream().findFirst(), when));
    }

    /// "The measures", "these latest measures", "Oslo's measures"; not "the proposed measures".
    private boolean isDefinite(Line line, Range phrase) {
        boolean known = false;
        for (int i = phrase.from(); i < phrase.to(); i++) {
            String word = line.lower(i);
            if (UNREAL.contains(word) && !NEW.contains(word) || THOUGHTS.contains(line.lemma(i))) {
                return false;
            }
            known |= DEFINITE.contains(word) || line.fine(i).equals("POS");
        }
        return known;
    }

    /// "The sanctions on Libya" may be others than those told of before.
    private static boolean isAgainst(Line line, int noun) {
        return line.dependents(noun, "nmod").stream()
                .anyMatch(
                        below -> Set.of("on", "against").contains(Clause.preposition(line, below)));
    }

    /// The verb by which the measures are said to have been taken.
    private static Optional<Integer> verb(Line line, int noun) {
        return IntStream.range(noun + 1, line.size())
                .filter(verb -> IMPOSING.contains(line.lemma(verb)) && line.is(verb, "VERB"))
                .filter(verb -> {
                    Clause clause = new Clause(line, verb);
                    return clause.isPassive()
                            && clause.patient().filter(p -> p == noun).isPresent()
                            && clause.reality() == Clause.Reality.FACT;
                })
                .boxed()
                .findFirst();
    }

    /// The day that hangs on the verb.
    private Optional<When> when(Line line, int verb) {
        return scene.dates(line).stream()
                .filter(d -> d.isOf(Role.CLAUSE))
                .filter(d -> IntStream.range(d.from(), d.to()).anyMatch(i -> line.head(i) == verb))
                .map(Dated::when)
                .findFirst();
    }
}
