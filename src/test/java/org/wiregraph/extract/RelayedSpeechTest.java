package org.wiregraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wiregraph.model.Actor;
import org.wiregraph.model.Report;
import org.wiregraph.text.Line;
import org.wiregraph.text.Trees;

class RelayedSpeechTest {

    private static final String SOLBERG = "Norwegian Foreign Minister Ine Solberg was in Lima.";

    /// "Speaker via messenger > content".
    private static List<String> relayed(String paragraph) {
        return Story.of(SOLBERG, paragraph).all(Report.Statement.class).stream()
                .map(s ->
                        s.speaker().name()
                                + s.relayedBy().map(Actor::name).map(by -> " via " + by).orElse("")
                                + " > "
                                + s.content())
                .toList();
    }

    @Test
    void takesNoVerbBehindACommaForARelativeClause() {
        Line loose =
                Trees.line(
                        """
                        Maes PROPN NNP 0 root
                        ,    PUNCT ,   4 punct
                        who  PRON  WP  4 nsubj
                        left VERB  VBD 1 acl:relcl
                        ,    PUNCT ,   4 punct
                        said VERB  VBD 4 acl:relcl
                        """);

        assertThat(Relay.isRelative(loose, 3)).isTrue();
        assertThat(Relay.isRelative(loose, 5)).isFalse();
    }

    @Test
    void hearsThoseWhomAMediumCites() {
        assertThat(relayed("The boat had sunk, Reuters reported, citing two officials."))
                .containsExactly("two officials via Reuters > The boat had sunk");
        assertThat(relayed("The boat had sunk, Reuters reported, citing documents."))
                .containsExactly("Reuters > The boat had sunk");
    }

    @Test
    void hearsTheOneWhoseSpeechAMediumReports() {
        assertThat(relayed("Al Jazeera reported that the Norwegian army said two boats had sunk."))
                .containsExactly("Norwegian army via Al Jazeera > two boats had sunk");
        assertThat(relayed("Reuters reported that Solberg had closed two ports."))
                .containsExactly("Reuters > Solberg had closed two ports");
    }

    @Test
    void tellsWhoQuotesAndWhoCarriesAStatement() {
        assertThat(relayed("Solberg was quoted by Reuters as saying that the boat had sunk."))
                .containsExactly("Ine Solberg via Reuters > the boat had sunk");
        assertThat(
                        relayed(
                                "Norway said in a statement carried by Reuters that the boat had"
                                        + " sunk."))
                .containsExactly("Norway via Reuters > the boat had sunk");
    }

    @Test
    void keepsTheSpeakerAroundASourceThatInterrupts() {
        assertThat(relayed("Solberg said Monday, according to Reuters, that the port would close."))
                .containsExactly("Ine Solberg via Reuters > the port would close");
    }

    @Test
    void hearsUnnamedOfficialsThroughMediaOnly() {
        assertThat(relayed("Two officials said the port was shut, Reuters reported."))
                .containsExactly("Two officials via Reuters > the port was shut");
    }
}
