package org.wiregraph.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wiregraph.model.Measure;

class UnitsTest {

    @ParameterizedTest
    @CsvSource({
        "1234.5, km, 1234.5",
        "250, mi, 402",
        "100, nmi, 185",
        "900, m, 0.9",
        "30000, ft, 9.14",
        "17000, km/h, 17000",
        "1000, mph, 1610",
        "2000, m/s, 7200",
        "3, km/s, 10800",
        "4, Mach, 4900",
    })
    void turnsUnitsIntoKilometresAndKilometresAnHour(double value, String unit, double metric) {
        assertThat(Units.metric(new Measure(value, unit, "words"))).contains(metric);
    }

    @Test
    void leavesOutWhatItCannotTurn() {
        assertThat(Units.metric(new Measure(3, "league", "three leagues"))).isEmpty();
        assertThat(Units.metric(new Measure(Double.NaN, "km", "some"))).isEmpty();
        assertThat(Units.metric(new Measure(-1, "km", "minus one"))).isEmpty();
    }
}
