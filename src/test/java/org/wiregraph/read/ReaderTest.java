package org.wiregraph.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wiregraph.model.Body;
import org.wiregraph.model.Failure;
import org.wiregraph.model.Outcome;
import org.wiregraph.model.Published;
import org.wiregraph.model.RawArticle;

class ReaderTest {

    private static final String STORY =
            "LISBON, May 4 (Tagus) -- The minister said on Monday that talks would go on.";

    @TempDir private Path folder;

    @Test
    void readsPlainTextAsOneArticleNamedAfterItsFile() throws IOException {
        RawArticle article = only(file("talks.txt", STORY));

        assertThat(article.source()).isEqualTo("talks.txt");
        assertThat(article.body()).isEqualTo(new Body.Text(STORY));
    }

    @Test
    void recognisesAPageWhateverItsName() throws IOException {
        RawArticle article = only(file("saved", "\n<!-- saved --><!DOCTYPE html><p>" + STORY));

        assertThat(article.body()).isInstanceOf(Body.Page.class);
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
    void readsNinjsOfBothVersions() throws IOException {
        String first =
                "{\"uri\": \"urn:x\", \"headline\": \"A\", \"body_html\": \"<p>One</p>\","
                        + " \"versioncreated\": \"2021-05-04T10:00:00+02:00\"}";
        String second =
                "{\"uri\": \"https://tagus.example/2\", \"headlines\": [{\"value\": \"short\"},"
                        + " {\"role\": \"main\", \"value\": \"B\"}], \"bodies\": [{\"contenttype\":"
                        + " \"text/plain\", \"value\": \"Two\"}], \"copyrightholder\": \"Tagus\"}";
        List<Outcome<RawArticle>> found =
                read(file("items.json", "[" + first + ",\n" + second + "]"));

        assertThat(found).hasSize(2);
        RawArticle one = done(found.getFirst());
        RawArticle two = done(found.getLast());
        assertThat(one.source()).isEqualTo("items.json:1");
        assertThat(one.title()).hasValue("A");
        assertThat(one.body()).isEqualTo(new Body.Fragment("<p>One</p>"));
        assertThat(two.title()).hasValue("B");
        assertThat(two.publisher()).hasValue("Tagus");
        assertThat(two.url()).hasValue("https://tagus.example/2");
        assertThat(two.body()).isEqualTo(new Body.Text("Two"));
    }

    @Test
    void namesTheLineOfABadObjectAndReadsOn() throws IOException {
        String good = "{\"url\": \"https://tagus.example/1\", \"text\": \"One\"}";
        List<Outcome<RawArticle>> found =
                read(
                        file(
                                "a.jsonl",
                                good + "\n{\"text\": oops}\n\n[1]\n{\"title\": \"x\"}\n" + good));

        assertThat(found).hasSize(5);
        assertThat(done(found.get(0)).source()).isEqualTo("https://tagus.example/1");
        assertThat(failed(found.get(1)).place()).isEqualTo("line 2");
        assertThat(failed(found.get(2)).place()).isEqualTo("line 4");
        assertThat(failed(found.get(3)).message())
                .isEqualTo("a.jsonl (line 5): no text; expected a field text, body or content");
        assertThat(found.get(4)).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void namesAnArticleWithoutAddressByItsLine() throws IOException {
        RawArticle article =
                only(file("a.jsonl", "\n{\"body\": \"One\", \"published\": \"2021-05-04\"}"));

        assertThat(article.source()).isEqualTo("a.jsonl:2");
        assertThat(article.published().map(Published::date)).hasValue(LocalDate.of(2021, 5, 4));
    }

    @Test
    void passesOverALineOfFiftyMegabytesInBoundedMemory() throws IOException {
        Path file = folder.resolve("long.jsonl");
        try (OutputStream out = Files.newOutputStream(file)) {
            byte[] megabyte = "x".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
            out.write("{\"text\": \"".getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < 50; i++) {
                out.write(megabyte);
            }
            out.write("\"}\n{\"text\": \"One\"}".getBytes(StandardCharsets.UTF_8));
        }
        List<Outcome<RawArticle>> found = read(file);

        assertThat(found).hasSize(2);
        assertThat(failed(found.getFirst()).message()).contains("line 1", "16 MB");
        assertThat(done(found.getLast()).source()).isEqualTo("long.jsonl:2");
    }

    @Test
    void streamsAHundredMegabytesOfPackedLines() throws IOException {
        Path file = folder.resolve("many.jsonl.gz");
        String line = "{\"text\": \"" + STORY.repeat(140).replace("\"", "") + "\"}\n";
        int lines = (100 << 20) / line.length();
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < lines; i++) {
                out.write(bytes);
            }
        }
        AtomicLong count = new AtomicLong();
        new Reader().read(file, "many.jsonl.gz", _ -> count.incrementAndGet());

        assertThat(count).hasValue(lines);
    }

    @Test
    void unpacksAnyFormatByItsContent() throws IOException {
        Path file = folder.resolve("page");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write("<html><h1>Talks</h1></html>".getBytes(StandardCharsets.UTF_8));
        }

