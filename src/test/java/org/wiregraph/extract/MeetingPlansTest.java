package org.wiregraph.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wiregraph.extract.MeetingsTest.told;

import org.junit.jupiter.api.Test;
import org.wiregraph.model.Report;

class MeetingPlansTest {

    @Test
    void readsWhoIsExpectedToMeet() {
        assertThat(
                        told(
                                "French President Luc Maes and Dutch Prime Minister Piet Vos are"
                                        + " expected to meet in Lima on October 12."))
                .containsExactly("meeting: Luc Maes, Piet Vos in Lima on 2022-10-12");
        assertThat(told("President Luc Maes prepares to meet envoy Piet Vos in Lima."))
                .containsExactly("meeting: Luc Maes, Piet Vos in Lima");
        assertThat(told("President Luc Maes hopes to meet envoy Piet Vos in Lima.")).isEmpty();
    }

    @Test
    void takesThePresentTenseOfADayToComeForAPlan() {
        assertThat(
                        told(
                                "President Luc Maes will raise the tariff when he meets envoy Piet"
                                        + " Vos in Lima."))
                .containsExactly("meeting: Luc Maes, Piet Vos in Lima");
        assertThat(told("President Luc Maes raises the tariff when he meets envoy Piet Vos."))
                .isEmpty();
    }

    @Test
    void takesTheAimOfAJourneyToComeForAPlanAndNoMonthOfWhatIsSpokenOf() {
        assertThat(
                        told(
                                "President Luc Maes will visit Lima to meet with envoy Piet Vos on"
                                        + " Thursday."))
                .containsExactly("meeting: Luc Maes, Piet Vos in Lima on 2022-10-06");
        assertThat(told("President Luc Maes spoke with envoy Piet Vos about a visit in May."))
                .containsExactly("call: Luc Maes, Piet Vos");
    }

    @Test
    void readsTalksThatAreLinedUp() {
        assertThat(told("President Luc Maes has lined up talks with envoy Piet Vos in Lima."))
                .containsExactly("talks: Luc Maes, Piet Vos in Lima");
        assertThat(told("President Luc Maes had planned talks with envoy Piet Vos in Lima."))
                .isEmpty();
    }

    @Test
    void readsAMeetingThatIsSetForADay() {
        assertThat(
                        told(
                                "A meeting set for October 12 between President Luc Maes and envoy"
                                        + " Piet Vos would proceed, the palace said."))
                .containsExactly("meeting: Luc Maes, Piet Vos on 2022-10-12");
    }

    @Test
    void keepsOneTellingOfAMeetingToCome() {
        assertThat(
                        told(
                                "President Luc Maes will meet envoy Piet Vos in Lima on October"
                                        + " 12.",
                                "Advisers wrote notes for three days.",
                                "Cooks came from far away.",
                                "Much else was prepared.",
                                "Maes is to meet Vos."))
                .containsExactly("meeting: Luc Maes, Piet Vos in Lima on 2022-10-12");
    }

    @Test
    void leavesAMeetingThatIsOnlyAskedAfter() {
        assertThat(told("It is unclear whether President Luc Maes will meet envoy Piet Vos."))
                .isEmpty();
    }

    @Test
    void leavesAMeetingInsteadOfWhichSomebodyTravelled() {
        assertThat(
                        told(
                                "President Luc Maes will go to Chile instead of stopping in Lima to"
                                        + " meet with envoy Piet Vos."))
                .noneMatch(m -> m.contains("Vos"));
    }

    @Test
    void takesNoDayToComeForTheDayOfWhatWasDone() {
        assertThat(
                        told(
                                "President Luc Maes has met envoy Piet Vos ahead of what will be a"
                                        + " long debate early next year."))
                .containsExactly("meeting: Luc Maes, Piet Vos");
    }

    @Test
    void givesAPlannedMeetingNoDayOfTheJourneyBefore() {
        assertThat(
                        Story.of(
                                        "Envoy Kai Vik arrived in Lima on Monday and was expected"
                                                + " to meet President Luc Maes.")
                                .extraction()
                                .reports())
                .filteredOn(r -> r instanceof Report.Meeting m && m.participants().size() == 2)
                .singleElement()
                .satisfies(r -> {
                    Report.Meeting meeting = (Report.Meeting) r;
                    assertThat(meeting.status()).isEqualTo(Report.MeetingStatus.PLANNED);
                    assertThat(meeting.when().iso()).isEmpty();
                });
    }
}
