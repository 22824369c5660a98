package org.wiregraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wiregraph.model.Report;

/// The stories are published on Tuesday 4 October 2022.
class MissileAttacksTest {

    @Test
    void takesTheStateOfTheOneWhoOrderedAMissileStrike() {
        assertThat(
                        launched(
                                "Indian President Droupadi Murmu ordered a cruise missile strike on"
                                        + " an airfield in August."))
                .containsExactly("India, 2022-08, -, cruise missile");
    }

    @Test
    void takesThoseWhoClaimAnAttack() {
        assertThat(launched("Hezbollah claimed a missile attack on Haifa on Sunday."))
                .containsExactly("Hezbollah, 2022-10-02, -, missile");
    }

    @Test
    void readsStrikesThatSomebodyCarriedOut() {
        assertThat(
                        launched(
                                "Chile criticised the missile strike that Iran carried out against"
                                        + " an air base on Sept. 7."))
                .containsExactly("Iran, 2022-09-07, -, missile");
        assertThat(
                        launched(
                                "Oman said a missile and drone attack launched by Iran on Saturday"
                                        + " was repelled."))
                .containsExactly("Iran, 2022-10-01, -, missile and drone");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "India could order a missile strike on an airfield on Sunday.",
                "Iran asked for a missile strike on Sunday.",
                "Pakistan ordered a missile test on Sunday.",
                "Iran rehearsed missile attacks in August."
            })
    void findsNoAttackWhereNoneIsTold(String sentence) {
        assertThat(launched(sentence)).isEmpty();
    }

    @Test
    void tellsTheLatestOfAKindFromACount() {
        assertThat(launched("The row began with Iran's latest rocket launch in May."))
                .containsExactly("Iran, 2022-05, -, rocket");
        assertThat(launched("It was Iran's third rocket launch in May.")).isEmpty();
    }

    @Test
    void leavesADayOfTellingToTheTeller() {
        assertThat(
                        launched(
                                "Iran conducted a test-firing of a cruise missile, the agency IRNA"
                                        + " reported Saturday."))
                .containsExactly("Iran, -, 1, cruise missile");
    }

    @Test
    void keepsTheHedgeOfADozen() {
        assertThat(
                        Story.of("Iran fired more than a dozen missiles at a base on Sunday.")
                                .all(Report.Launch.class))
                .singleElement()
                .satisfies(l -> assertThat(l.count().orElseThrow().value()).isEqualTo(12))
                .satisfies(l -> assertThat(l.count().orElseThrow().hedge()).isEqualTo("more than"));
    }

    private static List<String> launched(String... paragraphs) {
        return Story.of(paragraphs).launched();
    }
}
