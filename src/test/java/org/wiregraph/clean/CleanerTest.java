package org.wiregraph.clean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wiregraph.clean.Articles.FIRST;
import static org.wiregraph.clean.Articles.SECOND;
import static org.wiregraph.clean.Articles.SHORT;
import static org.wiregraph.clean.Articles.labels;
import static org.wiregraph.clean.Articles.raw;
import static org.wiregraph.clean.Articles.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wiregraph.model.Article;
import org.wiregraph.model.Block.Label;
import org.wiregraph.model.Body;
import org.wiregraph.model.Dateline;
import org.wiregraph.model.Outcome;
import org.wiregraph.model.Published;
import org.wiregraph.model.RawArticle;

class CleanerTest {

    private static final String GERMAN =
            "Die Außenministerin sagte am Montag, die Gespräche würden noch eine Woche dauern, und"
                    + " niemand werde vorher abreisen.";

    private static final String[] WIRE_PAGE = {
        "Skip to Contents",
        "(2nd LD) Lisbon talks to go on for a week",
        "Politics 09:15 May 04, 2021",
        "(ATTN: ADDS reaction in para 2)",
        "LISBON/MADRID, May 3 (Tagus) -- " + FIRST,
        "Ministers stand in front of a palace in Lisbon on May 3, 2021. (Tagus)",
        SHORT,
        SECOND,
        "(END)",
        "Send Feedback",
        "Did this help?",
        "Copyright Tagus. All rights reserved."
    };

    @Test
    void labelsThePartsOfAWirePage() {
        assertThat(labels(text(WIRE_PAGE)))
                .containsExactly(
                        Label.NAVIGATION,
                        Label.TITLE,
                        Label.HEADER,
                        Label.UPDATE_NOTE,
                        Label.DATELINE,
                        Label.BODY,
                        Label.CAPTION,
                        Label.BODY,
                        Label.BODY,
                        Label.NAVIGATION,
                        Label.NAVIGATION,
                        Label.NAVIGATION,
                        Label.LEGAL);
        assertThat(Articles.body(text(WIRE_PAGE))).containsExactly(FIRST, SHORT, SECOND);
    }

    @Test
    void findsTitleDayDatelineAndPublisherInTheTextOfAWirePage() {
        Article article = text(WIRE_PAGE);

        assertThat(article.title()).hasValue("(2nd LD) Lisbon talks to go on for a week");
        assertThat(article.publisher()).hasValue("Tagus");
        LocalDate day = LocalDate.of(2021, 5, 4);
        String basis = "header line \"Politics 09:15 May 04, 2021\"";
        assertThat(article.published()).hasValue(new Published(day, Optional.empty(), basis));
        assertThat(article.dateline())
                .hasValue(
                        new Dateline(
                                "LISBON/MADRID, May 3 (Tagus) --",
                                List.of("LISBON", "MADRID"),
                                Optional.of(LocalDate.of(2021, 5, 3)),
                                Optional.of("Tagus")));
    }

    @Test
    void takesHeadlinesOfOtherStoriesForClutterEvenWhenTheySaySomething() {
        Article article =
                text(
                        "Lisbon talks to go on for a week",
                        "Lisbon, May 3",
                        FIRST,
                        SECOND,
                        "2 hours ago",
                        "Harvest will be late this year, farmers say",
                        "an hour ago",
                        "Minister: 'We will rebuild the bridge'");

        assertThat(Articles.body(article)).containsExactly(FIRST, SECOND);
        assertThat(labels(article).subList(4, 8)).containsOnly(Label.RELATED);
    }

    @Test
    void goesOnAfterABoxInTheMiddleOfAStory() {
        Article article =
                text(
                        FIRST,
                        "Read more: A village and its bridge",
                        SECOND,
                        "Most popular",
                        "Harvest will be late, farmers say",
                        "The ministers will meet again in Porto on Friday, the spokesman said"
                                + " then.");

        assertThat(Articles.body(article)).hasSize(3).first().isEqualTo(FIRST);
        assertThat(labels(article)).filteredOn(Label.RELATED::equals).hasSize(3);
    }

