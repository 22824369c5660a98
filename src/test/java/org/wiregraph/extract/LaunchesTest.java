package org.wiregraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wiregraph.model.Actor;
import org.wiregraph.model.Flight;
import org.wiregraph.model.Measure;
import org.wiregraph.model.Report;
import org.wiregraph.model.Report.LaunchOutcome;

/// The stories are published on Tuesday 4 October 2022.
class LaunchesTest {

    @Test
    void readsVerbsAndNounsOfLaunching() {
        assertThat(launched("India launched a weather satellite into orbit on Sunday."))
                .containsExactly("India, 2022-10-02, 1, satellite");
        assertThat(launched("Pakistan conducted a test of a cruise missile on Sunday."))
                .containsExactly("Pakistan, 2022-10-02, 1, cruise missile");
        assertThat(launched("Turkey carried out its latest cruise missile test on Sunday."))
                .containsExactly("Turkey, 2022-10-02, -, cruise missile");
        assertThat(launched("On Sunday, Iran sent two Emad missiles over the Gulf."))
                .containsExactly("Iran, 2022-10-02, 2, Emad");
    }

    @Test
    void readsWhatTheWeaponWasUsedFor() {
        assertThat(launched("Iran used a Qased rocket to put a satellite into orbit on Sunday."))
                .containsExactly("Iran, 2022-10-02, 1, Qased");
        assertThat(launched("Russia hit the port of Odesa with three missiles on Sunday."))
                .containsExactly("Russia, 2022-10-02, 3, missiles");
    }

