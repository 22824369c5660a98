package org.wiregraph.model;

import java.util.List;
import java.util.Map;
import java.util.Set;

/// All that merging reads: the reports of every article, the entities they name, the concepts
/// directly broader than a weapon, and the wordings of known formulas in lower case, a space
/// between two words.
public record Reported(
        List<ReportKey> reports,
        List<Entity> entities,
        Map<String, Set<String>> broader,
        Set<String> wordings) {

    public Reported {
        reports = List.copyOf(reports);
        entities = List.copyOf(entities);
        broader = Map.copyOf(broader);
        wordings = Set.copyOf(wordings);
    }
}
