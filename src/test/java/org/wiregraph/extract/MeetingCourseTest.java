package org.wiregraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Meetings by what came of them, who led the parties to them, and on which days they were.
class MeetingCourseTest {

    private static List<String> told(String... paragraphs) {
        return MeetingsTest.told(paragraphs);
    }

    @Test
    void takesThoseOfOneSideForThePersonsNamedLater() {
        assertThat(
                        told(
                                "Dutch Prime Minister Piet Vos met Peru's leaders on Monday.",
                                "Vos met with Peruvian President Ine Solberg and Peruvian Foreign"
                                        + " Minister Luc Maes, an aide said."))
                .containsExactly("meeting: Piet Vos, Ine Solberg, Luc Maes on 2022-10-03");
        assertThat(
                        told(
                                "Dutch Prime Minister Piet Vos met Peru's leaders on Monday.",
                                "Vos met with Chilean President Ine Solberg, an aide said."))
                .hasSize(2);
    }

    @Test
    void takesATownForAPlaceInItsCountry() {
        assertThat(
                        told(
                                "Dutch Prime Minister Piet Vos traveled to Peru last week.",
                                "Vos was on a visit to Lima to open a port."))
                .hasSize(1);
    }

    @Test
    void takesWhatWasNotDoneAtASummitForNoDoubtOfTheSummit() {
        assertThat(
                        told(
                                "French President Luc Maes failed to reach a deal at a summit with"
                                        + " Dutch Prime Minister Piet Vos in Lima in February."))
                .containsExactly("summit: Luc Maes, Piet Vos in Lima on 2022-02");
    }

    @Test
    void leavesAMeetingThatOnlySeemedPossible() {
        assertThat(told("A meeting of Luc Maes and Piet Vos seemed a distant prospect in May."))
                .isEmpty();
        assertThat(told("A meeting between Luc Maes and Piet Vos seemed impossible in May."))
                .isEmpty();
        assertThat(told("Talks between Luc Maes and Piet Vos remain a possibility.")).isEmpty();
    }

    @Test
    void takesTheDayOfTellingForNoDayOfTheMeeting() {
        assertThat(
                        told(
                                "Luc Maes said Monday night he is prepared to walk away from a"
                                        + " historic summit with Piet Vos."))
                .containsExactly("summit: Luc Maes, Piet Vos");
        assertThat(
                        told(
                                "Luc Maes said on Monday the port was shut when he met Piet Vos in"
                                        + " Lima."))
                .containsExactly("meeting: Luc Maes, Piet Vos in Lima");
    }

    @Test
    void leavesASummitThatSomebodyDidNotAttend() {
        assertThat(
                        told(
                                "French President Luc Maes did not meet Dutch Prime Minister Piet"
                                        + " Vos at the summit in Lima in February."))
                .isEmpty();
    }

    @Test
    void readsBothOfAListWhoMetEachOther() {
        assertThat(
                        told(
                                "French President Luc Maes and Dutch Prime Minister Piet Vos, who"
                                        + " met in Lima last month, signed the pact."))
                .containsExactly("meeting: Luc Maes, Piet Vos in Lima on 2022-09");
    }

    @Test
    void namesTheLeadersOfLandsWhereTheArticleDoes() {
        assertThat(
                        told(
                                "South Korean President Moon Jae-in praised North Korean leader Kim"
                                        + " Jong Un.",
                                "The leaders of both Koreas met in Lima on Monday."))
                .containsExactly("meeting: Kim Jong Un, Moon Jae-in in Lima on 2022-10-03");
    }

    @Test
    void takesLeadersOfWhomOneIsNotKnownForTheirCountries() {
        assertThat(
                        told(
                                "South Korean President Moon Jae-in praised the port.",
                                "The leaders of both Koreas met in Lima on Monday."))
                .containsExactly("meeting: North Korea, South Korea in Lima on 2022-10-03");
    }

    @Test
    void datesAVisitOfSeveralDaysByTheFirst() {
        assertThat(told("French President Luc Maes visited Lima on March 22-23."))
                .containsExactly("visit: Luc Maes in Lima on 2022-03-22");
    }

    @Test
    void takesTheWayHomeForNoVisit() {
        assertThat(
                        told(
                                "French President Emmanuel Macron landed in Paris on Monday and"
                                        + " U.S. President Joe Biden landed in Tokyo on Monday."))
                .containsExactly("visit: Joe Biden in Tokyo on 2022-10-03");
    }

    @Test
    void takesAShipForNoVisitor() {
        assertThat(told("The British-flagged Stena Luna arrived in Lima on Monday.")).isEmpty();
    }
}