    @Test
    void readsWeaponsThatNobodyIsSureOf() {
        assertThat(launched("India fired what appeared to be two cruise missiles on Sunday."))
                .containsExactly("India, 2022-10-02, 2, cruise missiles");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Chile launched a ship on Sunday.",
                "The ministry launched a campaign against drones on Sunday.",
                "India launched a satellite television service on Sunday.",
                "Iran could answer by firing a missile on Friday.",
                "Iran denied that it fired a missile on Sunday.",
                "India fears that Pakistan fired a missile on Sunday.",
                "India threatened to test a missile on Sunday.",
                "Japan postponed a missile test on Sunday.",
                "Japan talked about preparations for a missile launch on Sunday.",
                "Police fired two tear gas shells on Sunday.",
                "Iran shot down a drone on Sunday.",
                "A drone was fired on by Iran on Sunday.",
                "Iran sent two missiles to Syria on Sunday.",
                "Japan is to discuss the Iranian missile launch in New York on Friday.",
                "Iran tested a missile engine on Sunday."
            })
    void findsNoLaunchInWhatIsNone(String sentence) {
        assertThat(launched(sentence)).isEmpty();
    }

    @Test
    void findsWhoFired() {
        assertThat(launched("The Peruvian and Chilean navies each fired a missile on Sunday."))
                .containsExactly("Peru, 2022-10-02, 1, missile", "Chile, 2022-10-02, 1, missile");
        assertThat(launched("Hezbollah said they had fired two rockets on Sunday."))
                .containsExactly("Hezbollah, 2022-10-02, 2, rockets");
        assertThat(launched("Two rockets were fired on Sunday by Hezbollah."))
                .containsExactly("Hezbollah, 2022-10-02, 2, rockets");
    }

    @Test
    void leavesAFiringByStrangersToNobodyElse() {
        assertThat(launched("Iran fired two rockets on Sunday. A farmer fired a rocket on Monday."))
                .containsExactly("Iran, 2022-10-02, 2, rockets");
    }

    @Test
    void takesADateFromTheLaunchAndNotFromWhatFollows() {
        assertThat(launched("Japan condemned on Monday the Iranian missile launch of Sept. 28."))
                .containsExactly("Iran, 2022-09-28, -, missile");
        assertThat(launched("Iran fired a missile on Sept. 28 and, on Sept. 30, a rocket."))
                .containsExactlyInAnyOrder(
                        "Iran, 2022-09-28, 1, missile", "Iran, 2022-09-30, 1, rocket");
    }

    @Test
    void datesALaunchByTheDayOnWhichTheArmyTellsOfIt() {
        assertThat(launched("The Japanese military said on Monday that Iran fired a missile."))
                .containsExactly("Iran, 2022-10-03, 1, missile");
    }

    @Test
    void givesAListOfModelsEachItsDay() {
        assertThat(launched("India's tests were of an Agni-2 on Sept. 28 and an Agni-5 on Oct. 1."))
                .containsExactly("India, 2022-09-28, 1, Agni-2", "India, 2022-10-01, 1, Agni-5");
    }

    @Test
    void namesAWeaponByItsModel() {
        assertThat(launched("India fired a new ballistic missile, the Agni-5, on Sunday."))
                .containsExactly("India, 2022-10-02, 1, Agni-5");
        assertThat(
                        launched(
                                "India fired a short-range ballistic missile (SRBM) on Sunday. It"
                                        + " fired two SRBMs on Monday."))
                .containsExactly(
                        "India, 2022-10-02, 1, short-range ballistic missile",
                        "India, 2022-10-03, 2, short-range ballistic missile");
    }

    @Test
    void keepsTwoModelsOfOneDayApart() {
        assertThat(launched("India fired an Agni-2 and an Agni-5 on Sunday.")).hasSize(2);
    }

    @Test
    void countsTotalsAsTotals() {
        Story story =
                Story.of(
                        "Since the beginning of the year Iran has launched more than 60 missiles,"
                                + " three of them on Oct. 2.");

        assertThat(story.launched()).containsExactly("Iran, 2022-10-02, 3, missiles");
        assertThat(story.all(Report.Aggregate.class))
                .singleElement()
                .satisfies(a -> assertThat(a.count().value()).isEqualTo(60));
        assertThat(launched("It was the third missile test of Iran this year.")).isEmpty();
        assertThat(launched("Iran has fired 20 missiles over the Gulf.")).isEmpty();
    }

    @Test
    void readsDozens() {
        assertThat(launched("Iran fired two dozen rockets on Sunday."))
                .containsExactly("Iran, 2022-10-02, 24, rockets");
        assertThat(launched("Iran fired several dozen rockets on Sunday."))
                .containsExactly("Iran, 2022-10-02, -, rockets");
    }

    @Test
    void readsHowItFlewFromTheSentencesBehind() {
        Flight flight =
                one("Iran fired a missile toward the Gulf of Oman on Sunday. The missile flew about"
                                + " 700 kilometers at an altitude of 60 km and a speed of Mach 5.")
                        .flight();

        assertThat(flight.distance()).contains(new Measure(700, "km", "about 700 kilometers"));
        assertThat(flight.altitude()).contains(new Measure(60, "km", "60 km"));
        assertThat(flight.speed()).contains(new Measure(5, "Mach", "Mach 5"));
        assertThat(flight.direction()).contains("toward the Gulf of Oman");
        assertThat(flight.outcome()).isEqualTo(LaunchOutcome.UNKNOWN);
    }

    @Test
    void takesARangeForNoDistanceFlown() {
        assertThat(one("Iran fired a missile with a range of 2,000 km on Sunday.").flight())
                .isEqualTo(Flight.UNTOLD);
    }

    @Test
    void readsWhatCameOfALaunch() {
        assertThat(one("Iran successfully fired a missile on Sunday.").flight().outcome())
                .isEqualTo(LaunchOutcome.SUCCEEDED);
        assertThat(
                        one("Iran fired a missile on Sunday. It exploded soon after.")
                                .flight()
                                .outcome())
                .isEqualTo(LaunchOutcome.FAILED);
    }

    @Test
    void saysWhoToldOfIt() {
        assertThat(one("Tokyo said Iran fired a missile on Sunday.").accordingTo().map(Actor::name))
                .contains("Japan");
    }

    @Test
    void readsTheSiteOfALaunch() {
        assertThat(
                        one("Iran fired a missile from the Semnan launch site on Sunday.")
                                .place()
                                .map(Actor::name))
                .contains("Semnan launch site");
    }

    private static Report.Launch one(String text) {
        List<Report.Launch> all = Story.of(text).all(Report.Launch.class);
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    private static List<String> launched(String text) {
        return Story.of(text).launched();
    }
}
