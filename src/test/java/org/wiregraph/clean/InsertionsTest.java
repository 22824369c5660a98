package org.wiregraph.clean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wiregraph.clean.Articles.FIRST;
import static org.wiregraph.clean.Articles.SECOND;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wiregraph.model.Article;
import org.wiregraph.model.Block.Label;

/// Full names and headlines that a page put behind the names of persons.
class InsertionsTest {

    private static final String HEADLINES =
            "Ports to close in May House votes on fish at last Ferry line sues over 'cold' pier";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Rep. Bo Lee |Robert (Bo) Ray Lee| (D-Ohio) said no to all of it on Monday"
                        + " evening.",
                "Mayor Ana Lopes |Ana Maria Lopes|’s plan for the old harbour was read out on"
                        + " Monday.",
                "President Lopes |Ana Maria Lopes| did not say who would come to the harbour.",
                "Even his friends said that the plan was dropped by Bo Lee |Bo Lee|.",
                "Sen. Ion McBride |John (Ion) Patrick McBride|, who left early, was not asked on"
                        + " Monday.",
                "They met with Jan de Vries |Johannes (Jan) de Vries| and two of his aides on"
                        + " Monday.",
                "A letter from Bo Lee Jr. |Robert (Bo) Lee Jr.| was read out to the members on"
                        + " Monday."
            },
            ignoreLeadingAndTrailingWhitespace = false)
    void takesTheFullNameAndHeadlinesOutOfASentence(String before, String full, String after) {
        Article article = Articles.text(FIRST, before + full + HEADLINES + " MORE" + after, SECOND);

        assertThat(Articles.body(article)).containsExactly(FIRST, before.strip() + after, SECOND);
        assertThat(Articles.texts(article, List.of(Label.RELATED)))
                .containsExactly(full + HEADLINES + " MORE");
        Articles.assertWhole(article);
    }

    @Test
    void takesOutEachOfSeveral() {
        String joined =
                "Sens. Bo Lee Robert (Bo) Ray Lee%s MORE (D-Ohio) and Ana Lopes Ana Maria Lopes%s MORE (R-Iowa) met."
                        .formatted(HEADLINES, HEADLINES);
        Article article = Articles.text(FIRST, joined, SECOND);

        assertThat(Articles.body(article))
                .containsExactly(
                        FIRST, "Sens. Bo Lee (D-Ohio) and Ana Lopes (R-Iowa) met.", SECOND);
        assertThat(Articles.texts(article, List.of(Label.RELATED))).hasSize(2);
    }

    @Test
    void takesOutOneThatWasRunIntoTheNameItself() {
        Article article =
                Articles.text(
                        FIRST,
                        "They asked Bo DimitriouBo Ray Dimitriou"
                                + HEADLINES
                                + " MORE to leave at once.",
                        SECOND);

        assertThat(Articles.body(article))
                .containsExactly(FIRST, "They asked Bo Dimitriou to leave at once.", SECOND);
    }

    @Test
    void takesOutOneWithASpaceBeforeTheHeadlines() {
        Article article =
                Articles.text(
                        FIRST,
                        "Speaker Bo Lee Robert (Bo) Ray Lee "
                                + HEADLINES
                                + " MORE (D-Ohio) is leaving.",
                        SECOND);

        assertThat(Articles.body(article))
                .containsExactly(FIRST, "Speaker Bo Lee (D-Ohio) is leaving.", SECOND);
    }

    @Test
    void takesOutOneInAPage() {
        Article article =
                Articles.page(
                        "<html><body><article><p>%s</p><p>Rep. <a>Bo Lee</a><span> Robert (Bo) Ray Lee<a>%s</a> MORE</span> (D-Ohio) said no on Monday.</p><p>%s</p></article></body></html>"
                                .formatted(FIRST, HEADLINES, SECOND));

        assertThat(Articles.body(article))
                .containsExactly(FIRST, "Rep. Bo Lee (D-Ohio) said no on Monday.", SECOND);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The mayor told Bo Lee that he wanted MORE ferries and fewer buses in the harbour.",
                "Ana Lopes and Bo Lee Ray said the YouTube channel of the port needs MORE than"
                        + " that.",
                "The Lees, Bo Lee and Ana Lee, asked the McBrides for MORE of the same on Monday.",
                "Bo Lee Says Bo Lee Will Never Ask The Town Council For MORE, and so he said"
                        + " again.",
                "The brothers Lee, Robert Lee and Bo Lee, were told that there was no MORE Act to"
                        + " sign."
            })
    void leavesOtherSentencesWithTheWordAlone(String sentence) {
        Article article = Articles.text(FIRST, sentence, SECOND);

        assertThat(Articles.body(article)).containsExactly(FIRST, sentence, SECOND);
    }
}
