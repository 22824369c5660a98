package org.wiregraph.weigh;

import java.util.List;

/// How likely each outcome is; together they make 1.
public record Odds(List<String> outcomes, List<Double> shares) {

    public Odds {
        outcomes = List.copyOf(outcomes);
        shares = List.copyOf(shares);
    }

    public double of(String outcome) {
        return shares.get(outcomes.indexOf(outcome));
    }
}
