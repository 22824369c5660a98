package org.wiregraph.read;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.wiregraph.model.Body;
import org.wiregraph.model.Failure;
import org.wiregraph.model.Outcome;
import org.wiregraph.model.Published;
import org.wiregraph.model.RawArticle;

/// The news items of NewsML-G2, alone or in a message. Their body is XHTML or NITF inside the item,
/// or plain text.
///
/// As with ninjs, the day is that of the first version.
final class NewsMl {

    private NewsMl() {}

    static void read(String text, String source, Consumer<Outcome<RawArticle>> found) {
        int[] items = {0};
        Optional<Failure> broken =
                Xml.elements(
                        text,
                        source,
                        Set.of("newsItem"),
                        item -> {
                            items[0]++;
                            found.accept(item(item, origin(source, items[0])));
                        });
        broken.ifPresent(failure -> found.accept(new Outcome.Failed<>(failure)));
        if (items[0] == 0 && broken.isEmpty()) {
            found.accept(
                    new Outcome.Skipped<>(Failure.of(source, "NewsML-G2 without any news item")));
        }
    }

    private static Origin origin(String source, int item) {
        return new Origin(source, "item " + item, source + ":" + item);
    }

    private static Outcome<RawArticle> item(Element item, Origin origin) {
        if (first(item, "pubStatus").filter(s -> s.attr("qcode").contains("cancel")).isPresent()) {
            return origin.skipped("withdrawn by the agency (pubStatus canceled)");
        }
        Optional<Body> body = body(item);
        if (body.isEmpty()) {
            String type = first(item, "itemClass").map(c -> c.attr("qcode")).orElse("unknown");
            return origin.skipped("an item of class " + type + ", without text");
        }
        Entry entry =
                Entry.of(body.get())
                        .withUrl(Optional.of(item.attr("guid")).filter(g -> g.startsWith("http")))
                        .withTitle(words(item, "contentMeta > headline"))
                        .withPublisher(publisher(item))
                        .withPublished(published(item))
                        .withLanguage(language(item));
        return new Outcome.Done<>(entry.article(origin));
    }

    private static Optional<Body> body(Element item) {
        Optional<Body> markup =
                first(item, "contentSet > inlineXML")
                        .map(inline -> content(inline).orElse(inline))
                        .filter(Element::hasText)
                        .map(content -> new Body.Fragment(content.html()));
        return markup.or(() ->
                first(item, "contentSet > inlineData")
                        .filter(Element::hasText)
                        .map(NewsMl::written));
    }

    /// The story of NITF or XHTML without its head.
    private static Optional<Element> content(Element inline) {
        return Stream.of("body.content", "body")
                .flatMap(name -> inline.getElementsByTag(name).stream())
                .findFirst();
    }

    private static Body written(Element inline) {
        String text = inline.wholeText().strip();
        return inline.attr("contenttype").contains("html")
                ? new Body.Fragment(text)
                : new Body.Text(text);
    }

    private static Optional<Published> published(Element item) {
        return List.of(
                        "itemMeta > firstCreated",
                        "contentMeta > contentCreated",
                        "itemMeta > versionCreated")
                .stream()
                .flatMap(place -> words(item, place).flatMap(w -> date(w, place)).stream())
                .findFirst();
    }

    private static Optional<Published> date(String written, String place) {
        return Timestamp.read(written, "NewsML " + place.substring(place.lastIndexOf(' ') + 1));
    }

    private static Optional<String> publisher(Element item) {
        return words(item, "contentMeta > infoSource > name")
                .or(() -> words(item, "itemMeta > provider > name"))
                .or(() -> words(item, "rightsInfo > copyrightHolder > name"))
                .or(() -> first(item, "itemMeta > provider").map(p -> p.attr("literal")))
                .filter(name -> !name.isEmpty());
    }

    private static Optional<String> language(Element item) {
        return first(item, "contentMeta > language")
                .map(language -> language.attr("tag"))
                .filter(tag -> !tag.isEmpty())
                .or(() -> Optional.of(item.attr("lang")).filter(tag -> !tag.isEmpty()));
    }

    private static Optional<Element> first(Element item, String place) {
        return Optional.ofNullable(item.selectFirst(place));
    }

    private static Optional<String> words(Element item, String place) {
        return first(item, place).map(Element::text).filter(text -> !text.isEmpty());
    }
}
