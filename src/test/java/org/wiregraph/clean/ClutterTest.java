package org.wiregraph.clean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wiregraph.clean.Articles.FIRST;
import static org.wiregraph.clean.Articles.SECOND;
import static org.wiregraph.clean.Articles.labels;
import static org.wiregraph.clean.Articles.text;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wiregraph.model.Article;
import org.wiregraph.model.Block.Label;
import org.wiregraph.model.Body;
import org.wiregraph.model.RawArticle;

/// Lines of plain text that only their neighbours, or the story, give away.
class ClutterTest {

    private static final String TITLE = "Portugal says talks in Lisbon will go on";

    private static final String THIRD =
            "The delegations of Portugal and Spain sat down in Lisbon at nine in the morning and"
                + " rose after midnight, with an hour for lunch and two for the telephone, said a"
                + " diplomat who was in the room for most of the day and asked not to be named. The"
                + " talks about fish and the border of the sea have gone on since autumn.";

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
    void takesALineThatIsTheKnownTitleForTheTitleWhateverItEndsWith() {
        String asks = "How long will the talks between Spain and Portugal about the fish go on?";
        RawArticle raw =
                new RawArticle(
                        "talks",
                        Optional.empty(),
                        Optional.of(asks + " - The Courier"),
                        Optional.of("The Courier"),
                        Optional.empty(),
                        Optional.empty(),
                        new Body.Text(String.join("\n\n", asks, FIRST, SECOND)));
        Article article = Articles.done(new Cleaner().clean(raw));

        assertThat(article.title()).hasValue(asks);
        assertThat(labels(article)).containsExactly(Label.TITLE, Label.BODY, Label.BODY);
    }

    @Test
    void readsParagraphsUnderNumberedHeadingsToTheLast() {
        String[] lines = {
            TITLE,
            FIRST,
            THIRD,
            "1. The bread",
            "Bakers of the old town brought rolls at six, and nobody had asked them to come.",
            "2. The bus drivers",
            "A strike of drivers kept half of the reporters in a village on the other bank.",
            "3. The clock stops",
            "Somebody turned the hands of the tower back, which is an old custom of the place."
        };

        assertThat(Articles.body(text(lines))).contains(lines[4], lines[6], lines[8]);
    }

    @Test
    void keepsTheFirstParagraphThoughACaptionHasItToo() {
        String caption = "Fishermen in Faro. " + FIRST + " It was warm.";

        assertThat(Articles.body(text(TITLE, FIRST, SECOND, caption))).startsWith(FIRST, SECOND);
    }

    @Test
    void knowsADescriptionByWhoTookThePicture() {
        String boats = "Boats wait in the harbour of Faro for the wind to drop. Photograph: Bo Lee";
        String pier = "Fishermen mend nets on the pier of Faro [File: Bo Lee/Tagus]";
        String post = "The talks go on tomorrow. — Ana Lopes (@ana) May 3, 2021";
        Article article = text(TITLE, FIRST, boats, SECOND, pier, post, THIRD);

        assertThat(Articles.texts(article, List.of(Label.CAPTION))).containsExactly(boats, pier);
        assertThat(Articles.body(article)).containsExactly(FIRST, SECOND, post, THIRD);
    }

    @Test
    void takesTextsWithALineToReplyForCommentsWithoutAHead() {
        Article article =
                text(
                        TITLE,
                        FIRST,
                        THIRD,
                        SECOND,
                        "harbourcat",
                        "2 hours ago",
                        "They have talked about the fish since I was a child, and nobody is the"
                                + " wiser.",
                        "Like 3 Reply Report",
                        "Old Salt",
                        "Talks in Lisbon always end with lunch, and lunch is what ministers come"
                                + " for.",
                        "Like 1 Reply Report");

        assertThat(Articles.body(article)).containsExactly(FIRST, THIRD, SECOND);
        assertThat(labels(article).subList(4, 11)).containsOnly(Label.COMMENT);
    }

    @Test
    void partsADescriptionFromWhatThePageSaysBeforeIt() {
        Article article =
                text(
                        TITLE,
                        FIRST,
                        "Image copyright Tagus Image caption The ministers are seen in Lisbon",
                        SECOND,
                        "FILE PHOTO: Fishermen are seen in Faro, Portugal, on May 3, 2021."
                                + " (Tagus)");

        assertThat(Articles.texts(article, List.of(Label.CAPTION)))
                .containsExactly(
                        "The ministers are seen in Lisbon",
                        "Fishermen are seen in Faro, Portugal, on May 3, 2021. (Tagus)");
        assertThat(Articles.texts(article, List.of(Label.CREDIT)))
                .containsExactly("Image copyright Tagus Image caption", "FILE PHOTO:");
        Articles.assertWhole(article);
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
    void takesWhoSomebodyIsThatWritesForAPaperForNoStory() {
        Article article =
                text(
                        TITLE,
                        FIRST,
                        SECOND,
                        THIRD,
                        "Bo Lee (@bolee) is a staff writer who covers Iberia for the Courier.");

        assertThat(Articles.body(article)).containsExactly(FIRST, SECOND, THIRD);
    }

    @Test
    void endsTheStoryWhereHeadlinesAndSentencesAboutOtherThingsTakeTurns() {
        Article article =
                text(
                        TITLE,
                        FIRST,
                        SECOND,
                        THIRD,
                        "New head for the library of Porto",
                        "The poet takes over from May and wants more readers under thirty.",
                        "Vineyards fear another dry August",
                        "Growers along the Douro have begun to harvest before sunrise this year.");

        assertThat(Articles.body(article)).containsExactly(FIRST, SECOND, THIRD);
    }

    @Test
    void keepsAParagraphAboutTheStoryBelowAHeading() {
        String last = "The delegations of Portugal and Spain meet again on Thursday in Lisbon.";
        Article article = text(TITLE, FIRST, SECOND, THIRD, "What comes next", last);

        assertThat(Articles.body(article)).containsExactly(FIRST, SECOND, THIRD, last);
    }

    @Test
    void takesAHeadlineThatStandsTwiceForALink() {
        Article article =
                text(
                        TITLE,
                        FIRST,
                        SECOND,
                        "Vineyards fear another dry August",
                        "Wine",
                        "Vineyards fear another dry August");

        assertThat(labels(article).subList(3, 6))
                .contains(Label.RELATED)
                .doesNotContain(Label.BODY);
        assertThat(labels(article).get(3)).isEqualTo(Label.RELATED);
        assertThat(labels(article).get(5)).isEqualTo(Label.RELATED);
    }

    @Test
    void takesWhatIsOnADayOfANamedYearForACaption() {
        String shown = "Delegates walk to the palace in Lisbon, Portugal, Monday, May 3, 2021.";
        String told = "The two ministers had last met in Lisbon on Monday, May 3, 2021, he said.";

        assertThat(Articles.body(text(TITLE, FIRST, shown, SECOND))).containsExactly(FIRST, SECOND);
        assertThat(Articles.body(text(TITLE, FIRST, told, SECOND)))
                .containsExactly(FIRST, told, SECOND);
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

    @Test
    void takesAllThePicturesOfAGalleryForACaption() {
        String gallery =
                "Photos: Storks of Portugal The nest \u2013 A stork feeds its young in Faro in May."
                        + " Hide Caption 1 of 2 Photos: Storks of Portugal The flight \u2013 The"
                        + " young leave the nest in June. Hide Caption 2 of 2";

        assertThat(Articles.body(text(TITLE, FIRST, gallery, SECOND)))
                .containsExactly(FIRST, SECOND);
    }
}
