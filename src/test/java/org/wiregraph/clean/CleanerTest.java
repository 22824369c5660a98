package org.wiregraph.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.wiregraph.model.Article;
import org.wiregraph.model.Block.Label;
import org.wiregraph.model.Body;
import org.wiregraph.model.Dateline;
import org.wiregraph.model.Outcome;
import org.wiregraph.model.Published;
import org.wiregraph.model.RawArticle;

class CleanerTest {

    private static final String FIRST =
            "The foreign minister of Portugal said on Monday that the talks would go on for a"
                    + " week.";
    private static final String SECOND =
            "Her office had called the meeting after two tests in the space of a month, she said.";
    private static final String SHORT = "Spain agreed.";

    @Test
    void labelsThePartsOfAWirePage() {
        Article article =
                text(
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
                        "Copyright Tagus. All rights reserved.");

        assertThat(labels(article))
                .containsExactly(
                        Label.NAVIGATION,
                        Label.TITLE,
                        Label.HEADER,
                        Label.UPDATE_NOTE,
                        Label.HEADER,
                        Label.BODY,
                        Label.CAPTION,
                        Label.BODY,
                        Label.BODY,
                        Label.NAVIGATION,
                        Label.NAVIGATION,
                        Label.NAVIGATION,
                        Label.LEGAL);
        assertThat(Articles.body(article)).containsExactly(FIRST, SHORT, SECOND);
        assertThat(article.title()).hasValue("(2nd LD) Lisbon talks to go on for a week");
        assertThat(article.publisher()).hasValue("Tagus");
        assertThat(article.published())
                .hasValue(
                        new Published(
                                LocalDate.of(2021, 5, 4),
                                Optional.empty(),
                                "header line \"Politics 09:15 May 04, 2021\""));
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
                .containsExactly(Label.TITLE, Label.CAPTION, Label.CAPTION, Label.BODY);
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
    void readsTheDatelinesOfManyPapers() {
        assertDateline("SEOUL, South Korea — ", "SEOUL");
        assertDateline("date 2021-05-04 SEOUL, South Korea — ", "SEOUL");
        assertDateline("BRUSSELS — ", "BRUSSELS");
        assertDateline("CAMP DAVID, Md., Aug. 18 — ", "CAMP DAVID");
        assertDateline("Tehran, 5 March (IRNA) - ", "Tehran");
        assertDateline("DAVOS, Switzerland/WASHINGTON (Reuters) - ", "DAVOS", "WASHINGTON");
        assertDateline("Washington (CNN)", "Washington");
        assertDateline("(Reuters) – ");
        assertDateline("ISLAMABAD: ", "ISLAMABAD");
    }

    @Test
    void takesNoOpeningOfASentenceForADateline() {
        for (String opening :
                List.of(
                        "NATO — a club of thirty states — and ",
                        "BREAKING: ",
                        "Since Jan. 6 — the Feast of Kings — ",
                        "Ana Lopes (Left Party) - ")) {
            Article article = text(opening + FIRST);
            assertThat(article.dateline()).as(opening).isEmpty();
            assertThat(Articles.body(article).getFirst()).startsWith(opening.strip());
        }
    }

    @Test
    void resolvesTheDayOfADatelineInTheYearNearestToPublication() {
        Article article =
                text(
                        "Lisbon talks to go on for a week",
                        "Published 2 January 2022",
                        "LISBON, Dec. 31 — " + FIRST);

        assertThat(article.dateline().flatMap(Dateline::date)).hasValue(LocalDate.of(2021, 12, 31));
    }

    @Test
    void leavesTheDayOpenWhereTheYearIsUnknown() {
        Article article = text("Lisbon talks to go on for a week", "Lisbon, May 3", FIRST);

        assertThat(article.published()).isEmpty();
        assertThat(article.dateline()).isPresent();
        assertThat(article.dateline().flatMap(Dateline::date)).isEmpty();
    }

    @Test
    void readsNumbersAsADateOnlyWhereOneReadingIsLeft() {
        assertThat(published("Date: 20/02/2023 | Print", "Lisbon, May 3")).hasValue("2023-02-20");
        assertThat(published("Date: 05/03/2021 | Print", "Lisbon, May 3")).hasValue("2021-05-03");
        assertThat(published("Date: 03/05/2021 | Print", "Lisbon, May 3")).hasValue("2021-05-03");
        assertThat(published("Date: 03/05/2021 | Print", "Lisbon talks")).isEmpty();
    }

    @Test
    void neverTakesTheDayFromACopyrightLine() {
        assertThat(text(FIRST, SECOND, "Copyright Tagus, May 4, 2021").published()).isEmpty();
        assertThat(text("© Tagus, May 4, 2021", FIRST, SECOND).published()).isEmpty();
    }

    @Test
    void findsTheStoryInAPageOfNothingButDivs() {
        Article article =
                page(
                        """
                        <body><div><a href="/">Home</a> <a href="/w">World</a></div>
                        <div><div><div>Lisbon talks to go on</div>
                        <div>%s</div><div>%s</div>
                        <div><a href="/b">The bridge will be rebuilt, the minister said</a></div>
                        <div>%s</div></div>
                        <div><h4>Most Viewed</h4><a href="/1">Harvest will be late, farmers said</a></div>
                        <div id="reply"><div>gull : She said so last year as well, who knows.</div></div>
                        </div></body>
                        """
                                .formatted(FIRST, SECOND, SHORT + " " + FIRST));

        assertThat(Articles.body(article)).containsExactly(FIRST, SECOND, SHORT + " " + FIRST);
    }

    @Test
    void labelsWhatThePartsOfAPageAreCalled() {
        Article article =
                page(
                        """
                        <header><nav>World Sport</nav></header><main class="has-sidebar"><article>
                        <h1>Lisbon talks to go on</h1><p class="byline">By Ana Lopes</p>
                        <p>LISBON, May 3 — %s</p>
                        <figure><img><figcaption>A palace in Lisbon.</figcaption></figure>
                        <aside class="related"><h3>More</h3><p>The bridge will be rebuilt soon, an
                        official said in a long interview on Sunday.</p></aside>
                        <h2>What comes next</h2><p>%s</p>
                        <blockquote class="pullquote"><p>“We go on.”</p></blockquote>
                        <div class="newsletter-signup"><p>One letter a day, written with care.</p></div>
                        <ul class="tags"><li>Lisbon</li></ul></article>
                        <section id="comments"><p>I was there and she said nothing of the kind.</p></section>
                        </main><footer>© Tagus</footer>
                        """
                                .formatted(FIRST, SECOND));

        assertThat(labels(article))
                .containsExactly(
                        Label.NAVIGATION,
                        Label.TITLE,
                        Label.BYLINE,
                        Label.HEADER,
                        Label.BODY,
                        Label.CAPTION,
                        Label.RELATED,
                        Label.RELATED,
                        Label.HEADING,
                        Label.BODY,
                        Label.PULL_QUOTE,
                        Label.NAVIGATION,
                        Label.TAGS,
                        Label.COMMENT,
                        Label.LEGAL);
    }

    @Test
    void partsParagraphsAtDoubleBreaks() {
        Article article = page("<div>" + FIRST + "<br>\n<br/>" + SECOND + "<br>And so on.</div>");

        assertThat(Articles.body(article)).containsExactly(FIRST, SECOND + " And so on.");
    }

    @Test
    void identifiesAnArticleByItsAddressElseByItsText() {
        RawArticle there = raw(new Body.Text(FIRST), Optional.of("https://tagus.example/1"));
        RawArticle changed = raw(new Body.Text(SECOND), Optional.of("https://tagus.example/1"));

        assertThat(done(there).id()).isEqualTo(done(changed).id()).matches("[0-9a-f]{16}");
        assertThat(done(there).hash()).isNotEqualTo(done(changed).hash()).hasSize(64);
        assertThat(text(FIRST).id()).isNotEqualTo(text(SECOND).id());
    }

    @Test
    void skipsWhatIsNoStoryOrNotEnglish() {
        assertThat(reason("Home | World | Sport", "Load more")).contains("no article text");
        assertThat(
                        reason(
                                "Die Außenministerin sagte am Montag, die Gespräche würden noch"
                                        + " eine Woche dauern, und niemand werde vorher abreisen."))
                .contains("not in English");
        assertThat(reason("外相は月曜日、協議があと一週間続くと述べた。誰も帰国しないという。")).contains("not in English");
    }

    @Test
    void readsPagesOfAnyDepthAndLength() {
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(30),
                () -> {
                    page("<div>".repeat(100_000) + "<p>" + FIRST + "</p>");
                    page("<b><i>".repeat(50_000) + FIRST);
                    page("<p>" + FIRST + "</p>" + "<p class=x>Share</p>".repeat(50_000));
                    text(FIRST, "Most popular\nHarvest late, say farmers\n".repeat(50_000));
                    text(FIRST, "((((".repeat(100_000));
                    text(FIRST, "WASHINGTON/".repeat(100_000));
                });
    }

