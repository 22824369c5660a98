package org.wiregraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TellerEndTest {

    private static final String SOLBERG = "Norwegian Foreign Minister Ine Solberg was in Lima.";

    private static List<String> said(String paragraph) {
        return Story.of(SOLBERG, paragraph).said();
    }

    @Test
    void endsPraiseAndBlameWhereAnotherClauseTellsOn() {
        assertThat(said("Solberg condemned the vote, while ships left the port."))
                .containsExactly("Ine Solberg > the vote");
        assertThat(said("Solberg called the plan \"a farce,\" but some envoys hissed."))
                .containsExactly("Ine Solberg > the plan \"a farce,\"");
        assertThat(said("Solberg praised the crew as she left the hall."))
                .containsExactly("Ine Solberg > the crew");
    }

    @Test
    void endsWhatIsSaidBeforeADeedOfTheSpeaker() {
        assertThat(said("Solberg called the vote \"a farce\" and left the hall."))
                .containsExactly("Ine Solberg > the vote \"a farce\"");
        assertThat(said("Solberg condemned the vote and called it a farce."))
                .containsExactly("Ine Solberg > the vote and called it a farce");
    }

    @Test
    void endsWhatIsSaidWhereAnotherSpeaksOrTheTellerGoesOn() {
        assertThat(said("Solberg urged both to wait, and the army warned that the port was shut."))
                .containsExactly("Ine Solberg > both to wait", "army > the port was shut");
        assertThat(said("Solberg said the law had failed, as claimed by the fishers."))
                .containsExactly("Ine Solberg > the law had failed");
        assertThat(said("Solberg suggested she could leave, said two people who know her."))
                .containsExactly("Ine Solberg > she could leave");
        assertThat(said("As Solberg said the port was open, ships kept away."))
                .containsExactly("Ine Solberg > the port was open");
    }

    @Test
    void endsWhatIsCalledSomethingWhereAnotherSpeaksInAnotherTense() {
        assertThat(said("Solberg has called the plan unfair, and Norway told reporters it failed."))
                .containsExactly("Ine Solberg > the plan unfair", "Norway > it failed");
    }

    @Test
    void endsWhatIsSaidBeforeThePaperThatSaysIt() {
        assertThat(said("Solberg said the port was shut, in a statement on Monday."))
                .containsExactly("Ine Solberg > the port was shut");
        assertThat(said("Solberg said the port was shut, according to a transcript."))
                .containsExactly("Ine Solberg > the port was shut");
    }

    @Test
    void joinsWhatTheSpeakerAddsToTheQuotation() {
        assertThat(said("\"We will pay,\" Solberg said, adding that ships had left."))
                .containsExactly(
                        "Ine Solberg > \"We will pay,\" Solberg said, adding that ships had left");
    }

    @Test
    void takesNobodyAccusedForAnAccuser() {
        assertThat(said("Mr. Warm was held by the army in May, accused of stealing a flag."))
                .isEmpty();
    }

    @Test
    void endsWhatIsSaidWhereAnotherSpeaksBesides() {
        assertThat(
                        said(
                                "Solberg has said her debts were small, but other studies have"
                                        + " concluded that they are large."))
                .contains("Ine Solberg > her debts were small");
        assertThat(
                        said(
                                "Solberg confirmed that ships had left, as the White House stressed"
                                        + " that the port was open."))
                .containsExactly("Ine Solberg > ships had left", "White House > the port was open");
        assertThat(
                        said(
                                "Solberg called the plan \"a farce\" and Danish envoy Kai Vik said"
                                        + " the port was shut."))
                .containsExactly(
                        "Ine Solberg > the plan \"a farce\"", "Kai Vik > the port was shut");
        assertThat(
                        said(
                                "Solberg said most fishers opposed the plan, while a few fishers"
                                        + " supported it."))
                .containsExactly(
                        "Ine Solberg > most fishers opposed the plan, while a few fishers"
                                + " supported it");
    }

    @Test
    void endsWhatIsDemandedBeforeWhatHappenedFirst() {
        assertThat(said("Solberg called for a recount after the envoy had lost some votes."))
                .containsExactly("Ine Solberg > a recount");
    }

    @Test
    void endsWhatIsSaidBeforeThePaperOfACourt() {
        assertThat(
                        said(
                                "Solberg said the port was shut in a court filing that asked the"
                                        + " judge to open it."))
                .containsExactly("Ine Solberg > the port was shut");
    }

    @Test
    void endsWhatIsSaidWhereTheWriterDoesNotKnow() {
        assertThat(said("Solberg said the port would close but it was unclear when."))
                .containsExactly("Ine Solberg > the port would close");
        assertThat(said("Solberg said the port may close, but others doubt it will."))
                .containsExactly("Ine Solberg > the port may close");
        assertThat(said("Solberg said the men cried \"go home,\" apparently meaning the crew."))
                .containsExactly("Ine Solberg > the men cried \"go home,\"");
        assertThat(said("Solberg said the port would close but it was a pity."))
                .containsExactly("Ine Solberg > the port would close but it was a pity");
    }

    @Test
    void endsWhatIsSaidBehindAQuotationThatIsAllOfIt() {
        assertThat(said("Solberg said Monday that \"ships are safe\" after the storm had passed."))
                .containsExactly("Ine Solberg > ships are safe");
        assertThat(said("Solberg called the plan \"a farce,\" setting off a row."))
                .containsExactly("Ine Solberg > the plan \"a farce,\"");
    }

    @Test
    void goesOnBehindAComparison() {
        assertThat(said("Solberg urged crews to win as many men as they can."))
                .containsExactly("Ine Solberg > crews to win as many men as they can");
    }

    @Test
    void endsWhatIsSaidBeforeWhatTheTellerLeavesOut() {
        assertThat(said("Solberg said ships had left, but did not explain why."))
                .containsExactly("Ine Solberg > ships had left");
        assertThat(
                        said(
                                "Solberg described it as \"grave,\" though stopped short of calling"
                                        + " it war."))
                .containsExactly("Ine Solberg > it as \"grave,\"");
        assertThat(said("Solberg said ships had left, but did not sink."))
                .containsExactly("Ine Solberg > ships had left, but did not sink");
    }

    @Test
    void endsWhatIsSaidBeforeADashOfTheWriterAndWhatIsSoNow() {
        assertThat(said("Solberg says she will back the bill - opening the way for a vote."))
                .containsExactly("Ine Solberg > she will back the bill");
        assertThat(said("Solberg called for a review of it\u2014a view that many share."))
                .containsExactly("Ine Solberg > a review of it");
        assertThat(said("Solberg announced that it would wait, but envoys remain worried."))
                .containsExactly("Ine Solberg > it would wait");
    }

    @Test
    void endsAConcessionBeforeASubjectWithAPhraseBetweenCommas() {
        assertThat(
                        said(
                                "While Solberg has said she will wait, Foreign Minister Kai Vik, of"
                                        + " Peru, left the hall."))
                .containsExactly("Ine Solberg > she will wait");
        assertThat(said("Ine Solberg, a democrat who has called for a vote, also was not amused."))
                .containsExactly("Ine Solberg > a vote");
    }
}
