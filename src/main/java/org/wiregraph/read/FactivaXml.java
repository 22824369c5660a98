package org.wiregraph.read;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.wiregraph.model.Body;
import org.wiregraph.model.Failure;
import org.wiregraph.model.Outcome;
import org.wiregraph.model.RawArticle;

/// The articles of a Factiva export in XML: each an `article` with its headline, source, day, and a
/// lead and a rest of the story in paragraphs.
final class FactivaXml {

    private FactivaXml() {}

    static void read(String text, String source, Consumer<Outcome<RawArticle>> found) {
        int[] items = {0};
        Optional<Failure> broken =
                Xml.elements(
                        text,
                        source,
                        Set.of("article"),
                        article -> {
                            int item = ++items[0];
                            found.accept(
                                    article(
                                            article,
                                            new Origin(
                                                    source,
                                                    "article " + item,
                                                    source + ":" + item)));
                        });
        broken.ifPresent(failure -> found.accept(new Outcome.Failed<>(failure)));
        if (items[0] == 0 && broken.isEmpty()) {
            found.accept(
                    new Outcome.Skipped<>(Failure.of(source, "Factiva XML without any article")));
        }
    }

    private static Outcome<RawArticle> article(Element article, Origin origin) {
        String text =
                article.select("leadParagraph, tailParagraphs").stream()
                        .map(FactivaXml::paragraphs)
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining("\n\n"));
        if (text.isEmpty()) {
            return origin.failed("no text; expected leadParagraph or tailParagraphs");
        }
        Entry entry =
                Entry.of(new Body.Text(text))
                        .withTitle(words(article, "headline"))
                        .withPublisher(words(article, "sourceName"))
                        .withPublished(
                                words(article, "publicationDate > date")
                                        .or(() -> words(article, "publicationDate"))
                                        .flatMap(day ->
                                                WrittenDay.read(day, "Factiva publicationDate")))
                        .withLanguage(words(article, "baseLanguage"));
        return new Outcome.Done<>(entry.article(origin));
    }

    private static String paragraphs(Element part) {
        String inside =
                part.select("paragraph").stream()
                        .map(Element::text)
                        .collect(Collectors.joining("\n\n"));
        return inside.isEmpty() ? part.text() : inside;
    }

    private static Optional<String> words(Element article, String place) {
        return Optional.ofNullable(article.selectFirst(place))
                .map(Element::text)
                .filter(text -> !text.isEmpty());
    }
}
