package org.wiregraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wiregraph.model.Actor;
import org.wiregraph.model.When;
import org.wiregraph.text.Line;
import org.wiregraph.text.Range;

/// Finds clauses that leave out the verb: after "Oslo listed ten people" those of "; Lima, four
/// banks; and Cairo, a shipyard", and more of those hit.
final class Ellipsis {

    private static final Set<String> OTHERS = Set.of("others", "more");

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

    /// "Three were listed in May, and five others in July": more of those hit, and when.
    record More(Range target, When when) {}

    static List<More> others(Line line, int from, Scene scene) {
        List<More> more = new ArrayList<>();
        for (int i = from; i < line.size(); i++) {
            boolean joins = line.lower(i).equals("and") && line.is(i + 1, "NUM");
            int end = line.isAny(i + 2, OTHERS) ? i + 3 : i;
            Range target = new Range(i + 1, end);
            scene.dates(line).stream()
                    .filter(d -> joins && end > target.from())
                    .filter(d -> d.from() >= end && d.from() <= end + 1)
                    .findFirst()
                    .ifPresent(d -> more.add(new More(target, d.when())));
        }
        return more;
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
