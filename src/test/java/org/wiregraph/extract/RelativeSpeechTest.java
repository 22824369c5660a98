package org.wiregraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RelativeSpeechTest {

    @Test
    void takesWhoeverAppointedTheSpeakerForNoSpeaker() {
        assertThat(
                        Story.of(
                                        "On Friday Ann Maes, who was appointed by former President"
                                                + " Jan Kowalski, a liberal, said the law was"
                                                + " void.")
                                .said())
                .containsExactly("Ann Maes > the law was void");
        assertThat(
                        Story.of(
                                        "The bill is that of Ann Maes, who leads the party, and Jan"
                                                + " Kowalski, a lawyer, said it would pass.")
                                .said())
                .containsExactly("Jan Kowalski > it would pass");
    }

    private static final String SOLBERG = "Norwegian Foreign Minister Ine Solberg was in Lima.";

    private static List<String> said(String... paragraphs) {
        return Story.of(paragraphs).said();
    }

    @Test
    void hearsTheOneBeforeWho() {
        assertThat(
                        said(
                                SOLBERG,
                                "The mayor was thinking of comments from the minister, Ine Solberg,"
                                        + " who said that the pier was “too old”."))
                .containsExactly("Ine Solberg > the pier was “too old”");
        assertThat(
                        said(
                                "The hint came from unnamed Danish officials, who told reporters"
                                        + " that the pier was shut."))
                .containsExactly("unnamed Danish officials > the pier was shut");
    }

    @Test
    void takesNoCountryWhereSomebodyWasForTheOneBeforeWho() {
        assertThat(said("The mayor met a pilot who had served in Chad, who said he was ill."))
                .noneMatch(s -> s.startsWith("Chad"));
    }

    @Test
    void endsWhatIsSaidWhereTheMainClauseGoesOn() {
        assertThat(said(SOLBERG, "Solberg, who joked that she was glad, made fun of the mayor."))
                .containsExactly("Ine Solberg > she was glad");
        assertThat(said("The pier that Oslo said would be shut down costs a lot."))
                .containsExactly("Norway > would be shut down");
    }

    @Test
    void hearsBothWhoDisagree() {
        assertThat(
                        said(
                                SOLBERG,
                                "While some analysts insist that the pier is old, Solberg said it"
                                        + " would last."))
                .containsExactly("analysts > the pier is old", "Ine Solberg > it would last");
    }

    @Test
    void readsWhatSomebodyIsWarnedOf() {
        assertThat(said(SOLBERG, "Solberg warned the new mayor that the pier was old."))
                .containsExactly("Ine Solberg > the pier was old");
        assertThat(said(SOLBERG, "Solberg warned against a strike."))
                .containsExactly("Ine Solberg > a strike");
    }

    @Test
    void readsThreatsWithTheirVerb() {
        assertThat(said("Norway has threatened to fire the crew of the ferry."))
                .containsExactly("Norway > to fire the crew of the ferry");
        assertThat(said("Norway regularly threatens to close the port."))
                .containsExactly("Norway > to close the port");
        assertThat(said("Norway closed two ports, even threatening to sink the ferry."))
                .containsExactly("Norway > to sink the ferry");
    }

    @Test
    void readsSpeechBehindAPhraseAndASecondVerb() {
        assertThat(said("Norway has in the past denounced the fees as “a bad joke”."))
                .containsExactly("Norway > the fees as “a bad joke”");
        assertThat(said("Norway had built a pier and boasted of its length."))
                .containsExactly("Norway > its length");
    }

    @Test
    void readsWhatIsMadeKnownAndRefused() {
        assertThat(said(SOLBERG, "Solberg had revealed plans to shut the pier."))
                .containsExactly("Ine Solberg > plans to shut the pier");
        assertThat(said(SOLBERG, "Solberg rejected the ultimatum."))
                .containsExactly("Ine Solberg > the ultimatum");
        assertThat(said(SOLBERG, "Solberg rejected the manuscript.")).isEmpty();
    }

    @Test
    void hearsNobodyWhoSaysNothing() {
        assertThat(said(SOLBERG, "Solberg has said basically nothing about the pier.")).isEmpty();
    }

    @Test
    void hearsNobodyWhoRarelySpeaks() {
        assertThat(said(SOLBERG, "Solberg rarely criticizes the mayor of Lima.")).isEmpty();
    }

    @Test
    void hearsTheSpeakerOfAQuotationThatRunsOverTwoSentences() {
        assertThat(said(SOLBERG, "The pier is \"a mess. It is shut for good,\" Solberg said."))
                .containsExactly(
                        "Ine Solberg > The pier is \"a mess.", "Ine Solberg > It is shut for good");
    }

    @Test
    void takesTheNameRightBeforeWhoWhateverTheTree() {
        assertThat(
                        said(
                                "What upset him was a word by Norwegian Minister Ine Solberg, who"
                                        + " said that the port was shut."))
                .containsExactly("Ine Solberg > the port was shut");
        assertThat(
                        said(
                                "The next day, at the Lima Fair, he met with Minister Ine Solberg,"
                                        + " who warned that the port was shut."))
                .containsExactly("Ine Solberg > the port was shut");
    }

    @Test
    void takesTheNameBeforeALongOffice() {
        assertThat(
                        said(
                                "It is late, said Ine Solberg, Under Secretary of the Treasury for"
                                        + " Trade, who cautioned that the port was shut."))
                .singleElement()
                .asString()
                .startsWith("Ine Solberg > It is late")
                .endsWith("the port was shut");
    }

    @Test
    void endsAtTheCommaOfTheRelativeClause() {
        assertThat(
                        said(
                                "Minister Ine Solberg, who last week warned that the port was shut,"
                                        + " left Lima on Monday."))
                .containsExactly("Ine Solberg > the port was shut");
        assertThat(
                        said(
                                "Minister Ine Solberg, who last week pledged to press ahead with"
                                        + " her plan, vowed to \"move forward.\""))
                .containsExactly(
                        "Ine Solberg > to press ahead with her plan",
                        "Ine Solberg > to \"move forward.\"");
    }

    @Test
    void takesTheBodyBeforeAClauseWithWhichForTheSpeaker() {
        assertThat(said("It was no issue for NATO, which says simply that the deal is dead."))
                .containsExactly("North Atlantic Treaty Organization > the deal is dead");
        assertThat(said("It was no issue for the port, which says a lot.")).isEmpty();
    }
}