        assertThat(only(file).title()).hasValue("Talks");
    }

    @Test
    void saysThatAPackedFileIsCut() throws IOException {
        Path whole = folder.resolve("whole.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(whole))) {
            out.write(STORY.repeat(50).getBytes(StandardCharsets.UTF_8));
        }
        byte[] bytes = Files.readAllBytes(whole);
        Path cut = folder.resolve("cut.gz");
        Files.write(cut, Arrays.copyOf(bytes, bytes.length / 2));

        assertThat(failed(read(cut).getFirst()).message()).contains("cut.gz", "fetch the file");
    }

    @Test
    void readsTheEncodingsOfTheWeb() throws IOException {
        String text = "“Café talks” — said in plain words";
        assertText(text, bytes("\ufeff" + text, StandardCharsets.UTF_8));
        assertText(text, bytes("\ufeff" + text, StandardCharsets.UTF_16LE));
        assertText(text, bytes("\ufeff" + text, StandardCharsets.UTF_16BE));
        assertText(text, bytes(text, Charset.forName("windows-1252")));
    }

    @Test
    void followsTheEncodingThatAPageDeclares() throws IOException {
        String html = "<html><meta charset=\"euc-kr\"><h1>회담 계속</h1></html>";
        Path file = Files.write(folder.resolve("a.html"), bytes(html, Charset.forName("EUC-KR")));

        assertThat(only(file).title()).hasValue("회담 계속");
    }

    @Test
    void saysWhatToDoWithFilesThatHoldNoText() throws IOException {
        assertThat(failed(read(file("empty.txt", " \n")).getFirst()).message())
                .isEqualTo("empty.txt: the file is empty; give a file that holds an article");
        Path picture = Files.write(folder.resolve("a.txt"), new byte[] {(byte) 0x89, 80, 78, 0, 1});
        assertThat(failed(read(picture).getFirst()).message()).contains("a.txt", "save the");
        assertThat(failed(read(file("a.pdf", "%PDF-1.7 ...")).getFirst()).message())
                .contains("a binary file");
        assertThat(failed(read(file("n.xml", "<newsItem/>")).getFirst()).message())
                .contains("expected an RSS or Atom feed");
        assertThat(failed(read(folder.resolve("none.txt")).getFirst()).message())
                .isEqualTo("none.txt: no such file; check the path");
        assertThat(failed(read(folder).getFirst()).message()).contains("not a file");
    }

    @Test
    void skipsMarkdown() throws IOException {
        assertThat(skipped(read(file("README.md", "# Seeds")).getFirst()).message())
                .isEqualTo("README.md: a Markdown file, which holds no article");
    }

    private void assertText(String text, byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve("a.txt"), bytes);
        assertThat(only(file).body()).isEqualTo(new Body.Text(text));
    }

    private static byte[] bytes(String text, Charset charset) {
        return text.getBytes(charset);
    }

    private static String rss(String content, String more) {
        return """
        <?xml version="1.0"?><rss version="2.0"
          xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
        <title>Tagus Wire - World</title><link>https://tagus.example/</link>
        <image><title>Logo</title></image>
        <item><title>Talks</title><link>https://tagus.example/1</link>
        <pubDate>Wed, 05 May 2021 00:30:00 +0900</pubDate>%s%s</item></channel></rss>\
        """
                .formatted(
                        content.isEmpty()
                                ? ""
                                : "<content:encoded><![CDATA[" + content + "]]></content:encoded>",
                        more);
    }

    private static Published published(String day, ZoneOffset zone, String basis) {
        return new Published(LocalDate.parse(day), Optional.of(zone), basis);
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static List<Outcome<RawArticle>> read(Path file) {
        List<Outcome<RawArticle>> found = new ArrayList<>();
        new Reader().read(file, file.getFileName().toString(), found::add);
        return found;
    }

    private static RawArticle only(Path file) {
        List<Outcome<RawArticle>> found = read(file);
        assertThat(found).hasSize(1);
        return done(found.getFirst());
    }

    private static RawArticle done(Outcome<RawArticle> outcome) {
        return switch (outcome) {
            case Outcome.Done<RawArticle>(RawArticle article) -> article;
            case Outcome.Failed<RawArticle>(Failure failure) ->
                    throw new AssertionError(failure.message());
            case Outcome.Skipped<RawArticle>(Failure reason) ->
                    throw new AssertionError(reason.message());
        };
    }

    private static Failure failed(Outcome<RawArticle> outcome) {
        if (outcome instanceof Outcome.Failed<RawArticle>(Failure failure)) {
            return failure;
        }
        throw new AssertionError("expected a failure: " + outcome);
    }

    private static Failure skipped(Outcome<RawArticle> outcome) {
        if (outcome instanceof Outcome.Skipped<RawArticle>(Failure reason)) {
            return reason;
        }
        throw new AssertionError("expected a reason to skip: " + outcome);
    }
}
