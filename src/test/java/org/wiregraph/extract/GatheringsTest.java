package org.wiregraph.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wiregraph.extract.MeetingsTest.told;

import org.junit.jupiter.api.Test;

class GatheringsTest {

    @Test
    void readsWhoCameToTheSummitOfALeague() {
        assertThat(told("President Luc Maes attended the G20 summit in Lima on Monday."))
                .containsExactly("summit: Luc Maes, Group of 20 in Lima on 2022-10-03");
        assertThat(told("President Luc Maes told reporters at the end of a NATO summit in Lima."))
                .containsExactly("summit: Luc Maes, North Atlantic Treaty Organization in Lima");
    }

    @Test
    void leavesASummitThatSomebodyOnlyFliesInFor() {
        assertThat(told("President Luc Maes arrived in Lima on Monday for the G20 summit."))
                .containsExactly("visit: Luc Maes in Lima on 2022-10-03");
    }

    @Test
    void tellsTwoWhoMetAtASummitOnce() {
        assertThat(
                        told(
                                "President Luc Maes met envoy Piet Vos at the G20 summit in Lima on"
                                        + " Monday."))
                .containsExactly("summit: Luc Maes, Piet Vos in Lima on 2022-10-03");
    }

    @Test
    void knowsWhoseCabinetALeaderGathers() {
        assertThat(
                        told(
                                "President Emmanuel Macron, who was in Chad, chaired a meeting of"
                                        + " the National Security Council on Monday."))
                .containsExactly(
                        "meeting: Emmanuel Macron, French national security council on"
                                + " 2022-10-03");
    }

    @Test
    void readsCouncilsThatAreConvened() {
        assertThat(told("President Luc Maes convened the U.N. Security Council on Monday."))
                .containsExactly(
                        "meeting: Luc Maes, United Nations Security Council on 2022-10-03");
    }

    @Test
    void takesOfficialsFromSeveralCountriesForThose() {
        assertThat(told("Officials from Peru and Chile met in Lima on Monday."))
                .containsExactly("meeting: Peru, Chile in Lima on 2022-10-03");
        assertThat(told("Officials in Peru and Chile met reporters.")).isEmpty();
    }
}
