package org.wiregraph.extract;

import java.util.List;
import org.wiregraph.text.Line;

/// A word that may tell of a meeting, all that may play a part in it, and what rules read in its
/// sentence.
record MeetingProspect(Line line, int trigger, List<Argument> arguments, List<Encounter> told)
        implements Prospect {

    MeetingProspect {
        arguments = List.copyOf(arguments);
        told = List.copyOf(told);
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
