package org.wiregraph.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wiregraph.extract.MeetingsTest.told;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wiregraph.model.Report;

/// What seems a meeting and is none, or none of those named.
class MeetingDoubtsTest {

    @Test
    void takesNoTalksThatSomebodyOnlyPromotes() {
        assertThat(
                        told(
                                "President Luc Maes said he could play a role in promoting talks"
                                        + " between Peru and Chile."))
                .isEmpty();
    }

    @Test
    void takesTheDayOfWhatCameLaterForNoDayOfTalks() {
        assertThat(
                        told(
                                "Mayor Piet Vos had to resign in February 2019 after he was found"
                                        + " to have lied about talks he held with envoy Ine"
                                        + " Solberg."))
                .containsExactly("talks: Piet Vos, Ine Solberg");
    }

    @Test
    void leavesWhatWasCalledOff() {
        assertThat(told("President Luc Maes cancelled his upcoming trip to Peru.")).isEmpty();
        assertThat(told("President Luc Maes scrapped his plans to travel to Peru.")).isEmpty();
        assertThat(
                        told(
                                "President Luc Maes was due to meet envoy Piet Vos in Lima on"
                                        + " October 12, but Quito called off the talks."))
                .isEmpty();
    }

    @Test
    void leavesWhatHangsOnACondition() {
        assertThat(
                        told(
                                "President Luc Maes said he would speak with envoy Piet Vos only if"
                                        + " the guns fell silent."))
                .isEmpty();
        assertThat(told("President Luc Maes would not confirm if he'll meet envoy Piet Vos."))
                .isEmpty();
    }

    @Test
    void leavesWhatSomebodyDoubts() {
        assertThat(
                        told(
                                "President Luc Maes is sceptical that he took part in a call with"
                                        + " envoy Piet Vos."))
                .isEmpty();
    }

    @Test
    void leavesWhatAPictureShows() {
        assertThat(told("The paper printed a photo of President Luc Maes meeting envoy Piet Vos."))
                .isEmpty();
        assertThat(
                        told(
                                "President Luc Maes and envoy Piet Vos met in Lima, and photos were"
                                        + " taken."))
                .containsExactly("meeting: Luc Maes, Piet Vos in Lima");
    }

    @Test
    void leavesWhatWasPreventedOrOnlyDiscussed() {
        assertThat(told("President Luc Maes was barred from visiting Peru.")).isEmpty();
        assertThat(
                        told(
                                "President Luc Maes and envoy Piet Vos discussed holding a summit"
                                        + " in Lima."))
                .isEmpty();
    }

    @Test
    void takesThoseWhoMeetOthersForNoCompanyOfEachOther() {
        assertThat(told("President Luc Maes and envoy Piet Vos met with reporters in Lima."))
                .isEmpty();
        assertThat(told("President Luc Maes and envoy Piet Vos met in Lima."))
                .containsExactly("meeting: Luc Maes, Piet Vos in Lima");
    }

    @Test
    void takesPrivatePersonsWhereARuleReadsThem() {
        String office = "President Luc Maes was silent.";
        assertThat(told(office, "Kai Vik visited Peru in May."))
                .containsExactly("visit: Kai Vik in Peru on 2022-05");
        assertThat(told(office, "Kai Vik met Mera Dolan in Lima."))
                .containsExactly("meeting: Kai Vik, Mera Dolan in Lima");
        assertThat(told("President Luc Maes met Mera Dolan in Lima."))
                .containsExactly("meeting: Luc Maes, Mera Dolan in Lima");
    }

    @Test
    void leavesAMeetingWithAnyoneOfARank() {
        assertThat(
                        told(
                                "A meeting between President Luc Maes and a Peruvian president was"
                                        + " held in Lima."))
                .isEmpty();
    }

    @Test
    void tellsWhatIsToComeByTheWordsAround() {
        assertThat(
                        standing(
                                "Talks between President Luc Maes and envoy Piet Vos are set for"
                                        + " Lima."))
                .containsOnly(Report.MeetingStatus.PLANNED);
        assertThat(standing("President Luc Maes said he'd be meeting with envoy Piet Vos in Lima."))
                .containsOnly(Report.MeetingStatus.PLANNED);
        assertThat(
                        standing(
                                "The venue for a meeting between President Luc Maes and envoy Piet"
                                        + " Vos has been chosen."))
                .containsOnly(Report.MeetingStatus.PLANNED);
        assertThat(standing("President Luc Maes met envoy Piet Vos in Lima."))
                .containsExactly(Report.MeetingStatus.HELD);
    }

