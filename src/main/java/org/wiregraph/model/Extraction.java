package org.wiregraph.model;

import java.util.List;

/// All that was read from one article: its actors, its officials and its reports, in reading order.
/// Every actor of an official or report is in `actors`.
public record Extraction(
        Annotated annotated, List<Actor> actors, List<Official> officials, List<Report> reports) {

    public Extraction {
        actors = List.copyOf(actors);
        officials = List.copyOf(officials);
        reports = List.copyOf(reports);
    }

    public Article article() {
        return annotated.article();
    }
}
