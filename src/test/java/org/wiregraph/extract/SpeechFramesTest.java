package org.wiregraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SpeechFramesTest {

    private static final String SOLBERG = "Norwegian Foreign Minister Ine Solberg was in Lima.";

    @Test
    void readsQuotationsInStraightSingleMarks() {
        assertThat(Story.of(SOLBERG, "'We can't pay for it,' Solberg said.").said())
                .containsExactly("Ine Solberg > We can't pay for it");
        assertThat(Story.of(SOLBERG, "The lawyers' fees and the clerks' pay rose.").said())
                .isEmpty();
    }

    @Test
    void hearsTheOneWhomAnotherQuotes() {
        assertThat(
                        Story.of(
                                        SOLBERG,
                                        "The newspaper quoted Solberg as saying that the port would"
                                                + " close.")
                                .said())
                .containsExactly("Ine Solberg > the port would close");
    }

    @Test
    void readsWhatFollowsAsTheyExplainedButNotAsTheyLeft() {
        assertThat(Story.of(SOLBERG, "As Solberg explained, the port was shut.").said())
                .containsExactly("Ine Solberg > the port was shut");
        assertThat(Story.of(SOLBERG, "As Solberg left, the port was shut.").said()).isEmpty();
    }

    @Test
    void readsWhatFollowsAnAttributionBehindAnAdverb() {
        assertThat(Story.of(SOLBERG, "Instead, Solberg argued, the port will stay.").said())
                .containsExactly("Ine Solberg > the port will stay");
    }

    @Test
    void hearsOfficesAndCampaignsButNotFew() {
        assertThat(Story.of(SOLBERG, "Solberg's office said the port was shut.").said())
                .containsExactly("Solberg's office > the port was shut");
        assertThat(Story.of(SOLBERG, "Few observers deny the failure.").said()).isEmpty();
    }

    @Test
    void readsWarningsThatAreIssued() {
        assertThat(Story.of(SOLBERG, "Solberg issued a warning that the ice was thin.").said())
                .containsExactly("Ine Solberg > the ice was thin");
    }
}
