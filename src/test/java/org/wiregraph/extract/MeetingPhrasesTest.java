package org.wiregraph.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wiregraph.extract.MeetingsTest.told;

import org.junit.jupiter.api.Test;

class MeetingPhrasesTest {

    @Test
    void readsMeetingsThatSeveralWordsTell() {
        assertThat(told("President Luc Maes shook hands with envoy Piet Vos in Oslo."))
                .containsExactly("meeting: Luc Maes, Piet Vos in Oslo");
        assertThat(told("President Luc Maes got on the phone with envoy Piet Vos on Monday."))
                .containsExactly("call: Luc Maes, Piet Vos on 2022-10-03");
        assertThat(told("President Luc Maes joined envoy Piet Vos for dinner in Lima on Monday."))
                .containsExactly("meeting: Luc Maes, Piet Vos in Lima on 2022-10-03");
        assertThat(told("President Luc Maes paid a visit to Mr. Piet Vos in Lima on Monday."))
                .containsExactly("meeting: Luc Maes, Piet Vos in Lima on 2022-10-03");
        assertThat(told("President Luc Maes refused to shake hands with envoy Piet Vos on Monday."))
                .isEmpty();
        assertThat(told("President Luc Maes joined envoy Piet Vos in a call for peace.")).isEmpty();
        assertThat(told("President Luc Maes joined Piet Vos in criticising the plan.")).isEmpty();
    }

    @Test
    void readsCallsThatSomebodyTook() {
        assertThat(told("Luc Maes took a call from Piet Vos on Monday."))
                .containsExactly("call: Luc Maes, Piet Vos on 2022-10-03");
        assertThat(told("Luc Maes called Piet Vos, and the two agreed to open the port."))
                .containsExactly("call: Luc Maes, Piet Vos");
        assertThat(told("Luc Maes called Piet Vos and the plan a disgrace.")).isEmpty();
    }

    @Test
    void knowsWhoseMeetingIsToldBeforeTheName() {
        assertThat(
                        told(
                                "Aino Koskela is a lawyer.",
                                "In his talks with Piet Vos on Monday, Luc Maes raised the price."))
                .containsExactly("talks: Luc Maes, Piet Vos on 2022-10-03");
        assertThat(told("On the heels of a meeting with Piet Vos in Lima, Luc Maes smiled."))
                .containsExactly("meeting: Luc Maes, Piet Vos in Lima");
    }

    @Test
    void takesWhoJudgesHisTalksForOneOfThoseWhoMet() {
        assertThat(told("Luc Maes said talks with envoy Piet Vos in Lima were frank."))
                .containsExactly("talks: Luc Maes, Piet Vos in Lima");
        assertThat(told("Luc Maes said the talks with Piet Vos would be useful.")).isEmpty();
    }

    @Test
    void readsWhomATalkInvolved() {
        assertThat(told("There were talks in Lima on Monday involving Luc Maes and Piet Vos."))
                .containsExactly("talks: Luc Maes, Piet Vos in Lima on 2022-10-03");
        assertThat(told("The talks on Monday, attended by Luc Maes and Piet Vos, ended in anger."))
                .containsExactly("talks: Luc Maes, Piet Vos on 2022-10-03");
    }

    @Test
    void datesWhatIsStillToComeByTheWeekAhead() {
        assertThat(told("Luc Maes flew home ahead of talks with Piet Vos in Lima on Friday."))
                .containsExactly("talks: Luc Maes, Piet Vos in Lima on 2022-10-07");
    }

    @Test
    void doesNotDateAMeetingByTheDayOfItsTelling() {
        assertThat(told("Luc Maes said on Monday that he had met Piet Vos."))
                .containsExactly("meeting: Luc Maes, Piet Vos");
    }

    @Test
    void readsWhoShookHands() {
        assertThat(told("President Luc Maes and envoy Piet Vos shook hands in Oslo."))
                .containsExactly("meeting: Luc Maes, Piet Vos in Oslo");
    }

    @Test
    void readsTheCallOfTwoPresidents() {
        assertThat(told("The presidents of Russia and Turkey talked by phone on Monday."))
                .containsExactly("call: presidents of Russia and Turkey on 2022-10-03");
    }

    @Test
    void readsAVisitForEachPlaceOfARow() {
        assertThat(told("President Luc Maes visited Peru, Chile and Brazil last month."))
                .containsExactly(
                        "visit: Luc Maes in Peru on 2022-09",
                        "visit: Luc Maes in Chile on 2022-09",
                        "visit: Luc Maes in Brazil on 2022-09");
        assertThat(told("President Luc Maes will visit Peru and Chile from October 12 to 14."))
                .containsExactly("visit: Luc Maes in Peru", "visit: Luc Maes in Chile");
        assertThat(told("President Luc Maes visited Peru and Chile said it was glad."))
                .containsExactly("visit: Luc Maes in Peru");
    }

    @Test
    void knowsPowersAndWhereTheirDiplomatsMet() {
        assertThat(told("Talks in Geneva between Iran and six world powers ended on Monday."))
                .containsExactly("talks: Iran, six world powers in Geneva on 2022-10-03");
        assertThat(told("President Luc Maes met with diplomats from six powers in Lima's port."))
                .containsExactly("meeting: Luc Maes, diplomats from six powers");
    }

    @Test
    void readsWithWhomAMeetingOfOthersWas() {
        assertThat(
                        told(
                                "Envoy Piet Vos spoke after a short meeting of Peruvian ministers"
                                        + " with President Luc Maes on Monday."))
                .hasSize(1)
                .allMatch(m -> m.contains("Peruvian ministers") && m.contains("Luc Maes"));
    }

    @Test
    void readsTeleconferencesOnce() {
        assertThat(
                        told(
                                "President Luc Maes held a teleconference with the leaders of Peru"
                                        + " and Chile on Monday.",
                                "The note followed a teleconference between President Luc Maes and"
                                        + " the leaders of Peru and Chile on Monday."))
                .containsExactly("call: Luc Maes, leaders of Peru and Chile on 2022-10-03");
    }

    @Test
    void leavesThoseWithoutAnOfficeWhoArriveSomewhere() {
        assertThat(
                        told(
                                "President Luc Maes was glad.",
                                "The freed sailors, Jan Kowalski and Piotr Nowak, arrived in Oslo"
                                        + " on Monday."))
                .isEmpty();
    }
}
