package org.wiregraph.clean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wiregraph.clean.Articles.FIRST;
import static org.wiregraph.clean.Articles.SECOND;
import static org.wiregraph.clean.Articles.SHORT;
import static org.wiregraph.clean.Articles.labels;
import static org.wiregraph.clean.Articles.page;
import static org.wiregraph.clean.Articles.text;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.wiregraph.model.Article;
import org.wiregraph.model.Block.Label;

class PageTest {

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
                        Label.DATELINE,
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
}
