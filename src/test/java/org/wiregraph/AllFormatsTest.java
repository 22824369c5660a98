package org.wiregraph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wiregraph.model.Article;
import org.wiregraph.model.Block;
import org.wiregraph.model.Failure;
import org.wiregraph.model.Published;
import org.wiregraph.rdf.Iris;
import org.wiregraph.read.Packed;
import org.wiregraph.store.Store;

/// Formats from end to end: a folder of all of them in one build, and the same articles in several.
class AllFormatsTest {

    private static final Path SAMPLES = Path.of("src/test/resources/org/wiregraph/read");

    private static final String ARTICLES = System.getProperty("wiregraph.articles", "seeds");

    /// Of fewer articles all facts are read.
    private static final int MANY = 50;

    /// Articles that are compared together, so that memory does not grow with their number.
    private static final int AT_ONCE = 500;

    private static final Pattern ARTICLE = Pattern.compile("data/article/\\w+");

    @TempDir private Path folder = Path.of("");

    @Test
    void buildsAFolderWithEveryFormat() throws IOException {
        Path articles = Files.createDirectory(folder.resolve("articles"));
        for (String name :
                List.of(
                        "atom.xml",
                        "factiva.xml",
                        "factiva-lines.html",
                        "factiva-table.html",
                        "newsml.xml",
                        "nexis-old.txt",
                        "page.mhtml",
                        "proquest.txt",
                        "table.csv")) {
            Files.copy(SAMPLES.resolve(name), articles.resolve(name));
        }
        String nexis = Files.readString(SAMPLES.resolve("nexis-new.txt"));
        Files.write(articles.resolve("nexis.docx"), Packed.word(nexis));
        Files.write(articles.resolve("pages.warc.gz"), Packed.gzip(Packed.sample("pages.warc")));
        Files.write(articles.resolve("release.pdf"), Packed.pdf(story("Norway", "eight")));
        Files.write(
                articles.resolve("more.zip"),
                Packed.zip("a/story.txt", Packed.bytes(text(story("Sweden", "seven")))));
        Files.writeString(
                articles.resolve("ninjs.json"),
                "{\"uri\": \"urn:a\", \"body_text\": \"%s\"}"
                        .formatted(text(story("Denmark", "six")).replace("\n", "\\n")));
        Files.writeString(
                articles.resolve("lines.jsonl"),
                "{\"text\": \"%s\"}\n"
                        .formatted(text(story("Finland", "five")).replace("\n", "\\n")));
        Files.writeString(
                articles.resolve("page.html"), page("Iceland", "three", "https://cape.example/1"));
        Files.write(
                articles.resolve("one.warc"),
                record(
                        "https://cape.example/2",
                        page("Estonia", "nine", "https://cape.example/2")));
        Files.writeString(
                articles.resolve("feed.xml"),
                "<rss version='2.0' xmlns:content='http://purl.org/rss/1.0/modules/content/'><channel><title>Cape</title><item><title>Talks</title><link>https://cape.example/3</link><content:encoded>&lt;p&gt;%s&lt;/p&gt;</content:encoded></item></channel></rss>"
                        .formatted(String.join(" ", story("Latvia", "ten"))));
        Files.writeString(
                articles.resolve("clutter.txt"),
                "Skip to content\n\nHome | World | Sport\n\n%s\n\nMost read\n\nFerry is late again"
                        .formatted(text(story("Belgium", "twelve"))));
        Files.write(
                articles.resolve("packed.txt.gz"),
                Packed.gzip(Packed.bytes(text(story("Poland", "eleven")))));
        Files.writeString(
                articles.resolve("ninjs-2.json"),
                "{\"uri\": \"urn:b\", \"bodies\": [{\"contenttype\": \"text/plain\", \"value\": \"%s\"}]}"
                        .formatted(text(story("Ireland", "thirteen")).replace("\n", "\\n")));
        Settings settings = Settings.of(folder.resolve("graph"), Iris.DEFAULT_BASE);
        Map<String, Long> facts = new TreeMap<>();
        Summary summary =
                Wiregraph.build(
                        List.of(articles.toString()),
                        settings,
                        step -> {
                            if (step instanceof Step.ArticleDone(String source, Tally tally)) {
                                facts.put(source, tally.facts());
                            }
                        });

        assertThat(summary.failed()).isEmpty();
        assertThat(summary.files()).isEqualTo(21);
        assertThat(summary.articles()).isEqualTo(29);
        assertThat(summary.replaced()).isZero();
        assertThat(summary.skipped())
                .extracting(Failure::source)
                .containsExactlyInAnyOrder("newsml.xml", "proquest.txt");
        assertThat(facts).hasSize(29);
        assertThat(facts.values()).allMatch(number -> number > 0);
    }