    private static void assertDateline(String opening, String... places) {
        Article article = text(opening + FIRST, SECOND);
        assertThat(article.dateline().map(Dateline::places)).as(opening).hasValue(List.of(places));
        assertThat(Articles.body(article)).as(opening).containsExactly(FIRST, SECOND);
    }

    private static Optional<String> published(String... lines) {
        return text("Lisbon talks to go on for a week", String.join("\n", lines), FIRST)
                .published()
                .map(day -> day.date().toString());
    }

    private static Article text(String... lines) {
        return done(raw(new Body.Text(String.join("\n\n", lines)), Optional.empty()));
    }

    private static Article page(String html) {
        return done(raw(new Body.Page(html), Optional.empty()));
    }

    private static String reason(String... lines) {
        Outcome<Article> outcome =
                new Cleaner().clean(raw(new Body.Text(String.join("\n", lines)), Optional.empty()));
        assertThat(outcome).isInstanceOf(Outcome.Skipped.class);
        return outcome instanceof Outcome.Skipped<Article>(var reason) ? reason.message() : "";
    }

    private static List<Label> labels(Article article) {
        return article.blocks().stream().map(block -> block.label()).toList();
    }

    private static Article done(RawArticle raw) {
        return Articles.done(new Cleaner().clean(raw));
    }

    private static RawArticle raw(Body body, Optional<String> url) {
        return new RawArticle(
                "talks",
                url,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                body);
    }
}
