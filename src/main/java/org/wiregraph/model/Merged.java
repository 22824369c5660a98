package org.wiregraph.model;

import java.util.List;

/// All that merging makes: the events of all reports, the formulas of their statements, and which
/// articles tell the text of another one.
public record Merged(List<Event> events, List<Formula> formulas, List<Retelling> retellings) {

    public Merged {
        events = List.copyOf(events);
        formulas = List.copyOf(formulas);
        retellings = List.copyOf(retellings);
    }
}
