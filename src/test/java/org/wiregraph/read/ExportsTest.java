package org.wiregraph.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wiregraph.read.Found.done;
import static org.wiregraph.read.Found.failed;
import static org.wiregraph.read.Found.skipped;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.wiregraph.model.Body;
import org.wiregraph.model.Outcome;
import org.wiregraph.model.Published;
import org.wiregraph.model.RawArticle;

/// What databases, agencies and archives export, each recognised by its content: the files are
/// given without their names.
class ExportsTest {

    @Test
    void readsAtomWithItsFullContent() {
        RawArticle article = only("atom.xml");

        assertThat(article.source()).isEqualTo("https://piergazette.example/world/1");
        assertThat(article.title()).hasValue("Seoul counts two missiles off the coast");
        assertThat(article.publisher()).hasValue("Pier Gazette");
        assertThat(day(article)).isEqualTo("2022-01-15");
        assertThat(text(article)).contains("fired two ballistic missiles", "Chung Eui-yong");
    }

    @Test
    void readsThePagesOfAWebArchiveAndNothingElseOfIt() {
        List<RawArticle> articles = all("pages.warc");

        assertThat(articles)
                .extracting(RawArticle::source)
                .containsExactly("https://buoy.example/1", "https://buoy.example/2");
        assertThat(articles.getFirst().url()).hasValue("https://buoy.example/1");
        assertThat(articles.getFirst().title()).hasValue("Pyongyang fires again");
        assertThat(articles.getFirst().publisher()).hasValue("Buoy Ledger");
        assertThat(day(articles.getFirst())).isEqualTo("2022-02-02");
    }

    @Test
    void readsAPackedWebArchive() {
        assertThat(read(Packed.gzip(Packed.sample("pages.warc")))).hasSize(2);
    }

    @Test
    void readsThePageOfAnMhtmlAndNotItsFrames() {
        RawArticle article = only("page.mhtml");

        assertThat(article.source()).isEqualTo("input");
        assertThat(article.url()).hasValue("https://mast.example/kyiv");
        assertThat(article.title()).hasValue("Kyiv asks for more");
        assertThat(article.publisher()).hasValue("Mast Tribune");
        assertThat(text(article)).contains("“We need help now,”").doesNotContain("advertisement");
    }

    @Test
    void readsTheItemsOfANewsMlMessage() {
        List<Outcome<RawArticle>> found = read(Packed.sample("newsml.xml"));

        assertThat(found).hasSize(3);
        RawArticle xhtml = done(found.get(0));
        assertThat(xhtml.source()).isEqualTo("input:1");
        assertThat(xhtml.title()).hasValue("Pyongyang tests a cruise missile");
        assertThat(xhtml.publisher()).hasValue("Strand Wire");
        assertThat(xhtml.published().map(Published::toString))
                .hasValue(
                        "Published[date=2022-01-21, zone=Optional[+09:00], basis=NewsML"
                                + " firstCreated]");
        assertThat(xhtml.language()).hasValue("en");
        assertThat(text(xhtml)).contains("condemned the test &amp; called").doesNotContain("Slug");
        RawArticle nitf = done(found.get(1));
        assertThat(nitf.url()).hasValue("https://strand.example/2");
        assertThat(nitf.publisher()).hasValue("Strand Wire London");
        assertThat(text(nitf)).contains("Liz Truss").doesNotContain("hl1");
        assertThat(skipped(found.get(2)).message())
                .isEqualTo("input (item 3): an item of class ninat:picture, without text");
    }

    @Test
    void readsFactivaXml() {
        List<RawArticle> articles = all("factiva.xml");

        assertThat(articles).hasSize(2);
        RawArticle first = articles.getFirst();
        assertThat(first.source()).isEqualTo("input:1");
        assertThat(first.title()).hasValue("Tokyo protests after the launch");
        assertThat(first.publisher()).hasValue("Tide News");
        assertThat(day(first)).isEqualTo("2022-01-16");
        assertThat(text(first).split("\n\n")).hasSize(3);
        assertThat(day(articles.getLast())).isEqualTo("2022-01-17");
    }

