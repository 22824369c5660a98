package org.wiregraph.extract;

import java.util.List;
import java.util.Set;
import org.wiregraph.text.Line;

/// A word that may tell of a meeting, all that may play a part in it, what rules read of other
/// words of its sentence, and the keys of those who hold an office. What rules read of this very
/// word is left out, so that it teaches of those words of which they read nothing.
record MeetingProspect(
        Line line,
        int trigger,
        List<Argument> arguments,
        List<Encounter> told,
        Set<String> officials)
        implements Prospect {

    MeetingProspect {
        arguments = List.copyOf(arguments);
        told = told.stream().filter(e -> e.anchor() != trigger).toList();
        officials = Set.copyOf(officials);
    }

    boolean isOfficial(Argument one) {
        return one.actor().filter(a -> officials.contains(a.key())).isPresent();
    }

    @Override
    public List<String> clues(Argument one) {
        List<String> clues = new ArgumentClues(line, trigger, arguments).of(one);
        new MeetingClues(this).add(one, clues);
        return clues;
    }

    @Override
    public List<String> clues(List<EventModel.Cast> cast) {
        List<String> clues = new TriggerClues(line, trigger).of(cast);
        new MeetingClues(this).add(cast, clues);
        return clues;
    }
}
