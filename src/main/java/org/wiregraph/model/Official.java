package org.wiregraph.model;

import java.util.List;
import java.util.Optional;

/// A person who holds or held an office, with the titles and the affiliation that the article
/// shows.
///
/// Example: Ned Price, titles `State Department spokesperson`, affiliation United States. The
/// affiliation is a country or a body.
public record Official(Actor person, List<Tenure> tenures, Optional<Actor> affiliation) {

    public Official {
        tenures = List.copyOf(tenures);
    }

    /// An office seen in the article, in its words, with the sentence that shows it.
    public record Tenure(String office, Evidence evidence) {}
}
