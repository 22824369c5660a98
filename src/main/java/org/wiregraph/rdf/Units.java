package org.wiregraph.rdf;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import java.util.Optional;
import org.wiregraph.model.Measure;

/// Turns the units of articles into kilometres and kilometres an hour, so that measures compare.
///
/// Example: "250 miles" is 402 km, "Mach 4" is 4900 km/h. What is converted is rounded to three
/// digits, since the article is no more exact; kilometres stay as they are.
final class Units {

    private static final MathContext THREE_DIGITS = new MathContext(3);

    /// How many km or km/h one of the unit is; Mach at sea level.
    private static final Map<String, Double> FACTORS =
            Map.of(
                    "km", 1.0,
                    "m", 0.001,
                    "mi", 1.609344,
                    "ft", 0.0003048,
                    "nmi", 1.852,
                    "km/h", 1.0,
                    "mph", 1.609344,
                    "m/s", 3.6,
                    "km/s", 3600.0,
                    "Mach", 1225.0);

    private Units() {}

    /// The measure in km or km/h; empty for another unit and for what is no number.
    static Optional<Double> metric(Measure measure) {
        return Optional.ofNullable(FACTORS.get(measure.unit()))
                .filter(_ -> Double.isFinite(measure.value()) && measure.value() >= 0)
                .map(factor -> factor == 1.0 ? measure.value() : rounded(measure.value() * factor));
    }

    private static double rounded(double value) {
        return new BigDecimal(value).round(THREE_DIGITS).doubleValue();
    }
}
