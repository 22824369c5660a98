package org.wiregraph.watch;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/// The pages that the items of a feed link to, for items that give a summary only.
public final class FeedLinks {

    private FeedLinks() {}

    /// The links in their order, each once; none where the document is no feed.
    public static List<URI> of(byte[] document, URI address) {
        return parse(document, address).select("item, entry").stream()
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
