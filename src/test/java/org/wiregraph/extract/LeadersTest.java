package org.wiregraph.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wiregraph.extract.MeetingsTest.told;

import org.junit.jupiter.api.Test;

/// Who the leaders of countries are, and who takes part besides.
class LeadersTest {

    private static final String WHO =
            "Peruvian President Luc Maes and Chilean President Ana Vos lead neighbours.";

    @Test
    void namesTheLeaderOfACountryByThePerson() {
        assertThat(told(WHO, "Vos held a summit with the Peruvian leader."))
                .containsExactly("summit: Ana Vos, Luc Maes");
    }

    @Test
    void takesLeadersOfWhomNobodyIsNamedForTheirCountries() {
        assertThat(told("The leaders of Peru and Chile held a summit in Quito."))
                .containsExactly("summit: Peru, Chile in Quito");
    }

    @Test
    void namesTheBodyThatSpeaksAfterItsSession() {
        assertThat(
                        told(
                                "The Security Council said after an emergency meeting on October 3"
                                        + " that arms must rest."))
                .containsExactly("meeting: United Nations Security Council on 2022-10-03");
    }

    @Test
    void readsWhoWasNewlyChosen() {
        assertThat(
                        told(
                                "President Luc Maes met with the newly elected prime minister of"
                                        + " Chile, Ana Vos."))
                .containsExactly("meeting: Luc Maes, Ana Vos");
    }

    @Test
    void keepsMeetingsOfSeveralApart() {
        assertThat(
                        told(
                                "President Luc Maes held meetings in Quito with envoy Ana Vos and"
                                        + " minister Piet Solberg."))
                .containsExactly(
                        "meeting: Luc Maes, Ana Vos in Quito",
                        "meeting: Luc Maes, Piet Solberg in Quito");
    }

    @Test
    void takesNoDateOfTellingThatOrOfWhoWasNamed() {
        assertThat(
                        told(
                                "President Luc Maes wrote in letters on October 3 that his call"
                                        + " with envoy Piet Vos was fine."))
                .containsExactly("call: Luc Maes, Piet Vos");
        assertThat(
                        told(
                                "Envoy Piet Vos, who was named in October 2021, will meet President"
                                        + " Luc Maes."))
                .containsExactly("meeting: Piet Vos, Luc Maes");
    }

    @Test
    void readsAVisitBySomebodyInAMonth() {
        assertThat(told("After a visit by Foreign Minister Ana Vos in July 2022, prices fell."))
                .containsExactly("visit: Ana Vos on 2022-07");
    }

    @Test
    void readsNoRoomForAMeeting() {
        assertThat(told("President Luc Maes and envoy Piet Vos waited in a meeting room."))
                .isEmpty();
    }

    @Test
    void meansTheHeadOfAGovernmentByItsLeader() {
        assertThat(
                        Story.of(
                                        "Israeli Prime Minister Benjamin Netanyahu spoke.",
                                        "Naftali Bennett of Israel left.",
                                        "The Israeli leader said the port was shut.")
                                .said())
                .containsExactly("Benjamin Netanyahu > the port was shut");
    }
}
