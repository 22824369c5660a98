package org.wiregraph.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wiregraph.merge.Reports.NORTH;
import static org.wiregraph.merge.Reports.US;
import static org.wiregraph.model.EventKind.ACTIVITY;
import static org.wiregraph.model.Trait.CALLED;
import static org.wiregraph.model.Trait.DATE;
import static org.wiregraph.model.Trait.KIND;
import static org.wiregraph.model.Trait.PARTICIPANT;
import static org.wiregraph.model.Trait.STATUS;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wiregraph.model.Event;

class ActivityRuleTest {

    private static final String SOUTH = Reports.BASE + "entity/Q884";

    private final Reports reports = new Reports();

    @Test
    void joinsAnExerciseOfOneNameAndYearWhateverItsDays() {
        named("a/activity-1", "exercise", "the Azure Shield", "2031-03-04");
        named("b/activity-1", "exercise", "Azure Shield", "2031-03-14");
        named("c/activity-1", "exercise", "Azure Shield", "2030-03-10");

        assertThat(reports.groups())
                .containsExactlyInAnyOrder(
                        List.of("a/activity-1", "b/activity-1"), List.of("c/activity-1"));
        assertThat(reports.merge()).allMatch(event -> event.differences().isEmpty());
    }

    @Test
    void datesAnUndatedExerciseByItsArticle() {
        named("a/activity-1", "exercise", "Azure Shield", "2031-03-04");
        reports.add(
                "b/activity-1",
                ACTIVITY,
                KIND,
                "exercise",
                CALLED,
                "\"Azure Shield\"",
                PARTICIPANT,
                US,
                "published",
                "2031-04-01");

        assertThat(reports.groups()).containsExactly(List.of("a/activity-1", "b/activity-1"));
    }

    @Test
    void joinsAnAgreementOfOneNameInAnyYear() {
        named("a/activity-1", "agreement", "the Lantern Accord", "2018");
        named("b/activity-1", "agreement", "Lantern Accord", "2018-09-19");
        named("c/activity-1", "agreement", "a military agreement", "2018-09-19");

        assertThat(reports.groups())
                .containsExactlyInAnyOrder(
                        List.of("a/activity-1", "b/activity-1"), List.of("c/activity-1"));
    }

    @Test
    void joinsUnnamedActivitiesOfOneKindDayAndParty() {
        unnamed("a/activity-1", "nuclear test", "2017-09-03", NORTH);
        unnamed("b/activity-1", "nuclear test", "2017-09-03", NORTH);
        unnamed("c/activity-1", "nuclear test", "2017-09", NORTH);
        unnamed("d/activity-1", "deployment", "2017-09-03", NORTH);
        unnamed("e/activity-1", "nuclear test", "2016-09-09", NORTH);

        assertThat(reports.groups())
                .containsExactlyInAnyOrder(
                        List.of("a/activity-1", "b/activity-1", "c/activity-1"),
                        List.of("d/activity-1"),
                        List.of("e/activity-1"));
    }

    @Test
    void takesTwoOfThreePartiesForTheSameExercise() {
        unnamed("a/activity-1", "exercise", "2031-03-04", US, SOUTH, NORTH);
        unnamed("b/activity-1", "exercise", "2031-03-04", US, SOUTH);
        unnamed("c/activity-1", "exercise", "2031-03-04", US);

        assertThat(reports.groups())
                .containsExactlyInAnyOrder(
                        List.of("a/activity-1", "b/activity-1"), List.of("c/activity-1"));
    }

    @Test
    void keepsActivitiesWithNeitherNameNorDateApart() {
        reports.add("a/activity-1", ACTIVITY, KIND, "deployment", PARTICIPANT, US);
        reports.add("b/activity-1", ACTIVITY, KIND, "deployment", PARTICIPANT, US);

        assertThat(reports.groups()).hasSize(2);
    }

    @Test
    void tellsWhereArticlesDifferOnWhetherItTookPlace() {
        named("a/activity-1", "exercise", "Azure Shield", "2031-03", STATUS, "held");
        named("b/activity-1", "exercise", "Azure Shield", "2031-03", STATUS, "cancelled");

        Event event = reports.merge().getFirst();
        assertThat(event.differences())
                .extracting(difference -> difference.trait())
                .containsExactly(STATUS);
    }

    @Test
    void labelsAnActivityByKindNameAndParties() {
        named("a/activity-1", "exercise", "Azure Shield", "2031-03");
        unnamed("b/activity-1", "nuclear test", "2017-09-03", NORTH);

        assertThat(reports.merge())
                .extracting(Event::label)
                .containsExactlyInAnyOrder(
                        "exercise Azure Shield of United States, 2031-03",
                        "nuclear test of North Korea, 2017-09-03");
    }

    private void named(String name, String kind, String called, String date, Object... more) {
        Object[] traits = new Object[8 + more.length];
        Object[] first = {KIND, kind, CALLED, called, DATE, date, PARTICIPANT, US};
        System.arraycopy(first, 0, traits, 0, first.length);
        System.arraycopy(more, 0, traits, first.length, more.length);
        reports.add(name, ACTIVITY, traits);
    }

    private void unnamed(String name, String kind, String date, String... parties) {
        Object[] traits = new Object[4 + 2 * parties.length];
        traits[0] = KIND;
        traits[1] = kind;
        traits[2] = DATE;
        traits[3] = date;
        for (int i = 0; i < parties.length; i++) {
            traits[4 + 2 * i] = PARTICIPANT;
            traits[5 + 2 * i] = parties[i];
        }
        reports.add(name, ACTIVITY, traits);
    }
}
