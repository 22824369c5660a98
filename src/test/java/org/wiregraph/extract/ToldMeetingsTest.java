package org.wiregraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Meetings that a sentence only mentions while it tells what was said there.
class ToldMeetingsTest {

    private static List<String> told(String... paragraphs) {
        return MeetingsTest.told(paragraphs);
    }

    @Test
    void takesWhoeverIsToldSomethingInACallForTheOtherParty() {
        assertThat(
                        told(
                                "French President Luc Maes told Dutch Prime Minister Piet Vos in a"
                                        + " phone call on Monday that the harbor would reopen."))
                .containsExactly("call: Luc Maes, Piet Vos on 2022-10-03");
    }

    @Test
    void takesReportersWhoAreToldSomethingForAnAudience() {
        assertThat(
                        told(
                                "French President Luc Maes told reporters in a conference call on"
                                        + " Monday that the harbor would reopen."))
                .isEmpty();
    }

    @Test
    void readsAPhoneCallToSomebody() {
        assertThat(
                        told(
                                "In a phone call Monday to Dutch Foreign Minister Piet Vos,"
                                        + " Norwegian Prime Minister Ine Solberg criticized the"
                                        + " tariff."))
                .containsExactly("call: Ine Solberg, Piet Vos on 2022-10-03");
    }

    @Test
    void takesACallToDoSomethingForNoMeeting() {
        assertThat(
                        told(
                                "French President Luc Maes repeated his call to Dutch Prime"
                                        + " Minister Piet Vos to cut the tariff on Monday."))
                .isEmpty();
    }

    @Test
    void readsADayInsideTheNameOfAVisit() {
        assertThat(
                        told(
                                "French President Luc Maes praised the port during a Monday visit"
                                        + " to Peru."))
                .containsExactly("visit: Luc Maes in Peru on 2022-10-03");
    }

    @Test
    void readsAMeetingThatOnlyADateStandsBefore() {
        assertThat(
                        told(
                                "French President Luc Maes and Dutch Prime Minister Piet Vos"
                                        + " disagreed.",
                                "In April 2021, during a meeting in Lima, Maes told Vos that the"
                                        + " harbor was closed."))
                .containsExactly("meeting: Luc Maes, Piet Vos in Lima on 2021-04");
    }

    @Test
    void takesThoseWhomAGroupIncludes() {
        assertThat(
                        told(
                                "French President Luc Maes met in Lima with senior officials,"
                                        + " including Dutch Prime Minister Piet Vos."))
                .containsExactly("meeting: Luc Maes, Piet Vos in Lima");
    }

    @Test
    void leavesOutWhoeverStandsBesideASpeaker() {
        assertThat(
                        told(
                                "French President Luc Maes spoke to reporters alongside Dutch Prime"
                                        + " Minister Piet Vos on Monday."))
                .isEmpty();
    }

    @Test
    void takesTheLeadersOfCountriesForThosePersons() {
        assertThat(
                        told(
                                "French President Luc Maes hosted Dutch Prime Minister Piet Vos in"
                                        + " Lima on Monday.",
                                "The leaders of France and the Netherlands held talks for two"
                                        + " hours."))
                .containsExactly("meeting: Luc Maes, Piet Vos in Lima on 2022-10-03");
    }

    @Test
    void takesWhoeverIsUrgedInACallForTheOtherParty() {
        assertThat(
                        told(
                                "On Monday, French President Luc Maes urged his Dutch counterpart,"
                                        + " Piet Vos, in a phone call to lower the tariff."))
                .containsExactly("call: Luc Maes, Piet Vos on 2022-10-03");
    }

    @Test
    void takesAJourneyUnderWayForNoVisitMade() {
        assertThat(told("French President Luc Maes was heading to Peru when the storm began."))
                .isEmpty();
    }

    @Test
    void takesWhoeverHeldAnOfficeThenForOneOfThoseWhoMet() {
        assertThat(
                        told(
                                "Norwegian Prime Minister Ine Solberg has not spoken since she and"
                                        + " then French President Luc Maes met in Lima in February"
                                        + " 2019."))
                .containsExactly("meeting: Ine Solberg, Luc Maes in Lima on 2019-02");
    }

    @Test
    void readsACallOfSomeoneNamedBehindHisRole() {
        assertThat(told("Luc Maes called Peru's president, Ada Vos, on Monday."))
                .containsExactly("call: Luc Maes, Ada Vos on 2022-10-03");
        assertThat(told("Luc Maes called Peru's president, Ada Vos, a liar.")).isEmpty();
    }

    @Test
    void takesATownForThePlaceWhereLeadersOfElsewhereAreMet() {
        assertThat(told("Luc Maes met with European leaders in Lima on Monday."))
                .containsExactly("meeting: Luc Maes, European leaders in Lima on 2022-10-03");
    }

    @Test
    void takesTheTwoSidesForThoseNamedBefore() {
        assertThat(
                        told(
                                "Peru and Chile kept the truce as talks between the two sides"
                                        + " continued in Lima."))
                .containsExactly("talks: Peru, Chile in Lima");
    }

    @Test
    void takesAVisitForMadeWhateverWasLeftUndoneOnIt() {
        assertThat(told("Luc Maes did not take questions on his first visit to Peru."))
                .containsExactly("visit: Luc Maes in Peru");
        assertThat(told("Luc Maes did not go on his first visit to Peru.")).isEmpty();
    }

    @Test
    void takesTheSummitThatADealIsForForTheOneToCome() {
        assertThat(
                        told(
                                "A deal that President Luc Maes and President Ada Vos hope to sign"
                                        + " at their summit in Lima has emerged. Maes and Vos will"
                                        + " meet on Friday in Lima."))
                .containsExactly("summit: Luc Maes, Ada Vos in Lima on 2022-10-07");
    }

    @Test
    void takesTheDayOfWhatComesNextForNoDayOfTheVisit() {
        assertThat(
                        told(
                                "President Luc Maes embarked on a visit to Peru before a summit"
                                        + " Friday with President Ada Vos."))
                .containsExactly(
                        "visit: Luc Maes in Peru", "summit: Luc Maes, Ada Vos on 2022-10-07");
    }
}
