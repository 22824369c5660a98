package org.wiregraph.extract;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.wiregraph.model.TimeExpression.Role;
import org.wiregraph.model.When;
import org.wiregraph.text.Clause;
import org.wiregraph.text.Line;
import org.wiregraph.text.Words;

/// Finds what dates a launch that a noun names.
///
/// Example: `came` in "the test came on Monday", `carried` in "the test was carried out on Monday",
/// `detected` in "Oslo detected a missile launch on Monday"; and the day of the other noun in
/// "Monday's launch was its third missile test this year".
final class Bearing {

    private static final Set<String> COMING = Words.section("launchwords.txt", "taking place");
    private static final Set<String> HARMING = Words.section("launchwords.txt", "harming");
    private static final Set<String> DOING = Words.section("launchwords.txt", "doing");
    private static final Set<String> SEEING = Words.section("launchwords.txt", "seeing");
    private static final Set<String> ENDING = Set.of("fail", "succeed");

    private Bearing() {}

    /// The verb that the launch shares its day with, or -1.
    static int verb(Line line, int noun) {
        int deed = LaunchTerms.deed(line, noun);
        if (deed >= 0) {
            return deed;
        }
        OptionalInt means = LaunchDeeds.above(line, new Trigger(noun, Trigger.Kind.NOUN));
        return bears(line, noun) ? line.head(noun) : means.orElse(-1);
    }

    private static boolean bears(Line line, int noun) {
        int above = line.head(noun);
        String lemma = line.lemma(above);
        boolean harmed = LaunchTerms.isAttack(line, noun) && HARMING.contains(lemma);
        boolean came = line.isLabelled(noun, "nsubj") && (harmed || COMING.contains(lemma));
        boolean done =
                line.relation(noun).equals("nsubj:pass")
                        && !line.lower(noun).startsWith("flight")
                        && (DOING.contains(lemma) || SEEING.contains(lemma))
                        && new Clause(line, above).reality() == Clause.Reality.FACT;
        boolean seen =
                line.isLabelled(noun, "obj")
                        && SEEING.contains(lemma)
                        && new Clause(line, above).reality() == Clause.Reality.FACT;
        boolean ended = line.isLabelled(noun, "obl") && ENDING.contains(lemma);
        return came || done || seen || ended;
    }

    /// The day of another launch that this one is said to be, or on which it is said to have been:
    /// "its last test was in May".
    static Optional<When> equal(Scene scene, Line line, Trigger trigger) {
        return trigger.kind() == Trigger.Kind.NOUN
                ? equal(scene, line, trigger.at())
                : Optional.empty();
    }

    private static Optional<When> equal(Scene scene, Line line, int noun) {
        int predicate = line.isLabelled(noun, "nsubj") ? line.head(noun) : -1;
        Optional<When> day =
                scene.dates(line).stream()
                        .filter(d -> d.from() <= predicate && predicate < d.to())
                        .filter(_ -> isPast(line, predicate))
                        .filter(d -> d.isOf(Role.CLAUSE))
                        .map(Dated::when)
                        .findFirst();
        return day.or(() ->
                line.dependents(noun, "nsubj").stream()
                        .filter(s -> LaunchTerms.isLaunchNoun(line, s) && isPast(line, noun))
                        .flatMap(s -> ofSubject(scene, line, s, noun).stream())
                        .findFirst());
    }

    private static boolean isPast(Line line, int predicate) {
        return line.dependents(predicate, "cop").stream()
                .anyMatch(c -> line.isAny(c, Set.of("was", "were")));
    }

    /// "Monday's launch was", "the launch on Monday was".
    private static Optional<When> ofSubject(Scene scene, Line line, int subject, int predicate) {
        int cop = line.dependents(predicate, "cop").getFirst();
        return scene.dates(line).stream()
                .filter(d -> d.to() <= cop && Totals.isDay(d.when()))
                .filter(d -> line.subtree(subject).contains(d.from()))
                .map(Dated::when)
                .findFirst();
    }
}
