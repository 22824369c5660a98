package org.wiregraph.extract;

import java.util.List;
import org.wiregraph.text.Line;

/// A word that may tell of a meeting, all that may play a part in it, and what rules read in its
/// sentence.
record Prospect(Line line, int trigger, List<Argument> arguments, List<Encounter> told) {

    Prospect {
        arguments = List.copyOf(arguments);
        told = List.copyOf(told);
    }

    List<String> clues(Argument one) {
        return new ArgumentClues(line, trigger, arguments, told).of(one);
    }

    List<String> clues(List<MeetingModel.Cast> cast) {
        return new TriggerClues(line, trigger).of(cast, told);
    }
}
