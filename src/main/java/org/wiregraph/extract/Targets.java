package org.wiregraph.extract;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.wiregraph.model.Actor;
import org.wiregraph.model.Count;
import org.wiregraph.text.Line;
import org.wiregraph.text.Mentions;
import org.wiregraph.text.Numbers;
import org.wiregraph.text.Phrases;
import org.wiregraph.text.Range;

/// Reads whom a sanction hits: a name, or a group in its own words with its number.
final class Targets {

    private static final Set<String> REASON = Set.of("for", "over");

    private final Parties parties;

    Targets(Parties parties) {
        this.parties = parties;
    }

    /// The target without the reason behind it.
    static Range cut(Line line, Range object) {
        for (int i = object.from() + 1; i < object.to(); i++) {
            if (REASON.contains(line.lower(i))) {
                return new Range(object.from(), i);
            }
        }
        return object;
    }

    Actor of(Line line, Range range) {
        int head = Phrases.head(line, range);
        Optional<Actor> named =
                parties.named(line, head)
                        .filter(r -> r.form() != Actor.Form.DEMONYM && r.to() >= range.to() - 1)
                        .map(Mentions.Ref::actor);
        return named.orElseGet(() -> group(line, range));
    }

    /// The group in its own words, with the clause that describes it: "three bankers living in
    /// Lima".
    private Actor group(Line line, Range range) {
        int to = range.to();
        if (line.is(to, "VERB") && !line.isQuoted(to) && !line.lemma(to).equals("say")) {
            to = Math.max(to + 1, Phrases.startingAt(line, to + 1).to());
            while (line.is(to, "ADP")
                    && !REASON.contains(line.lower(to))
                    && !Phrases.startingAt(line, to + 1).isEmpty()) {
                to = Phrases.startingAt(line, to + 1).to();
            }
        }
        return parties.group(line, new Range(range.from(), to));
    }

    /// "Two generals and three banks" are five.
    static Optional<Count> count(Line line, Range target) {
        int sum = 0;
        String hedge = "";
        for (int i = target.from(); i < target.to(); i++) {
            OptionalInt value = Numbers.of(line.lower(i));
            boolean counts = value.isPresent() && !line.is(i - 1, "PROPN");
            sum += counts ? value.getAsInt() : 0;
            hedge = counts && line.lower(i - 1).equals("than") ? "more than" : hedge;
        }
        return sum == 0
                ? Optional.empty()
                : Optional.of(new Count(sum, line.text(target.from(), target.to()), hedge));
    }

    static Optional<String> reason(Line line, int from) {
        int at = line.find(from, REASON);
        if (at < 0 || at > from + 8 || at + 1 >= line.end()) {
            return Optional.empty();
        }
        Range words = Phrases.startingAt(line, at + 1);
        return words.isEmpty() ? Optional.empty() : Optional.of(line.text(at, words.to()));
    }
}
