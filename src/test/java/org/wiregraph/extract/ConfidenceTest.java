package org.wiregraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConfidenceTest {

    @ParameterizedTest
    @ValueSource(strings = {"statements", "launches", "sanctions", "meetings", "activities"})
    void givesEveryKindOfFactAShareThatCanBeOne(String kind) {
        assertThat(Confidence.in(kind).of("a rule that nobody measured")).isBetween(0.3, 1.0);
    }

    @Test
    void drawsARuleSeenSeldomToTheShareOfItsKind() {
        Confidence statements = Confidence.in("statements");
        double share = statements.of("a rule that nobody measured");

        assertThat(statements.of("according to")).isBetween(0.83, share);
        assertThat(statements.of("cue before content")).isBetween(0.8, 0.97);
    }
}
