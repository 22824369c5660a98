package org.wiregraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.wiregraph.model.Report;

class PostsTest {

    @Test
    void readsEachSentenceOfAMessageAsItsSignersWords() {
        Story story =
                Story.of(
                        "Peru's president, Luc Maes, was angry.",
                        "The talks went well. We go on! https://t.co/abc \u2014 Luc Maes (@maes)"
                                + " May 3, 2021");

        assertThat(story.said())
                .containsExactly("Luc Maes > The talks went well.", "Luc Maes > We go on!");
        assertThat(story.all(Report.Statement.class))
                .allMatch(s -> s.form() == Report.Form.DIRECT)
                .allMatch(s -> s.when().iso().orElse("").equals("2021-05-03"));
    }

    @Test
    void keepsWhatAMessageTellsOfAnother() {
        assertThat(
                        Story.of(
                                        "Foreign Minister Luc Maes says the port is shut. \u2014"
                                                + " Ida Berg (@berg) May 3, 2021")
                                .said())
                .containsExactly("Luc Maes > the port is shut");
    }

    @Test
    void takesNothingWithoutAName() {
        assertThat(Story.of("The port is shut. \u2014 Port Watch Now (@port) May 3, 2021").said())
                .isEmpty();
        assertThat(Story.of("The port is shut. \u2014 Luc Maes, President of Peru").said())
                .isEmpty();
    }

    @Test
    void readsASignatureThatStandsByItself() {
        assertThat(
                        Story.of(
                                        "Peru's president, Luc Maes, was angry.",
                                        "The port is shut.\n\u2014 Luc Maes (@maes) May 3, 2021")
                                .said())
                .containsExactly("Luc Maes > The port is shut.");
    }
}
