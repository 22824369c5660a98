package org.wiregraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wiregraph.model.Actor;
import org.wiregraph.model.Report;

class MeetingsTest {

    /// The meetings as "kind: participants, place, date".
    private static List<String> told(Story story) {
        return story.all(Report.Meeting.class).stream()
                .map(m ->
                        m.kind().words()
                                + ": "
                                + String.join(
                                        ", ", m.participants().stream().map(Actor::name).toList())
                                + m.place().map(p -> " in " + p.name()).orElse("")
                                + m.when().iso().map(d -> " on " + d).orElse(""))
                .toList();
    }

    static List<String> told(String... paragraphs) {
        return told(Story.of(paragraphs));
    }

    @Test
    void readsCounterpartsThatAreNamedBehindTheirRole() {
        assertThat(
                        told(
                                "Norwegian Prime Minister Ine Solberg met in Lima on Monday with"
                                    + " her counterparts, Luc Maes of France and Piet Vos of the"
                                    + " Netherlands, to talk about fishing."))
                .containsExactly("meeting: Ine Solberg, Luc Maes, Piet Vos in Lima on 2022-10-03");
    }

    @Test
    void readsUnnamedCounterpartsOneByOne() {
        assertThat(
                        told(
                                "Norwegian Foreign Minister Ine Solberg spoke by phone with her"
                                        + " Peruvian and Chilean counterparts."))
                .containsExactly("call: Ine Solberg, Peruvian counterpart, Chilean counterpart");
    }

    @Test
    void takesThoseWhomAnOpeningPhraseAndItsSubjectName() {
        assertThat(
                        told(
                                "In a telephone call on Sept. 29, Secretary of State Luc Maes,"
                                        + " Dutch Foreign Minister Piet Vos and Norwegian Prime"
                                        + " Minister Ine Solberg condemned the raid."))
                .containsExactly("call: Luc Maes, Piet Vos, Ine Solberg on 2022-09-29");
    }

    @Test
    void takesThoseNamedBeforeAnAside() {
        assertThat(
                        told(
                                "French President Luc Maes, in a phone conversation with Piet Vos"
                                        + " on Monday, praised the Dutch navy."))
                .containsExactly("call: Luc Maes, Piet Vos on 2022-10-03");
    }

    @Test
    void takesTheThreeForThoseWhoMetBefore() {
        assertThat(
                        told(
                                "French President Luc Maes hosted Piet Vos and Ine Solberg in Paris"
                                        + " on Sept. 12.",
                                "The three met again in Lima on Sept. 29."))
                .containsExactly(
                        "meeting: Luc Maes, Piet Vos, Ine Solberg in Paris on 2022-09-12",
                        "meeting: Luc Maes, Piet Vos, Ine Solberg in Lima on 2022-09-29");
    }

    @Test
    void datesACallByTheDayAfterIt() {
        assertThat(
                        told(
                                "Peru closed its ports on Monday, a day after a call between French"
                                        + " President Luc Maes and Dutch Prime Minister Piet Vos"
                                        + " brought no result."))
                .containsExactly("call: Luc Maes, Piet Vos on 2022-10-02");
    }

    @Test
    void readsTheDayOfASummitFromHowItEnded() {
        assertThat(
                        told(
                                "Trust has been low since the Lima summit between Luc Maes and Piet"
                                        + " Vos collapsed in March 2019."))
                .containsExactly("summit: Luc Maes, Piet Vos in Lima on 2019-03");
    }

    @Test
    void tellsTwoCallsToBothFromOneTogether() {
        assertThat(
                        told(
                                "French President Luc Maes phoned both Piet Vos and Ine Solberg on"
                                        + " Monday."))
                .containsExactly(
                        "call: Luc Maes, Piet Vos on 2022-10-03",
                        "call: Luc Maes, Ine Solberg on 2022-10-03");
    }

    @Test
    void readsACallFromWhomSomebodyCalled() {
        assertThat(told("French President Luc Maes called Piet Vos on Monday."))
                .containsExactly("call: Luc Maes, Piet Vos on 2022-10-03");
        assertThat(told("French President Luc Maes called Piet Vos a friend of Peru.")).isEmpty();
    }

    @Test
    void keepsBilateralTalksApartFromThoseOfAll() {
        assertThat(
                        told(
                                "Luc Maes met Piet Vos and Ine Solberg in Lima on Monday.",
                                "Maes also held bilateral talks with Vos."))
                .containsExactly(
                        "meeting: Luc Maes, Piet Vos, Ine Solberg in Lima on 2022-10-03",
                        "talks: Luc Maes, Piet Vos");
    }

    @Test
    void readsVisitsFromVerbsNounsAndPresence() {
        assertThat(
                        told(
                                "Luc Maes wound up a visit to Lima on Monday.",
                                "Piet Vos travelled to Oslo on Sept. 29, together with Ine"
                                        + " Solberg.",
                                "Aino Koskela was in Vienna last month for the General Assembly."))
                .containsExactly(
                        "visit: Luc Maes in Lima on 2022-10-03",
                        "visit: Piet Vos, Ine Solberg in Oslo on 2022-09-29",
                        "visit: Aino Koskela in Vienna on 2022-09");
    }

    @Test
    void takesNoLookAlikeForAMeeting() {
        assertThat(
                        told(
                                "Luc Maes and Piet Vos sat down to write a book.",
                                "The plan met resistance from Luc Maes.",
                                "Luc Maes denied that he had met Piet Vos on Monday.",
                                "Luc Maes tried to arrange a meeting between Piet Vos and Ine"
                                        + " Solberg.",
                                "In a conversation with the Associated Press, Luc Maes praised"
                                        + " Peru."))
                .isEmpty();
    }

    @Test
    void takesASummitAheadForPlannedOnly() {
        assertThat(
                        Story.of(
                                        "Peru freed six sailors on Monday ahead of the Oct. 14"
                                                + " summit between Luc Maes and Piet Vos in"
                                                + " Vienna.")
                                .all(Report.Meeting.class))
                .singleElement()
                .satisfies(m -> {
                    assertThat(m.status()).isEqualTo(Report.MeetingStatus.PLANNED);
                    assertThat(m.when().iso()).contains("2022-10-14");
                });
    }

    @Test
    void countsNoMinistryThatOnlySpeaksOfTheTalks() {
        assertThat(
                        told(
                                "After talks with Dutch Prime Minister Piet Vos, the French defense"
                                        + " ministry said that French President Luc Maes would fly"
                                        + " home."))
                .noneMatch(m -> m.contains("ministry"));
    }

    @Test
    void readsActivitiesWithAllWhoTakePart() {
        Story story =
                Story.of(
                        "Peru and Chile held a joint naval exercise off Lima on Sept. 29.",
                        "Peru may mark the day by conducting a nuclear test.",
                        "Chile has conducted three nuclear tests.",
                        "There is a chance of Peru and Chile reaching a fishing agreement.");

        assertThat(story.all(Report.Activity.class))
                .singleElement()
                .satisfies(a ->
                        assertThat(a.participants())
                                .extracting(Actor::name)
                                .containsExactly("Peru", "Chile"));
    }
}
