package org.wiregraph.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ShinglesTest {

    @Test
    void countsEachRunOfFiveWordsOnce() {
        assertThat(Shingles.of("one two three four").size()).isZero();
        assertThat(Shingles.of("one two three four five").size()).isEqualTo(1);
        assertThat(Shingles.of("one two three four five six").size()).isEqualTo(2);
        assertThat(Shingles.of("go go go go go go go").size()).isEqualTo(1);
    }

    @Test
    void passesOverCaseAndMarks() {
        assertThat(Shingles.of("“Iran,” he said, fired TWO"))
                .isEqualTo(Shingles.of("iran he said fired two"));
    }

    @Test
    void tellsWordsInAnotherOrderApart() {
        assertThat(Shingles.of("one two three four five"))
                .isNotEqualTo(Shingles.of("five four three two one"));
    }

    @Test
    void measuresWhatTheLongerTextHasOfTheShorterOne() {
        Shingles all = Shingles.of("a b c d e f g h i j");
        Shingles part = Shingles.of("c d e f g h i j k l");
        // a b c d e, ... are six runs; four of them are in both
        assertThat(all.containment(part)).isCloseTo(4 / 6.0, within(1e-9));
        assertThat(part.containment(all)).isCloseTo(4 / 6.0, within(1e-9));
        assertThat(all.containment(Shingles.of("d e f g h i"))).isEqualTo(1);
        assertThat(all.containment(Shingles.NONE)).isZero();
    }

    @Test
    void survivesBeingWritten() {
        Shingles shingles = Shingles.of("the quick brown fox jumps over the lazy dog today");
        assertThat(Shingles.read(shingles.bytes())).isEqualTo(shingles);
        assertThat(shingles.bytes()).hasSize(4 * shingles.size());
    }
}
