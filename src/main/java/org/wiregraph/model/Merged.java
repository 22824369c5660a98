package org.wiregraph.model;

import java.util.List;

/// All that merging makes: the events of all reports and the formulas of their statements.
public record Merged(List<Event> events, List<Formula> formulas) {

    public Merged {
        events = List.copyOf(events);
        formulas = List.copyOf(formulas);
    }
}
