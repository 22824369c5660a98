package org.wiregraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Whom pronouns, titles and names of bodies mean.
class WhoIsMeantTest {

    private static List<String> said(String... paragraphs) {
        return Story.of(paragraphs).said();
    }

    @Test
    void knowsTheCountryThatIsNamedBehindABody() {
        assertThat(said("WASHINGTON was quiet. The defense ministry of Chad said it was shut."))
                .containsExactly("Chadian defense ministry > it was shut");
        assertThat(said("The parliament of the Netherlands said the port was shut."))
                .containsExactly("Dutch parliament > the port was shut");
    }

    @Test
    void takesSheForNoManWhoIsKnownByHisGivenNameOnly() {
        assertThat(
                        said(
                                "Danish envoy Ada Vik was in Lima. Her brother Eric was there too.",
                                "She said the port was shut."))
                .containsExactly("Ada Vik > the port was shut");
    }

    @Test
    void knowsTheSubjectWhoseRankTheTreeTakesForItsHead() {
        assertThat(
                        said(
                                "Spokesman Jon Holt said the port was shut.",
                                "At the Pentagon, spokesman Rear Adm. John Vik echoed that: \"This"
                                        + " is not the end,\" he said."))
                .contains("John Vik > This is not the end");
    }

    @Test
    void takesHeForNobodyWhomHisOwnVerbNames() {
        assertThat(
                        said(
                                "Danish envoy Jon Holt met Peter Muir of Lima News.",
                                "“It was a good day,” he told Muir."))
                .containsExactly("Jon Holt > It was a good day");
        assertThat(said("Danish envoy Ada Vik met Ine Berg.", "She said Ms. Berg was ill."))
                .containsExactly("Ada Vik > Ms. Berg was ill");
        assertThat(
                        said(
                                "Danish envoy Jon Holt was in Lima.",
                                "He said he feared the storm that Holt had seen."))
                .containsExactly("Jon Holt > he feared the storm that Holt had seen");
    }

    @Test
    void tellsAnAdviserFromThePresidentWhoseHeIs() {
        assertThat(said("President Barack Obama's top adviser warned that the port was shut."))
                .containsExactly("President Barack Obama's top adviser > the port was shut");
        assertThat(said("Deputy Attorney General Jon Holt's choice of Kai Vik stresses a point."))
                .isEmpty();
    }

    @Test
    void knowsWhoseAnnouncementSaysSo() {
        assertThat(
                        said(
                                "The Peruvian foreign ministry said the port would be shut.",
                                "“Work has begun on the pier,” said the announcement."))
                .containsExactly(
                        "Peruvian foreign ministry > the port would be shut",
                        "Peruvian foreign ministry > Work has begun on the pier");
    }

    @Test
    void takesTheGovernmentOfALeaderForNoOther() {
        assertThat(said("WASHINGTON was quiet. The Assad government condemned the vote."))
                .containsExactly("Assad government > the vote");
    }

    @Test
    void takesSheForNoLeaderWhoIsAMan() {
        assertThat(
                        said(
                                "President Obama left on Friday. Debbie Vos came in.",
                                "\"The port is shut,\" she said."))
                .containsExactly("Debbie Vos > The port is shut");
        assertThat(said("President Obama left on Friday.", "\"The port is shut,\" she said."))
                .isEmpty();
    }

    @Test
    void hearsTheChairmanAndNotHisCommittee() {
        assertThat(
                        said(
                                "Senate Judiciary Committee Chairman Jon Holt, R-S.C., told the"
                                        + " paper that the port was shut."))
                .containsExactly("Jon Holt > the port was shut");
    }

    @Test
    void joinsNoPlaceToWhoSpeaksBehindIt() {
        assertThat(said("She lives in Birmingham, England, but the Taliban warned that it rained."))
                .containsExactly("Taliban > it rained");
    }

    @Test
    void takesNobodyInTheQuotationForTheOneWhoGoesOn() {
        assertThat(
                        Story.of(
                                        "Mayor Jon Palsson spoke on the pier. “In some cases, as in"
                                                + " the one I told Piet Vos of, it is clear,” he"
                                                + " went on.")
                                .said())
                .containsExactly(
                        "Jon Palsson > In some cases, as in the one I told Piet Vos of, it is"
                                + " clear");
    }

    @Test
    void takesTheOfficerForTheSourceNotTheBody() {
        assertThat(
                        Story.of(
                                        "The pier is old, according to Fishers Without Borders"
                                                + " President Jon Palsson.")
                                .said())
                .containsExactly("Jon Palsson > The pier is old");
    }

    @Test
    void knowsWhomACallingMeans() {
        assertThat(
                        Story.of(
                                        "The singer Ana Rey met Kai Vik, a pollster from Ghent. The"
                                                + " singer said it rained. The pollster said it did"
                                                + " not.")
                                .said())
                .containsExactly("Ana Rey > it rained", "Kai Vik > it did not");
        assertThat(Story.of("Ana Rey met Kai Vik. The singer said it rained.").said())
                .noneMatch(s -> s.contains("Rey") || s.contains("Vik"));
    }

    @Test
    void joinsNothingOfAQuotationToItsSpeaker() {
        String rule =
                "Our main rule on these maps is that we do not keep them for longer than"
                        + " the trade needs, because we have seen that the longer we keep maps"
                        + " beyond what we use them, the greater the harm to the good name of our"
                        + " crews";
        assertThat(Story.of("Piet Woods runs a firm. \"" + rule + ",\" Woods said.").said())
                .containsExactly("Piet Woods > " + rule);
    }
}
