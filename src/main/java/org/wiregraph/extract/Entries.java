package org.wiregraph.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wiregraph.model.When;
import org.wiregraph.text.Clause;
import org.wiregraph.text.Line;

/// The entries of a chronology, which tell in the present tense what is past.
///
/// Example: "May 9: Iran fires two missiles." A paragraph is one if it opens with a day and a colon
/// or dash, or with a day that has its year.
final class Entries {

    private static final Set<String> MARKS = Set.of(":", "--", "-");
    private static final Set<String> PRESENT = Set.of("VBZ", "VBP", "NNS");
    private static final Set<String> IS = Set.of("is", "are");
    private static final int OPENING = 2;
    private static final int BACK = 3;

    private final Map<Integer, When> days = new HashMap<>();
    private final StoryDay day;

    Entries(Scene scene) {
        day = new StoryDay(scene);
        int block = -1;
        for (Line line : scene.lines()) {
            boolean first = line.block() != block;
            block = line.block();
            int entry = block;
            scene.dates(line).stream()
                    .filter(d -> first && opens(line, d))
                    .forEach(d -> days.putIfAbsent(entry, d.when()));
        }
    }

    private static boolean opens(Line line, Dated date) {
        boolean written =
                date.when() instanceof When.Known known && known.rule().startsWith("written");
        boolean marked = line.isAny(date.to(), MARKS);
        return date.from() < OPENING && Totals.isDay(date.when()) && (marked || written);
    }

    /// Is the launch told in the present tense of an entry, as done?
    boolean tell(Line line, Trigger trigger) {
        int at = trigger.at();
        boolean present =
                PRESENT.contains(line.fine(at)) && trigger.kind() != Trigger.Kind.NOUN
                        || isPassive(line, at);
        return present
                && days.containsKey(line.block())
                && !Happening.isDoubted(line, at)
                && new Clause(line, at).reality() == Clause.Reality.FACT
                && List.of("root", "conj", "parataxis", "appos", "ccomp").stream()
                        .anyMatch(label -> line.isLabelled(at, label));
    }

    /// The dates of a launch; where it has none of its own, the day of its entry or heading.
    List<When> dates(Line line, Trigger trigger, List<When> own) {
        boolean dated = own.stream().anyMatch(w -> w.iso().isPresent());
        if (dated) {
            return own;
        }
        boolean verb = trigger.kind() != Trigger.Kind.NOUN;
        When heading = verb ? day.underHeading(line, trigger.at()) : new When.Unknown();
        return tell(line, trigger)
                ? List.of(days.get(line.block()))
                : heading.iso().isPresent() ? List.of(heading) : own;
    }

    private static boolean isPassive(Line line, int verb) {
        int be = verb - 1;
        while (be > verb - BACK && line.is(be, "ADV")) {
            be--;
        }
        return line.fine(verb).equals("VBN") && line.isAny(be, IS);
    }
}
