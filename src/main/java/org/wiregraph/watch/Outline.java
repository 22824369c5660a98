package org.wiregraph.watch;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/// The pages that the items of a feed link to, for items that give a summary only, in their order
/// and each once; and for how long the feed says that it is as good as new.
public record Outline(List<URI> links, Duration fresh) {

    private static final Pattern MINUTES = Pattern.compile("\\d{1,6}");

    public Outline {
        links = List.copyOf(links);
    }

    /// A document that is no feed has no links.
    public static Outline of(byte[] document, URI address) {
        Document feed = parse(document, address);
        return new Outline(links(feed, address), fresh(feed));
    }

    /// The minutes that RSS gives: `<ttl>60</ttl>`.
    private static Duration fresh(Document feed) {
        return feed.select("channel > ttl").stream()
                .map(ttl -> ttl.text().strip())
                .filter(minutes -> MINUTES.matcher(minutes).matches())
                .map(minutes -> Wishes.bounded(Duration.ofMinutes(Long.parseLong(minutes))))
                .findFirst()
                .orElse(Duration.ZERO);
    }

    private static List<URI> links(Document feed, URI address) {
        return feed.select("item, entry").stream()
                .flatMap(item -> link(item).stream())
                .flatMap(link -> resolved(address, link))
                .filter(Fetcher::isWeb)
                .distinct()
                .toList();
    }

    private static Document parse(byte[] document, URI address) {
        Parser parser = Parser.xmlParser().setMaxDepth(100);
        try {
            return Jsoup.parse(
                    new ByteArrayInputStream(document), null, address.toString(), parser);
        } catch (IOException _) {
            return new Document(address.toString());
        }
    }

    private static Optional<String> link(Element item) {
        return item.select("> link").stream()
                .filter(link -> List.of("", "alternate").contains(link.attr("rel")))
                .map(link -> link.hasAttr("href") ? link.attr("href") : link.text())
                .map(String::strip)
                .filter(link -> !link.isEmpty())
                .findFirst();
    }

    private static Stream<URI> resolved(URI address, String link) {
        try {
            return Stream.of(address.resolve(link));
        } catch (IllegalArgumentException _) {
            return Stream.empty();
        }
    }
}
