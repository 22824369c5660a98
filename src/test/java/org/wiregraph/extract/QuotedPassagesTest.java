package org.wiregraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Quotations over several paragraphs, below headings and behind nouns of speech.
class QuotedPassagesTest {

    private static final String SOLBERG = "Norwegian Foreign Minister Ine Solberg was in Lima.";

    private static List<String> said(String... paragraphs) {
        String[] all = new String[paragraphs.length + 1];
        all[0] = SOLBERG;
        System.arraycopy(paragraphs, 0, all, 1, paragraphs.length);
        return Story.of(all).said();
    }

    @Test
    void givesParagraphsThatRunOnToWhoSpeaksAtTheEnd() {
        assertThat(
                        said(
                                "“The port is shut. Nobody knows why.",
                                "“Trade has stopped.",
                                "“We want answers,” Solberg said. “We want them now.”"))
                .containsExactly(
                        "Ine Solberg > The port is shut.",
                        "Ine Solberg > Nobody knows why.",
                        "Ine Solberg > Trade has stopped.",
                        "Ine Solberg > We want answers",
                        "Ine Solberg > We want them now.");
        assertThat(said("\"The port is shut.", "\"We want answers,\" Solberg said."))
                .containsExactly(
                        "Ine Solberg > The port is shut.", "Ine Solberg > We want answers");
    }

    @Test
    void leavesAClosedQuotationToNobodyOfTheNextParagraph() {
        assertThat(said("“The port is shut.”", "“We want answers,” Solberg said."))
                .containsExactly("Ine Solberg > We want answers");
    }

    @Test
    void findsThePersonBehindALongTitleAfterAQuotation() {
        assertThat(
                        said(
                                "\"The council must also wait longer,\" Chairman of the House"
                                        + " Fishing Affairs Committee Ed Vos said in a statement."))
                .containsExactly("Ed Vos > The council must also wait longer");
    }

    @Test
    void readsQuotationsThatANounOfSpeechAnnounces() {
        assertThat(said("Solberg has a short message for the owners of the port: \"Wait.\""))
                .containsExactly("Ine Solberg > Wait.");
        assertThat(said("The talks began with Solberg's question: “Why was the port shut?”"))
                .containsExactly("Ine Solberg > Why was the port shut?");
        assertThat(said("The message was plain: “Keep out.”")).isEmpty();
        assertThat(said("Solberg read a message that hung on the door: “Keep out.”")).isEmpty();
    }

    @Test
    void takesTheSourceAboveAQuotationForItsSpeaker() {
        assertThat(said("From Reuters:", "\"The port is shut. Trade has stopped.\""))
                .containsExactly("Reuters > The port is shut.", "Reuters > Trade has stopped.");
        assertThat(said("From Lima to Oslo:", "\"A Voyage.\"")).isEmpty();
        assertThat(said("The new rules, according to Reuters:", "Ships have to wait.")).isEmpty();
    }

    @Test
    void readsReportsFromAPlaceBeforeAQuotation() {
        assertThat(said("The Associated Press reports from Lima: \"The port was shut at noon.\""))
                .containsExactly("Associated Press > The port was shut at noon.");
        assertThat(said("As the AP notes, the strike \"was the first in ten years.\""))
                .containsExactly("AP > the strike \"was the first in ten years.\"");
    }

    @Test
    void takesWhatIsReleasedInAStatementForSaid() {
        assertThat(said("\"We want answers,\" Solberg released in a statement."))
                .containsExactly("Ine Solberg > We want answers");
        assertThat(said("Solberg released the crew on Monday.")).isEmpty();
    }

    @Test
    void beginsAtTheQuotationBehindAColon() {
        assertThat(said("Solberg wrote in answer to the owners' latest letter: \"We will wait.\""))
                .containsExactly("Ine Solberg > We will wait.");
    }

    @Test
    void takesANicknameInANameForNoQuotation() {
        assertThat(said("Captain Jan \"Bo\" Kowalski said the port was shut."))
                .hasSize(1)
                .allMatch(s -> s.endsWith(" > the port was shut"));
    }
}
