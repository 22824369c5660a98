package org.wiregraph.extract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wiregraph.model.Actor;
import org.wiregraph.text.Clause;
import org.wiregraph.text.Line;
import org.wiregraph.text.Range;

/// Says whom the words mean that are held to impose a sanction or to be hit by it, and leaves out
/// those who can do neither.
final class WeighedParts {

    /// "Sanctions over Libya": what stands behind is the reason.
    private static final Set<String> REASONS =
            Set.of("over", "after", "by", "amid", "since", "despite");

    private final Targets targets;

    WeighedParts(Targets targets) {
        this.targets = targets;
    }

    /// A newspaper or a university imposes nothing; whom a pronoun means is too often a guess.
    static Optional<Actor> imposer(SanctionProspect prospect, Argument one) {
        Line line = prospect.line();
        boolean pronoun = line.fine(one.head()).startsWith("PRP");
        return prospect.imposer(one)
                .filter(_ -> !pronoun && !isSource(prospect, one))
                .filter(by -> !ImposingBody.power(Optional.of(by)).equals(ImposingBody.NO_POWER));
    }

    /// "(Canada imposed sanctions,) the ministry's website shows".
    private static boolean isSource(SanctionProspect prospect, Argument one) {
        return one.from() > prospect.trigger() && prospect.line().fine(one.to()).equals("POS");
    }

    /// The first of the list that an argument is in.
    static int first(Line line, Argument one) {
        int at = one.head();
        while (line.isLabelled(at, "conj") && line.head(at) >= 0 && line.head(at) < at) {
            at = line.head(at);
        }
        return at;
    }

    /// Those hit with their words, in order; what stands in the words of another is a part of that.
    Map<Range, Actor> hit(Line line, List<Argument> some) {
        Map<Range, Actor> hit = new LinkedHashMap<>();
        for (Argument one : some) {
            boolean inside = hit.keySet().stream().anyMatch(r -> r.contains(one.head()));
            Range words = words(line, one);
            if (!inside) {
                target(line, one).ifPresent(t -> hit.put(words, t));
            }
        }
        return hit;
    }

    private Range words(Line line, Argument one) {
        return isName(one) ? new Range(one.from(), one.to()) : targets.around(line, one.head());
    }

    Optional<Actor> target(Line line, Argument one) {
        Range words = words(line, one);
        if (words.isEmpty() || REASONS.contains(Clause.preposition(line, one.head()))) {
            return Optional.empty();
        }
        return isName(one)
                ? one.actor()
                : targets.of(line, words).filter(a -> isTold(line, words, a));
    }

    private static boolean isName(Argument one) {
        return one.ref().isPresent() && !one.form().equals("DESCRIPTION");
    }

    /// "Entities", "a terrorist organization": of a group it must be said which.
    private static boolean isTold(Line line, Range words, Actor actor) {
        boolean bare = words.to() == words.from() + 1;
        return actor.kind() != Actor.Kind.GROUP
                || !bare && !TargetPhrase.isArticle(line, words.from());
    }
}
