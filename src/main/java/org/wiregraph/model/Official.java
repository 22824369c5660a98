package org.wiregraph.model;

import java.util.List;

/// A person who holds or held an office, with the titles and the affiliations that the article
/// shows.
///
/// Example: Ned Price, titles `State Department spokesperson`, affiliations U.S. Department of
/// State and United States: the body that the title names and the country.
public record Official(Actor person, List<Tenure> tenures, List<Actor> affiliations) {

    public Official {
        tenures = List.copyOf(tenures);
        affiliations = List.copyOf(affiliations);
    }

    /// An office seen in the article, in its words, with the sentence that shows it.
    public record Tenure(String office, Evidence evidence) {}
}
