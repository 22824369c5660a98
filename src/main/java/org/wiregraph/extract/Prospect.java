package org.wiregraph.extract;

import java.util.List;
import org.wiregraph.text.Line;

/// A word that may tell of an event, and all that may play a part in it, with the clues for both.
interface Prospect {

    Line line();

    int trigger();

    List<Argument> arguments();

    /// What speaks for and against a part of the argument's.
    List<String> clues(Argument one);

    /// What speaks for and against the event, now that it is known who plays which part.
    List<String> clues(List<EventModel.Cast> cast);
}
