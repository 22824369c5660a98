package org.wiregraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wiregraph.model.Report;

class SpokenContentTest {

    private static final String SOLBERG = "Norwegian Foreign Minister Ine Solberg was in Lima.";

    @Test
    void givesAQuotationToTheAttributionThatStandsAsASentenceBehindIt() {
        assertThat(
                        Story.of(
                                        SOLBERG,
                                        "“Is it the old ship? Or is it the new one?” Solberg"
                                                + " asked.")
                                .said())
                .containsExactly(
                        "Ine Solberg > Is it the old ship?", "Ine Solberg > Or is it the new one?");
    }

    @Test
    void takesOnlyTheQuoteWhereTheWordsBeforeTellWhenItWasSpoken() {
        assertThat(
                        Story.of(
                                        SOLBERG,
                                        "At a news conference on Monday, Solberg said, “We will"
                                                + " stay.”",
                                        "Still, she said, “I believe in the deal.”",
                                        "Asked about the vote, she said, “It was fair.”")
                                .said())
                .containsExactly(
                        "Ine Solberg > We will stay.",
                        "Ine Solberg > I believe in the deal.",
                        "Ine Solberg > It was fair.");
    }

    @Test
    void takesTheWholeSentenceWhereTheWordsBeforeAreSaidToo() {
        assertThat(
                        Story.of(
                                        SOLBERG,
                                        "In Chile, Solberg said, “nobody asks for the price of"
                                                + " fish.”",
                                        "As the sea gets warmer, she said, the cod has moved to the"
                                                + " north.")
                                .said())
                .containsExactly(
                        "Ine Solberg > In Chile, Solberg said, “nobody asks for the price of"
                                + " fish.”",
                        "Ine Solberg > As the sea gets warmer, she said, the cod has moved to the"
                                + " north");
    }

    @Test
    void takesWhatTheSpeakerAddsBehindTheAttribution() {
        assertThat(
                        Story.of(
                                        SOLBERG,
                                        "“This was not about fish,” Solberg said, although she"
                                                + " conceded that fish “came up once.”")
                                .said())
                .containsExactly(
                        "Ine Solberg > “This was not about fish,” Solberg said, although she"
                                + " conceded that fish “came up once.”");
    }

    @Test
    void hearsAnotherSpeakerBehindTheAttribution() {
        assertThat(
                        Story.of(
                                        SOLBERG,
                                        "“The port is open,” Solberg said, while Chile's foreign"
                                                + " ministry warned that storms were near.")
                                .said())
                .containsExactly(
                        "Ine Solberg > The port is open",
                        "Chilean foreign ministry > storms were near");
    }

    @Test
    void splitsAtAColonBehindWhichSomebodyElseSpeaks() {
        assertThat(
                        Story.of(
                                        SOLBERG,
                                        "Chile kept silent for a day: Solberg called the vote “a"
                                                + " farce.”")
                                .said())
                .containsExactly("Ine Solberg > the vote “a farce.”");
    }

    @Test
    void endsWhatWasSaidOfSomebodyWithItsClause() {
        assertThat(
                        Story.of(
                                        "The captain, who Norway's foreign ministry said was"
                                                + " unharmed, left the ship and flew home.")
                                .said())
                .containsExactly("Norwegian foreign ministry > was unharmed");
    }

    @Test
    void keepsAPronounThatBeginsWhatIsSaid() {
        assertThat(Story.of(SOLBERG, "Solberg said that would cost too much.").said())
                .containsExactly("Ine Solberg > that would cost too much");
    }

    @Test
    void hearsWhatSomethingIsCalledWithoutAQuote() {
        assertThat(
                        Story.of(
                                        "Norway calls such fees illegal.",
                                        "Chilean President Pablo Rey declared the strike illegal.")
                                .said())
                .containsExactly("Norway > such fees illegal", "Pablo Rey > the strike illegal");
    }

    @Test
    void hearsWhatSomebodyWouldOnlySay() {
        assertThat(Story.of(SOLBERG, "Solberg would say only that the talks went on.").said())
                .containsExactly("Ine Solberg > the talks went on");
    }

