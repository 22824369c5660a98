package org.wiregraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wiregraph.model.Report;

/// Sanctions that no rule reads, by the clues around a word.
class WeighedSanctionsTest {

    private static List<String> weighed(String... paragraphs) {
        return Story.of(paragraphs).all(Report.Sanction.class).stream()
                .filter(s -> s.evidence().rule().equals(SanctionAct.Manner.WEIGHED.rule()))
                .map(s -> s.imposer().name() + " " + s.status() + " " + s.target().name())
                .toList();
    }

    @Test
    void readsWhomSanctionsHitThatAreToldInPassing() {
        assertThat(
                        weighed(
                                "Despite the United Nations sanctions, Libya sold its oil to"
                                        + " traders in Malta."))
                .containsExactly("United Nations IN_FORCE Libya");
        assertThat(weighed("Libya is angry over Western sanctions imposed over Malta."))
                .containsExactly("West IMPOSED Libya");
    }

    @Test
    void readsWhoImposedWhereThatIsOnlySaidOfTheTime() {
        assertThat(weighed("The firm was sanctioned in May under the Trudeau administration."))
                .containsExactly("Trudeau administration IMPOSED The firm");
    }

    @Test
    void takesSanctionsThatAreYetToBeImposedForProposed() {
        assertThat(
                        weighed(
                                "Sen. Marco Lind introduced a bill Wednesday to impose sanctions on"
                                        + " Libyan officials over abuses in Malta."))
                .containsExactly("United States PROPOSED Libyan officials");
    }

    @Test
    void tellsOnceWhatRulesReadElsewhere() {
        assertThat(
                        weighed(
                                "The United Nations imposed sanctions on Libya in May.",
                                "Despite the United Nations sanctions, Libya sold its oil to"
                                        + " traders in Malta."))
                .isEmpty();
    }

    @Test
    void leavesThePackageThatAnActIsPartOf() {
        assertThat(
                        weighed(
                                "Canada on Monday blacklisted two banks in its third package of"
                                        + " sanctions against Libya."))
                .isEmpty();
    }

    @Test
    void leavesWhatIsQuotedAndWhoCannotImpose() {
        assertThat(
                        weighed(
                                "It said: \"Despite the United Nations sanctions, Libya sold its"
                                        + " oil to traders in Malta.\""))
                .isEmpty();
        assertThat(weighed("The Lima Courier praised the tough sanctions on Libya.")).isEmpty();
    }

    @Test
    void leavesSanctionsInGeneral() {
        assertThat(weighed("Canada's economists doubt that sanctions ever change a country."))
                .isEmpty();
    }

    @Test
    void leavesWhatIsDeniedOrDiscussed() {
        assertThat(weighed("There is no sign that Western sanctions were imposed over Libya."))
                .isEmpty();
        assertThat(weighed("Peru discussed the U.S. sanctions.")).isEmpty();
    }

    @Test
    void leavesAStateNotAimedAtWhereTheSameSanctionsHitAnother() {
        assertThat(
                        weighed(
                                "The United Nations imposed sanctions on Malta in May.",
                                "Despite the United Nations sanctions, Libya sold its oil to"
                                        + " traders in Malta."))
                .isEmpty();
    }

    @Test
    void leavesThoseWhoMayVetoWhatTheCouncilDecides() {
        assertThat(
                        weighed(
                                "Despite the United Nations sanctions, Russia sold its oil to"
                                        + " traders in Malta."))
                .isEmpty();
    }

    @Test
    void takesNobodyWhoIsAidedForTheOneHit() {
        assertThat(
                        Story.of(
                                        "The United States and Iran are at odds. Treasury sanctions"
                                                + " a Peruvian firm for aiding Iran.")
                                .sanctioned())
                .noneMatch(s -> s.contains("> Iran"));
    }
}
