package org.wiregraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// What stands in front of speech: phrases and clauses in which another speaks, or nobody.
class FrontedClausesTest {

    private static final String SOLBERG = "Norwegian Foreign Minister Ine Solberg was in Lima.";

    private static List<String> said(String paragraph) {
        return Story.of(SOLBERG, paragraph).said();
    }

    @Test
    void tellsApartWhoSpeaksInTheClauseBeforeAQuotation() {
        assertThat(
                        said(
                                "When Jan Kowalski suggested the answer had not been “optimal,”"
                                        + " Solberg said: “Four people died. We will mend it.”"))
                .containsExactly(
                        "Jan Kowalski > the answer had not been “optimal,”",
                        "Ine Solberg > Four people died",
                        "Ine Solberg > We will mend it.");
        assertThat(said("When asked about it, Solberg told Lima News, “We know nothing.”"))
                .containsExactly("Ine Solberg > We know nothing.");
    }

    @Test
    void stepsOverWhatIsSaidWithoutProof() {
        assertThat(said("In the same talk, Solberg claimed, without proof, that ships had left."))
                .containsExactly("Ine Solberg > ships had left");
        assertThat(said("Solberg claimed, without offering proof, that ships had left."))
                .containsExactly("Ine Solberg > ships had left");
    }

    @Test
    void goesOnBehindAClauseThatConcedes() {
        assertThat(said("But while the port was open, Solberg said, no ship was let in."))
                .containsExactly(
                        "Ine Solberg > But while the port was open, Solberg said, no ship was let"
                                + " in");
    }

    @Test
    void endsWhatIsSaidBeforeTheMainClause() {
        assertThat(
                        said(
                                "And a day after Solberg insisted the raid was no war, envoy Luc"
                                        + " Maes on Friday affirmed that there was one."))
                .containsExactly("Ine Solberg > the raid was no war", "Luc Maes > there was one");
        assertThat(
                        said(
                                "With a week left to choose a successor to Solberg, who announced"
                                        + " her resignation on Wednesday, the palace has begun a"
                                        + " search."))
                .containsExactly("Ine Solberg > her resignation on Wednesday");
    }

    @Test
    void takesAPhraseBeforeAQuotationThatBeginsAnewForNoPartOfIt() {
        assertThat(said("Later, on Ada Vik's show, Solberg said, \"We should be waiting.\""))
                .containsExactly("Ine Solberg > We should be waiting.");
        assertThat(said("In her book, “Old Days,” Solberg writes, “The sea is wide.”"))
                .containsExactly("Ine Solberg > The sea is wide.");
        assertThat(said("Of the errors that led to it, Solberg declared, “We will mend them.”"))
                .containsExactly("Ine Solberg > We will mend them.");
        assertThat(said("Calling the plan “unfair,” Solberg said that she would leave."))
                .containsExactly("Ine Solberg > she would leave");
        assertThat(said("Calling the plan “unfair,” Solberg said, “We will leave.”"))
                .containsExactly("Ine Solberg > We will leave.");
        assertThat(said("In the past, Solberg said, “we were weak.”"))
                .containsExactly("Ine Solberg > In the past, Solberg said, “we were weak.”");
    }

    @Test
    void keepsAClauseThatBelongsToWhatIsSaid() {
        assertThat(said("When it came to the port, Solberg told Lima News, fishers were divided."))
                .containsExactly(
                        "Ine Solberg > When it came to the port, Solberg told Lima News, fishers"
                                + " were divided");
        assertThat(said("The palace, according to Reuters reporting, has no plans to reopen it."))
                .containsExactly(
                        "Reuters > The palace, according to Reuters reporting, has no plans to"
                                + " reopen it");
        assertThat(
                        said(
                                "Fishers are poor; or that the port is shut, according to the Lima"
                                        + " Herald."))
                .containsExactly("Lima Herald > the port is shut");
    }
}
