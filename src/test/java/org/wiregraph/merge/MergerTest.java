package org.wiregraph.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wiregraph.merge.Reports.BLINKEN;
import static org.wiregraph.merge.Reports.CHUNG;
import static org.wiregraph.merge.Reports.HAYASHI;
import static org.wiregraph.merge.Reports.NORTH;
import static org.wiregraph.model.EventKind.AGGREGATE;
import static org.wiregraph.model.EventKind.LAUNCH;
import static org.wiregraph.model.EventKind.MEETING;
import static org.wiregraph.model.EventKind.STATEMENT;
import static org.wiregraph.model.Trait.ACTOR;
import static org.wiregraph.model.Trait.ALTITUDE;
import static org.wiregraph.model.Trait.CONTENT;
import static org.wiregraph.model.Trait.COUNT;
import static org.wiregraph.model.Trait.COUNT_OF;
import static org.wiregraph.model.Trait.DATE;
import static org.wiregraph.model.Trait.DISTANCE;
import static org.wiregraph.model.Trait.FORM;
import static org.wiregraph.model.Trait.KIND;
import static org.wiregraph.model.Trait.PARTICIPANT;
import static org.wiregraph.model.Trait.SPEAKER;
import static org.wiregraph.model.Trait.STATUS;
import static org.wiregraph.model.Trait.WEAPON_CLASS;
import static org.wiregraph.model.Trait.WEAPON_WORDS;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wiregraph.model.Difference;
import org.wiregraph.model.Event;

class MergerTest {

    private static final String PUBLISHED = "published";

    private final Reports reports = new Reports();

    @Test
    void joinsLaunchesOfOneActorAndDay() {
        launch("a/launch-1", "2022-01-14", "ShortRange");
        launch("b/launch-1", "2022-01-14", "ShortRange");
        launch("c/launch-1", "2022-01-17", "ShortRange");

        assertThat(reports.groups())
                .containsExactlyInAnyOrder(
                        List.of("a/launch-1", "b/launch-1"), List.of("c/launch-1"));
    }

    @Test
    void joinsABroadOrMissingWeaponAndANamedModelToTheOnlyLaunchOfTheDay() {
        launch("a/launch-1", "2022-01-14", "ShortRange");
        launch("b/launch-1", "2022-01-14", "Missile");
        launch("c/launch-1", "2022-01-14", "KN23");
        reports.add("d/launch-1", LAUNCH, ACTOR, NORTH, DATE, "2022-01-14");

        assertThat(reports.groups())
                .containsExactly(List.of("a/launch-1", "b/launch-1", "c/launch-1", "d/launch-1"));
    }

    @Test
    void keepsLaunchesOfDifferentWeaponsOnOneDayApartAndAVagueOneByItself() {
        launch("a/launch-1", "2022-01-14", "ShortRange");
        launch("b/launch-1", "2022-01-14", "Cruise");
        launch("c/launch-1", "2022-01-14", "Missile");

        assertThat(reports.groups()).hasSize(3);
    }

    @Test
    void joinsAMonthToItsOnlyLaunchButNotWhereThereAreTwo() {
        launch("a/launch-1", "2022-01-14", "ShortRange");
        launch("b/launch-1", "2022-01", "ShortRange");
        launch("c/launch-1", "2022-03-05", "ShortRange");
        launch("d/launch-1", "2022-03-16", "ShortRange");
        launch("e/launch-1", "2022-03", "ShortRange");

        assertThat(reports.groups())
                .containsExactlyInAnyOrder(
                        List.of("a/launch-1", "b/launch-1"),
                        List.of("c/launch-1"),
                        List.of("d/launch-1"),
                        List.of("e/launch-1"));
    }

    @Test
    void keepsLaunchesWithoutADateApart() {
        reports.add("a/launch-1", LAUNCH, ACTOR, NORTH, WEAPON_CLASS, "Cruise");
        reports.add("b/launch-1", LAUNCH, ACTOR, NORTH, WEAPON_CLASS, "Cruise");

        assertThat(reports.groups()).hasSize(2);
    }

    @Test
    void neverJoinsTwoLaunchesThatOneArticleTellsApart() {
        launch("a/launch-1", "2022-01-14", "ShortRange");
        launch("a/launch-2", "2022-01-14", "Ballistic");
        launch("b/launch-1", "2022-01-14", "ShortRange");

        assertThat(reports.groups())
                .containsExactlyInAnyOrder(
                        List.of("a/launch-1", "b/launch-1"), List.of("a/launch-2"));
    }

