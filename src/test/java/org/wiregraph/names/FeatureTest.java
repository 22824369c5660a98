package org.wiregraph.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FeatureTest {

    @Test
    void tellsKindsAndOrdersApart() {
        int seoul = Feature.text("seoul");
        int in = Feature.text("in");
        assertThat(Feature.WORD.of(seoul)).isNotEqualTo(Feature.PREFIX.of(seoul));
        assertThat(Feature.WORDS_AROUND.of(in, seoul))
                .isNotEqualTo(Feature.WORDS_AROUND.of(seoul, in));
        assertThat(Feature.NEAR_WORD.of(-1, seoul)).isNotEqualTo(Feature.NEAR_WORD.of(1, seoul));
    }

    /// The numbers stand in the model file: should they change, the model has to be trained again.
    @Test
    void givesTheSameNumbersAsWhenTheModelWasTrained() {
        assertThat(Feature.text("seoul")).isEqualTo(-1_868_902_026);
        assertThat(Feature.WORD.of(1)).isEqualTo(-562656368);
        assertThat(Feature.SHAPES_AROUND.of(1, 2, 3)).isEqualTo(-1_092_928_244);
    }

    @Test
    void givesFewTextsTheSameNumber() {
        Set<Integer> numbers = new HashSet<>();
        for (int i = 0; i < 100_000; i++) {
            numbers.add(Feature.text("w" + i));
        }
        assertThat(numbers).hasSizeGreaterThan(99_980);
    }
}
