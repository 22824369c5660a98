package org.wiregraph.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.wiregraph.model.When;
import org.wiregraph.text.Line;
import org.wiregraph.text.Mentions;
import org.wiregraph.text.Phrases;
import org.wiregraph.text.Range;

/// Finds all that may play a part in an event of a sentence.
final class Arguments {

    private final Scene scene;

    Arguments(Scene scene) {
        this.scene = scene;
    }

    /// In order, the longer first; those of which the trigger is a part are left out.
    List<Argument> around(Line line, int trigger) {
        List<Mentions.Ref> refs = scene.parties().in(line);
        boolean[] known = new boolean[line.size()];
        List<Argument> all = new ArrayList<>();
        for (Mentions.Ref ref : refs) {
            for (int i = ref.from(); i < ref.to(); i++) {
                known[i] = true;
            }
            boolean around = ref.from() <= trigger && trigger < ref.to();
            if (!around && !isList(ref)) {
                int head = Phrases.head(line, new Range(ref.from(), ref.to()));
                all.add(
                        new Argument(
                                ref.from(), ref.to(), head, Optional.of(ref), Optional.empty()));
            }
        }
        for (int i = 0; i < line.size(); i++) {
            if (i != trigger && !known[i] && line.is(i, "NOUN") && Delegates.isPeople(line, i)) {
                all.add(new Argument(start(line, i), i + 1, i, Optional.empty(), Optional.empty()));
            }
        }
        for (Dated date : scene.dates(line)) {
            if (date.when() instanceof When.Known) {
                int head = Phrases.head(line, new Range(date.from(), date.to()));
                all.add(
                        new Argument(
                                date.from(), date.to(), head, Optional.empty(), Optional.of(date)));
            }
        }
        all.sort(Comparator.comparingInt(Argument::from).thenComparingInt(a -> -a.to()));
        return all;
    }

    /// "Biden and Kishida": its members are arguments of their own.
    private static boolean isList(Mentions.Ref ref) {
        return !ref.actor().members().isEmpty()
                && switch (ref.form()) {
                    case NAME, CAPITAL, DEMONYM -> true;
                    case DESCRIPTION, PRONOUN -> false;
                };
    }

    private static int start(Line line, int head) {
        int from = head;
        while (from > 0 && Phrases.isInside(line, from - 1)) {
            from--;
        }
        return from;
    }
}
