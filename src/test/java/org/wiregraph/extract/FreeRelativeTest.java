package org.wiregraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// What somebody says that something is, in clauses with "what", and speech told of in passing.
class FreeRelativeTest {

    private static final String SOLBERG = "Norwegian Foreign Minister Ine Solberg was in Lima.";

    private static List<String> said(String paragraph) {
        return Story.of(SOLBERG, paragraph).said();
    }

    @Test
    void readsWhatSomebodySaysThatAThingIs() {
        assertThat(said("The navy sank what Solberg said was a smuggler's boat off Lima."))
                .containsExactly("Ine Solberg > a smuggler's boat off Lima");
        assertThat(said("The army shelled what it claimed were two camps, and withdrew."))
                .hasSize(1)
                .allMatch(s -> s.endsWith(" > two camps"));
        assertThat(said("It sank what the Pentagon said appeared to be a ferry."))
                .containsExactly("U.S. Department of Defense > a ferry");
    }

    @Test
    void readsWhatUnnamedPeopleDescribe() {
        assertThat(said("The court is looking into what officials described as a swift theft."))
                .containsExactly("officials > as a swift theft");
    }

    @Test
    void leavesOutWhatNobodySaysAThingIs() {
        assertThat(said("He forgot what Solberg said.")).isEmpty();
        assertThat(said("What Solberg said was wrong.")).isEmpty();
    }

    @Test
    void endsBeforeTheMainVerb() {
        assertThat(said("The port shut after what Solberg said was a threat had been sent in."))
                .containsExactly("Ine Solberg > a threat");
    }

    @Test
    void readsWhatSomebodyIsReportedToHaveSaid() {
        assertThat(said("Solberg is reported to have warned Ada Vik that the port would shut."))
                .containsExactly("Ine Solberg > the port would shut");
        assertThat(said("Solberg is expected to have warned them that the port would shut."))
                .isEmpty();
    }

    @Test
    void readsWhatDrewBlame() {
        assertThat(said("Solberg drew criticism for saying that the port was lost."))
                .containsExactly("Ine Solberg > the port was lost");
        assertThat(said("Ada Vik attacked Solberg for saying that the port was lost."))
                .noneMatch(s -> s.startsWith("Ada Vik > the port"));
    }

    @Test
    void findsTheWholeNameOfABodyWithAnArabicArticle() {
        assertThat(said("The Ezra al-Hadid Brigades said that the port was lost."))
                .containsExactly("Ezra al-Hadid Brigades > the port was lost");
    }
}
