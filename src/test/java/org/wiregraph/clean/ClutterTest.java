package org.wiregraph.clean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wiregraph.clean.Articles.FIRST;
import static org.wiregraph.clean.Articles.SECOND;
import static org.wiregraph.clean.Articles.labels;
import static org.wiregraph.clean.Articles.text;

import org.junit.jupiter.api.Test;
import org.wiregraph.model.Article;
import org.wiregraph.model.Block.Label;

/// Lines of plain text that only their neighbours, or the story, give away.
class ClutterTest {

    private static final String TITLE = "Portugal says talks in Lisbon will go on";

    @Test
    void takesTheFirstLineAboutTheStoryForItsHeadline() {
        Article article = text("Home Courier Plus Puzzles and Crosswords", TITLE, FIRST, SECOND);

        assertThat(article.title()).hasValue(TITLE);
    }

    @Test
    void takesTheEndOfAPathForTheHeadline() {
        Article article = text("Front / Europe / " + TITLE, TITLE, FIRST, SECOND);

        assertThat(labels(article).subList(0, 2)).containsExactly(Label.NAVIGATION, Label.TITLE);
    }

    @Test
    void takesASummaryAboveTheBylineForAHeader() {
        String summary = "Spain and Portugal could not agree on a text after three days.";

        assertThat(Articles.body(text(TITLE, summary, "By Ana Lopes", FIRST, SECOND)))
                .containsExactly(FIRST, SECOND);
        assertThat(Articles.body(text(TITLE, summary, FIRST, SECOND)))
                .containsExactly(summary, FIRST, SECOND);
    }

    @Test
    void takesASentenceThatIsPrintedTwiceForAPullQuote() {
        String said = "\"We shall stay until it is signed,\" she told a crowd. Nobody left.";
        Article article = text(TITLE, FIRST, "“We shall stay until it is signed.”", said, SECOND);

        assertThat(Articles.body(article)).containsExactly(FIRST, said, SECOND);
        assertThat(labels(article)).contains(Label.PULL_QUOTE);
    }

    @Test
    void takesABoxAboutTheWriterOfTheBylineForPartOfIt() {
        Article article =
                text(
                        TITLE,
                        "By Ana Lopes",
                        FIRST,
                        SECOND,
                        "Ana Lopes has covered Portugal for nine years.");

        assertThat(Articles.body(article)).containsExactly(FIRST, SECOND);
    }

    @Test
    void takesShortLinesBelowAHeadForTags() {
        Article article = text(TITLE, FIRST, SECOND, "Topics", "Portugal", "Sport", "Spain");

        assertThat(labels(article).subList(3, 7)).containsOnly(Label.TAGS);
    }

    @Test
    void joinsAShortGroupOfATextThatIsWrapped() {
        String wrapped =
                """
                The foreign minister of Portugal said on Monday that
                the talks would go on for a week, and that nobody was
                to leave before a text had been agreed.

                The minister of Spain, who came by train, called it
                "a good day" and left.
                """;

        assertThat(Articles.body(text(wrapped)).getLast())
                .isEqualTo(
                        "The minister of Spain, who came by train, called it \"a good day\" and"
                                + " left.");
    }
}