    @Test
    void tellsWhereArticlesDiffer() {
        counted("a/launch-1", "2022-01-14", "2", "missiles");
        counted("b/launch-1", "2022-01-14", "3", "missiles");
        counted("c/launch-1", "2022-01", "1", "launch");

        Event event = only(reports.merge());
        assertThat(event.differences())
                .containsExactly(
                        new Difference(
                                COUNT,
                                List.of(
                                        new Difference.Value("2", iris("a#launch-1")),
                                        new Difference.Value("3", iris("b#launch-1")))));
        assertThat(event.values().get(COUNT)).containsExactly("1", "2", "3");
        assertThat(event.articles()).isEqualTo(3);
    }

    @Test
    void tellsDistancesApartThatNoRoundingExplains() {
        flown("a/launch-1", "402.0", "50.0");
        flown("b/launch-1", "400.0", "50.0");
        assertThat(only(reports.merge()).differences()).isEmpty();

        flown("c/launch-1", "300.0", "48.5");
        assertThat(only(reports.merge()).differences())
                .extracting(Difference::trait)
                .containsExactly(DISTANCE);
    }

    @Test
    void takesALaunchThatWasAnnouncedAndThenReportedForNoContradiction() {
        reports.add("a/launch-1", LAUNCH, ACTOR, NORTH, DATE, "2022-01-14", STATUS, "announced");
        reports.add("b/launch-1", LAUNCH, ACTOR, NORTH, DATE, "2022-01-14", STATUS, "reported");
        assertThat(only(reports.merge()).differences()).isEmpty();

        reports.add("c/launch-1", LAUNCH, ACTOR, NORTH, DATE, "2022-01-14", STATUS, "denied");
        assertThat(only(reports.merge()).differences())
                .extracting(Difference::trait)
                .containsExactly(STATUS);
    }

    @Test
    void findsNoDifferenceWithinOneArticle() {
        reports.add("a/launch-1", LAUNCH, ACTOR, NORTH, DATE, "2022-01-14", COUNT, "2");
        reports.add("a/launch-2", LAUNCH, ACTOR, NORTH, DATE, "2022-01-14", COUNT, "3");

        assertThat(only(reports.merge()).differences()).isEmpty();
    }

    @Test
    void labelsAnEventWithItsUsualValues() {
        for (String name : List.of("a/launch-1", "b/launch-1")) {
            reports.add(
                    name,
                    LAUNCH,
                    ACTOR,
                    NORTH,
                    COUNT,
                    "2",
                    WEAPON_WORDS,
                    "short-range ballistic missiles",
                    DATE,
                    "2022-01-14");
        }

        assertThat(only(reports.merge()).label())
                .isEqualTo("North Korea launch of 2 short-range ballistic missiles, 2022-01-14");
    }

    @Test
    void namesAnEventAfterItsFirstReport() {
        launch("b/launch-1", "2022-01-14", "ShortRange");
        launch("a/launch-1", "2022-01-14", "ShortRange");

        // printf http://example.org/article/a#launch-1 | sha256sum
        assertThat(only(reports.merge()).name()).isEqualTo("launch-bc5a876b420e");
    }

    @Test
    void keepsMeetingsOfOtherPeopleOtherDaysOrOtherWaysApart() {
        meeting("a/meeting-1", "call", "2022-01-14", BLINKEN, CHUNG);
        meeting("b/meeting-1", "talks", "2022-01-14", CHUNG, BLINKEN, HAYASHI);
        meeting("c/meeting-1", "call", "2022-01-15", BLINKEN, CHUNG);
        meeting("d/meeting-1", "visit", "2022-01-14", BLINKEN, HAYASHI);

        assertThat(reports.groups())
                .containsExactlyInAnyOrder(
                        List.of("a/meeting-1"),
                        List.of("b/meeting-1"),
                        List.of("c/meeting-1"),
                        List.of("d/meeting-1"));
    }

    @Test
    void joinsAMeetingThatNamesFewerParticipants() {
        meeting("a/meeting-1", "talks", "2022-01-14", BLINKEN, CHUNG);
        meeting("b/meeting-1", "summit", "2022-01-14", CHUNG, BLINKEN, HAYASHI);

        assertThat(reports.groups()).containsExactly(List.of("a/meeting-1", "b/meeting-1"));
    }

    @Test
    void joinsAnUndatedMeetingToTheOnlyOneBeforeItsArticle() {
        meeting("a/meeting-1", "call", "2022-01-14", BLINKEN, CHUNG);
        reports.add(
                "b/meeting-1",
                MEETING,
                KIND,
                "call",
                PARTICIPANT,
                BLINKEN,
                PARTICIPANT,
                CHUNG,
                PUBLISHED,
                "2022-01-15");

        assertThat(reports.groups()).containsExactly(List.of("a/meeting-1", "b/meeting-1"));
    }