    @Test
    void hearsNoStatementInNounsThatLookLikeCues() {
        assertThat(
                        Story.of(
                                        "Treasury notes declined to a low after the storm.",
                                        "The fleet toured the crucial “Ice Belt” states Ohio and"
                                                + " Maine.",
                                        "Norway continues to sell fish to Chile.")
                                .said())
                .isEmpty();
    }

    @Test
    void hearsNoStatementOfOneWhoWasAsked() {
        assertThat(
                        Story.of(
                                        SOLBERG,
                                        "Solberg, asked whether the port was shut, replied: “No.”")
                                .said())
                .noneMatch(s -> s.contains("whether"));
    }

    @Test
    void readsAJudgementBehindAs() {
        assertThat(
                        Story.of(
                                        "Norwegian Foreign Minister Ine Solberg rejected the"
                                                + " remarks as a crude joke.")
                                .said())
                .containsExactly("Ine Solberg > the remarks as a crude joke");
    }

    @Test
    void readsNoJudgementWhereSomebodyLosesAnOffice() {
        assertThat(
                        Story.of(
                                        "Norwegian Prime Minister Ine Solberg dismissed Kai Vik as"
                                                + " minister.",
                                        "Solberg rejected the budget as well as the plan.")
                                .said())
                .isEmpty();
    }

    @Test
    void goesOnToATimeBehindTheAttribution() {
        assertThat(
                        Story.of(
                                        "Norwegian Foreign Minister Ine Solberg was in Lima.",
                                        "The ferry sailed from Bergen, Solberg said, six days after"
                                                + " the port reopened.")
                                .said())
                .containsExactly(
                        "Ine Solberg > The ferry sailed from Bergen, Solberg said, six days after"
                                + " the port reopened");
    }

    @Test
    void goesOnToAParagraphThatIsQuotedAsAWhole() {
        assertThat(
                        Story.of(
                                        "\"I am not happy with Chile,\" Norwegian Prime Minister"
                                                + " Ine Solberg said.",
                                        "\"We will not let it go on. Lima could solve it.\"",
                                        "\"Ice\" is the name of the ship.")
                                .said())
                .containsExactly(
                        "Ine Solberg > I am not happy with Chile",
                        "Ine Solberg > We will not let it go on.",
                        "Ine Solberg > Lima could solve it.");
    }

    @Test
    void takesTheTitleOfABroadcastForNoSpeech() {
        assertThat(
                        Story.of(
                                        "\"The bridge stays open,\" Norwegian Prime Minister Ine"
                                                + " Solberg said during an appearance on \"Morning"
                                                + " Talk Live.\"")
                                .said())
                .containsExactly("Ine Solberg > The bridge stays open");
    }

    @Test
    void readsNoStatementInNamesAndPassives() {
        assertThat(
                        Story.of(
                                        "The sailors marked the date that Peru calls the \"Day of"
                                                + " the Sea.\"",
                                        "Pedro Soto was arrested in May and accused of theft.",
                                        "Peru is said to have proposed a fair.")
                                .said())
                .isEmpty();
    }

    @Test
    void hearsWhatSomebodyMakesClearAndStepsOverWhoTheSourceIs() {
        assertThat(
                        Story.of(
                                        "Peru made it clear on Monday that the troops would stay.",
                                        "According to Norwegian Prime Minister Ine Solberg, who"
                                                + " leads the party, the plan is dead.")
                                .said())
                .containsExactly("Peru > the troops would stay", "Ine Solberg > the plan is dead");
    }

    @Test
    void takesWhatAGroupIsForForNoStatement() {
        assertThat(
                        Story.of(
                                        "“It is late,” said Ine Solberg, head of the Oslo Agency, a"
                                                + " group that calls for peace.",
                                        "“We must act. We must act now.”")
                                .said())
                .containsExactly(
                        "Ine Solberg > It is late",
                        "Ine Solberg > We must act.",
                        "Ine Solberg > We must act now.");
    }

    @Test
    void readsTheSubjectOfAPredicateAsTheOneWhoSaysMore() {
        assertThat(
                        Story.of(
                                        "Peru is the biggest partner of Chad, but says it cannot"
                                                + " stop the trade alone.")
                                .said())
                .containsExactly("Peru > it cannot stop the trade alone");
    }

