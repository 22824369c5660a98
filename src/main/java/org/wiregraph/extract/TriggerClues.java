package org.wiregraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.wiregraph.model.When;
import org.wiregraph.text.Clause;
import org.wiregraph.text.Line;

/// What speaks for and against a word's telling of an event.
final class TriggerClues {

    private static final int CLIMB = 4;
    private static final Set<String> NOT =
            Set.of("not", "n't", "never", "no", "without", "neither");

    private final Line line;
    private final int trigger;
    private final String word;

    TriggerClues(Line line, int trigger) {
        this.line = line;
        this.trigger = trigger;
        this.word = line.lemma(trigger);
    }

    List<String> of(List<EventModel.Cast> cast) {
        List<String> clues = new ArrayList<>();
        word(clues);
        climb(clues);
        below(clues);
        around(clues);
        cast.forEach(c -> c.argument().date().ifPresent(d -> date(d, clues)));
        return clues;
    }

    private void word(List<String> clues) {
        clues.add("word=" + word);
        clues.add("form=" + line.lower(trigger));
        clues.add("form=" + line.lower(trigger) + " " + line.fine(trigger));
        clues.add("fine=" + line.fine(trigger));
        clues.add("relation=" + line.relation(trigger) + " " + line.is(trigger, "VERB"));
        clues.add("relation=" + line.relation(trigger) + " " + word);
        clues.add("case=" + Clause.preposition(line, trigger) + " " + word);
        clues.add("case=" + Clause.preposition(line, trigger));
    }

    /// The words above, with their tenses.
    private void climb(List<String> clues) {
        int at = trigger;
        for (int step = 0; step < CLIMB && at >= 0; step++) {
            if (isPredicate(at)) {
                predicate(at, step, clues);
            }
            int above = line.head(at);
            if (above >= 0) {
                clues.add("above" + step + "=" + said(above));
                clues.add("above=" + said(above));
                String labels = line.relation(at) + " " + line.fine(above);
                clues.add("above" + step + "=" + said(above) + " " + labels);
            }
            at = above;
        }
    }

    private boolean isPredicate(int at) {
        return at == trigger || MeetingNouns.isPredicate(line, at);
    }

    private void predicate(int at, int step, List<String> clues) {
        String mood = mood(at);
        clues.add("mood" + step + "=" + mood);
        clues.add("mood" + step + "=" + mood + " " + line.fine(at) + " " + said(at));
        clues.add("mood=" + mood + " " + line.fine(at));
        line.dependents(at, "aux", "mark", "aux:pass", "cop")
                .forEach(a -> clues.add("aux=" + line.lower(a)));
        line.dependents(at, "aux", "mark")
                .forEach(a -> clues.add("aux" + step + "=" + line.lower(a)));
        line.dependents(at, "advmod", "det").stream()
                .filter(a -> line.isAny(a, NOT))
                .forEach(_ -> clues.add("negated"));
    }

    private String mood(int at) {
        return new Clause(line, at).reality().name();
    }

    private void below(List<String> clues) {
        for (int i : line.dependents(trigger)) {
            String preposition = Clause.preposition(line, i);
            clues.add("below=" + line.relation(i) + ":" + preposition);
            clues.add("below=" + line.relation(i) + ":" + preposition + " " + word);
            if (i < trigger) {
                clues.add("modifier=" + near(i));
            }
        }
        boolean bare =
                line.dependents(trigger, "det", "nmod:poss", "amod", "compound", "nummod")
                        .isEmpty();
        clues.add("bare=" + bare + " " + line.fine(trigger));
    }

    private void around(List<String> clues) {
        for (int k = 1; k <= 3; k++) {
            clues.add("before" + k + "=" + near(trigger - k));
            clues.add("before=" + near(trigger - k));
            clues.add("behind=" + near(trigger + k));
        }
        clues.add("behind1=" + near(trigger + 1) + " " + word);
        clues.add("before1=" + near(trigger - 1) + " " + word);
        clues.add("before2=" + near(trigger - 2) + " " + near(trigger - 1));
        clues.add("long=" + Math.min(line.size() / 20, 3));
    }

    private void date(Dated date, List<String> clues) {
        if (date.when() instanceof When.Known known) {
            String side = ArgumentClues.side(known);
            clues.add("date=" + side + " " + MeetingDates.hangsOn(line, date, trigger));
            clues.add("date=" + side + " " + known.precision());
        }
    }

    private String said(int i) {
        return ArgumentClues.said(line, i);
    }

    private String near(int i) {
        return line.is(i, "PROPN") ? ArgumentClues.NAME : line.lower(i);
    }
}
