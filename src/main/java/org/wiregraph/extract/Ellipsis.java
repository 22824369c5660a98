package org.wiregraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wiregraph.model.Actor;
import org.wiregraph.text.Line;
import org.wiregraph.text.Range;

/// Finds clauses that leave out the verb: after "Oslo listed ten people" those of "; Lima, four
/// banks; and Cairo, a shipyard".
final class Ellipsis {

    /// A state and the token where those whom it hits begin.
    record Gap(Actor imposer, int target) {}

    private Ellipsis() {}

    static List<Gap> after(Line line, int from, Scene scene) {
        List<Gap> gaps = new ArrayList<>();
        for (int i = from; i < line.size(); i++) {
            boolean opens = line.word(i).equals(";") || line.lower(i).equals("and");
            int name = line.lower(i + 1).equals("and") ? i + 2 : i + 1;
            if (opens) {
                state(line, name, scene).ifPresent(gaps::add);
            }
        }
        return gaps;
    }

    private static Optional<Gap> state(Line line, int name, Scene scene) {
        Parties parties = scene.parties();
        int after = name;
        while (after < line.size() && after < name + 4 && line.is(after, "PROPN")) {
            after++;
        }
        int number = line.word(after).equals(",") ? after + 1 : after;
        if (after == name || !line.is(number, "NUM")) {
            return Optional.empty();
        }
        return parties.of(line, new Range(name, after))
                .filter(a -> a.kind() == Actor.Kind.COUNTRY)
                .map(a -> new Gap(a, number));
    }
}
