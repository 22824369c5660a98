package org.wiregraph.extract;

import java.util.Optional;
import java.util.Set;
import org.wiregraph.model.Actor;
import org.wiregraph.text.Clause;
import org.wiregraph.text.Line;
import org.wiregraph.text.Mentions;
import org.wiregraph.text.Range;
import org.wiregraph.text.Words;

/// Finds the state or body that tells of a sanction of which nobody is said to act: "Canada
/// announced that six Libyan firms had been sanctioned".
final class SanctionTellers {

    private static final Set<String> TELLING = Words.section("sanctionwords.txt", "telling acts");

    private final Scene scene;
    private final Imposers imposers;
    private final Targets targets;

    SanctionTellers(Scene scene, Imposers imposers, Targets targets) {
        this.scene = scene;
        this.imposers = imposers;
        this.targets = targets;
    }

    /// "Canada announced that six Libyan firms had been sanctioned": the state or body that tells
    /// of those who are not its own.
    Optional<Actor> of(Line line, Clause clause) {
        int above = line.head(clause.verb());
        boolean content =
                line.isLabelled(clause.verb(), "ccomp") && TELLING.contains(line.lemma(above));
        boolean announced = line.lemma(above).equals("announce");
        Optional<Integer> teller = content ? new Clause(line, above).agent() : Optional.empty();
        Range hit = clause.patient().map(p -> targets.around(line, p)).orElse(new Range(0, 0));
        return teller.filter(t -> announced || !isPerson(line, t))
                .flatMap(t -> imposers.at(line, t))
                .filter(by ->
                        scene.parties().named(line, hit).stream()
                                .map(Mentions.Ref::actor)
                                .noneMatch(a -> isOf(a, by)));
    }

    private boolean isPerson(Line line, int head) {
        return scene.parties()
                .of(line, new Range(head, head + 1))
                .filter(Parties::isPerson)
                .isPresent();
    }

    private static boolean isOf(Actor hit, Actor by) {
        String home = by.country().orElse(by.name());
        return hit.name().equals(home) || hit.country().filter(home::equals).isPresent();
    }
}
