package org.wiregraph.model;

import java.util.List;
import java.util.Map;
import java.util.Set;

/// All that merging reads: the articles and their reports, the entities they name, the concepts
/// directly broader than a weapon, and the wordings of known formulas in lower case, a space
/// between two words.
public record Reported(
        List<Telling> tellings,
        List<ReportKey> reports,
        List<Entity> entities,
        Map<String, Set<String>> broader,
        Set<String> wordings) {

    public Reported {
        tellings = List.copyOf(tellings);
        reports = List.copyOf(reports);
        entities = List.copyOf(entities);
        broader = Map.copyOf(broader);
        wordings = Set.copyOf(wordings);
    }
}
