package org.wiregraph.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wiregraph.extract.MeetingsTest.told;

import org.junit.jupiter.api.Test;
import org.wiregraph.model.Report;

class MeetingEntriesTest {

    @Test
    void takesThePresentTenseOfAChronologyForThePast() {
        assertThat(
                        told(
                                "June 4, 2019: French President Luc Maes meets his Chilean and"
                                    + " Peruvian counterparts, Piet Vos and Ine Solberg, in Lima."))
                .containsExactly("meeting: Luc Maes, Piet Vos, Ine Solberg in Lima on 2019-06-04");
        assertThat(told("On June 4, 2019, President Luc Maes hosts envoy Ine Solberg in Lima."))
                .containsExactly("meeting: Luc Maes, Ine Solberg in Lima on 2019-06-04");
    }

    @Test
    void readsTheEntriesOfAListOfDays() {
        assertThat(
                        told(
                                "- Aug. 20: President Luc Maes meets envoy Ine Solberg in Lima.",
                                "- Oct. 12: Maes meets Solberg in Quito."))
                .containsExactly(
                        "meeting: Luc Maes, Ine Solberg in Lima on 2022-08-20",
                        "meeting: Luc Maes, Ine Solberg in Quito on 2022-10-12");
        assertThat(
                        Story.of(
                                        "— Aug. 20: President Luc Maes meets envoy Ine Solberg.",
                                        "— Oct. 12: President Luc Maes meets Mayor Piet Vos.")
                                .all(Report.Meeting.class))
                .extracting(Report.Meeting::status)
                .containsExactly(Report.MeetingStatus.HELD, Report.MeetingStatus.PLANNED);
    }

    @Test
    void givesAnEntryTheYearOfTheOneBefore() {
        assertThat(
                        told(
                                "May 3, 2019: The mayor of Lima resigns.",
                                "Nov. 5: President Luc Maes meets envoy Ine Solberg in Lima.",
                                "Feb. 4: Maes meets Solberg in Quito."))
                .containsExactly(
                        "meeting: Luc Maes, Ine Solberg in Lima on 2019-11-05",
                        "meeting: Luc Maes, Ine Solberg in Quito on 2022-02-04");
    }

    @Test
    void leavesWhatHappensEveryYear() {
        assertThat(told("President Luc Maes meets envoy Ine Solberg in Lima in May.")).isEmpty();
    }

    @Test
    void takesABodyForTheOneThatHoldsItsMeeting() {
        assertThat(
                        told(
                                "The UN Security Council will return to the issue at its"
                                        + " session on October 20."))
                .containsExactly("meeting: United Nations Security Council on 2022-10-20");
    }

    @Test
    void takesLeadersWhoOpenTheirSummit() {
        assertThat(told("European leaders opened their annual summit in Lisbon on Monday."))
                .containsExactly("summit: European leaders in Lisbon on 2022-10-03");
    }

    @Test
    void takesTheMinistersForThoseWhoMetBefore() {
        assertThat(
                        told(
                                "Andean foreign ministers met in Lima on Monday. The ministers also"
                                        + " held a call with Piet Vos."))
                .containsExactly(
                        "meeting: Andean foreign ministers in Lima on 2022-10-03",
                        "call: Andean foreign ministers, Piet Vos");
    }

    @Test
    void takesWhatFollowsAJourneyForThere() {
        assertThat(
                        told(
                                "French President Luc Maes traveled to Lima on Monday and held"
                                        + " talks with Ine Solberg."))
                .containsExactly(
                        "visit: Luc Maes in Lima on 2022-10-03",
                        "talks: Luc Maes, Ine Solberg in Lima on 2022-10-03");
    }

    @Test
    void leavesACallAfterAJourneyWithoutAPlace() {
        assertThat(
                        told(
                                "French President Luc Maes traveled to Lima on Monday and spoke by"
                                        + " phone with Ine Solberg."))
                .containsExactly(
                        "visit: Luc Maes in Lima on 2022-10-03",
                        "call: Luc Maes, Ine Solberg on 2022-10-03");
    }
}
