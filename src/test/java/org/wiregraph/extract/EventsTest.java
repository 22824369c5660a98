package org.wiregraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.wiregraph.model.Report;

class EventsTest {

    @Test
    void readsALaunchWithActorDateCountAndWeapon() {
        assertThat(
                        Story.of(
                                        "Iran fired at least three short-range ballistic missiles"
                                                + " on Sunday.")
                                .launched())
                .containsExactly("Iran, 2022-10-02, 3, short-range ballistic missiles");
    }

    @Test
    void takesTwoMentionsOfOneLaunchForOne() {
        assertThat(
                        Story.of(
                                        "India launched an Agni-5 intercontinental ballistic"
                                                + " missile on Monday.",
                                        "India test-fired the missile on Monday morning.")
                                .launched())
                .hasSize(1);
    }

    @Test
    void keepsANumberWithoutADayApartFromALaunchWithoutANumber() {
        Story story =
                Story.of(
                        "India fired cruise missiles on Monday.",
                        "India fired three cruise missiles.");

        assertThat(story.launched()).hasSize(2);
    }

    @Test
    void readsOneLaunchADayOfAList() {
        assertThat(
                        Story.of(
                                        "Pakistan fired pairs of cruise missiles on Sept. 28, Sept."
                                                + " 29 and Oct. 1.")
                                .launched())
                .containsExactly(
                        "Pakistan, 2022-09-28, 2, cruise missiles",
                        "Pakistan, 2022-09-29, 2, cruise missiles",
                        "Pakistan, 2022-10-01, 2, cruise missiles");
    }

    @Test
    void takesATotalOverAYearForNoLaunch() {
        Story story = Story.of("Russia fired more than 80 cruise missiles in 2021.");

        assertThat(story.launched()).isEmpty();
        assertThat(story.all(Report.Aggregate.class))
                .singleElement()
                .satisfies(a -> assertThat(a.count().value()).isEqualTo(80))
                .satisfies(a -> assertThat(a.count().hedge()).isEqualTo("more than"));
    }

    @Test
    void takesAPossibleLaunchForNone() {
        assertThat(Story.of("Iran may launch a cruise missile on Friday.").launched()).isEmpty();
    }

    @Test
    void givesNoDateWhereTheArticleHasNoAnchor() {
        Story story = Story.undated("Iran fired two cruise missiles on Sunday.");

        assertThat(story.launched()).containsExactly("Iran, -, 2, cruise missiles");
    }

    @Test
    void readsWhoSanctionsWhom() {
        assertThat(
                        Story.of(
                                        "Canada imposed sanctions on six Russian officials over the"
                                                + " war.",
                                        "The European Union on Monday blacklisted 12 companies.")
                                .sanctioned())
                .containsExactly(
                        "Canada > six Russian officials, imposed",
                        "European Union > 12 companies, imposed");
    }

    @Test
    void tellsAskedForSanctionsFromImposedOnes() {
        assertThat(
                        Story.of(
                                        "Japan is pushing the Security Council to impose sanctions"
                                                + " on Myanmar.")
                                .sanctioned())
                .containsExactly("United Nations Security Council > Myanmar, proposed");
    }

    @Test
    void readsACallWithBothSides() {
        assertThat(
                        Story.of(
                                        "In a phone call with Finnish Foreign Minister Aino"
                                                + " Koskela, Norwegian Prime Minister Ine Solberg"
                                                + " praised the deal.")
                                .met())
                .containsExactly("call: Ine Solberg, Aino Koskela");
    }

    @Test
    void readsASummitWithPlaceAndDate() {
        Story story =
                Story.of(
                        "French President Luc Maes and Dutch Prime Minister Piet Vos held a summit"
                                + " in Vienna on Sept. 29.");

        assertThat(story.met()).containsExactly("summit: Luc Maes, Piet Vos");
        Report.Meeting meeting = story.all(Report.Meeting.class).getFirst();
        assertThat(meeting.place().orElseThrow().name()).isEqualTo("Vienna");
        assertThat(meeting.when().iso()).contains("2022-09-29");
    }

    @Test
    void splitsCallsWithCounterpartsThatWereHeldSeparately() {
        assertThat(
                        Story.of(
                                        "Norwegian Prime Minister Ine Solberg spoke separately by"
                                                + " phone with French President Luc Maes and Dutch"
                                                + " Prime Minister Piet Vos.")
                                .met())
                .containsExactly("call: Ine Solberg, Luc Maes", "call: Ine Solberg, Piet Vos");
    }

    @Test
    void takesAPlannedMeetingForPlanned() {
        assertThat(
                        Story.of(
                                        "French President Luc Maes will meet Dutch Prime Minister"
                                                + " Piet Vos in Vienna on Friday.")
                                .all(Report.Meeting.class))
                .singleElement()
                .satisfies(m -> assertThat(m.status()).isEqualTo(Report.MeetingStatus.PLANNED));
    }

    @Test
    void takesNoDeadlineAndNoHopedForTalksForAMeeting() {
        assertThat(
                        Story.of(
                                        "Peru met the deadline on Monday.",
                                        "French President Luc Maes wants to meet Dutch Prime"
                                                + " Minister Piet Vos.",
                                        "French President Luc Maes did not meet Dutch Prime"
                                                + " Minister Piet Vos on Monday.")
                                .met())
                .isEmpty();
    }

    @Test
    void readsActivitiesThatAVerbTellsPlainly() {
        Story story =
                Story.of(
                        "Peru and Chile signed a fishing treaty on Sept. 29.",
                        "North Korea conducted its sixth nuclear test on Sept. 3, 2017.",
                        "Canada may sign a trade agreement with Peru.");

        assertThat(story.all(Report.Activity.class))
                .extracting(a -> a.kind().words() + " " + a.when().iso().orElse("-"))
                .containsExactly("agreement 2022-09-29", "nuclear test 2017-09-03");
    }

    @Test
    void everyActorOfAReportIsAmongTheActors() {
        Story story =
                Story.of(
                        "Iran fired two cruise missiles from Semnan on Sunday, the White House"
                                + " said.",
                        "Canada imposed sanctions on six Iranian officials.");

        assertThat(story.extraction().actors())
                .containsAll(
                        story.all(Report.Launch.class).stream().map(Report.Launch::actor).toList())
                .containsAll(
                        story.all(Report.Sanction.class).stream()
                                .map(Report.Sanction::target)
                                .toList());
    }
}