    /// Articles cleaned once and written out, so that each way has the same text. Takes the seeds,
    /// or what `-Dwiregraph.articles=FILE` names: of many articles, facts are read only from those
    /// that two ways clean differently, for one cleaned article has one set of facts.
    @Test
    void readsTheSameFactsFromWarcJsonLinesAndHtml() throws IOException {
        List<Article> articles = CleanedArticles.of(ARTICLES);
        assertThat(articles).hasSizeGreaterThan(10);
        for (int from = 0; from < articles.size(); from += AT_ONCE) {
            int to = Math.min(articles.size(), from + AT_ONCE);
            List<Article> part = articles.subList(from, to);
            Path place = Files.createDirectory(folder.resolve("from-" + from));
            List<Article> read = part.size() < MANY ? part : cleanedDifferently(part, place);
            if (!read.isEmpty()) {
                assertSameFacts(Ways.of(read, Files.createDirectory(place.resolve("read"))));
            }
        }
    }

    private static void assertSameFacts(Ways ways) throws IOException {
        Set<String> fromPages = facts(ways.pages());
        assertThat(fromPages).isNotEmpty();
        assertThat(differing(fromPages, facts(ways.archive()))).isEmpty();
        assertThat(differing(fromPages, facts(ways.lines()))).isEmpty();
    }

    private static List<Article> cleanedDifferently(List<Article> articles, Path folder)
            throws IOException {
        Ways ways = Ways.of(articles, folder);
        Map<String, String> pages = cleaned(ways.pages());
        Map<String, String> archive = cleaned(ways.archive());
        Map<String, String> lines = cleaned(ways.lines());
        assertThat(pages).hasSizeGreaterThan(articles.size() / 2);
        return articles.stream()
                .filter(article -> {
                    String page = pages.getOrDefault(address(article), "");
                    return !page.equals(archive.getOrDefault(address(article), ""))
                            || !page.equals(lines.getOrDefault(address(article), ""));
                })
                .toList();
    }

    /// All of an article that facts are read from, by address.
    private static Map<String, String> cleaned(Path input) throws IOException {
        Map<String, String> cleaned = new TreeMap<>();
        for (Article article : CleanedArticles.of(input.toString())) {
            cleaned.put(
                    article.url().orElseThrow(),
                    String.join(
                            "\n",
                            title(article),
                            article.publisher().orElse(""),
                            date(article),
                            article.dateline().toString(),
                            article.story()));
        }
        return cleaned;
    }

    /// The same articles as pages, in an archive, and as lines of JSON.
    private record Ways(Path pages, Path archive, Path lines) {

        static Ways of(List<Article> articles, Path folder) throws IOException {
            Path pages = Files.createDirectory(folder.resolve("pages"));
            ByteArrayOutputStream warc = new ByteArrayOutputStream();
            for (Article article : articles) {
                String html = html(article);
                Files.writeString(pages.resolve(article.id() + ".html"), html);
                warc.write(record(address(article), html));
            }
            String lines =
                    articles.stream().map(AllFormatsTest::json).collect(Collectors.joining());
            byte[] zipped = Packed.gzip(warc.toByteArray());
            return new Ways(
                    pages,
                    Files.write(folder.resolve("all.warc.gz"), zipped),
                    Files.writeString(folder.resolve("articles.jsonl"), lines));
        }
    }

