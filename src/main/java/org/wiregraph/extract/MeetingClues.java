package org.wiregraph.extract;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.wiregraph.model.Actor;

/// What rules read of other words of a sentence, how many take part, and who of them holds an
/// office, as clues to a meeting.
final class MeetingClues {

    private final MeetingProspect prospect;
    private final String word;
    private final List<Encounter> told;

    MeetingClues(MeetingProspect prospect) {
        this.prospect = prospect;
        this.word = prospect.line().lemma(prospect.trigger());
        this.told = prospect.told();
    }

    void add(Argument one, List<String> clues) {
        String official = "official=" + prospect.isOfficial(one) + " " + one.type();
        clues.add(official);
        clues.add(official + " " + word);
        if (told.isEmpty()) {
            clues.add("rules silent");
            return;
        }
        String read =
                String.format(
                        "rules part=%s there=%s then=%s",
                        takesPart(one), isThere(one), isThen(one));
        clues.add(read);
        clues.add(read + " " + one.type());
    }

    private boolean takesPart(Argument one) {
        return told.stream()
                .anyMatch(e -> one.actor().filter(e.participants()::contains).isPresent());
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
        told.forEach(e -> clues.add("rule " + e.status()));
        clues.add("rules=" + !told.isEmpty());
    }

    private void parts(List<EventModel.Cast> cast, List<String> clues) {
        List<Argument> parts =
                cast.stream()
                        .filter(c -> c.as("part") > 0.5)
                        .map(EventModel.Cast::argument)
                        .toList();
        count("actors", parts, 3, clues);
        count("persons", parts.stream().filter(a -> a.type().equals("PERSON")).toList(), 2, clues);
        count("officials", parts.stream().filter(prospect::isOfficial).toList(), 2, clues);
        List<Long> likely =
                cast.stream()
                        .map(c -> (long) (c.as("part") * 5))
                        .sorted(Comparator.reverseOrder())
                        .limit(2)
                        .toList();
        clues.add("likely=" + likely);
    }

    private void count(String name, List<Argument> some, int most, List<String> clues) {
        String number = name + "=" + Math.min(different(some), most);
        clues.add(number);
        clues.add(number + " " + word);
    }

    private static long different(List<Argument> some) {
        return some.stream()
                .map(a -> a.actor().map(Actor::key).orElse("" + a.head()))
                .distinct()
                .count();
    }
}
