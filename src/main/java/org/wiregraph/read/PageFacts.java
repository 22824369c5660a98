package org.wiregraph.read;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.wiregraph.model.Body;
import org.wiregraph.model.Published;
import org.wiregraph.model.RawArticle;

/// What a saved page says about its article. Each fact is taken from the first place that has it:
/// JSON-LD, then OpenGraph, then other `meta` tags, then `itemprop`, then what the reader sees
/// (`<time>`, `<h1>`, `<title>`). The address is the other way round: the canonical link first.
final class PageFacts {

    private static final int DEEPEST = 400;

    /// `Headline | The Courier`, `The Courier : Headline`
    private static final Pattern TITLE_PARTS = Pattern.compile("\\s+[|\u00bb\u2013\u2014:-]\\s+");

    private final Document page;
    private final List<Element> metas;
    private final JsonLd linked;
    private final Optional<JsonNode> article;

    private PageFacts(Document page) {
        this.page = page;
        metas = page.select("meta[content]");
        linked = JsonLd.of(page);
        article = linked.article();
    }

    /// The facts of a page that was fetched from `address`, which counts where the page itself does
    /// not say better.
    static RawArticle read(String html, String source, Optional<String> address) {
        Document page = Jsoup.parse(html, "", Parser.htmlParser().setMaxDepth(DEEPEST));
        PageFacts facts = new PageFacts(page);
        Optional<String> title = facts.title();
        return new RawArticle(
                source,
                facts.url().or(() -> address),
                title,
                facts.publisher(title),
                facts.published(),
                facts.language(),
                new Body.Page(html));
    }

    private Optional<String> url() {
        return Stream.of(
                        attribute("link[rel=canonical]", "href"),
                        meta("og:url"),
                        article.flatMap(a -> JsonLd.name(a, "mainEntityOfPage", "@id")),
                        article.flatMap(a -> JsonArticle.text(a, "url")))
                .flatMap(Optional::stream)
                .filter(address -> address.startsWith("http"))
                .findFirst();
    }

    private Optional<String> title() {
        return article.flatMap(a -> JsonArticle.text(a, "headline"))
                .or(() -> meta("og:title", "twitter:title", "dc.title", "title"))
                .or(() -> seen("[itemprop=headline]"))
                .or(() -> seen("h1"))
                .or(() -> seen("title"))
                .map(title -> Jsoup.parse(title).text());
    }

    private Optional<String> publisher(Optional<String> title) {
        return article.flatMap(a -> JsonLd.name(a, "publisher", "name"))
                .or(() -> meta("og:site_name", "publisher", "dc.publisher", "application-name"))
                .or(linked::site)
                .or(() -> title.flatMap(this::restOfTitle))
                .map(name -> Jsoup.parse(name).text());
    }

    /// The page's title without the headline: `Pacific Ledger : Headline` gives Pacific Ledger.
    private Optional<String> restOfTitle(String headline) {
        List<String> parts = List.of(TITLE_PARTS.split(page.title()));
        Optional<String> rest =
                Stream.of(parts.getFirst(), parts.getLast())
                        .filter(part -> parts.size() > 1 && part.split(" ").length <= 5)
                        .filter(part -> !headline.contains(part))
                        .findFirst();
        return rest.filter(_ -> page.title().contains(headline));
    }

    private Optional<Published> published() {
        return article.flatMap(
                        a -> date(JsonArticle.text(a, "datePublished"), "JSON-LD datePublished"))
                .or(() -> metaDate("article:published_time"))
                .or(() -> metaDate("og:article:published_time"))
                .or(() -> metaDate("datePublished"))
                .or(() -> metaDate("date"))
                .or(() -> metaDate("pubdate"))
                .or(() -> metaDate("dc.date"))
                .or(() -> metaDate("dc.date.issued"))
                .or(() -> metaDate("parsely-pub-date"))
                .or(() -> metaDate("sailthru.date"))
                .or(this::markedDate)
                .or(this::shownTime);
    }

    private Optional<Published> metaDate(String name) {
        return date(meta(name), "meta " + name);
    }

    private Optional<Published> markedDate() {
        return Stream.of("content", "datetime")
                .map(name -> attribute("[itemprop=datePublished]", name))
                .flatMap(value -> date(value, "itemprop datePublished").stream())
                .findFirst();
    }

    private Optional<Published> shownTime() {
        return Stream.of("time[pubdate]", "article time", "header time", "main time", "time")
                .map(place -> attribute(place + "[datetime]", "datetime"))
                .flatMap(value -> date(value, "time element").stream())
                .findFirst();
    }

    private static Optional<Published> date(Optional<String> value, String basis) {
        return value.flatMap(written -> Timestamp.read(written, basis));
    }

    private Optional<String> language() {
        return article.flatMap(a -> JsonLd.name(a, "inLanguage", "alternateName"))
                .or(() -> attribute("html[lang]", "lang"))
                .or(() -> meta("og:locale", "content-language", "dc.language"));
    }

    /// The content of the first meta tag with one of the names, in the order of the names.
    private Optional<String> meta(String... names) {
        return List.of(names).stream()
                .flatMap(name -> metas.stream().filter(meta -> isNamed(meta, name)))
                .map(meta -> meta.attr("content").strip())
                .filter(content -> !content.isEmpty())
                .findFirst();
    }

    private static boolean isNamed(Element meta, String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return Stream.of("property", "name", "itemprop", "http-equiv")
                .anyMatch(key -> meta.attr(key).toLowerCase(Locale.ROOT).equals(lower));
    }

    private Optional<String> attribute(String place, String name) {
        return page.select(place).stream()
                .map(element -> element.attr(name).strip())
                .filter(value -> !value.isEmpty())
                .findFirst();
    }

    private Optional<String> seen(String place) {
        return page.select(place).stream()
                .map(element -> element.text().strip())
                .filter(text -> !text.isEmpty())
                .findFirst();
    }
}
