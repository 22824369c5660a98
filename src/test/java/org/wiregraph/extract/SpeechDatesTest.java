package org.wiregraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wiregraph.model.Actor;
import org.wiregraph.model.Report;

class SpeechDatesTest {

    private static final String SOLBERG = "Norwegian Foreign Minister Ine Solberg was in Lima.";

    private static List<String> days(String... paragraphs) {
        return Story.of(paragraphs).all(Report.Statement.class).stream()
                .map(s -> s.when().iso().orElse("-"))
                .toList();
    }

    @Test
    void datesSpeechByTheDayBetweenSpeakerAndCue() {
        assertThat(days(SOLBERG, "Solberg on Friday called the vote “a farce.”"))
                .containsExactly("2022-09-30");
    }

    @Test
    void datesSpeechByTheDayBehindItsObject() {
        assertThat(days("Norway announced new fees for ships on Friday without naming a sum."))
                .containsExactly("2022-09-30");
    }

    @Test
    void datesRelayedSpeechByTheDayOfTheMessenger() {
        assertThat(
                        days(
                                SOLBERG,
                                "Solberg condemned the vote, the foreign ministry said on Friday."))
                .containsExactly("2022-09-30");
    }

    @Test
    void datesWhatIsSaidAtAMeetingByTheDayOfTheMeeting() {
        assertThat(
                        days(
                                SOLBERG,
                                "The council met on Friday.",
                                "Solberg told the session that the port was open."))
                .containsExactly("2022-09-30");
    }

    @Test
    void datesWhatSomebodySaysWhileSpeakingOnADay() {
        assertThat(
                        days(
                                SOLBERG,
                                "Solberg, speaking near the border of Peru and Chile on Monday,"
                                        + " delivered a stern statement, saying the “time of"
                                        + " waiting is over.”"))
                .containsExactly("2022-10-03");
    }

    @Test
    void datesWhatIsSaidAfterwardsByTheDayOfTheParagraph() {
        assertThat(
                        days(
                                SOLBERG,
                                "Nothing came of it on Thursday. In Lima, Solberg met envoy Ada Vik"
                                        + " for an hour. “We tried,” Solberg told reporters"
                                        + " afterwards."))
                .containsExactly("2022-09-29");
    }

    @Test
    void datesWhatWasSaidAtTheTimeByTheDayTold() {
        assertThat(
                        days(
                                "On Friday Norway closed the port. Ships had to wait for a day, its"
                                        + " foreign ministry said at the time."))
                .containsExactly("2022-09-30");
    }

    @Test
    void datesAClauseWithWhenByTheDayBeforeIt() {
        assertThat(
                        days(
                                SOLBERG,
                                "The port has been shut since Friday, when Solberg said a storm was"
                                        + " near."))
                .containsExactly("2022-09-30");
    }

    @Test
    void takesNoDateFromAClauseAboutTheSpeaker() {
        assertThat(
                        days(
                                SOLBERG,
                                "Solberg, who had met the king on Friday, said the port was open."))
                .containsExactly("-");
    }

    @Test
    void takesNoDateFromTheClauseOfAnother() {
        assertThat(
                        days(
                                SOLBERG,
                                "On Friday, Chile confirmed that its port was shut, and Solberg"
                                        + " said a storm was near."))
                .last()
                .isEqualTo("-");
    }

    @Test
    void takesNoDateFromWhatTheSpeakerRefersTo() {
        assertThat(days(SOLBERG, "\"The port is shut,\" Solberg said, echoing a speech of 2019."))
                .containsExactly("-");
        assertThat(
                        days(
                                SOLBERG,
                                "In a nod to the war that ended in 1975, Solberg thanked Peru for"
                                        + " the ships."))
                .containsExactly("-");
        assertThat(days(SOLBERG, "\"The port is shut,\" Solberg said, speaking on Monday."))
                .containsExactly("2022-10-03");
    }

    @Test
    void datesSpeechByTheDayOfTheInterviewItWasSaidIn() {
        assertThat(days(SOLBERG, "Solberg, in an interview on Friday, called the vote a farce."))
                .containsExactly("2022-09-30");
        assertThat(
                        days(
                                SOLBERG,
                                "In an interview that aired on Friday, Solberg said the port was"
                                        + " shut."))
                .containsExactly("2022-09-30");
    }

    @Test
    void datesWhatIsSaidBesideADeedByTheDayOfTheDeed() {
        assertThat(days(SOLBERG, "Solberg left the hall on Friday, saying that it had failed."))
                .containsExactly("2022-09-30");
        assertThat(days(SOLBERG, "Solberg on Friday left the hall, saying that it had failed."))
                .containsExactly("2022-09-30");
        assertThat(days(SOLBERG, "Solberg left the hall, saying that it had failed on Friday."))
                .containsExactly("-");
    }

    @Test
    void datesNoSpeechByTheMonthOfSomethingLongAgo() {
        assertThat(
                        days(
                                SOLBERG,
                                "The council voted on a deal in January.",
                                "Solberg said after the council's vote that the port was open."))
                .containsExactly("-");
    }

    @Test
    void takesTheDayBehindThoseToldForNoPartOfTheirName() {
        Report.Statement told =
                Story.of("Envoy Ine Solberg told BBC Monday that the port was shut.")
                        .all(Report.Statement.class)
                        .getFirst();
        assertThat(told.when().iso()).contains("2022-10-03");
        assertThat(told.addressee().map(Actor::name)).contains("BBC");
    }
}
