package org.wiregraph.model;

import java.util.Optional;
import org.wiregraph.model.Report.LaunchOutcome;

/// How what was launched flew. `direction` is the article's words: "toward the East Sea".
///
/// Example: "flew some 400 km at a maximum altitude of 50 km and a speed of Mach 4".
public record Flight(
        Optional<Measure> distance,
        Optional<Measure> altitude,
        Optional<Measure> speed,
        Optional<String> direction,
        LaunchOutcome outcome) {

    /// The article says nothing of the flight.
    public static final Flight UNTOLD =
            new Flight(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    LaunchOutcome.UNKNOWN);
}
