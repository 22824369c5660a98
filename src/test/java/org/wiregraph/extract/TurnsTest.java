package org.wiregraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.wiregraph.model.Report;

class TurnsTest {

    private static final String BEFORE = "Foreign Minister Luc Maes was angry.";

    @Test
    void readsTheTurnsOfAScript() {
        Story story =
                Story.of(
                        BEFORE,
                        "QUESTION: Will you go?",
                        "MAES: We will. It is a good deal.",
                        "MR. MAES: I said so.");

        assertThat(story.said())
                .containsExactly(
                        "Luc Maes > We will.",
                        "Luc Maes > It is a good deal.",
                        "Luc Maes > I said so.");
        assertThat(story.all(Report.Statement.class)).allMatch(s -> s.form() == Report.Form.DIRECT);
    }

    @Test
    void takesWhatIsToldOfSomeoneUnderHisNameForNoSpeech() {
        assertThat(
                        Story.of(
                                        BEFORE,
                                        "MAES: The minister has opened ten offices.",
                                        "VOS: The mayor has none.")
                                .said())
                .isEmpty();
        assertThat(Story.of(BEFORE, "MAES: I will go.").said()).isEmpty();
    }

    @Test
    void readsAQuotationBehindANameAndAColon() {
        assertThat(Story.of(BEFORE, "Luc Maes: \"We will go. We must.\"").said())
                .containsExactly("Luc Maes > We will go.", "Luc Maes > We must.");
        assertThat(Story.of(BEFORE, "Luc Maes: \"We will go\" is no plan for Peru.").said())
                .isEmpty();
    }
}