    @Test
    void joinsStatementsThatShareAQuote() {
        statement(
                "a/statement-1",
                "mixed",
                "North Korea's tests are “unlawful and destabilizing acts that threaten peace”",
                "2022-01-17");
        statement(
                "b/statement-1",
                "direct",
                "They are unlawful and destabilizing acts that we condemn.",
                "2022-01-18");
        statement(
                "c/statement-1",
                "direct",
                "They are unlawful and destabilizing acts that we condemn.",
                "2022-01-25");

        assertThat(reports.groups())
                .containsExactlyInAnyOrder(
                        List.of("a/statement-1", "b/statement-1"), List.of("c/statement-1"));
    }

    @Test
    void joinsIndirectStatementsThatSayMostlyTheSame() {
        statement(
                "a/statement-1",
                "indirect",
                "the United States remains open to dialogue with Pyongyang without preconditions",
                "2022-01-17");
        statement(
                "b/statement-1",
                "indirect",
                "that the United States remains open to dialogue without preconditions",
                "2022-01-17");
        statement(
                "c/statement-1",
                "indirect",
                "sanctions on Pyongyang remain in place",
                "2022-01-17");

        assertThat(reports.groups())
                .containsExactlyInAnyOrder(
                        List.of("a/statement-1", "b/statement-1"), List.of("c/statement-1"));
    }

    @Test
    void keepsTwoSentencesOfOneArticleApart() {
        statement(
                "a/statement-1",
                "direct",
                "Our commitment to the defense of the Republic of Korea is ironclad.",
                "2022-01-17");
        statement(
                "a/statement-2",
                "direct",
                "I repeat that our commitment to the defense of the Republic of Korea is ironclad.",
                "2022-01-17");
        statement(
                "b/statement-1",
                "direct",
                "Our commitment to the defense of the Republic of Korea is ironclad.",
                "2022-01-17");

        assertThat(reports.groups())
                .containsExactlyInAnyOrder(
                        List.of("a/statement-1", "b/statement-1"), List.of("a/statement-2"));
    }

    @Test
    void joinsTotalsOfOnePeriodWhateverTheNumber() {
        for (String[] total :
                new String[][] {{"a", "90", "2022"}, {"b", "95", "2022"}, {"c", "90", "2023"}}) {
            reports.add(
                    total[0] + "/aggregate-1",
                    AGGREGATE,
                    ACTOR,
                    NORTH,
                    COUNT,
                    total[1],
                    COUNT_OF,
                    "missile tests",
                    DATE,
                    total[2]);
        }

        assertThat(reports.groups())
                .containsExactlyInAnyOrder(
                        List.of("a/aggregate-1", "b/aggregate-1"), List.of("c/aggregate-1"));
    }

    private void launch(String name, String date, String weapon) {
        reports.add(name, LAUNCH, ACTOR, NORTH, DATE, date, WEAPON_CLASS, weapon);
    }

    private void counted(String name, String date, String count, String of) {
        reports.add(name, LAUNCH, ACTOR, NORTH, DATE, date, COUNT, count, COUNT_OF, of);
    }

    private void flown(String name, String distance, String altitude) {
        reports.add(
                name,
                LAUNCH,
                ACTOR,
                NORTH,
                DATE,
                "2022-01-14",
                DISTANCE,
                distance,
                ALTITUDE,
                altitude);
    }

    private void meeting(String name, String kind, String date, String... participants) {
        Object[] traits = new Object[4 + 2 * participants.length];
        traits[0] = KIND;
        traits[1] = kind;
        traits[2] = DATE;
        traits[3] = date;
        for (int i = 0; i < participants.length; i++) {
            traits[4 + 2 * i] = PARTICIPANT;
            traits[5 + 2 * i] = participants[i];
        }
        reports.add(name, MEETING, traits);
    }

    private void statement(String name, String form, String content, String published) {
        reports.add(
                name, STATEMENT, SPEAKER, BLINKEN, FORM, form, CONTENT, content, PUBLISHED,
                published);
    }

    private static Event only(List<Event> events) {
        assertThat(events).hasSize(1);
        return events.getFirst();
    }

    private static List<String> iris(String... reports) {
        return java.util.Arrays.stream(reports).map(r -> Reports.BASE + "article/" + r).toList();
    }
}
