package org.wiregraph.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.wiregraph.annotate.Annotator;
import org.wiregraph.model.Actor;
import org.wiregraph.model.Article;
import org.wiregraph.model.Block;
import org.wiregraph.model.Extraction;
import org.wiregraph.model.Official;
import org.wiregraph.model.Published;
import org.wiregraph.model.Report;
import org.wiregraph.model.Span;
import org.wiregraph.resolve.Resolver;
import org.wiregraph.text.Line;
import org.wiregraph.text.Lines;

/// A story of a few paragraphs, read from text to reports. Published on Tuesday 4 October 2022.
final class Story {

    private static final Annotator ANNOTATOR = new Annotator();
    private static final Resolver RESOLVER = new Resolver();
    private static final LocalDate DAY = LocalDate.of(2022, 10, 4);

    private final Extraction extraction;

    private Story(Extraction extraction) {
        this.extraction = extraction;
    }

    static Story of(String... paragraphs) {
        return on(Optional.of(new Published(DAY, Optional.empty(), "test")), paragraphs);
    }

    /// A story of one paragraph with a photo above it.
    static Story under(String caption, String paragraph) {
        return on(
                Optional.of(new Published(DAY, Optional.empty(), "test")),
                List.of(Block.Label.CAPTION, Block.Label.BODY),
                caption,
                paragraph);
    }

    /// A story of one paragraph with a header above it.
    static Story belowHeader(String header, String paragraph) {
        return on(
                Optional.of(new Published(DAY, Optional.empty(), "test")),
                List.of(Block.Label.HEADER, Block.Label.BODY),
                header,
                paragraph);
    }

    /// Stories whose paragraphs that begin with one of the words are headings.
    static Headed below(String... openings) {
        return new Headed(List.of(openings));
    }

    record Headed(List<String> openings) {

        Story of(String... paragraphs) {
            List<Block.Label> labels =
                    Arrays.stream(paragraphs)
                            .map(p ->
                                    openings.stream().anyMatch(p::startsWith)
                                            ? Block.Label.HEADING
                                            : Block.Label.BODY)
                            .toList();
            return on(
                    Optional.of(new Published(DAY, Optional.empty(), "test")), labels, paragraphs);
        }
    }

    static Story undated(String... paragraphs) {
        return on(Optional.empty(), paragraphs);
    }

    private static Story on(Optional<Published> published, String... paragraphs) {
        return on(published, Collections.nCopies(paragraphs.length, Block.Label.BODY), paragraphs);
    }

    private static Story on(
            Optional<Published> published, List<Block.Label> labels, String... paragraphs) {
        String text = String.join("\n\n", paragraphs);
        List<Block> blocks = new ArrayList<>();
        int at = 0;
        for (String paragraph : paragraphs) {
            Span span = new Span(at, at + paragraph.length());
            blocks.add(new Block(labels.get(blocks.size()), span));
            at += paragraph.length() + 2;
        }
        Article article =
                new Article(
                        "0",
                        "test",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        published,
                        Optional.empty(),
                        "en",
                        text,
                        "",
                        blocks);
        return new Story(new Extractor().extract(RESOLVER.resolve(ANNOTATOR.annotate(article))));
    }

    Extraction extraction() {
        return extraction;
    }

    <R extends Report> List<R> all(Class<R> kind) {
        return extraction.reports().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /// The statements as "speaker > content".
    List<String> said() {
        return all(Report.Statement.class).stream()
                .map(s -> s.speaker().name() + " > " + s.content())
                .toList();
    }

    /// The launches as "actor, date, count, weapon".
    List<String> launched() {
        return all(Report.Launch.class).stream()
                .map(l ->
                        "%s, %s, %s, %s"
                                .formatted(
                                        l.actor().name(),
                                        l.when().iso().orElse("-"),
                                        l.count().map(c -> "" + c.value()).orElse("-"),
                                        l.weapon().map(w -> w.words()).orElse("-")))
                .toList();
    }

    /// The sanctions as "imposer > target, status".
    List<String> sanctioned() {
        return all(Report.Sanction.class).stream()
                .map(s ->
                        "%s > %s, %s"
                                .formatted(
                                        s.imposer().name(), s.target().name(), s.status().words()))
                .toList();
    }

    /// The meetings as "kind: participants".
    List<String> met() {
        return all(Report.Meeting.class).stream()
                .map(m ->
                        m.kind().words()
                                + ": "
                                + String.join(
                                        ", ", m.participants().stream().map(Actor::name).toList()))
                .toList();
    }

    /// The officials as "name: titles".
    List<String> officials() {
        return extraction.officials().stream()
                .map(o ->
                        o.person().name()
                                + ": "
                                + String.join(
                                        " | ",
                                        o.tenures().stream().map(Official.Tenure::office).toList()))
                .toList();
    }

    Line line(int index) {
        return Lines.of(extraction.annotated()).get(index);
    }
}
