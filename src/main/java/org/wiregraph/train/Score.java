package org.wiregraph.train;

import java.util.Locale;

/// A measurement: what was measured, on which text, in percent unless the measure says otherwise.
public record Score(String model, String measure, String test, double value) {

    public String rounded() {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    static double percent(long part, long whole) {
        return whole == 0 ? 0 : 100.0 * part / whole;
    }
}
