package org.wiregraph.extract;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.wiregraph.model.Actor;

/// What rules read in a sentence, and how many take part, as clues to a meeting.
final class MeetingClues {

    private final int trigger;
    private final String word;
    private final List<Encounter> told;

    MeetingClues(MeetingProspect prospect) {
        this.trigger = prospect.trigger();
        this.word = prospect.line().lemma(trigger);
        this.told = prospect.told();
    }

    void add(Argument one, List<String> clues) {
        if (told.isEmpty()) {
            clues.add("rules silent");
            return;
        }
        boolean own = told.stream().anyMatch(this::isOwn);
        boolean here = told.stream().anyMatch(e -> isOwn(e) && takesPart(one, e));
        boolean elsewhere = told.stream().anyMatch(e -> !isOwn(e) && takesPart(one, e));
        String read =
                String.format(
                        "rules %s here=%s elsewhere=%s there=%s then=%s",
                        own, here, elsewhere, isThere(one), isThen(one));
        clues.add(read);
        clues.add(read + " " + one.type());
    }

    private boolean isOwn(Encounter one) {
        return one.anchor() == trigger;
    }

    private static boolean takesPart(Argument one, Encounter told) {
        return one.actor().filter(told.participants()::contains).isPresent();
    }

    private boolean isThere(Argument one) {
        Optional<String> name = one.actor().map(Actor::name);
        return name.isPresent()
                && told.stream().anyMatch(e -> e.place().map(Actor::name).equals(name));
    }

    private boolean isThen(Argument one) {
        return one.date()
                .filter(d -> told.stream().anyMatch(e -> e.when().equals(d.when())))
                .isPresent();
    }

    void add(List<EventModel.Cast> cast, List<String> clues) {
        parts(cast, clues);
        rules(clues);
    }

    private void parts(List<EventModel.Cast> cast, List<String> clues) {
        List<Argument> parts =
                cast.stream()
                        .filter(c -> c.as("part") > 0.5)
                        .map(EventModel.Cast::argument)
                        .toList();
        long persons = different(parts.stream().filter(a -> a.type().equals("PERSON")).toList());
        long actors = different(parts);
        clues.add("actors=" + Math.min(actors, 3));
        clues.add("actors=" + Math.min(actors, 3) + " " + word);
        clues.add("persons=" + Math.min(persons, 2));
        clues.add("persons=" + Math.min(persons, 2) + " " + word);
        List<Long> likely =
                cast.stream()
                        .map(c -> (long) (c.as("part") * 5))
                        .sorted(Comparator.reverseOrder())
                        .limit(2)
                        .toList();
        clues.add("likely=" + likely);
    }

    private static long different(List<Argument> some) {
        return some.stream()
                .map(a -> a.actor().map(Actor::key).orElse("" + a.head()))
                .distinct()
                .count();
    }

    private void rules(List<String> clues) {
        boolean any = false;
        for (Encounter e : told) {
            boolean own = isOwn(e);
            any |= own;
            clues.add("rule own=" + own + " " + e.status());
            if (own) {
                clues.add("rule " + e.rule() + " " + e.status());
                clues.add("rule parts=" + e.participants().size() + " " + e.kind());
            }
        }
        clues.add("rules=" + (told.isEmpty() ? "silent" : any ? "own" : "other"));
    }
}
