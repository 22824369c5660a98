package org.wiregraph.read;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.wiregraph.model.Body;
import org.wiregraph.model.Outcome;
import org.wiregraph.model.Published;
import org.wiregraph.model.RawArticle;

/// What the fields of a feed's item and of the feed around it say about an article.
final class FeedItem {

    private static final List<String> DATES =
            List.of("pubDate", "published", "issued", "date", "created", "updated", "modified");

    /// `Koreas - Quayside Press`, `World news | The Courier`
    private static final Pattern TITLE_PARTS = Pattern.compile(" [|\u2013\u2014\u00bb:-] ");

    private static final Pattern HOST = Pattern.compile("^https?://([^/]*).*$", Pattern.DOTALL);

    /// A summary with fewer words is a teaser, not the article.
    private static final int FULL_TEXT = 120;

    private FeedItem() {}

    static Outcome<RawArticle> read(
            Map<String, String> item, Map<String, String> channel, Origin origin) {
        Optional<Body> body = body(item);
        if (body.isEmpty()) {
            return origin.skipped(
                    "the feed gives a summary only; save the page itself and give that");
        }
        Optional<String> link = first(item, "link").filter(l -> l.startsWith("http"));
        Optional<String> address = link.or(() -> first(item, "guid", "id"));
        return new Outcome.Done<>(
                new RawArticle(
                        origin.source(address),
                        link.or(() -> address.filter(a -> a.startsWith("http"))),
                        first(item, "title").map(title -> Jsoup.parse(title).text()),
                        publisher(item, channel),
                        published(item),
                        first(item, "language").or(() -> first(channel, "language")),
                        body.get()));
    }

    private static Optional<String> first(Map<String, String> fields, String... names) {
        return List.of(names).stream()
                .flatMap(name -> Optional.ofNullable(fields.get(name)).stream())
                .findFirst();
    }

    private static Optional<Body> body(Map<String, String> item) {
        return first(item, "encoded")
                .<Body>map(Body.Fragment::new)
                .or(() ->
                        first(item, "content").map(text -> marked(text, item.get("content type"))))
                .or(() ->
                        first(item, "description", "summary")
                                .filter(FeedItem::isFull)
                                .map(Body.Fragment::new));
    }

    private static Body marked(String text, @Nullable String type) {
        return "text".equals(type) ? new Body.Text(text) : new Body.Fragment(text);
    }

    private static boolean isFull(String summary) {
        String text = Jsoup.parse(summary).text().strip();
        boolean cut = text.endsWith("...") || text.endsWith("\u2026") || text.endsWith("]");
        return !cut && text.split("\\s+").length >= FULL_TEXT;
    }

    private static Optional<Published> published(Map<String, String> item) {
        return DATES.stream()
                .flatMap(name ->
                        first(item, name)
                                .flatMap(d -> Timestamp.read(d, "feed item's " + name))
                                .stream())
                .findFirst();
    }

    /// The feed's own publisher, else the part of its title that names its host, else the first
    /// part: "World news | The Courier" at www.thecourier.example is The Courier.
    private static Optional<String> publisher(
            Map<String, String> item, Map<String, String> channel) {
        String link = first(channel, "link").or(() -> first(item, "link")).orElse("");
        String host = HOST.matcher(link).replaceFirst("$1");
        return first(item, "publisher")
                .or(() -> first(channel, "publisher"))
                .or(() -> first(channel, "title").map(title -> publisher(title, letters(host))));
    }

    private static String publisher(String title, String host) {
        List<String> parts = List.of(TITLE_PARTS.split(title));
        return parts.stream()
                .filter(part -> host.contains(letters(part)))
                .findFirst()
                .orElse(parts.getFirst())
                .strip();
    }

    private static String letters(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]|^the ", "");
    }
}
