package org.wiregraph.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wiregraph.extract.MeetingsTest.told;

import org.junit.jupiter.api.Test;

class MeetingVerbsTest {

    @Test
    void takesOneWhomSomebodyMet() {
        assertThat(
                        told(
                                "French President Luc Maes, whom Ine Solberg met in Lima in June"
                                        + " 2019, declined to comment."))
                .containsExactly("meeting: Ine Solberg, Luc Maes in Lima on 2019-06");
    }

    @Test
    void takesTwoWhoLastSpokeForACall() {
        assertThat(
                        told(
                                "French President Luc Maes wrote to Dutch Prime Minister Piet Vos."
                                        + " The two leaders last spoke in January."))
                .containsExactly("call: Luc Maes, Piet Vos on 2022-01");
    }

    @Test
    void leavesTwoWhoSpokeToOthers() {
        assertThat(
                        told(
                                "French President Luc Maes wrote to Dutch Prime Minister Piet Vos."
                                        + " The two leaders spoke to reporters."))
                .isEmpty();
    }

    @Test
    void takesSeeingForMeetingWhereNothingIsSeenOfOne() {
        assertThat(told("President Luc Maes saw Norwegian envoy Ine Solberg twice on Monday."))
                .containsExactly("meeting: Luc Maes, Ine Solberg on 2022-10-03");
        assertThat(told("President Luc Maes saw Norwegian envoy Ine Solberg as a rival."))
                .isEmpty();
    }

    @Test
    void takesMealsForMeetingsAndNotForCalls() {
        assertThat(told("President Luc Maes dined with Ine Solberg in Oslo on Monday."))
                .containsExactly("meeting: Luc Maes, Ine Solberg in Oslo on 2022-10-03");
    }

    @Test
    void takesAnExchangeOfViewsForTalks() {
        assertThat(told("President Luc Maes exchanged views with envoy Ine Solberg on Monday."))
                .containsExactly("talks: Luc Maes, Ine Solberg on 2022-10-03");
        assertThat(told("President Luc Maes exchanged gifts with envoy Ine Solberg on Monday."))
                .isEmpty();
    }

    @Test
    void takesTheSubjectBehindAnOpeningPhrase() {
        assertThat(
                        told(
                                "French President Luc Maes left Paris. Ahead of the council he"
                                        + " spoke by phone with Ine Solberg."))
                .containsExactly("call: Luc Maes, Ine Solberg");
    }

    @Test
    void readsCallsThatAreAcceptedAndTeaThatIsHad() {
        assertThat(Story.of("President Luc Maes accepted a call from Kai Vik on Friday.").met())
                .singleElement()
                .asString()
                .contains("Luc Maes", "Kai Vik");
        assertThat(Story.of("President Luc Maes will have tea with Kai Vik on Monday.").met())
                .singleElement()
                .asString()
                .contains("Luc Maes", "Kai Vik");
        assertThat(Story.of("President Luc Maes accepted talks with Kai Vik on Friday.").met())
                .isEmpty();
    }
}