    @Test
    void readsAFactivaPageWithCodes() {
        List<RawArticle> articles = all("factiva-table.html");

        assertThat(articles).hasSize(2);
        RawArticle first = articles.getFirst();
        assertThat(first.title()).hasValue("Envoys meet in Berlin over the missiles");
        assertThat(first.publisher()).hasValue("Quay Courier");
        assertThat(first.language()).hasValue("en");
        assertThat(day(first)).isEqualTo("2022-01-18");
        assertThat(text(first)).startsWith("BERLIN, Jan. 18").endsWith("the Pentagon said.");
        assertThat(text(first).split("\n\n")).hasSize(3);
    }

    @Test
    void readsAFactivaPageWithLines() {
        RawArticle article = only("factiva-lines.html");

        assertThat(article.title()).hasValue("Seoul answers with a drill");
        assertThat(article.publisher()).hasValue("Mole Herald");
        assertThat(article.language()).hasValue("en");
        assertThat(day(article)).isEqualTo("2022-01-20");
        assertThat(text(article)).startsWith("SEOUL, Jan. 20").contains("Suh Wook");
    }

    @Test
    void readsTheOlderLayoutOfNexis() {
        List<RawArticle> articles = all("nexis-old.txt");

        assertThat(articles).hasSize(2);
        RawArticle first = articles.getFirst();
        assertThat(first.title()).hasValue("Moscow and Minsk to drill together in February");
        assertThat(first.publisher()).hasValue("The Harbor Examiner");
        assertThat(first.url()).hasValue("https://harbor.example/2022/01/23/drill");
        assertThat(first.language()).hasValue("en");
        assertThat(day(first)).isEqualTo("2022-01-23");
        assertThat(text(first).split("\n\n"))
                .containsExactly(
                        "Russian Defense Minister Sergei Shoigu met Belarusian President Alexander"
                                + " Lukashenko in Minsk on Saturday.",
                        "Shoigu said that the two armies would hold exercises in February. \"The"
                                + " drill is planned and open,\" Shoigu told reporters in Minsk.");
        RawArticle second = articles.getLast();
        assertThat(second.source()).isEqualTo("input:2");
        assertThat(second.title()).hasValue("Brussels names nine more");
        assertThat(text(second))
                .isEqualTo(
                        "The European Union imposed sanctions on nine Russian officials on Monday,"
                                + " the European Council said in a statement.");
    }

    @Test
    void readsTheNewerLayoutOfNexisAsTextAndAsWordFile() {
        List<RawArticle> articles = all("nexis-new.txt");

        assertThat(articles).hasSize(2);
        RawArticle first = articles.getFirst();
        assertThat(first.title()).hasValue("Paris and Berlin speak with one voice");
        assertThat(first.publisher()).hasValue("Lantern Post");
        assertThat(day(first)).isEqualTo("2022-01-25");
        assertThat(text(first)).startsWith("PARIS, Jan. 25").endsWith("with one voice.");
        assertThat(text(articles.getLast())).endsWith("said in a statement.");
        String lines = new String(Packed.sample("nexis-new.txt"), StandardCharsets.UTF_8);
        assertThat(read(Packed.word(lines)).stream().map(Found::done)).isEqualTo(articles);
    }

    @Test
    void readsAnyOtherWordFileAsOneArticle() {
        RawArticle article = done(read(Packed.word("Talks go on\n\nOne & two\n")).getFirst());

        assertThat(article.source()).isEqualTo("input");
        assertThat(article.body()).isEqualTo(new Body.Text("Talks go on\n\nOne & two"));
    }

    @Test
    void readsProQuestAndSkipsWhatHasNoFullText() {
        List<Outcome<RawArticle>> found = read(Packed.sample("proquest.txt"));

        assertThat(found).hasSize(3);
        RawArticle first = done(found.getFirst());
        assertThat(first.source()).isEqualTo("https://www.proquest.example/docview/100000001");
        assertThat(first.title()).hasValue("Tehran sends a satellite up");
        assertThat(first.publisher()).hasValue("Ferry Times");
        assertThat(day(first)).isEqualTo("2022-01-27");
        assertThat(text(first)).startsWith("HAVEN, Jan. 27").contains("Washington's answer: Sec");
        assertThat(text(first)).endsWith("Security Council.");
        assertThat(skipped(found.get(1)).message()).startsWith("input (document 2): no full text");
        assertThat(done(found.get(2)).title()).hasValue("Ottawa joins in");
    }

