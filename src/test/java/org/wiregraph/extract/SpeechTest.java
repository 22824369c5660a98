package org.wiregraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.wiregraph.model.Report;

class SpeechTest {

    @Test
    void attributesAQuoteToTheSpeakerNamedAfterIt() {
        assertThat(
                        Story.of(
                                        "\"We will not wait,\" said Norwegian Foreign Minister Ine"
                                                + " Solberg.")
                                .said())
                .containsExactly("Ine Solberg > We will not wait");
    }

    @Test
    void attributesAQuoteToTheSpeakerNamedBeforeIt() {
        assertThat(
                        Story.of(
                                        "Finnish President Aino Koskela said the border \"will stay"
                                                + " shut.\"")
                                .said())
                .containsExactly("Aino Koskela > the border \"will stay shut.\"");
    }

    @Test
    void takesTheWholeOfAQuoteThatIsInterrupted() {
        Story story =
                Story.of(
                        "\"Ice is ice,\" Danish Prime Minister Mette Lund said, \"and we know"
                                + " it.\"");

        assertThat(story.said()).hasSize(1);
        assertThat(story.said().getFirst()).contains("Ice is ice").contains("and we know it");
    }

    @Test
    void letsBodiesAndCountriesSpeak() {
        assertThat(
                        Story.of(
                                        "Iceland's foreign ministry said the fleet had left.",
                                        "Tehran denied that it had fired first.")
                                .said())
                .containsExactly(
                        "Icelandic foreign ministry > the fleet had left",
                        "Iran > it had fired first");
    }

    @Test
    void keepsThePrincipalAndTheMessenger() {
        Report.Statement statement =
                Story.of(
                                "Swedish Defense Minister Karl Berg condemned the flight, the White"
                                        + " House said.")
                        .all(Report.Statement.class)
                        .getFirst();

        assertThat(statement.speaker().name()).isEqualTo("Karl Berg");
        assertThat(statement.relayedBy().orElseThrow().name()).isEqualTo("White House");
    }

    @Test
    void givesHeToThePersonWhoSpokeLast() {
        assertThat(
                        Story.of(
                                        "Polish President Jan Nowak said the talks had failed. He"
                                                + " added that no date was set for others.")
                                .said())
                .element(1)
                .isEqualTo("Jan Nowak > no date was set for others");
    }

    @Test
    void continuesAQuotationOverTheNextSentence() {
        assertThat(
                        Story.of(
                                        "\"We have time,\" Irish Foreign Minister Nora Walsh said."
                                                + " \"We also have patience, and we will use it.\"")
                                .said())
                .hasSize(2)
                .allMatch(s -> s.startsWith("Nora Walsh > We"));
    }

    @Test
    void tellsDirectIndirectAndMixedSpeech() {
        Story story =
                Story.of(
                        "\"It is a mistake,\" said Dutch Prime Minister Piet Vos.",
                        "Vos said the plan would fail.",
                        "Vos said the plan was \"a very bad idea.\"");

        assertThat(story.all(Report.Statement.class))
                .extracting(Report.Statement::form)
                .containsExactly(Report.Form.DIRECT, Report.Form.INDIRECT, Report.Form.MIXED);
    }

    @Test
    void datesSpeechByTheDayBesideTheCue() {
        Report.Statement statement =
                Story.of(
                                "Belgian Prime Minister Luc Maes said on Friday that the vote would"
                                        + " go on.")
                        .all(Report.Statement.class)
                        .getFirst();

        assertThat(statement.when().iso()).contains("2022-09-30");
        assertThat(statement.when().basis()).contains("Friday").contains("2022-10-04");
    }

    @Test
    void hearsNoStatementInAnAgreementOrAWish() {
        assertThat(
                        Story.of(
                                        "The two ministers agreed to meet again in spring.",
                                        "Estonia hopes to build a fence.")
                                .said())
                .isEmpty();
    }

    @Test
    void takesASpokesmanNamedAfterTheWordsForTheMessenger() {
        Report.Statement statement =
                Story.of(
                                "Swedish Prime Minister Karl Berg condemned the flight, his"
                                        + " spokesman, Nils Ahl, said.")
                        .all(Report.Statement.class)
                        .getFirst();

        assertThat(statement.speaker().name()).isEqualTo("Karl Berg");
        assertThat(statement.content()).isEqualTo("the flight");
        assertThat(statement.relayedBy().orElseThrow().name()).isEqualTo("Nils Ahl");
    }

    @Test
    void keepsTheWholeOfSpeechThatItsAttributionInterrupts() {
        assertThat(
                        Story.of(
                                        "Norwegian Foreign Minister Ine Solberg spoke in Oslo.",
                                        "The treaty, Solberg said, has never been in danger.")
                                .said())
                .containsExactly(
                        "Ine Solberg > The treaty, Solberg said, has never been in danger");
    }

    @Test
    void hearsNoStatementInAnActThatSharesItsVerbWithSpeech() {
        assertThat(
                        Story.of(
                                        "Iceland added three ships to the fleet.",
                                        "Norway put its flag on the island.",
                                        "Norwegian Foreign Minister Ine Solberg reported back to"
                                                + " the palace.")
                                .said())
                .isEmpty();
    }

    @Test
    void tellsStanceAndChannelFromTheWordsAroundTheCue() {
        Report.Statement statement =
                Story.of(
                                "Norwegian Foreign Minister Ine Solberg warned in a statement that"
                                        + " the ice was thin.")
                        .all(Report.Statement.class)
                        .getFirst();

        assertThat(statement.stance()).isEqualTo(Report.Stance.WARN);
        assertThat(statement.channel()).contains("in a statement");
        assertThat(statement.content()).isEqualTo("the ice was thin");
    }
}