    @Test
    void keepsAHeadingAndAListOfTheStory() {
        Article article =
                text(
                        FIRST,
                        "What comes next",
                        "The ministers agreed on these points before they left for the airport:",
                        "- a joint team of inspectors",
                        "- a telephone line between the two capitals",
                        SECOND);

        assertThat(labels(article))
                .containsExactly(
                        Label.BODY, Label.HEADING, Label.BODY, Label.BODY, Label.BODY, Label.BODY);
    }

    @Test
    void takesADescriptionAfterACreditLineForACaption() {
        Article article =
                text(
                        "Lisbon talks to go on",
                        "Tagus Press/Ana Lopes",
                        "The foreign minister speaks in Lisbon, Monday, May 3, 2021, at a school.",
                        FIRST);

        assertThat(labels(article))
                .containsExactly(Label.TITLE, Label.CREDIT, Label.CAPTION, Label.BODY);
        assertThat(article.published()).isEmpty();
    }

    @Test
    void keepsAParagraphThatEndsWithAnAgencyInBrackets() {
        String last =
                "The minister told reporters on May 3, 2021 that she would come back. (Tagus)";

        assertThat(Articles.body(text(FIRST, SECOND, last))).contains(last);
    }

    @Test
    void joinsLinesThatWereWrapped() {
        String wrapped =
                """
                The foreign minister of Portugal said on Monday that
                the talks would go on for a week, and that nobody was
                to leave before a text had been agreed.

                Spain agreed.
                """;

        assertThat(Articles.body(text(wrapped)))
                .containsExactly(
                        "The foreign minister of Portugal said on Monday that the talks would go on"
                                + " for a week, and that nobody was to leave before a text had been"
                                + " agreed.",
                        "Spain agreed.");
    }

    @Test
    void tidiesSpaceAndLeavesTheRestVerbatim() {
        String untidy =
                "The\u00a0min\u00adister \u200b said:  “No\ufeff” --\tand left the hall at once.";

        assertThat(Articles.body(text(untidy)))
                .containsExactly("The minister said: “No” -- and left the hall at once.");
    }

    @Test
    void keepsAQuoteThatSpeaksOfRights() {
        String quote = "\"They have changed their terms of service twice,\" the minister said.";

        assertThat(Articles.body(text(FIRST, quote, SECOND))).contains(quote);
    }

    @Test
    void identifiesAnArticleByItsAddressElseByItsText() {
        RawArticle there = raw(new Body.Text(FIRST), Optional.of("https://tagus.example/1"));
        RawArticle changed = raw(new Body.Text(SECOND), Optional.of("https://tagus.example/1"));

        assertThat(clean(there).id()).isEqualTo(clean(changed).id()).matches("[0-9a-f]{16}");
        assertThat(clean(there).hash()).isNotEqualTo(clean(changed).hash()).hasSize(64);
        assertThat(text(FIRST).id()).isNotEqualTo(text(SECOND).id());
    }

    @Test
    void skipsWhatIsNoStoryOrNotEnglish() {
        assertThat(reason("Home | World | Sport", "Load more")).contains("no article text");
        assertThat(reason(GERMAN)).contains("not in English but in German");
        assertThat(reason("外相は月曜日、協議があと一週間続くと述べた。誰も帰国しないという。"))
                .contains("not in English but in Japanese");
    }

    @Test
    void letsOtherLanguagesThroughWhereTheyAreWanted() {
        RawArticle raw = raw(new Body.Text(GERMAN), Optional.empty());

        Article article = Articles.done(new Cleaner(Cleaner.Languages.ANY).clean(raw));

        assertThat(article.language()).isEqualTo("de");
        assertThat(article.text()).isEqualTo(GERMAN);
    }

    private static String reason(String... lines) {
        Outcome<Article> outcome =
                new Cleaner().clean(raw(new Body.Text(String.join("\n", lines)), Optional.empty()));
        assertThat(outcome).isInstanceOf(Outcome.Skipped.class);
        return outcome instanceof Outcome.Skipped<Article>(var reason) ? reason.message() : "";
    }

    private static Article clean(RawArticle raw) {
        return Articles.done(new Cleaner().clean(raw));
    }
}