    private static List<Report.MeetingStatus> standing(String sentence) {
        return Story.of(sentence).all(Report.Meeting.class).stream()
                .map(Report.Meeting::status)
                .toList();
    }

    @Test
    void datesAVisitNotByWhatItFollows() {
        assertThat(
                        Story.of(
                                        "President Luc Maes toured Lima on the heels of Monday's"
                                                + " storm.")
                                .all(Report.Meeting.class))
                .extracting(m -> m.when().iso().orElse("-"))
                .containsExactly("-");
    }

    @Test
    void findsOfWhoseTalksAreToldThatBegin() {
        assertThat(
                        told(
                                "Envoy Piet Vos passed by Minister Ine Solberg and President Luc"
                                        + " Maes.",
                                "On Thursday, before his first meeting with Solberg, Maes cast"
                                        + " doubt on the plan."))
                .containsExactly("meeting: Luc Maes, Ine Solberg");
    }

    @Test
    void takesAConversationForACallOnlyByPhone() {
        assertThat(told("President Luc Maes had a conversation with envoy Piet Vos on Monday."))
                .containsExactly("talks: Luc Maes, Piet Vos on 2022-10-03");
        assertThat(
                        told(
                                "President Luc Maes had a phone conversation with envoy Piet Vos on"
                                        + " Monday."))
                .containsExactly("call: Luc Maes, Piet Vos on 2022-10-03");
    }

    @Test
    void leavesWhatWillNotTakePlace() {
        assertThat(
                        told(
                                "President Luc Maes had been scheduled to meet envoy Piet Vos, but"
                                        + " an aide said that the meeting would not take place."))
                .isEmpty();
    }

    @Test
    void findsTheNameBeforeWhatIsSaidOfIt() {
        assertThat(
                        told(
                                "Luc Maes, the president's son-in-law and senior adviser,"
                                    + " reportedly spoke with Ambassador Piet Vos about the port."))
                .containsExactly("call: Luc Maes, Piet Vos");
    }

    @Test
    void leavesWhatSomebodyWasAskedFor() {
        assertThat(
                        told(
                                "In another October 2021 letter, Luc Maes asked Piet Vos to set up"
                                    + " a meeting with two Lima traders who wanted to talk about"
                                    + " piers."))
                .isEmpty();
    }

    @Test
    void leavesHabits() {
        assertThat(told("Every time President Luc Maes has met Piet Vos, Vos has lectured him."))
                .isEmpty();
        assertThat(told("President Luc Maes, who still speaks with envoy Piet Vos, came home."))
                .isEmpty();
        assertThat(told("President Luc Maes has met envoy Piet Vos often.")).isEmpty();
        assertThat(told("President Luc Maes still met envoy Piet Vos on Monday.")).hasSize(1);
    }

    @Test
    void leavesHowACoupleCameToKnowEachOther() {
        assertThat(told("President Luc Maes married Ine Solberg, whom he met at college."))
                .isEmpty();
    }

    @Test
    void leavesWhatNobodySaysWasSo() {
        assertThat(told("The records do not show that President Luc Maes met envoy Piet Vos."))
                .isEmpty();
        assertThat(told("There is no evidence that President Luc Maes met envoy Piet Vos."))
                .isEmpty();
        assertThat(told("He did not say where President Luc Maes met envoy Piet Vos.")).hasSize(1);
    }

    @Test
    void leavesSessionsAndCommitteesOfAParliament() {
        assertThat(
                        told(
                                "President Luc Maes told envoy Piet Vos in the first parliamentary"
                                        + " session of the year that he should leave."))
                .isEmpty();
        assertThat(told("Officials said during the Oversight Committee meeting that it rained."))
                .isEmpty();
    }

    @Test
    void takesNoPlanThatCameToNothingForAMeeting() {
        assertThat(Story.of("President Maes had planned to meet with Kai Vik on Thursday.").met())
                .isEmpty();
        assertThat(
                        Story.of(
                                        "President Luc Maes on Sunday cancelled plans to attend a"
                                                + " summit in Lima with Foreign Minister Kai Vik.")
                                .met())
                .isEmpty();
        assertThat(Story.of("President Luc Maes plans to meet Kai Vik on Thursday.").met())
                .hasSize(1);
    }
}
