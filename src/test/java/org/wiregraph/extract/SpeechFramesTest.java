package org.wiregraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SpeechFramesTest {

    private static final String SOLBERG = "Norwegian Foreign Minister Ine Solberg was in Lima.";

    @Test
    void readsQuotationsInStraightSingleMarks() {
        assertThat(Story.of(SOLBERG, "'We can't pay for it,' Solberg said.").said())
                .containsExactly("Ine Solberg > We can't pay for it");
        assertThat(Story.of(SOLBERG, "The lawyers' fees and the clerks' pay rose.").said())
                .isEmpty();
    }

    @Test
    void hearsTheOneWhomAnotherQuotes() {
        assertThat(
                        Story.of(
                                        SOLBERG,
                                        "The newspaper quoted Solberg as saying that the port would"
                                                + " close.")
                                .said())
                .containsExactly("Ine Solberg > the port would close");
    }

    @Test
    void readsWhatFollowsAsTheyExplainedButNotAsTheyLeft() {
        assertThat(Story.of(SOLBERG, "As Solberg explained, the port was shut.").said())
                .containsExactly("Ine Solberg > the port was shut");
        assertThat(Story.of(SOLBERG, "As Solberg left, the port was shut.").said()).isEmpty();
    }

    @Test
    void readsWhatFollowsAnAttributionBehindAnAdverb() {
        assertThat(Story.of(SOLBERG, "Instead, Solberg argued, the port will stay.").said())
                .containsExactly("Ine Solberg > the port will stay");
    }

    @Test
    void hearsOfficesAndCampaignsButNotFew() {
        assertThat(Story.of(SOLBERG, "Solberg's office said the port was shut.").said())
                .containsExactly("Solberg's office > the port was shut");
        assertThat(Story.of(SOLBERG, "Few observers deny the failure.").said()).isEmpty();
    }

    @Test
    void readsWarningsThatAreIssued() {
        assertThat(Story.of(SOLBERG, "Solberg issued a warning that the ice was thin.").said())
                .containsExactly("Ine Solberg > the ice was thin");
    }

    @Test
    void closesAQuotationWhoseMarksAreOfTwoKinds() {
        assertThat(
                        Story.of(
                                        SOLBERG,
                                        "Solberg warned \"we are ready to leave.” That would be an"
                                                + " error.")
                                .said())
                .containsExactly("Ine Solberg > we are ready to leave.");
        assertThat(Story.of(SOLBERG, "\"They said “never” twice,\" Solberg said.").said())
                .containsExactly("Ine Solberg > They said “never” twice");
    }

    @Test
    void readsTheQuotationBeforeWhenItWasSaid() {
        assertThat(
                        Story.of(
                                        SOLBERG,
                                        "“It was overdue,” Solberg said when announcing the end of"
                                                + " what she called a “long winter.”")
                                .said())
                .containsExactly("Ine Solberg > It was overdue");
        assertThat(
                        Story.of(
                                        SOLBERG,
                                        "“The ice is thin,” said Solberg, as she drew up a list of"
                                                + " ports she said were shut.")
                                .said())
                .containsExactly("Ine Solberg > The ice is thin");
    }

    @Test
    void readsTheQuotationBelowALineThatOpensIt() {
        assertThat(
                        Story.of(
                                        SOLBERG,
                                        "Solberg added that:",
                                        "“The ice is thin. It will not bear us.”",
                                        "According to Reuters:",
                                        "“The port is shut.”",
                                        "A list of ports:",
                                        "“Lima.”")
                                .said())
                .containsExactly(
                        "Ine Solberg > The ice is thin.",
                        "Ine Solberg > It will not bear us.",
                        "Reuters > The port is shut.");
    }

    @Test
    void passesOverWhatStandsBetweenCommasBehindTheVerb() {
        assertThat(Story.of(SOLBERG, "Solberg vowed, meanwhile, to mend the pier.").said())
                .containsExactly("Ine Solberg > to mend the pier");
        assertThat(Story.of(SOLBERG, "Solberg said, for example, that the pier is old.").said())
                .containsExactly("Ine Solberg > the pier is old");
    }

    @Test
    void takesOnlyTheClauseThatASourceStandsIn() {
        assertThat(
                        Story.of("The talks ended and, according to Ine Solberg, nobody had won.")
                                .said())
                .containsExactly("Ine Solberg > nobody had won");
    }

    @Test
    void takesNoRelativeClauseForAnAttribution() {
        assertThat(Story.of("The plan drew fire from Ine Solberg, who warned the mayor.").said())
                .isEmpty();
    }

    @Test
    void readsAnAttributionBetweenSubjectAndVerb() {
        assertThat(
                        Story.of(
                                        "The experts, countered Peru's envoy, Ine Solberg, had lost"
                                                + " their way.",
                                        "The talks, said President Luc Maes, would go on.")
                                .said())
                .containsExactly(
                        "Ine Solberg > The experts, countered Peru's envoy, Ine Solberg, had lost"
                                + " their way",
                        "Luc Maes > The talks, said President Luc Maes, would go on");
    }

    @Test
    void hearsNoSpeechInWhatIsDoneToPeople() {
        assertThat(Story.of("President Luc Maes welcomed Ine Solberg in Lima.").said()).isEmpty();
        assertThat(Story.of("President Luc Maes recalled his own envoy.").said()).isEmpty();
        assertThat(Story.of("President Luc Maes welcomed Ine Solberg's remarks.").said())
                .containsExactly("Luc Maes > Ine Solberg's remarks");
    }

    @Test
    void hearsNoSpeechInAMove() {
        assertThat(Story.of("President Luc Maes went on to Lima two days later.").said()).isEmpty();
    }

    @Test
    void takesAQuotedSentenceWithoutACommaForSaid() {
        assertThat(Story.of("“The port is shut” said President Luc Maes.").said())
                .containsExactly("Luc Maes > The port is shut");
    }

    @Test
    void readsWhatWasSaidAsSomethingEnded() {
        assertThat(
                        Story.of(
                                        "Norway hopes to open the port, Norwegian Foreign Minister"
                                                + " Ine Solberg told reporters as she and Kai Vik"
                                                + " ended their meeting.")
                                .said())
                .containsExactly("Ine Solberg > Norway hopes to open the port");
    }

    @Test
    void hearsOneWhoIsFollowedByAnAllyOfAnother() {
        assertThat(
                        Story.of(
                                        "Senator Jon Holt was away.",
                                        "\"It is over,\" said Kai Vik, a strategist and Holt ally.")
                                .said())
                .containsExactly("Kai Vik > It is over");
    }

    @Test
    void readsComparisons() {
        assertThat(
                        Story.of(
                                        "Norwegian Foreign Minister Ine Solberg likened the speech"
                                                + " to \"the bark of a dog.\"")
                                .said())
                .containsExactly("Ine Solberg > the speech to \"the bark of a dog.\"");
    }

    @Test
    void readsWhatPapersReport() {
        assertThat(Story.of(SOLBERG, "As Reuters reports, the port has been shut.").said())
                .containsExactly("Reuters > the port has been shut");
        assertThat(Story.of(SOLBERG, "The port has been shut, Peruvian media report.").said())
                .containsExactly("Peruvian media > The port has been shut");
    }

    @Test
    void hearsTheSpeakerNamedBehindTheCue() {
        assertThat(Story.of(SOLBERG, "Still, said Solberg, the port was old.").said())
                .containsExactly("Ine Solberg > the port was old");
        assertThat(Story.of("The envoys gave way, said a diplomat who took part.").said())
                .containsExactly("diplomat > The envoys gave way");
        assertThat(Story.of("\"We pay,\" a statement from the Lima Centre said.").said())
                .containsExactly("Lima Centre > We pay");
    }

    @Test
    void dropsTheTellerWhereTheSentenceNamesHimTwice() {
        assertThat(
                        Story.of(
                                        SOLBERG,
                                        "Solberg said the plan would help firms \"get through,\""
                                                + " she said.")
                                .said())
                .containsExactly("Ine Solberg > the plan would help firms \"get through");
    }

    @Test
    void goesOnBehindAnAttributionToTheAimAndToTheEndOfAList() {
        String aim = "The crew made the case, Solberg said, to save the port.";
        assertThat(Story.of(SOLBERG, aim).said())
                .containsExactly("Ine Solberg > " + aim.replace(".", ""));
        assertThat(
                        Story.of(
                                        SOLBERG,
                                        "Solberg said they would buy ships with big guns; new"
                                                + " planes for the north; and a map.")
                                .said())
                .containsExactly(
                        "Ine Solberg > they would buy ships with big guns; new planes for the"
                                + " north; and a map");
    }

    @Test
    void keepsTheQuotationBeforeWhatALetterAdds() {
        String whole =
                "\u201cIt raises grave concerns that I cannot settle,\u201d Solberg wrote in the"
                    + " letter regarding her decision, adding: \u201cThey should be safe.\u201d";
        assertThat(Story.of(SOLBERG, whole).said()).containsExactly("Ine Solberg > " + whole);
    }

    @Test
    void hearsTheOneWhoSpeaksToSomebody() {
        assertThat(Story.of(SOLBERG, "Solberg said to the crew: \"You may go.\"").said())
                .containsExactly("Ine Solberg > You may go.");
        assertThat(
                        Story.of(
                                        SOLBERG,
                                        "Solberg complained to the United Nations that it rained.")
                                .said())
                .containsExactly("Ine Solberg > it rained");
    }

    @Test
    void readsAQuotationBesideAnyVerbOfUrgingOrBehindAColon() {
        assertThat(Story.of(SOLBERG, "\"Tear it down,\" Solberg urged.").said())
                .containsExactly("Ine Solberg > Tear it down");
        assertThat(Story.of(SOLBERG, "After the \"massacre,\" Solberg demanded a vote.").said())
                .containsExactly("Ine Solberg > a vote");
        assertThat(Story.of(SOLBERG, "Solberg exploded: \"It is a farce.\"").said())
                .containsExactly("Ine Solberg > It is a farce.");
        assertThat(
                        Story.of(
                                        SOLBERG,
                                        "Solberg commented on the matter by pointing at the poor"
                                            + " weather of last winter in Lima: \"It is a farce.\"")
                                .said())
                .containsExactly("Ine Solberg > It is a farce.");
    }

    @Test
    void keepsBothHalvesOfAQuotationAroundItsSpeaker() {
        String whole = "\"It is true,\" Solberg said: \"She did it for us.\"";
        assertThat(Story.of(SOLBERG, whole).said()).containsExactly("Ine Solberg > " + whole);
        assertThat(Story.of(SOLBERG, "And that, Solberg said, is why it rained.").said())
                .containsExactly("Ine Solberg > And that, Solberg said, is why it rained");
    }
}
