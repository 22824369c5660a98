package org.wiregraph.extract;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.wiregraph.model.Actor;
import org.wiregraph.text.Line;
import org.wiregraph.text.Mentions;
import org.wiregraph.text.Range;

/// Says whom a pronoun after "sanctions on" means: "Libya cursed the sanctions that Oslo imposed on
/// it".
final class TargetPronoun {

    private static final Set<String> THEM = Set.of("it", "him", "her", "them");
    private static final Set<String> STATES = Set.of("country", "nation", "regime");
    private static final Set<String> NOBODY = Set.of("there", "this");

    private static final int NEAR = 2;

    private final Scene scene;

    TargetPronoun(Scene scene) {
        this.scene = scene;
    }

    static boolean isAt(Line line, int token) {
        return line.isAny(token, THEM)
                && !line.word(token).equals("IT")
                && !line.isNominal(token + 1)
                && !line.is(token + 1, "ADJ");
    }

    Optional<Actor> of(Line line, int pronoun) {
        return scene.parties()
                .of(line, new Range(pronoun, pronoun + 1))
                .or(() -> it(line, pronoun))
                .filter(_ -> !line.isAny(pronoun, NOBODY))
                .filter(a -> a.kind() != Actor.Kind.PLACE);
    }

    /// The state that "its" and "their" stand for.
    Optional<Actor> owner(Line line, int pronoun) {
        return scene.parties()
                .of(line, new Range(pronoun, pronoun + 1))
                .filter(a -> a.kind() == Actor.Kind.COUNTRY)
                .or(() -> first(line, pronoun));
    }

    /// "The country", "the nation".
    Optional<Actor> ofState(Line line, Range range) {
        boolean the = line.lower(range.from()).equals("the") && range.to() == range.from() + 2;
        return the && line.isAny(range.from() + 1, STATES)
                ? first(line, range.from()).or(() -> lastBefore(line, _ -> true))
                : Optional.empty();
    }

    /// The first state of the sentence: the one that imposes stands nearer to the measure.
    private Optional<Actor> it(Line line, int pronoun) {
        return line.lower(pronoun).equals("it") ? first(line, pronoun) : Optional.empty();
    }

    private Optional<Actor> first(Line line, int before) {
        return states(line, before).findFirst();
    }

    /// The first state of the sentence other than the one that imposes.
    Optional<Actor> stateBefore(Line line, int before, Actor imposer) {
        return states(line, before).filter(a -> !a.equals(imposer)).findFirst();
    }

    /// The same or, where the sentence names no other, the last one of the sentences before.
    Optional<Actor> stateNear(Line line, int before, Actor imposer) {
        return stateBefore(line, before, imposer)
                .or(() -> lastBefore(line, a -> !a.equals(imposer)));
    }

    private Optional<Actor> lastBefore(Line line, Predicate<Actor> test) {
        return IntStream.rangeClosed(1, Math.min(NEAR, line.index()))
                .mapToObj(back -> scene.lines().get(line.index() - back))
                .flatMap(l -> states(l, l.size()).filter(test).reduce((_, last) -> last).stream())
                .findFirst();
    }

    private Stream<Actor> states(Line line, int before) {
        return scene.parties().named(line, new Range(0, before)).stream()
                .filter(r -> r.form() != Actor.Form.DEMONYM)
                .map(Mentions.Ref::actor)
                .filter(a -> a.kind() == Actor.Kind.COUNTRY);
    }
}
