package org.wiregraph.clean;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.wiregraph.model.Article;
import org.wiregraph.model.Block;
import org.wiregraph.model.Body;
import org.wiregraph.model.Dateline;
import org.wiregraph.model.Failure;
import org.wiregraph.model.Outcome;
import org.wiregraph.model.Published;
import org.wiregraph.model.RawArticle;

/// Tells the story from everything around it, and finds its title, dateline, day and publisher
/// where the format did not give them. A pure function, safe for use from many threads.
///
/// Example: a page whose first lines are "Skip to main", a headline and "Politics 09:40 May 4,
/// 2021" gives a navigation block, the title, a header from which the day is known, and body
/// blocks.
public final class Cleaner {

    private static final String NO_STORY =
            "no article text was found; save the page of one story, or its text, and give that";
    private static final String TOO_LONG =
            "the story has more than a million characters; split it into its articles";
    private static final int LONGEST_STORY = 1_000_000;

    /// The code of ISO 639-2 for a language that cannot be told.
    private static final String UNKNOWN = "und";

    /// Which languages are let through.
    public enum Languages {
        ENGLISH,
        ANY
    }

    private final Languages languages;

    /// Lets English articles through.
    public Cleaner() {
        this(Languages.ENGLISH);
    }

    public Cleaner(Languages languages) {
        this.languages = languages;
    }

    /// The article, or why there is none. Never throws.
    public Outcome<Article> clean(RawArticle raw) {
        Optional<String> publisher = raw.publisher().map(Whitespace::tidy);
        Optional<String> title =
                raw.title()
                        .map(Whitespace::tidy)
                        .filter(t -> !t.isEmpty())
                        .map(t -> Headline.withoutSite(t, publisher));
        Insertions insertions = Insertions.of(paragraphs(raw.body(), title));
        List<Piece> pieces = insertions.among(Labeller.label(insertions.paragraphs(), title));
        String story = story(pieces);
        if (story.isEmpty()) {
            return skipped(raw, NO_STORY);
        }
        if (story.length() > LONGEST_STORY) {
            return new Outcome.Failed<>(Failure.of(raw.source(), TOO_LONG));
        }
        Optional<String> language = Language.of(story);
        if (languages == Languages.ENGLISH && !language.equals(Optional.of(Language.ENGLISH))) {
            String but = language.map(code -> " but in " + Language.name(code)).orElse("");
            return skipped(
                    raw, "not in English%s; no other language is read for facts".formatted(but));
        }
        return new Outcome.Done<>(
                article(
                        raw,
                        title,
                        Opening.split(CaptionHead.part(pieces)),
                        language.orElse(UNKNOWN)));
    }

    private static List<Paragraph> paragraphs(Body body, Optional<String> title) {
        return switch (body) {
            case Body.Text text -> PlainText.paragraphs(text.text());
            case Body.Fragment fragment -> {
                Document document = Markup.parse(fragment.html());
                yield Story.of(Markup.chunks(document), document.body()).paragraphs(title);
            }
            case Body.Page page -> {
                List<Chunk> chunks = Markup.chunks(Markup.parse(page.html()));
                yield Story.find(chunks).map(s -> s.paragraphs(title)).orElse(List.of());
            }
        };
    }

    private static String story(List<Piece> pieces) {
        return pieces.stream()
                .filter(piece -> piece.label() == Block.Label.BODY)
                .map(Piece::text)
                .collect(Collectors.joining("\n"));
    }

    private static Article article(
            RawArticle raw, Optional<String> title, Opening opening, String language) {
        Assembly assembly = Assembly.of(opening.pieces());
        Optional<Published> published =
                raw.published().or(() -> Publication.find(opening, raw.url()));
        Optional<Dateline> dateline = opening.dateline(published.map(Published::date));
        return new Article(
                Assembly.hash(raw.url().orElse(assembly.text())).substring(0, 16),
                raw.source(),
                raw.url(),
                title.or(() -> first(opening.pieces(), Block.Label.TITLE)),
                raw.publisher().map(Whitespace::tidy).or(() -> dateline.flatMap(Dateline::agency)),
                published,
                dateline,
                language,
                assembly.text(),
                Assembly.hash(assembly.text()),
                assembly.blocks());
    }

    private static Optional<String> first(List<Piece> pieces, Block.Label label) {
        return pieces.stream().filter(piece -> piece.label() == label).map(Piece::text).findFirst();
    }

    private static Outcome<Article> skipped(RawArticle raw, String reason) {
        return new Outcome.Skipped<>(Failure.of(raw.source(), reason));
    }
}
