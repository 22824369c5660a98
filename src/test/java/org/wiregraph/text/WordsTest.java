package org.wiregraph.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

class WordsTest {

    @Test
    void readsTheEntriesOfOneSection() {
        assertThat(Words.section(WordsTest.class, "sections.txt", "fruit"))
                .containsExactlyInAnyOrder("fig", "quince");
    }

    @Test
    void refusesASectionThatIsThereTwiceOrNot() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Words.section(WordsTest.class, "twice.txt", "fruit"))
                .withMessage("two sections fruit in twice.txt");
        assertThatIllegalStateException()
                .isThrownBy(() -> Words.section(WordsTest.class, "sections.txt", "trees"));
    }
}
