package org.wiregraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Words of speech that tell of nothing said, and names that are not who speaks.
class HollowSpeechTest {

    private static final String SOLBERG = "Norwegian Foreign Minister Ine Solberg was in Lima.";

    private static List<String> said(String paragraph) {
        return Story.of(SOLBERG, paragraph).said();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Neither Solberg nor any of her aides condemned the raid on the port.",
                "That is what Solberg said soon after taking office.",
                "The port is a great work that Solberg promised as a candidate.",
                "Norway admits more refugees than any other country.",
                "The trust that fishers have of experts has expressed itself in protest.",
                "Solberg has argued two dozen cases before the court.",
                "The envoys said the same.",
                "Norway called us names.",
                "Norway swore Solberg in on Monday.",
                "No group claims responsibility for the raid on the port.",
                "No one said they would sign up to the plan of the fishers.",
                "Even after the port was shut, Solberg continued to pay the fishers.",
                "Solberg wrote about phone calls she had with fishers in Chile.",
                "The biggest pact, dubbed the “grand bargain,” is a deal of fishers.",
                "He seems aware of it and rather than explaining what he wants, Solberg emphasizes"
                        + " the limits of the raid.",
                "Shortly after the vote Solberg went on the radio and challenged him.",
                "Solberg said this despite the fact that nobody had asked.",
                "The Senate confirmed the nomination of the new envoy on Monday.",
                "The “story” Norway labeled as new was no story at all.",
                "The paper's Ada Vik reported on comments made by Solberg saying it was shut.",
                "Fishers who would have called themselves “good people” were there.",
                "It would be better to keep the port open, and blame Solberg for the delay.",
                "Had Solberg promised everyone a new ship, fishers would have cheered.",
            })
    void takesNothingForSaid(String sentence) {
        assertThat(said(sentence)).isEmpty();
    }

    @Test
    void takesTheTitleOfAProgrammeForNoQuotation() {
        assertThat(said("\"The port is shut,\" Solberg told \"Fish & Friends.\""))
                .containsExactly("Ine Solberg > The port is shut");
        assertThat(said("Solberg told “Lima News Sunday” the port will “surely” open."))
                .containsExactly("Ine Solberg > the port will “surely” open");
        assertThat(said("Solberg said in a talk with “Fish & Friends” that the port was shut."))
                .containsExactly("Ine Solberg > the port was shut");
        assertThat(said("Solberg declared on Meet the Day that she was “happy” with the port."))
                .containsExactly("Ine Solberg > she was “happy” with the port");
        assertThat(said("Solberg told Reuters’s “Morning Catch” that the port was shut."))
                .containsExactly("Ine Solberg > the port was shut");
    }

    @Test
    void goesOnOnlyInWords() {
        assertThat(said("Solberg went on: “We are done.”"))
                .containsExactly("Ine Solberg > We are done.");
        assertThat(said("Solberg called out the mayor over the delay."))
                .containsExactly("Ine Solberg > the mayor over the delay");
        assertThat(said("Solberg called out to the crowd and left.")).isEmpty();
    }

    @Test
    void keepsWhatSomebodyCallsHerself() {
        assertThat(said("Solberg called herself “a friend of the fishers.”"))
                .containsExactly("Ine Solberg > herself “a friend of the fishers.”");
    }

    @Test
    void endsARelativeClauseWithItsQuotation() {
        assertThat(said("The wall, which Solberg calls \"ugly,\" would go."))
                .containsExactly("Ine Solberg > ugly");
    }

    @Test
    void takesWhatAWriterAddsBehindADashForNotSaid() {
        assertThat(said("The port is shut, Solberg said — which means the ships must wait."))
                .containsExactly("Ine Solberg > The port is shut");
    }

    @Test
    void takesAParticipleForTheWordOfTheMainSubject() {
        assertThat(
                        said(
                                "Solberg has blocked the way fishers ran the port, describing the"
                                        + " work as a miracle."))
                .contains("Ine Solberg > the work as a miracle");
        assertThat(said("Solberg’s victory among voters proved that the port was safe.")).isEmpty();
    }

    @Test
    void takesAWordBeforeTheSpeakerForNoPartOfAQuotation() {
        assertThat(said("On air, Ine Solberg admitted, “We made a mistake with the port.”"))
                .containsExactly("Ine Solberg > We made a mistake with the port.");
    }

    @Test
    void takesWhoeverIsFoughtForNoSpeaker() {
        assertThat(
                        said(
                                "Also Sunday, the Combined Task Force that leads the effort against"
                                        + " Norway said it had staged 24 raids."))
                .noneMatch(s -> s.startsWith("Norway"));
    }

    @Test
    void takesWhatOneClaimsToGetForNothingSaid() {
        assertThat(
                        Story.of("Norwegian Foreign Minister Ine Solberg claimed expenses for it.")
                                .said())
                .isEmpty();
    }

    @Test
    void knowsThatNobodyTellsHimselfTheNews() {
        assertThat(
                        Story.of(
                                        "CNN obtained the video and the map after a US official"
                                                + " told CNN earlier that the navy had left.")
                                .said())
                .noneMatch(s -> s.startsWith("CNN"));
    }

    @Test
    void takesWhatOneDidInAnswerForNothingSaid() {
        assertThat(said("Solberg responded late on Monday by closing the port.")).isEmpty();
        assertThat(said("Solberg insisted on closing the port in May.")).isEmpty();
        assertThat(said("She sent them back to the White House, which suggests that it was old."))
                .isEmpty();
        assertThat(said("Solberg responded that the port was shut.")).hasSize(1);
    }

    @Test
    void takesWhatOneMayNotHaveDoneForNothingSaid() {
        assertThat(
                        said(
                                "Solberg may not have recommended his arrest in July, but she told"
                                        + " the crew that it rained."))
                .containsExactly("Ine Solberg > it rained");
        assertThat(
                        said(
                                "After pleading not guilty, she later reversed her position,"
                                        + " admitting to a single count of theft in May."))
                .noneMatch(s -> s.contains("pleading"));
    }
}
