package org.wiregraph.model;

import java.util.List;
import java.util.Map;
import java.util.Set;

/// All that merging reads: the reports of every article, the entities they name and the concepts
/// directly broader than a weapon.
public record Reported(
        List<ReportKey> reports, List<Entity> entities, Map<String, Set<String>> broader) {

    public Reported {
        reports = List.copyOf(reports);
        entities = List.copyOf(entities);
        broader = Map.copyOf(broader);
    }
}
