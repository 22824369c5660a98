package org.wiregraph.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wiregraph.read.Found.STORY;
import static org.wiregraph.read.Found.failed;
import static org.wiregraph.read.Found.only;
import static org.wiregraph.read.Found.read;
import static org.wiregraph.read.Found.rss;
import static org.wiregraph.read.Found.skipped;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wiregraph.model.Body;
import org.wiregraph.model.Outcome;
import org.wiregraph.model.Published;
import org.wiregraph.model.RawArticle;

class PublisherFactsTest {

    @TempDir private Path folder;

    @Test
    void keepsTheDayOfAFeedItemInThePublishersOwnZone() throws IOException {
        RawArticle article = only(file("feed.xml", rss("<p>" + STORY + "</p>", "")));

        assertThat(article.source()).isEqualTo("https://tagus.example/1");
        assertThat(article.publisher()).hasValue("Tagus Wire");
        assertThat(article.published())
                .hasValue(published("2021-05-05", ZoneOffset.ofHours(9), "feed item's pubDate"));
        assertThat(article.body()).isEqualTo(new Body.Fragment("<p>" + STORY + "</p>"));
    }

    @Test
    void readsAtomWithMarkupInPlace() throws IOException {
        String atom =
                """
                <?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
                <title>World | Tagus Wire</title>
                <entry><title>Talks</title><id>urn:1</id>
                <link rel="enclosure" href="https://tagus.example/a.mp3"/>
                <link href="https://tagus.example/1"/><published>2021-05-04T01:00:00Z</published>
                <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">\
                <p>One &amp; two</p></div></content></entry></feed>
                """;
        RawArticle article = only(file("atom.xml", atom));

        assertThat(article.url()).hasValue("https://tagus.example/1");
        assertThat(article.language()).hasValue("en");
        assertThat(article.body()).isEqualTo(new Body.Fragment("<div><p>One &amp; two</p></div>"));
    }

    @Test
    void skipsAFeedItemThatIsOnlyASummary() throws IOException {
        String feed = rss("", "<description>Talks go on...</description>");

        assertThat(skipped(read(file("feed.xml", feed)).getFirst()).message())
                .isEqualTo(
                        "feed.xml (item 1): the feed gives a summary only; save the page itself"
                                + " and give that");
    }

    @Test
    void refusesAFeedWithADocumentTypeAndReadsNoEntity() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "hunter2");
        String feed =
                "<!DOCTYPE rss [<!ENTITY x SYSTEM \"%s\">]>".formatted(secret.toUri())
                        + rss("&x;", "").substring(21);
        List<Outcome<RawArticle>> found = read(file("feed.xml", feed));

        assertThat(found).hasSize(1);
        assertThat(failed(found.getFirst()).message()).contains("document type");
    }

    @Test
    void keepsTheItemsBeforeTheBreakOfAFeed() throws IOException {
        String feed = rss("<p>" + STORY + "</p>", "");
        List<Outcome<RawArticle>> found =
                read(file("feed.xml", feed.replace("</channel></rss>", "<item><title>B")));

        assertThat(found).hasSize(2);
        assertThat(found.getFirst()).isInstanceOf(Outcome.Done.class);
        assertThat(failed(found.getLast()).place()).startsWith("line ");
    }

    @Test
    void readsAFeedWithEntitiesOfHtml() throws IOException {
        String feed = rss("", "<content:encoded>Caf&eacute; talks</content:encoded>");

        assertThat(only(file("feed.xml", feed)).body())
                .isEqualTo(new Body.Fragment("Caf&eacute; talks"));
    }

    @Test
    void takesAPagesFactsFromJsonLdBeforeOpenGraphBeforeTheRest() throws IOException {
        String html =
                """
                <html lang="en-GB"><head><title>Talks go on | The Tagus</title>
                <link rel="canonical" href="https://tagus.example/talks">
                <meta property="og:title" content="Other words">
                <meta property="og:site_name" content="Tagus Online">
                <meta property="article:published_time" content="2021-05-05T00:30:00+09:00">
                <script type="application/ld+json">
                {"@graph": [{"@type": "WebSite", "name": "Site"},
                  {"@type": ["NewsArticle"], "headline": "Talks &amp; more",
                   "datePublished": "2021-05-04T23:30:00-02:00",
                   "publisher": [{"name": "The Tagus"}],},]}
                </script></head><body><p>Text</p></body></html>
                """;
        RawArticle article = only(file("page.html", html));

        assertThat(article.title()).hasValue("Talks & more");
        assertThat(article.publisher()).hasValue("The Tagus");
        assertThat(article.url()).hasValue("https://tagus.example/talks");
        assertThat(article.language()).hasValue("en-GB");
        assertThat(article.published())
                .hasValue(published("2021-05-04", ZoneOffset.ofHours(-2), "JSON-LD datePublished"));
    }

    @Test
    void readsTheItempropsAndTheTitleOfAPageWithoutOtherMetadata() throws IOException {
        String html =
                """
                <html><head><title>The Tagus : Talks go on</title></head><body>
                <div itemprop="headline">Talks go on</div>
                <span itemprop="datePublished" content="2021-05-04">4 May</span></body></html>
                """;
        RawArticle article = only(file("page.html", html));

        assertThat(article.title()).hasValue("Talks go on");
        assertThat(article.publisher()).hasValue("The Tagus");
        assertThat(article.published().map(Published::basis)).hasValue("itemprop datePublished");
    }

    @Test
    void passesOverBrokenJsonLd() throws IOException {
        String html =
                "<html><script type='application/ld+json'>{\"@type\": \"NewsArticle\",</script>"
                        + "<h1>Talks go on</h1></html>";

        assertThat(only(file("page.html", html)).title()).hasValue("Talks go on");
    }

    private static Published published(String day, ZoneOffset zone, String basis) {
        return new Published(LocalDate.parse(day), Optional.of(zone), basis);
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