    @Test
    void readsATableWithATextColumn() {
        List<RawArticle> articles = all("table.csv");

        assertThat(articles).hasSize(2);
        RawArticle first = articles.getFirst();
        assertThat(first.source()).isEqualTo("https://anchor.example/1");
        assertThat(first.title()).hasValue("Beijing, Moscow meet");
        assertThat(first.publisher()).hasValue("Anchor, Daily");
        assertThat(day(first)).isEqualTo("2022-01-29");
        assertThat(text(first))
                .contains("on Saturday.\n\nWang said that China \"stood for talks\"");
        assertThat(day(articles.getLast())).isEqualTo("2022-01-30");
    }

    @Test
    void readsTablesWithOtherSeparatorsAndNamesTheLineOfABadRow() {
        byte[] tabs = Packed.bytes("date\tbody\n2022-01-29\tOne\n\tTwo\n2022-01-30\t\n");
        List<Outcome<RawArticle>> found = read(tabs);

        assertThat(found).hasSize(3);
        assertThat(text(done(found.get(0)))).isEqualTo("One");
        assertThat(text(done(found.get(1)))).isEqualTo("Two");
        assertThat(failed(found.get(2)).message()).isEqualTo("input (line 4): no text in this row");
        assertThat(read(Packed.bytes("title;text\nA;One, two\n")))
                .extracting(outcome -> text(done(outcome)))
                .containsExactly("One, two");
    }

    @Test
    void saysThatAQuotationMarkNeverCloses() {
        List<Outcome<RawArticle>> found = read(Packed.bytes("title,text\nA,One\nB,\"Two\nC,Three"));

        assertThat(found).hasSize(2);
        assertThat(text(done(found.getFirst()))).isEqualTo("One");
        assertThat(failed(found.getLast()).message()).contains("line 4", "never closed");
    }

    @Test
    void joinsTheLinesOfAPdf() {
        byte[] pdf =
                Packed.pdf(
                        List.of(
                                "Ministry of Foreign Affairs",
                                "",
                                "The minister met the envoy on Monday and said that the",
                                "talks would go on.",
                                "",
                                "The ministry said in a statement that a second round",
                                "was planned."));

        assertThat(text(done(read(pdf).getFirst())))
                .isEqualTo(
                        """
                        Ministry of Foreign Affairs

                        The minister met the envoy on Monday and said that the talks would go on.

                        The ministry said in a statement that a second round was planned.\
                        """);
    }

    @Test
    void saysWhatIsWrongWithAPdfWithoutText() {
        assertThat(skipped(read(Packed.pdf(List.of())).getFirst()).message())
                .contains("pictures of pages");
        assertThat(failed(read(Packed.bytes("%PDF-1.7\nno more of it")).getFirst()).message())
                .contains("input: a damaged PDF");
    }

    @Test
    void namesTheFilesOfAnArchiveInside() {
        Map<String, byte[]> files = new java.util.LinkedHashMap<>();
        files.put("world/", new byte[0]);
        files.put("world/talks.txt", Packed.bytes(Found.STORY));
        files.put("world/photo.jpg", new byte[] {1});
        files.put("more.zip", Packed.zip("a.html.gz", Packed.gzip(Packed.bytes("<html><p>Hi"))));
        List<Outcome<RawArticle>> found = read(Packed.zip(files));

        assertThat(found).hasSize(3);
        assertThat(done(found.get(0)).source()).isEqualTo("input!world/talks.txt");
        assertThat(skipped(found.get(1)).source()).isEqualTo("input!world/photo.jpg");
        assertThat(done(found.get(2)).source()).isEqualTo("input!more.zip!a.html.gz");
        assertThat(done(found.get(2)).body()).isInstanceOf(Body.Page.class);
    }

    static List<Outcome<RawArticle>> read(byte[] bytes) {
        List<Outcome<RawArticle>> found = new ArrayList<>();
        new Reader().read(new ByteArrayInputStream(bytes), "input", found::add);
        return found;
    }

    private static List<RawArticle> all(String sample) {
        return read(Packed.sample(sample)).stream().map(Found::done).toList();
    }

    private static RawArticle only(String sample) {
        List<RawArticle> articles = all(sample);
        assertThat(articles).hasSize(1);
        return articles.getFirst();
    }

    private static String day(RawArticle article) {
        return article.published().orElseThrow().date().toString();
    }

    private static String text(RawArticle article) {
        return switch (article.body()) {
            case Body.Text body -> body.text();
            case Body.Fragment body -> body.html();
            case Body.Page body -> body.html();
        };
    }
}
