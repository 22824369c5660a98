package org.wiregraph.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wiregraph.extract.MeetingsTest.told;

import org.junit.jupiter.api.Test;

class HostedMeetingsTest {

    @Test
    void takesThoseForWhomSomebodyGivesADinner() {
        assertThat(
                        told(
                                "Canadian Prime Minister Luc Maes hosted a dinner for Piet Vos and"
                                        + " Ine Solberg in Ottawa on Monday."))
                .containsExactly(
                        "meeting: Luc Maes, Piet Vos, Ine Solberg in Ottawa on 2022-10-03");
    }

    @Test
    void takesTheHostBehindTheMeal() {
        assertThat(
                        told(
                                "The dispute came up on Monday at a lunch hosted by President Luc"
                                        + " Maes for Norwegian envoy Ine Solberg."))
                .containsExactly("meeting: Luc Maes, Ine Solberg on 2022-10-03");
    }

    @Test
    void takesMinistersAndDelegationsAsGuests() {
        assertThat(
                        told(
                                "Chilean Foreign Minister Ine Solberg hosted the foreign ministers"
                                        + " of Peru and Bolivia on Monday."))
                .containsExactly(
                        "meeting: Ine Solberg, foreign ministers of Peru and Bolivia on"
                                + " 2022-10-03");
        assertThat(told("President Luc Maes received a delegation from Bolivia on Monday."))
                .containsExactly("meeting: Luc Maes, delegation from Bolivia on 2022-10-03");
    }

    @Test
    void leavesMealsGivenForNobody() {
        assertThat(told("Canadian Prime Minister Luc Maes hosted a dinner in Ottawa on Monday."))
                .isEmpty();
        assertThat(told("President Luc Maes offered Piet Vos a deal on Monday.")).isEmpty();
    }

    @Test
    void takesThoseWhoAreConvenedForGuests() {
        assertThat(told("President Luc Maes convened Peruvian officials on Monday."))
                .containsExactly("meeting: Luc Maes, Peruvian officials on 2022-10-03");
    }

    @Test
    void countsDaysFromWhatHadHappenedBefore() {
        assertThat(
                        told(
                                "The envoys came on Sunday. Two days earlier President Luc Maes had"
                                        + " met Ine Solberg in Lima."))
                .containsExactly("meeting: Luc Maes, Ine Solberg in Lima on 2022-09-30");
    }
}
