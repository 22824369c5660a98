package org.wiregraph;

import java.io.Serializable;
import java.util.List;
import org.wiregraph.model.Extraction;
import org.wiregraph.model.Report;
import org.wiregraph.model.Sentence;

/// How much was read from one article or from many: tokens, and facts a kind.
public record Tally(
        long tokens,
        long officials,
        long statements,
        long launches,
        long sanctions,
        long meetings,
        long aggregates,
        long activities)
        implements Serializable {

    private static final long serialVersionUID = 1L;

    public static final Tally NONE = new Tally(0, 0, 0, 0, 0, 0, 0, 0);

    static Tally of(Extraction extraction) {
        long tokens =
                extraction.annotated().sentences().stream()
                        .map(Sentence::tokens)
                        .mapToLong(List::size)
                        .sum();
        Tally read = new Tally(tokens, extraction.officials().size(), 0, 0, 0, 0, 0, 0);
        return extraction.reports().stream().map(Tally::of).reduce(read, Tally::plus);
    }

    private static Tally of(Report report) {
        return switch (report) {
            case Report.Statement _ -> new Tally(0, 0, 1, 0, 0, 0, 0, 0);
            case Report.Launch _ -> new Tally(0, 0, 0, 1, 0, 0, 0, 0);
            case Report.Sanction _ -> new Tally(0, 0, 0, 0, 1, 0, 0, 0);
            case Report.Meeting _ -> new Tally(0, 0, 0, 0, 0, 1, 0, 0);
            case Report.Aggregate _ -> new Tally(0, 0, 0, 0, 0, 0, 1, 0);
            case Report.Activity _ -> new Tally(0, 0, 0, 0, 0, 0, 0, 1);
        };
    }

    public Tally plus(Tally other) {
        return new Tally(
                tokens + other.tokens,
                officials + other.officials,
                statements + other.statements,
                launches + other.launches,
                sanctions + other.sanctions,
                meetings + other.meetings,
                aggregates + other.aggregates,
                activities + other.activities);
    }

    /// What is left when `other`, which was counted before, is replaced.
    public Tally minus(Tally other) {
        return new Tally(
                tokens - other.tokens,
                officials - other.officials,
                statements - other.statements,
                launches - other.launches,
                sanctions - other.sanctions,
                meetings - other.meetings,
                aggregates - other.aggregates,
                activities - other.activities);
    }

    /// The number of facts of all kinds.
    public long facts() {
        return officials + statements + launches + sanctions + meetings + aggregates + activities;
    }
}