    /// The articles that two sets tell differently.
    private static Set<String> differing(Set<String> left, Set<String> right) {
        return Stream.concat(
                        left.stream().filter(line -> !right.contains(line)),
                        right.stream().filter(line -> !left.contains(line)))
                .map(ARTICLE::matcher)
                .filter(Matcher::find)
                .map(Matcher::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// The graph without what depends on where an article came from: its source, the text around
    /// the story, the basis of its date, and offsets, which count from the start of the text.
    private static Set<String> facts(Path input) throws IOException {
        Settings settings =
                Settings.of(
                        input.resolveSibling("graph-" + input.getFileName()), Iris.DEFAULT_BASE);
        Summary summary = Wiregraph.build(List.of(input.toString()), settings, _ -> {});
        assertThat(summary.failed()).isEmpty();
        StringWriterOfLines quads = new StringWriterOfLines();
        try (Store store = Store.open(settings.graph())) {
            store.nquads(quads);
        }
        return quads.lines().stream()
                .filter(quad ->
                        !quad.matches(".*ontology#(?:source|publishedBasis|begin|end|hash)>.*"))
                .filter(quad -> !quad.contains("#block"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static final class StringWriterOfLines extends java.io.StringWriter {
        List<String> lines() {
            return toString().lines().toList();
        }
    }

    private static String address(Article article) {
        return "https://seeds.example/" + article.id();
    }

    private static List<String> story(Article article) {
        return article.blocks().stream()
                .filter(block -> block.label() == Block.Label.BODY)
                .map(block -> block.span().in(article.text()))
                .toList();
    }

    private static String title(Article article) {
        return article.title().orElse("Untitled");
    }

    private static String date(Article article) {
        return article.published().map(Published::date).map(LocalDate::toString).orElse("");
    }

    private static String html(Article article) {
        String body =
                story(article).stream()
                        .map(paragraph -> "<p>" + escaped(paragraph) + "</p>\n")
                        .collect(Collectors.joining());
        return """
        <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>%s</title>
        <link rel="canonical" href="%s">
        <meta property="og:title" content="%s">
        <meta property="og:site_name" content="%s">
        <meta property="article:published_time" content="%s"></head>
        <body><article>%s</article></body></html>
        """
                .formatted(
                        escaped(title(article)),
                        address(article),
                        escaped(title(article)),
                        escaped(article.publisher().orElse("Nobody")),
                        date(article),
                        body);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }

    private static String page(String country, String number, String address) {
        return "<!DOCTYPE html><html><head><title>Talks</title><link rel=\"canonical\" href=\"%s\"></head><body><nav>Home World</nav><article><p>%s</p></article></body></html>"
                .formatted(address, String.join(" ", story(country, number)));
    }

    private static byte[] record(String address, String html) {
        byte[] page = html.getBytes(StandardCharsets.UTF_8);
        byte[] head = Packed.bytes("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n");
        int length = head.length + page.length;
        String record =
                "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: %s\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: %d\r\n\r\n"
                        .formatted(address, length);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(Packed.bytes(record));
        bytes.writeBytes(head);
        bytes.writeBytes(page);
        bytes.writeBytes(Packed.bytes("\r\n\r\n"));
        return bytes.toByteArray();
    }

    private static String json(Article article) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("url", address(article));
        fields.put("title", title(article));
        fields.put("publisher", article.publisher().orElse("Nobody"));
        fields.put("published", date(article));
        fields.put("language", "en");
        fields.put("text", String.join("\n\n", story(article)));
        return fields.entrySet().stream()
                .map(field -> "\"%s\": \"%s\"".formatted(field.getKey(), quoted(field.getValue())))
                .collect(Collectors.joining(", ", "{", "}\n"));
    }

    private static String quoted(String text) {
        return text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
    }

    private static List<String> story(String country, String number) {
        return List.of(
                "OSLO, May 4, 2021 (Cape Wire) -- " + country + " imposed sanctions on " + number,
                "Russian officials on Tuesday, the Foreign Ministry said in a statement.",
                "",
                "The two sides would go on with the talks in the coming week, and it was",
                "too early to say what would come of them, the officials said.");
    }

    private static String text(List<String> lines) {
        return String.join("\n", lines);
    }
}
