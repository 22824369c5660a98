package org.wiregraph;

import java.time.Duration;
import java.util.List;
import org.wiregraph.model.Failure;

/// What came of a build. `replaced` counts the articles of the same inputs that a later one with
/// the same id took the place of; `officials`, `entities` and `linked` count distinct persons,
/// bodies, countries and places, `linked` those with an accepted Wikidata id.
public record Summary(
        int files,
        int articles,
        int replaced,
        Tally facts,
        int officials,
        int entities,
        int linked,
        List<Failure> skipped,
        List<Failure> failed,
        Duration time) {

    public Summary {
        skipped = List.copyOf(skipped);
        failed = List.copyOf(failed);
    }
}
