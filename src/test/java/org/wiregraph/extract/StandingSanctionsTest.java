package org.wiregraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wiregraph.model.Report;

class StandingSanctionsTest {

    private static List<String> in(String... paragraphs) {
        return Story.of(paragraphs).sanctioned();
    }

    @Test
    void takesWhatMayBeLiftedToStand() {
        assertThat(in("Canada could ease sanctions against Libya, diplomats said."))
                .containsExactly("Canada > Libya, in force");
        assertThat(in("The United States refused to lift sanctions on Libya."))
                .containsExactly("United States > Libya, in force");
        assertThat(in("Norway urged others to lift sanctions on Libya.")).isEmpty();
        assertThat(in("Libya hailed the deal because it may ease sanctions on oil exports."))
                .isEmpty();
        assertThat(in("Libya would shut the plant in exchange for Canada lifting sanctions on it."))
                .doesNotContain("Canada > Libya, lifted");
        assertThat(
                        in(
                                "Libya wants to shut the plant in exchange for lifting U.N."
                                        + " sanctions on it."))
                .doesNotContain("United Nations > Libya, lifted");
        assertThat(in("Canada lifted sanctions on Libya in May."))
                .containsExactly("Canada > Libya, lifted");
    }

    @Test
    void readsWhomMeasuresHarm() {
        assertThat(in("Libya has been hit hard by U.S. sanctions."))
                .containsExactly("United States > Libya, in force");
        assertThat(in("U.S. sanctions have crippled Libya's economy."))
                .containsExactly("United States > Libya's economy, in force");
        assertThat(in("Libya is reeling from Canadian sanctions."))
                .containsExactly("Canada > Libya, in force");
        assertThat(in("The farmers of the north have been hurt by U.S. sanctions.")).isEmpty();
        assertThat(in("U.S. sanctions have not crippled Libya's economy.")).isEmpty();
    }

    @Test
    void readsWhomBrokenMeasuresAreAgainst() {
        assertThat(in("The firm sold oil to Libya in defiance of U.N. sanctions."))
                .containsExactly("United Nations > Libya, in force");
        assertThat(in("The ship was held for breaking EU sanctions by taking arms to Libya."))
                .containsExactly("European Union > Libya, in force");
        assertThat(in("Libya has evaded U.S. sanctions by renaming its tankers."))
                .containsExactly("United States > Libya, in force");
        assertThat(in("Peru broke U.N. sanctions, a report said.")).isEmpty();
    }

    @Test
    void readsTheClauseThatDescribesTheMeasure() {
        assertThat(in("The sanctions Canada imposed on Libya in May have hurt traders."))
                .containsExactly("Canada > Libya, imposed");
        assertThat(in("Envoys spoke of sanctions that Oslo had imposed against Libya."))
                .containsExactly("Norway > Libya, imposed");
        assertThat(in("Libya was angered by the sanctions the United States imposed on it."))
                .containsExactly("United States > Libya, imposed");
    }

    @Test
    void readsWhomMeasuresAreFor() {
        assertThat(in("Canada unveiled new sanctions aimed at starving Libya of cash."))
                .containsExactly("Canada > Libya, imposed");
        assertThat(in("Canada unveiled sanctions intended to force Libya back to talks."))
                .containsExactly("Canada > Libya, imposed");
        assertThat(in("Canada unveiled sanctions meant to stop the war.")).isEmpty();
    }

    @Test
    void readsWhoWantsToBeRidOfThem() {
        assertThat(in("Libya wants U.S. sanctions lifted."))
                .containsExactly("United States > Libya, in force");
        assertThat(in("Libya demanded that Canada lift its sanctions."))
                .containsExactly("Canada > Libya, in force");
        assertThat(in("Libya seeks relief from EU sanctions."))
                .containsExactly("European Union > Libya, in force");
        assertThat(
                        in(
                                "Canada imposed sanctions on Libya in May.",
                                "Peru wants Canadian sanctions lifted."))
                .containsExactly("Canada > Libya, imposed");
    }

    @Test
    void takesTheMeasureForKeptThatSomebodyVowsToKeep() {
        assertThat(in("Canada vowed to keep sanctions on Libya."))
                .containsExactly("Canada > Libya, in force");
        assertThat(in("Canada extended sanctions against Libya until January."))
                .containsExactly("Canada > Libya, in force");
    }

    @Test
    void readsWhoIsOnAList() {
        assertThat(in("Two Libyan banks are on the U.S. sanctions list."))
                .containsExactly("United States > Two Libyan banks, in force");
        assertThat(in("Two Libyan singers are on the list of guests.")).isEmpty();
    }

    @Test
    void readsTheImposerNamedAfterTheMeasure() {
        assertThat(in("The sanctions on Libya by the United States have done little."))
                .containsExactly("United States > Libya, in force");
        assertThat(in("Sanctions against Libya imposed by the United States are in place."))
                .containsExactly("United States > Libya, in force");
        assertThat(in("The sanctions on Libya by no means hurt its banks.")).isEmpty();
    }

    @Test
    void takesWhatIsToEndToStand() {
        assertThat(in("Talks are about the lifting of U.S. sanctions on Libya."))
                .containsExactly("United States > Libya, in force");
        assertThat(in("Trade grew after the lifting of U.S. sanctions on Libya.")).isEmpty();
    }

    @Test
    void readsTheNounBeforeTheClause() {
        assertThat(in("Libya, which is under U.S. sanctions, fired two missiles."))
                .containsExactly("United States > Libya, in force");
    }

    @Test
    void tellsOneStandingRegimeOnce() {
        assertThat(
                        in(
                                "Canada has imposed sanctions on Libya.",
                                "The Canadian sanctions on Libya hurt its banks."))
                .containsExactly("Canada > Libya, imposed");
        assertThat(in("The UN adopted its harshest sanctions to date against Libya."))
                .containsExactly("United Nations > Libya, imposed");
        assertThat(in("Canada imposed sanctions over its attack on two ports.")).isEmpty();
    }

    @Test
    void readsWhoIsPutOnAListOfSponsorsOfTerrorismOrTakenOffIt() {
        Story story =
                Story.of(
                        "President Joe Biden put Chad back on the U.S. government's list of state"
                                + " sponsors of terrorism on Monday.",
                        "The United States took Mali off the list of state sponsors of terrorism"
                                + " in 2016.",
                        "Envoy Piet Vos put Peru on a list of good hosts.");
        assertThat(story.sanctioned())
                .containsExactly("United States > Chad, imposed", "United States > Mali, lifted");
        assertThat(story.all(Report.Sanction.class))
                .extracting(s -> s.when().iso().orElse("-"))
                .containsExactly("2022-10-03", "2016");
    }

    @Test
    void takesSanctionsThatAreYetToStartForProposed() {
        assertThat(
                        Story.of("The next round of U.S. sanctions on Libya will target two banks.")
                                .sanctioned())
                .containsExactly("United States > Libya, proposed");
        assertThat(
                        Story.of("U.S. sanctions on Libya, due to snap back in May, worry traders.")
                                .sanctioned())
                .containsExactly("United States > Libya, proposed");
        assertThat(Story.of("U.S. sanctions on Libya will hurt traders.").sanctioned())
                .containsExactly("United States > Libya, in force");
    }
}
