package org.wiregraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The stories are published on Tuesday 4 October 2022.
class ToldLaunchesTest {

    @Test
    void readsEntriesOfAChronologyInThePresentTense() {
        assertThat(launched("May 9: India fires two cruise missiles into the bay."))
                .containsExactly("India, 2022-05-09, 2, cruise missiles");
        assertThat(launched("June 3, 2019: Two rockets are launched by Iran from a desert."))
                .containsExactly("Iran, 2019-06-03, 2, rockets");
    }

    @Test
    void datesEntriesByTheYearTheyStandUnder() {
        assertThat(launched("2011", "March 8: Pakistan tests a ballistic missile."))
                .containsExactly("Pakistan, 2011-03-08, 1, ballistic missile");
        assertThat(
                        Story.belowHeader("2011", "March 8: Pakistan tests a ballistic missile.")
                                .launched())
                .containsExactly("Pakistan, 2011-03-08, 1, ballistic missile");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "India fires cruise missiles from ships.",
                "May 9: India may fire two cruise missiles.",
                "Iran launches two rockets each time."
            })
    void findsNoLaunchInThePresentElsewhere(String sentence) {
        assertThat(launched(sentence)).isEmpty();
    }

    @Test
    void readsMoreOfAKind() {
        assertThat(
                        launched(
                                "On May 3 Iran fired two missiles from a truck, and on May 8"
                                        + " another three were launched from Semnan."))
                .containsExactly("Iran, 2022-05-03, 2, missiles", "Iran, 2022-05-08, 3, missiles");
    }

    @Test
    void readsMissilesThatHit() {
        assertThat(launched("Two Russian missiles struck the port of Odesa on Sunday."))
                .containsExactly("Russia, 2022-10-02, 2, missiles");
        assertThat(launched("A farmer struck the missile on Sunday.")).isEmpty();
    }

    @Test
    void takesTheStateOfALeaderWhoWatches() {
        assertThat(
                        launched(
                                "Indian President Droupadi Murmu watched a test of a cruise missile"
                                        + " on Sunday."))
                .containsExactly("India, 2022-10-02, 1, cruise missile");
    }

    @Test
    void countsFromWhatThatMeans() {
        assertThat(
                        launched(
                                "India fired a missile in June 2021. A month before that it had"
                                        + " trialled a hypersonic missile."))
                .containsExactly(
                        "India, 2021-06, 1, missile", "India, 2021-05, 1, hypersonic missile");
    }

    @Test
    void takesAnArmedGroupForItselfAndNotForThePlaceItIsIn() {
        assertThat(launched("Militants in Gaza fired 30 rockets at Israel on Sunday."))
                .containsExactly("Militants in Gaza, 2022-10-02, 30, rockets");
        assertThat(launched("The army in Peru fired a missile on Sunday."))
                .noneMatch(l -> l.startsWith("The army"));
    }

    @Test
    void takesTheOwnerOfAnAttemptForTheOneWhoLaunched() {
        assertThat(launched("Iran's attempt to launch a satellite failed on Sunday."))
                .containsExactly("Iran, 2022-10-02, 1, satellite");
        assertThat(launched("Iran's plan to launch a satellite failed on Sunday.")).isEmpty();
    }

    @Test
    void readsMissileAttacksOfADay() {
        assertThat(launched("A missile attack by Iran on Sunday injured three people."))
                .containsExactly("Iran, 2022-10-02, -, missile");
        assertThat(launched("Chile condemned the Russian missile strike on Odesa on Sunday."))
                .containsExactly("Russia, 2022-10-02, -, missile");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A missile strike injured three people on Sunday.",
                "The Syria missile strike on Sunday was a message.",
                "Israel fears an Iranian missile attack on Sunday.",
                "The United States could launch a missile strike on Syria on Sunday.",
                "Hamas rocket attacks on Israel went on for weeks.",
                "A Syrian drone strike on Sunday injured three people."
            })
    void findsNoLaunchInAttacksThatNobodyIsSaidToHaveMade(String sentence) {
        assertThat(launched(sentence)).isEmpty();
    }

    @Test
    void takesWhoStandsBeforeTheDayForTheLauncher() {
        assertThat(
                        launched(
                                "Following Peru's warnings to Bolivia of a response, Chile on"
                                        + " Sunday fired two missiles into the sea to train its"
                                        + " crews."))
                .containsExactly("Chile, 2022-10-02, 2, missiles");
    }

    @Test
    void tellsAMilitiaFromTheOneItIsNamedAfter() {
        assertThat(launched("Kataib Hezbollah fired two rockets on Sunday."))
                .containsExactly("Kataib Hezbollah, 2022-10-02, 2, rockets");
    }

    @Test
    void countsTheWeaponsOfABarrage() {
        assertThat(launched("Hezbollah fired a volley of more than 50 rockets on Sunday."))
                .containsExactly("Hezbollah, 2022-10-02, 50, rockets");
    }

    @Test
    void readsFailedLaunches() {
        assertThat(launched("North Korea's failed satellite launch on Sunday alarmed Japan."))
                .containsExactly("North Korea, 2022-10-02, -, satellite");
        assertThat(launched("On Sunday, Iran failed in its launch of a Qased."))
                .containsExactly("Iran, 2022-10-02, 1, Qased");
    }

    @Test
    void takesWhatACrashCameAfterForOneFiring() {
        assertThat(launched("The crash came hours after Iran fired missiles at two bases."))
                .containsExactly("Iran, -, -, missiles");
        assertThat(launched("Iran fired missiles at bases.")).isEmpty();
    }

    @Test
    void takesWhatIsConductedForTold() {
        assertThat(launched("Pakistan conducted a test of a cruise missile."))
                .containsExactly("Pakistan, -, 1, cruise missile");
        assertThat(launched("Pakistan conducts tests of a cruise missile.")).isEmpty();
    }

    @Test
    void takesWhoAnnouncesItsOwnLaunchForTheLauncher() {
        assertThat(
                        launched(
                                "Norway left the accord with Iran after Tehran announced it had"
                                        + " put its first satellite into orbit."))
                .containsExactly("Iran, -, 1, satellite");
    }

    @Test
    void readsModelsWhoseNumberStandsApart() {
        assertThat(launched("India tested an Agni V on Sunday."))
                .containsExactly("India, 2022-10-02, 1, Agni V");
        assertThat(launched("Iran fired a Fateh 110 on Sunday."))
                .containsExactly("Iran, 2022-10-02, 1, Fateh 110");
        assertThat(launched("Pakistan tested the Hatf IV Shaheen-1A on Sunday."))
                .containsExactly("Pakistan, 2022-10-02, 1, Hatf IV Shaheen-1A");
    }

    @Test
    void takesANameThatPeopleShareForAModelOnlyBesideAWeapon() {
        assertThat(launched("Iran fired an Emad missile on Sunday."))
                .containsExactly("Iran, 2022-10-02, 1, Emad");
        assertThat(launched("Iran fired Emad Hassan on Sunday.")).isEmpty();
    }

    private static List<String> launched(String... paragraphs) {
        return Story.of(paragraphs).launched();
    }

    @Test
    void knowsArmedGroupsWithoutAnArticle() {
        assertThat(launched("Houthi rebels fired two missiles at the port on Monday."))
                .containsExactly("Houthis, 2022-10-03, 2, missiles");
        assertThat(launched("Islamic State militants fired two rockets at the base on Monday."))
                .containsExactly("Islamic State, 2022-10-03, 2, rockets");
    }

    @Test
    void readsWhatAPeriodWasOpenedWith() {
        assertThat(launched("India opened the month with a short-range missile on October 1."))
                .containsExactly("India, 2022-10-01, 1, short-range missile");
        assertThat(launched("India kicked off the year with what it called a rocket on Monday."))
                .containsExactly("India, 2022-10-03, 1, rocket");
        assertThat(launched("India opened a museum with a missile on Monday.")).isEmpty();
    }

    @Test
    void readsTheOneThatFollowed() {
        assertThat(
                        launched(
                                "Iran tested a ballistic missile on September 20. A second followed"
                                        + " on September 25."))
                .containsExactly(
                        "Iran, 2022-09-20, 1, ballistic missile",
                        "Iran, 2022-09-25, 1, ballistic missile");
        assertThat(
                        launched(
                                "Iran tested a ballistic missile on September 20.",
                                "The ministers met. A second followed on September 25."))
                .containsExactly("Iran, 2022-09-20, 1, ballistic missile");
    }

    @Test
    void knowsTheCorpsByItsLastWord() {
        assertThat(
                        launched(
                                "Iran's Islamic Revolutionary Guard Corps held a drill. The Corps"
                                        + " put a satellite into orbit on Monday."))
                .containsExactly("Iran, 2022-10-03, 1, satellite");
    }

    @Test
    void datesEntriesWithoutAYearByWhatLiesBehind() {
        assertThat(launched("October 6: India fires two missiles into the bay.")).isEmpty();
        assertThat(launched("March 9: India fires two missiles into the bay."))
                .containsExactly("India, 2022-03-09, 2, missiles");
    }

    @Test
    void readsWhatIsFlownOrLoosed() {
        assertThat(launched("India flew its Agni-5 missile from an island on Monday."))
                .containsExactly("India, 2022-10-03, 1, Agni-5");
        assertThat(launched("Russia loosed 81 missiles on the port on Monday."))
                .containsExactly("Russia, 2022-10-03, 81, missiles");
    }

    @Test
    void takesTheTimeBehindTheOneWhoLaunchedForNoPartOfHisName() {
        assertThat(launched("A missile launch by Iran last month angered many."))
                .containsExactly("Iran, 2022-09, 1, missile");
    }

    @Test
    void takesTheOwnerOfTheFirstOfTwoTests() {
        assertThat(
                        launched(
                                "Iran's nuclear test in January and rocket launch in February drew"
                                        + " anger."))
                .containsExactly("Iran, 2022-02, -, rocket");
        assertThat(launched("Iran's nuclear test on May 6 and its June 7 rocket launch failed."))
                .containsExactly("Iran, 2022-06-07, -, rocket");
        assertThat(launched("The council met over Iran's recent nuclear test and missile launch."))
                .containsExactly("Iran, -, -, missile");
        assertThat(launched("Iran's nuclear test on May 6 and a rocket launch failed.")).isEmpty();
    }

    @Test
    void takesTheNumberOfARocketForNoDay() {
        assertThat(launched("China's first launch of the Long March 5 on Friday went well."))
                .containsExactly("China, 2022-09-30, 1, Long March 5");
    }

    @Test
    void countsNoWeaponsOfAnAttackWithSeveralKinds() {
        assertThat(launched("The Houthis launched a drone and missile attack on Doha on Monday."))
                .containsExactly(
                        "Houthis, 2022-10-03, -, drone", "Houthis, 2022-10-03, -, missile");
    }

    @Test
    void takesNoDateFromAClauseThatSaysSinceWhen() {
        assertThat(launched("Iran launched a long-range missile since it took over in May."))
                .containsExactly("Iran, -, 1, long-range missile");
    }

    @Test
    void readsALiftOffWithoutADay() {
        assertThat(launched("NASA's moon rocket finally lifted off from Cape Canaveral."))
                .containsExactly("NASA, -, 1, rocket");
        assertThat(launched("NASA's moon rocket may lift off from Cape Canaveral.")).isEmpty();
    }
}
