package org.wiregraph.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wiregraph.extract.MeetingsTest.told;

import org.junit.jupiter.api.Test;

/// Who meets at talks that words with hyphens or "the two leaders" tell of, and where.
class MeetingSidesTest {

    private static final String LEADERS =
            "President Luc Maes and Prime Minister Piet Vos do not agree.";

    @Test
    void readsStatesNamedWithAHyphen() {
        assertThat(told("The Peru-Chile talks in Oslo on Monday ended in anger."))
                .containsExactly("talks: Peru, Chile in Oslo on 2022-10-03");
        assertThat(told("U.S.-North Korea talks in Oslo broke down on Monday."))
                .containsExactly("talks: United States, North Korea in Oslo on 2022-10-03");
        assertThat(told("The South Korea-Japan summit in Oslo on Monday was short."))
                .containsExactly("summit: South Korea, Japan in Oslo on 2022-10-03");
        assertThat(told("The Franco-German summit on Monday was short."))
                .containsExactly("summit: France, Germany on 2022-10-03");
    }

    @Test
    void readsLeadersNamedWithAHyphen() {
        assertThat(told(LEADERS, "The second Maes-Vos summit in March 2021 collapsed."))
                .containsExactly("summit: Luc Maes, Piet Vos on 2021-03");
    }

    @Test
    void takesTheLeaderToldOfMostWhereTwoHaveTheName() {
        assertThat(
                        told(
                                "Ana Maes is a lawyer. President Luc Maes and envoy Piet Vos do not"
                                        + " agree. President Luc Maes is old.",
                                "Ships waited since a Maes-Vos summit in March 2021 fell apart."))
                .containsExactly("summit: Luc Maes, Piet Vos on 2021-03");
    }

    @Test
    void needsADayOrAPlaceForTalksOfSides() {
        assertThat(told("The Peru-Chile talks matter to all.")).isEmpty();
        assertThat(told("The Peru-built ships reached the talks in Oslo on Monday.")).isEmpty();
        assertThat(told("A Rolls-Royce meeting in Oslo on Monday was short.")).isEmpty();
    }

    @Test
    void datesTalksSinceWhichThingsWentOn() {
        assertThat(told(LEADERS, "They have not spoken since their Oslo summit in March."))
                .containsExactly("summit: Luc Maes, Piet Vos in Oslo on 2022-03");
    }

    @Test
    void knowsTheTwoLeadersOfTheParagraphBefore() {
        assertThat(told(LEADERS, "The two leaders met in Oslo in March 2021 and in Lima in May."))
                .containsExactly(
                        "meeting: Luc Maes, Piet Vos in Oslo on 2021-03",
                        "meeting: Luc Maes, Piet Vos in Lima on 2022-05");
    }

    @Test
    void knowsWhoMeetsWhereOneTellsTheOtherAtTheirMeeting() {
        assertThat(
                        told(
                                "At their meeting in Oslo on Monday, President Luc Maes told envoy"
                                        + " Piet Vos that the port was shut."))
                .containsExactly("meeting: Luc Maes, Piet Vos in Oslo on 2022-10-03");
        assertThat(told("At a meeting in Oslo on Monday, Luc Maes told voters to wait.")).isEmpty();
    }

    @Test
    void findsThePlaceBehindWhatItIs() {
        assertThat(told("Luc Maes met Piet Vos in the Chilean port of Arica on Monday."))
                .containsExactly("meeting: Luc Maes, Piet Vos in Arica on 2022-10-03");
        assertThat(told("Luc Maes met Piet Vos at the Black Sea resort of Sochi on Monday."))
                .containsExactly("meeting: Luc Maes, Piet Vos in Sochi on 2022-10-03");
        assertThat(told("Luc Maes welcomed envoy Piet Vos to the White House on Monday."))
                .containsExactly("meeting: Luc Maes, Piet Vos in White House on 2022-10-03");
    }

    @Test
    void knowsTheTwoKoreasAndTheOtherSideOfNegotiators() {
        assertThat(Story.of("The two Koreas held talks in Lima on Monday.").met())
                .containsExactly("talks: North Korea, South Korea");
        assertThat(Story.of("U.S. and Taliban negotiators resumed talks in Lima on Monday.").met())
                .containsExactly("talks: United States, Taliban");
    }

    @Test
    void readsWhatTwoDiscussedByPhone() {
        String envoys = "Foreign Minister Ana Rey and President Luc Maes discussed the strike";
        assertThat(Story.of(envoys + " by phone on Monday.").met())
                .containsExactly("call: Ana Rey, Luc Maes");
        assertThat(Story.of(envoys + " on Monday.").met()).isEmpty();
    }
}
