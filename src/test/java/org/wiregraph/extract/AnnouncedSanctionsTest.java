package org.wiregraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wiregraph.model.Report;

/// Sanctions told by nouns, in two steps, with their relief, or as not done.
class AnnouncedSanctionsTest {

    private static List<String> in(String... paragraphs) {
        return Story.of(paragraphs).sanctioned();
    }

    private static Report.Sanction first(String text) {
        return Story.of(text).all(Report.Sanction.class).getFirst();
    }

    @Test
    void takesWhoAnnouncedMeasuresForThoseHitLater() {
        assertThat(
                        in(
                                "Canada announced new sanctions on Monday.",
                                "The measures hit six Libyan firms."))
                .containsExactly("Canada > six Libyan firms, imposed");
        assertThat(in("The sanctions, announced by Canada on Monday, target six Libyan firms."))
                .containsExactly("Canada > six Libyan firms, imposed");
        assertThat(
                        in(
                                "Canada mulled new sanctions on Monday.",
                                "The measures hit six Libyan firms."))
                .isEmpty();
    }

    @Test
    void readsNounsOfImposing() {
        assertThat(in("Canada's imposition of an oil embargo on Libya angered traders."))
                .containsExactly("Canada > Libya, imposed");
        assertThat(in("Traders feared Canada's possible imposition of an oil embargo on Libya."))
                .noneMatch(s -> s.endsWith("imposed"));
    }

    @Test
    void readsRelief() {
        assertThat(in("Canada granted Libya relief from sanctions on Monday."))
                .containsExactly("Canada > Libya, lifted");
        assertThat(in("Canada offered Libya sanctions relief in return for an end to tests."))
                .containsExactly("Canada > Libya, in force");
        assertThat(in("Canada rolled back sanctions on Libya on Monday."))
                .containsExactly("Canada > Libya, lifted");
    }

    @Test
    void readsTheStateNamedBetweenOwnerAndMeasure() {
        assertThat(in("Canada's Libya sanctions have cut its exports."))
                .containsExactly("Canada > Libya, in force");
    }

    @Test
    void readsNothingInWhatIsPutOffOrDiscussed() {
        assertThat(in("Canada put off imposing sanctions on Libya.")).isEmpty();
        assertThat(in("Canada could not get Oslo to trade or impose sanctions on Libya."))
                .isEmpty();
        assertThat(in("Canada discussed lifting sanctions on Libya on Monday."))
                .noneMatch(s -> s.endsWith("lifted"));
    }

    @Test
    void readsAGerundUnderWhatMayBeAsProposed() {
        assertThat(in("Canada could respond by imposing sanctions on Libya."))
                .containsExactly("Canada > Libya, proposed");
    }

    @Test
    void resolvesTheOwnerOfAnEconomyHit() {
        assertThat(in("Libya was angered when Canada imposed sanctions on its economy."))
                .containsExactly("Canada > Libya, imposed");
    }

    @Test
    void keepsWhatTiesThoseHit() {
        assertThat(in("Canada imposed sanctions against people involved with the Libyan navy."))
                .containsExactly("Canada > people involved with the Libyan navy, imposed");
        assertThat(in("Canada imposed sanctions on others.")).isEmpty();
    }

    @Test
    void countsDozensAndABodyWithOthers() {
        assertThat(
                        first("Canada blacklisted two-dozen Libyan firms.")
                                .targetCount()
                                .orElseThrow()
                                .value())
                .isEqualTo(24);
        assertThat(
                        first("Canada blacklisted the Delta Group (DG) and 15 individuals.")
                                .targetCount()
                                .orElseThrow()
                                .value())
                .isEqualTo(16);
    }

    @Test
    void datesWhatIsTakenOffAList() {
        assertThat(
                        first("Canada removed two Libyan banks from its sanctions list on Monday.")
                                .when()
                                .iso())
                .contains("2022-10-03");
        assertThat(in("Two Libyan banks were removed from Canada's sanctions list on Monday."))
                .containsExactly("Canada > Two Libyan banks, lifted");
    }

    @Test
    void takesTheTellerOfASanctionWithoutAgent() {
        assertThat(
                        in(
                                "Canada's foreign minister announced that six Libyan firms had been"
                                        + " blacklisted."))
                .containsExactly("Canada > six Libyan firms, imposed");
        assertThat(in("Libya announced that six Libyan firms had been blacklisted.")).isEmpty();
    }

    @Test
    void readsAFrontedParticiple() {
        assertThat(in("Sanctioned by Canada in 2018, Ann Lee fled to Lima."))
                .containsExactly("Canada > Ann Lee, imposed");
    }

    @Test
    void readsWhatLawmakersTightenAsProposed() {
        assertThat(in("Lawmakers in the U.S. House tightened sanctions against Libya last week."))
                .containsExactly("United States > Libya, proposed");
    }

    @Test
    void readsWhatAUnionOfStatesOrACommitteeImposes() {
        assertThat(in("The G7 nations imposed sanctions on Libya in May."))
                .containsExactly("Group of Seven > Libya, imposed");
        assertThat(in("EU countries imposed sanctions on Libya in May."))
                .containsExactly("European Union > Libya, imposed");
        assertThat(in("U.S. allies imposed sanctions on Libya in May.")).isEmpty();
        assertThat(in("The U.N. Security Council committee sanctioned two shipping firms."))
                .containsExactly("United Nations Security Council > two shipping firms, imposed");
    }

    @Test
    void takesTheCountryForTheOneToldOfThatDoesNotImpose() {
        assertThat(in("Libya seized two ships. Norway imposed sanctions on the country in May."))
                .containsExactly("Norway > Libya, imposed");
        assertThat(in("Libya seized two ships. Norway imposed a toll of fines and sanctions."))
                .isEmpty();
        assertThat(
                        in(
                                "Libya seized two ships. Norway imposed a flurry of sanctions on"
                                        + " the regime."))
                .containsExactly("Norway > Libya, imposed");
    }

    @Test
    void readsWhatIsImposedWhileSomethingElseIsDone() {
        assertThat(
                        in(
                                "Norway praised the accord while imposing new sanctions on two"
                                        + " Libyan banks."))
                .containsExactly("Norway > two Libyan banks, imposed");
    }
}
