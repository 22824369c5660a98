package org.wiregraph.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wiregraph.extract.MeetingsTest.told;

import org.junit.jupiter.api.Test;

class MeetingSubjectsTest {

    @Test
    void doesNotTakeAnObjectForTheSubjectOfTheNextVerb() {
        assertThat(
                        told(
                                "President Luc Maes spoke of the river that separates Peru and"
                                        + " Chile, took some questions and praised talks with"
                                        + " farmers."))
                .isEmpty();
    }

    @Test
    void takesAnAdviserForNobodyWhoseAdviserHeIs() {
        assertThat(told("President Luc Maes met with a key Solberg adviser, Piet Vos, in Lima."))
                .containsExactly("meeting: Luc Maes, Piet Vos in Lima");
    }

    @Test
    void knowsWhoseLeadersMet() {
        assertThat(told("Peru and Chile signed the pact after their presidents met in Lima."))
                .containsExactly("meeting: Peru, Chile in Lima");
        assertThat(told("Ships came with their own leaders holding a summit on Monday.")).isEmpty();
    }

    @Test
    void countsCountriesAndNoPersonsAsTheTwoCountries() {
        assertThat(
                        told(
                                "President Luc Maes called envoy Piet Vos.",
                                "Peru and Chile urged calm, and the two countries held talks in"
                                        + " Lima on Monday."))
                .contains("talks: Peru, Chile in Lima on 2022-10-03");
    }

    @Test
    void readsWhoIsAccompanied() {
        assertThat(
                        told(
                                "President Luc Maes, accompanied by minister Ine Solberg, met envoy"
                                        + " Piet Vos in Lima."))
                .containsExactly("meeting: Luc Maes, Piet Vos in Lima");
    }

    @Test
    void readsTheTalksThatSomebodyHeld() {
        assertThat(told("President Luc Maes denied a conversation he had with envoy Piet Vos."))
                .containsExactly("talks: Luc Maes, Piet Vos");
    }

    @Test
    void readsWhomSomebodyToldByPhone() {
        assertThat(told("President Luc Maes told envoy Piet Vos by phone that he would resign."))
                .containsExactly("call: Luc Maes, Piet Vos");
        assertThat(told("President Luc Maes told reporters by phone that he would resign."))
                .isEmpty();
    }

    @Test
    void readsByWhomAVisitWas() {
        assertThat(told("The storm came during a visit to Lima by President Luc Maes."))
                .containsExactly("visit: Luc Maes in Lima");
        assertThat(told("The storm came as President Luc Maes was visiting Lima."))
                .containsExactly("visit: Luc Maes in Lima");
    }

    @Test
    void leavesWhoComesBack() {
        assertThat(told("President Luc Maes flew back to Lima on Monday.")).isEmpty();
    }

    @Test
    void placesTalksWhereTheLastJourneyWent() {
        assertThat(
                        told(
                                "President Luc Maes landed in Chile and headed to Lima for talks"
                                        + " with envoy Piet Vos."))
                .contains("talks: Luc Maes, Piet Vos in Lima");
    }

    @Test
    void takesTheAideForWhomARelativeClauseTellsApart() {
        assertThat(
                        told(
                                "Peace is near, says Kai Holm, an aide to President Luc Maes who"
                                        + " has held talks with Peruvian envoys."))
                .containsExactly("talks: Kai Holm, Peruvian envoys");
    }

    @Test
    void keepsTheNumberOfAFamilyNameThatIsATitle() {
        assertThat(told("President Luc Maes met Martin Per King III in Lima."))
                .containsExactly("meeting: Luc Maes, Martin Per King III in Lima");
    }
}
