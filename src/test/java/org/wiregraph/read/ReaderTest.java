package org.wiregraph.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wiregraph.read.Found.STORY;
import static org.wiregraph.read.Found.done;
import static org.wiregraph.read.Found.failed;
import static org.wiregraph.read.Found.only;
import static org.wiregraph.read.Found.read;
import static org.wiregraph.read.Found.rss;
import static org.wiregraph.read.Found.skipped;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wiregraph.model.Body;
import org.wiregraph.model.Outcome;
import org.wiregraph.model.Published;
import org.wiregraph.model.RawArticle;

class ReaderTest {

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
        assertThat(failed(read(file("a.doc", "{\\rtf1 ...")).getFirst()).message())
                .contains("a binary file");
        assertThat(failed(read(file("n.xml", "<inventory/>")).getFirst()).message())
                .contains("expected an RSS or Atom feed");
        assertThat(failed(read(folder.resolve("none.txt")).getFirst()).message())
                .isEqualTo("none.txt: no such file; check the path");
        assertThat(failed(read(folder).getFirst()).message()).contains("not a file");
    }

    @Test
    void readsOrRefusesInputOfAnyDepth() throws IOException {
        int deep = 100_000;

        assertThat(read(file("a.html", "<div>".repeat(deep) + "x"))).hasSize(1);
        assertThat(read(file("a.xml", rss("", "<b>".repeat(deep))))).isNotEmpty();
        assertThat(failed(read(file("a.json", "[{\"a\":".repeat(deep))).getFirst()).place())
                .isEqualTo("line 1");
        assertThat(failed(read(file("a.jsonl", "{\"a\":".repeat(deep))).getFirst()).place())
                .isEqualTo("line 1");
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

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
