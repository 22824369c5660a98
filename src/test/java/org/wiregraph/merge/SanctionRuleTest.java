package org.wiregraph.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wiregraph.merge.Reports.NORTH;
import static org.wiregraph.merge.Reports.TREASURY;
import static org.wiregraph.merge.Reports.US;
import static org.wiregraph.model.EventKind.SANCTION;
import static org.wiregraph.model.Trait.COUNT;
import static org.wiregraph.model.Trait.DATE;
import static org.wiregraph.model.Trait.IMPOSER;
import static org.wiregraph.model.Trait.STATUS;
import static org.wiregraph.model.Trait.TARGET;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wiregraph.model.Difference;
import org.wiregraph.model.Event;

class SanctionRuleTest {

    private final Reports reports = new Reports();

    @Test
    void joinsSanctionsOnAboutAsManyTargetsByImposersOfOneCountry() {
        reports.add(
                "a/sanction-1",
                SANCTION,
                IMPOSER,
                US,
                TARGET,
                Reports.BASE + "article/a#group-1",
                COUNT,
                "6",
                DATE,
                "2022-01-12");
        reports.add(
                "b/sanction-1",
                SANCTION,
                IMPOSER,
                TREASURY,
                TARGET,
                Reports.BASE + "article/b#group-1",
                COUNT,
                "5",
                DATE,
                "2022-01");

        Event event = only(reports.merge());
        assertThat(event.differences()).extracting(Difference::trait).containsExactly(COUNT);
        assertThat(event.values().get(IMPOSER)).containsExactly(US, TREASURY);
    }

    @Test
    void keepsSanctionsOnFarMoreTargetsApart() {
        sanction("a/sanction-1", "5", "2022-01-12");
        sanction("b/sanction-1", "6", "2022-01-12");
        sanction("c/sanction-1", "7", "2022-01-12");
        sanction("d/sanction-1", "20", "2022-01-12");
        sanction("e/sanction-1", "5", "2022-04-01");

        assertThat(reports.groups())
                .containsExactlyInAnyOrder(
                        List.of("a/sanction-1", "b/sanction-1"),
                        List.of("c/sanction-1"),
                        List.of("d/sanction-1"),
                        List.of("e/sanction-1"));
    }

    @Test
    void keepsTwoSingleTargetsOfOneArticleApart() {
        String article = Reports.BASE + "article/a#group-";
        for (String number : List.of("1", "2")) {
            reports.add(
                    "a/sanction-" + number,
                    SANCTION,
                    IMPOSER,
                    US,
                    TARGET,
                    article + number,
                    COUNT,
                    "1",
                    DATE,
                    "2022-01-12");
        }

        assertThat(reports.groups()).hasSize(2);
    }

    @Test
    void keepsTheLiftingOfASanctionApartFromImposingIt() {
        reports.add(
                "a/sanction-1",
                SANCTION,
                IMPOSER,
                US,
                TARGET,
                NORTH,
                DATE,
                "2022-01-12",
                STATUS,
                "imposed");
        reports.add(
                "b/sanction-1",
                SANCTION,
                IMPOSER,
                US,
                TARGET,
                NORTH,
                DATE,
                "2022-01-12",
                STATUS,
                "lifted");

        assertThat(reports.groups()).hasSize(2);
    }

    private void sanction(String name, String count, String date) {
        String group = Reports.BASE + "article/" + name.charAt(0) + "#group-1";
        reports.add(name, SANCTION, IMPOSER, US, TARGET, group, COUNT, count, DATE, date);
    }

    private static Event only(List<Event> events) {
        assertThat(events).hasSize(1);
        return events.getFirst();
    }
}
