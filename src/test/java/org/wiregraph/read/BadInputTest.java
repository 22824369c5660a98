package org.wiregraph.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.wiregraph.read.ExportsTest.read;
import static org.wiregraph.read.Found.done;
import static org.wiregraph.read.Found.failed;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.DeflaterInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.wiregraph.model.Body;
import org.wiregraph.model.Outcome;
import org.wiregraph.model.RawArticle;

/// Input that is broken or made to harm: a failure with its place, and the rest is read.
@Timeout(120)
class BadInputTest {

    private static final String LIMIT = "256 MB and 200 times its size";

    @Test
    void keepsTheWholeFilesOfAZipThatIsCut() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("a.txt", Packed.bytes(Found.STORY));
        files.put("b.txt", noise(20_000));
        byte[] zip = Packed.zip(files);
        List<Outcome<RawArticle>> found = read(Arrays.copyOf(zip, zip.length / 2));

        assertThat(done(found.getFirst()).source()).isEqualTo("input!a.txt");
        assertThat(found).hasSizeGreaterThan(1);
        assertThat(failed(found.get(1)).message())
                .isEqualTo("input!b.txt: its packed data are cut or damaged; fetch the file again");
    }

    @Test
    void keepsTheWholeRecordsOfAWebArchiveThatIsCut() {
        byte[] warc = Packed.sample("pages.warc");
        byte[] packed = Packed.gzip(warc);
        for (byte[] cut :
                List.of(
                        Arrays.copyOf(warc, warc.length - 100),
                        Arrays.copyOf(packed, packed.length - 100))) {
            List<Outcome<RawArticle>> found = read(cut);

            assertThat(found).hasSize(2);
            assertThat(done(found.getFirst()).source()).isEqualTo("https://buoy.example/1");
            assertThat(failed(found.getLast()).message()).contains("input (record ", "damaged");
        }
    }

    @Test
    void keepsTheWholeItemsOfAMessageThatIsCut() {
        byte[] message = Packed.sample("newsml.xml");
        List<Outcome<RawArticle>> found = read(Arrays.copyOf(message, message.length * 2 / 3));

        assertThat(done(found.getFirst()).title()).hasValue("Pyongyang tests a cruise missile");
        assertThat(failed(found.getLast()).message()).contains("line ", "not well-formed XML");
        byte[] packed = Packed.gzip(message);
        List<Outcome<RawArticle>> unpacked = read(Arrays.copyOf(packed, packed.length - 60));
        assertThat(done(unpacked.getFirst()).title()).hasValue("Pyongyang tests a cruise missile");
        assertThat(failed(unpacked.getLast()).message()).contains("not well-formed XML");
    }

    @Test
    void stopsAtTheLimitOfAGzipBomb() throws IOException {
        byte[] bomb = packed("", 300);

        assertThat(bomb.length).isLessThan(3 << 20);
        assertThat(failed(read(bomb).getFirst()).reason()).contains("binary file");
        assertThat(failed(read(packed("x,text\n", 300)).getLast()).message()).contains(LIMIT);
    }

    @Test
    void stopsAtTheLimitOfAZipBombWhereverItLies() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("a.txt", Packed.bytes(Found.STORY));
        files.put("bomb.csv.gz", packed("x,text\n", 300));
        files.put("b.txt", Packed.bytes(Found.STORY));
        List<Outcome<RawArticle>> found = read(Packed.zip("in.zip", Packed.zip(files)));

        assertThat(done(found.getFirst()).source()).isEqualTo("input!in.zip!a.txt");
        assertThat(failed(found.getLast()).source()).isEqualTo("input!in.zip!bomb.csv.gz");
        assertThat(failed(found.getLast()).reason()).contains(LIMIT);
    }

    @Test
    void opensArchivesInArchivesToALimit() {
        byte[] at = Packed.bytes(Found.STORY);
        for (int i = 0; i < 3; i++) {
            at = Packed.zip("a", at);
        }
        assertThat(done(read(at).getFirst()).source()).isEqualTo("input!a!a!a");
        assertThat(failed(read(Packed.gzip(at)).getFirst()).message())
                .isEqualTo(
                        "input!a!a: an archive in an archive in an archive in an archive; unpack"
                                + " the outer ones");
    }

    @Test
    void saysThatAnArchiveIsEmpty() {
        assertThat(failed(read(Packed.zip(Map.of())).getFirst()).message())
                .isEqualTo("input: an archive without any file");
    }

    @Test
    void refusesFilesOfAZipWhoseNamesLeadOut() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (String name :
                List.of("../a.txt", "b/../../a.txt", "/etc/a.txt", "C:\\a.txt", "a..txt")) {
            files.put(name, Packed.bytes(Found.STORY));
        }
        List<Outcome<RawArticle>> found = read(Packed.zip(files));

        assertThat(found).hasSize(5);
        assertThat(found.subList(0, 4))
                .allSatisfy(
                        outcome -> assertThat(failed(outcome).reason()).contains("leads out of"));
        assertThat(failed(found.getFirst()).source()).isEqualTo("input!../a.txt");
        assertThat(done(found.getLast()).source()).isEqualTo("input!a..txt");
    }

    @Test
    void refusesEntitiesOfXml() {
        String laughs =
                "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">]>";
        String outside = "<!DOCTYPE x [<!ENTITY b SYSTEM \"file:///etc/hostname\">]>";
        for (String type : List.of(laughs, outside)) {
            for (String name : List.of("newsml.xml", "factiva.xml", "atom.xml")) {
                String text = new String(Packed.sample(name), StandardCharsets.UTF_8);
                String bad = text.replaceFirst("\\?>", "?>" + type).replace("Seoul", "&b;");
                List<Outcome<RawArticle>> found = read(Packed.bytes(bad));

                assertThat(found).hasSize(1);
                assertThat(failed(found.getFirst()).reason()).contains("document type");
            }
        }
    }

    @Test
    void refusesAPageOfAHundredMegabytes() {
        InputStream page = repeated("<p>One and two.</p>\n", 100 << 20);

        assertThat(failed(stream(page).getFirst()).reason()).contains("longer than 64 MB");
    }

    @Test
    void readsOrRefusesALineOfFiftyMegabytesInEveryFormat() {
        for (String start :
                List.of("title,text\nA,", "<html><p>", "<rss><channel><item><title>", "")) {
            InputStream line =
                    new SequenceInputStream(
                            new ByteArrayInputStream(Packed.bytes(start)),
                            repeated("one two ", 50 << 20));

            assertThat(stream(line)).as(start).isNotEmpty();
        }
    }

    @Test
    void readsOrRefusesAHundredThousandElementsInOneAnother() {
        String deep = "<p>".repeat(100_000) + "x";
        for (String name :
                List.of("newsml.xml", "factiva.xml", "factiva-table.html", "page.mhtml")) {
            String text = new String(Packed.sample(name), StandardCharsets.UTF_8);
            int at = text.indexOf("<p") + 1;
            String bad = text.substring(0, at - 1) + deep + text.substring(at - 1);

            assertThat(read(Packed.bytes(bad))).as(name).isNotEmpty();
        }
    }

    @Test
    void readsPastNulBytesAndBytesThatAreNoUtf8() {
        byte[] late = Packed.bytes(" ".repeat(70_000) + "One\0two — three");
        assertThat(text(read(Packed.bytes("One two " + "“three” ".repeat(9))))).contains("“three”");
        assertThat(read(late)).hasSize(1);
        byte[] broken = Packed.bytes("“One” two ".repeat(20));
        broken[1] = 'x';
        assertThat(text(read(broken))).startsWith("\ufffdx\ufffd").contains("“One” two");
    }

    @Test
    void readsAPageThatDeclaresAWrongEncoding() {
        byte[] page = Packed.bytes("<html><meta charset=\"iso-8859-1\"><h1>Café talks</h1></html>");

        assertThat(done(read(page).getFirst()).title()).hasValue("Café talks");
        byte[] wide = "<html><h1>Café</h1></html>".getBytes(StandardCharsets.UTF_16LE);
        assertThat(done(read(wide).getFirst()).title()).hasValue("Café");
    }

    @Test
    void keepsTheArticleBeforeTheGarbageOfAJsonFile() {
        List<Outcome<RawArticle>> found = read(Packed.bytes("{\"text\": \"One\"} garbage"));

        assertThat(done(found.getFirst()).body()).isEqualTo(new Body.Text("One"));
        assertThat(failed(found.getLast()).reason()).contains("not well-formed JSON");
    }

    @Test
    void refusesAPdfThatUnpacksToFarMoreThanAText() throws IOException {
        byte[] packed =
                new DeflaterInputStream(
                                repeated(" ", 300 << 20), new Deflater(Deflater.BEST_COMPRESSION))
                        .readAllBytes();
        byte[] pdf = Packed.bytes("%PDF-1.7\n1 0 obj <</Filter/FlateDecode>> stream\n");
        byte[] bomb = Arrays.copyOf(pdf, pdf.length + packed.length);
        System.arraycopy(packed, 0, bomb, pdf.length, packed.length);

        assertThat(failed(read(bomb).getFirst()).reason()).contains("far more than a text");
    }

    @Test
    void readsPartsOfATableThatAreDamaged() {
        List<Outcome<RawArticle>> found =
                read(Packed.bytes("title,text\nA,One\n,,,,,\nB,Two,and,more\nC\n"));

        assertThat(found).hasSize(4);
        assertThat(failed(found.get(1)).place()).isEqualTo("line 3");
        assertThat(done(found.get(2)).body()).isEqualTo(new Body.Text("Two"));
        assertThat(failed(found.get(3)).place()).isEqualTo("line 5");
    }

    @Test
    void readsLongRunsOfOneThingInTime() {
        assertTimeoutPreemptively(
                Duration.ofSeconds(60),
                () -> {
                    readText("<html " + "a=1 ".repeat(200_000) + "><p>One");
                    readText("<html><p>" + "<a href=x>one</a> ".repeat(100_000));
                    readText(
                            "Document 1 of 2\n" + "LENGTH: 9 words\n".repeat(20_000) + "Body\nOne");
                    readText("Full text: One\nTitle: Two\nPublication title: A\n".repeat(20_000));
                    readText(dated("1 May 2021 00:30 " + "x".repeat(500_000) + "\nx"));
                    List.of("\n", "\r\n", " \n", "x\n", "_\n").forEach(BadInputTest::readMuch);
                });
    }

    /// Exports in whose middle the same stands half a million times.
    private static void readMuch(String run) {
        String much = run.repeat(500_000);
        readText("LENGTH: 9 words\nBody\nOne\n" + much + "Two\nEnd of Document\n");
        readText("Full text: One\nTitle: Two\nPublication title: A\n" + much);
        String message = new String(Packed.sample("newsml.xml"), StandardCharsets.UTF_8);
        readText(message.replace("</p>", "</p>" + much));
    }

    private static String dated(String day) {
        return Found.rss("One", "").replace("Wed, 05 May 2021 00:30:00 +0900", day);
    }

    private static void readText(String text) {
        assertThat(ExportsTest.read(Packed.bytes(text))).isNotEmpty();
    }

    private static String text(List<Outcome<RawArticle>> found) {
        return ((Body.Text) done(found.getFirst()).body()).text();
    }

    private static List<Outcome<RawArticle>> stream(InputStream stream) {
        List<Outcome<RawArticle>> found = new ArrayList<>();
        new Reader().read(stream, "input", found::add);
        return found;
    }

    private static InputStream repeated(String text, int length) {
        byte[] bytes = Packed.bytes(text.repeat(1 + (1 << 20) / text.length()));
        List<InputStream> parts = new ArrayList<>();
        for (int i = 0; i < length / bytes.length + 1; i++) {
            parts.add(new ByteArrayInputStream(bytes));
        }
        return new SequenceInputStream(Collections.enumeration(parts));
    }

    /// A text and megabytes of empty lines after it, packed.
    private static byte[] packed(String start, int megabytes) throws IOException {
        java.io.ByteArrayOutputStream packed = new java.io.ByteArrayOutputStream();
        byte[] megabyte = new byte[1 << 20];
        Arrays.fill(megabyte, (byte) '\n');
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(Packed.bytes(start));
            for (int i = 0; i < megabytes; i++) {
                out.write(megabyte);
            }
        }
        return packed.toByteArray();
    }

    private static byte[] noise(int length) {
        StringBuilder text = new StringBuilder();
        java.util.Random random = new java.util.Random(7);
        while (text.length() < length) {
            text.append((char) ('a' + random.nextInt(26)));
        }
        return Packed.bytes(text.toString());
    }
}
