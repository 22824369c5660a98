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
    private final Nouns nouns;
    private final Heads heads;

    /// Words that may stand for somebody though nobody is known to be meant.
    interface Nouns {

        boolean areAt(Line line, int token);
    }

    /// Which word of a phrase stands for it.
    interface Heads {

        int of(Line line, Range phrase);
    }

    Arguments(Scene scene, Nouns nouns, Heads heads) {
        this.scene = scene;
        this.nouns = nouns;
        this.heads = heads;
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
                int head = heads.of(line, new Range(ref.from(), ref.to()));
                all.add(
                        new Argument(
                                ref.from(), ref.to(), head, Optional.of(ref), Optional.empty()));
            }
        }
        for (int i = 0; i < line.size(); i++) {
            if (i != trigger && !known[i] && nouns.areAt(line, i)) {
                all.add(new Argument(start(line, i), i + 1, i, Optional.empty(), Optional.empty()));
            }
        }
        for (Dated date : scene.dates(line)) {
            if (date.when() instanceof When.Known) {
                int head = heads.of(line, new Range(date.from(), date.to()));
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

    /// The noun of a phrase under which the tree has the others.
    static int top(Line line, Range range) {
        for (int i = range.from(); i < range.to(); i++) {
            if (line.isNominal(i) && !range.contains(line.head(i))) {
                return i;
            }
        }
        return Phrases.head(line, range);
    }
}
