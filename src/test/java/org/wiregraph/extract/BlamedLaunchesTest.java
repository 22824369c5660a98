package org.wiregraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The stories are published on Tuesday 4 October 2022.
class BlamedLaunchesTest {

    @Test
    void takesTheOneBlamedForALaunch() {
        assertThat(launched("Chile condemned Iran for its missile launch on Sunday."))
                .containsExactly("Iran, 2022-10-02, -, missile");
        assertThat(launched("India has been punished for launching a long-range rocket in May."))
                .containsExactly("India, 2022-05, 1, long-range rocket");
        assertThat(
                        launched(
                                "The council imposed sanctions on Iran for a recent ballistic"
                                        + " missile test."))
                .containsExactly("Iran, -, 1, ballistic missile");
    }

    @Test
    void readsOneThatWasThoughNobodySaysWhen() {
        assertThat(launched("Oman spoke of India's failed missile launch."))
                .containsExactly("India, -, -, missile");
        assertThat(launched("Iran fired rockets at two bases."))
                .containsExactly("Iran, -, -, rockets");
    }

    @Test
    void readsOneThatIsOwnedOrOrdered() {
        assertThat(launched("The speech came within hours of Iran's launch of a rocket."))
                .containsExactly("Iran, -, 1, rocket");
        assertThat(launched("Indian President Droupadi Murmu ordered a missile strike on a camp."))
                .containsExactly("India, -, -, missile");
    }

    @Test
    void takesNoDayOfNextMonthForOneOfLastYear() {
        assertThat(launched("Iran tested a cruise missile on Oct. 20."))
                .containsExactly("Iran, -, 1, cruise missile");
    }

    @Test
    void leavesTheWeaponOfOtherTestsToThem() {
        assertThat(
                        launched(
                                "Iran fired a missile on Sunday from a base.",
                                "Most tests of the Emad missile have failed in Iran."))
                .containsExactly("Iran, 2022-10-02, 1, missile");
    }

    @Test
    void readsAttemptsThatFailed() {
        assertThat(launched("Iran tried but failed to launch a satellite in April."))
                .containsExactly("Iran, 2022-04, 1, satellite");
        assertThat(
                        launched(
                                "Iran launched a satellite on Sunday, after failed attempts in May"
                                        + " and August."))
                .containsExactly(
                        "Iran, 2022-10-02, 1, satellite",
                        "Iran, 2022-05, -, satellite",
                        "Iran, 2022-08, -, satellite");
    }

    @Test
    void readsAttacksWithMissiles() {
        assertThat(
                        launched(
                                "An Indian navy attack on an airfield this month with missiles"
                                        + " failed."))
                .containsExactly("India, 2022-10, -, missiles");
        assertThat(
                        launched(
                                "The talks ended on Sunday, with a jet striking a house and"
                                        + " Hezbollah firing 75 rockets into Israel."))
                .containsExactly("Hezbollah, -, 75, rockets");
    }

    @Test
    void readsWhatCame() {
        assertThat(launched("On Sunday came two ballistic missiles, launched by Iran."))
                .containsExactly("Iran, 2022-10-02, 2, ballistic missiles");
    }

    @Test
    void countsOneADayWhereTheDaysAreCounted() {
        assertThat(launched("Iran carried out two missile tests, on May 5 and May 16."))
                .containsExactly("Iran, 2022-05-05, 1, missile", "Iran, 2022-05-16, 1, missile");
        assertThat(launched("Seventy-five rockets were fired by Hezbollah on Sunday."))
                .containsExactly("Hezbollah, 2022-10-02, 75, rockets");
    }

    @Test
    void takesTheStateJustNamedForTheArmy() {
        assertThat(
                        launched(
                                "Iran spoke of Oman on Friday.",
                                "Iran is angry, and vows to go on.",
                                "The army fired two missiles on Sunday."))
                .containsExactly("Iran, 2022-10-02, 2, missiles");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Iran's launch of a rocket would be a breach.",
                "Oman saw preparations in Iran for a missile test.",
                "Iran may hold a talk or a missile test around Oct. 1.",
                "Chile would condemn Iran for a recent missile test.",
                "A successful launch of a missile would worry Oman.",
                "The frame is used for launching a rocket from Iran.",
                "Iran fired the missiles at two bases.",
                "Iran fired 18 ballistic missiles in 2006-2009.",
                "Iran failed to launch a missile on Sunday."
            })
    void findsNoneWhereNoneIsTold(String sentence) {
        assertThat(launched(sentence)).isEmpty();
    }

    private static List<String> launched(String... paragraphs) {
        return Story.of(paragraphs).launched();
    }
}