    @Test
    void knowsASpeakerByTheFamilyNameBeforeANumber() {
        assertThat(
                        Story.of(
                                        "The ship was seized, spokesman Manuel Holt III said. It"
                                                + " will be searched, according to Holt.")
                                .said())
                .containsExactly(
                        "Manuel Holt III > The ship was seized",
                        "Manuel Holt III > It will be searched");
    }

    @Test
    void takesAQuotationThatTheAttributionPartsForDirectSpeech() {
        assertThat(
                        forms(
                                "“Nobody knows the way,” Ine Solberg, the minister, said, “and the"
                                        + " night has come.”"))
                .containsExactly(Report.Form.DIRECT);
        assertThat(forms("“Nobody knows,” Ine Solberg said, “and” she left."))
                .containsExactly(Report.Form.MIXED);
    }

    private static List<Report.Form> forms(String paragraph) {
        return Story.of(SOLBERG, paragraph).extraction().reports().stream()
                .filter(Report.Statement.class::isInstance)
                .map(report -> ((Report.Statement) report).form())
                .toList();
    }

    @Test
    void beginsBehindTheTitleOfAShow() {
        assertThat(
                        Story.of(
                                        SOLBERG,
                                        "Solberg predicted on ABC's \"Morning Talk\" that the port"
                                                + " will be shut.",
                                        "In a 2009 speech entitled, \"Masters of the North: Judges"
                                                + " as Guides,\" Solberg lamented that few people"
                                                + " cared.")
                                .said())
                .containsExactly(
                        "Ine Solberg > the port will be shut", "Ine Solberg > few people cared");
    }

    @Test
    void endsBeforeWhereItWasSaidAndWhatElseWasDone() {
        assertThat(
                        Story.of(
                                        SOLBERG,
                                        "Solberg conceded the plan was bad in an interview with the"
                                                + " Lima Times.",
                                        "Solberg left, calling the plan “absurd” and ending the"
                                                + " talks on fish.",
                                        "Solberg said in a talk that aired on Monday that she would"
                                                + " stay.")
                                .said())
                .containsExactly(
                        "Ine Solberg > the plan was bad",
                        "Ine Solberg > the plan “absurd”",
                        "Ine Solberg > she would stay");
    }

    @Test
    void takesNoDeedForSpeech() {
        assertThat(
                        Story.of(
                                        SOLBERG,
                                        "Solberg responded with a force that led to deaths.",
                                        "Solberg denied the crew the right to land.")
                                .said())
                .isEmpty();
    }

    @Test
    void takesNothingOfWhenItWasSaidForWhatWasSaid() {
        assertThat(
                        Story.of(
                                        SOLBERG,
                                        "Solberg had warned minutes before that the ice was thin.",
                                        "Solberg hinted at it in a speech two days after the vote.",
                                        "Solberg said when asked about the pier that it was old.")
                                .said())
                .containsExactly("Ine Solberg > the ice was thin", "Ine Solberg > it was old");
    }

    @Test
    void hearsNothingInWhatSomebodyDoesToThemselves() {
        assertThat(
                        Story.of(SOLBERG, "Solberg asserts herself, though the house is divided.")
                                .said())
                .isEmpty();
    }

    @Test
    void endsWhereSomebodyElseActs() {
        assertThat(
                        Story.of(
                                        SOLBERG,
                                        "Solberg criticized the fees while the mayor sat in the"
                                                + " hall.",
                                        "Solberg praised the crew and the pilot who had left.",
                                        "Solberg has urged Chad to wait, and Vos agreed.")
                                .said())
                .containsExactly(
                        "Ine Solberg > the fees",
                        "Ine Solberg > the crew and the pilot who had left",
                        "Ine Solberg > Chad to wait");
    }

    @Test
    void beginsBehindTheTitleOfAShowThatSoundsLikeADate() {
        assertThat(
                        Story.of(
                                        SOLBERG,
                                        "Solberg said on NRK's \"This Week\" on Sunday that the"
                                                + " port is shut.")
                                .said())
                .containsExactly("Ine Solberg > the port is shut");
    }
}
