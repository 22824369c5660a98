package org.wiregraph.time;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.wiregraph.annotate.Annotator;
import org.wiregraph.model.Annotated;
import org.wiregraph.model.Article;
import org.wiregraph.model.Block;
import org.wiregraph.model.Dateline;
import org.wiregraph.model.Published;
import org.wiregraph.model.Span;
import org.wiregraph.model.TimeExpression;
import org.wiregraph.model.When;
import org.wiregraph.model.When.Precision;

/// A line of the list of expressions: a text with an expression in square brackets, the days of its
/// article and its gold.
record Expression(
        String text, Optional<LocalDate> dateline, Optional<LocalDate> published, String gold) {

    private static final Annotator ANNOTATOR = new Annotator();

    static List<Expression> list(String resource) {
        List<Expression> all = new ArrayList<>();
        Optional<LocalDate> dateline = Optional.empty();
        Optional<LocalDate> published = Optional.empty();
        for (String line : lines(resource)) {
            if (line.startsWith("@")) {
                dateline = day(line.split(" ")[1]);
                published = day(line.split(" ")[2]);
            } else if (!line.isBlank() && !line.startsWith("#")) {
                int cut = line.lastIndexOf('|');
                String gold = line.substring(cut + 1).strip();
                all.add(new Expression(line.substring(0, cut).strip(), dateline, published, gold));
            }
        }
        return all;
    }

    private static List<String> lines(String resource) {
        try (InputStream in = Expression.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<LocalDate> day(String word) {
        return word.equals("-") ? Optional.empty() : Optional.of(LocalDate.parse(word));
    }

    /// What the program makes of the words in brackets, in the form of the gold.
    String found() {
        String[] parts = text.split("[\\[\\]]", 3);
        int begin = parts[0].replace(" / ", "\n\n").length();
        Span words = new Span(begin, begin + parts[1].length());
        String plain = String.join("", parts).replace(" / ", "\n\n");
        return annotated(plain).times().stream()
                .filter(t -> t.span().begin() < words.end() && words.begin() < t.span().end())
                .max(
                        Comparator.comparingInt(
                                t -> t.span().begin() < words.begin() ? 0 : t.span().length()))
                .map(Expression::shown)
                .orElse("none");
    }

    private static String shown(TimeExpression time) {
        return switch (time.when()) {
            case When.Unknown _ -> "?";
            case When.Known known ->
                    switch (known.precision()) {
                        case DAY, MONTH, YEAR -> known.iso().orElseThrow();
                        case WEEKEND, WEEK, QUARTER, SEASON, DECADE ->
                                name(known.precision()) + " " + known.day();
                    };
        };
    }

    private static String name(Precision precision) {
        return precision.name().toLowerCase(Locale.ROOT);
    }

    private Annotated annotated(String plain) {
        Optional<Dateline> line =
                dateline.map(
                        day -> new Dateline("", List.of(), Optional.of(day), Optional.empty()));
        return ANNOTATOR.annotate(article(plain, "", published, line));
    }

    /// An article of paragraphs, with a caption below unless it is empty.
    static Article article(
            String paragraphs,
            String caption,
            Optional<LocalDate> published,
            Optional<Dateline> dateline) {
        List<Block> blocks = new ArrayList<>();
        int at = 0;
        for (String paragraph : paragraphs.split("\n\n")) {
            blocks.add(new Block(Block.Label.BODY, new Span(at, at + paragraph.length())));
            at += paragraph.length() + 2;
        }
        String text = caption.isEmpty() ? paragraphs : paragraphs + "\n\n" + caption;
        if (!caption.isEmpty()) {
            blocks.add(new Block(Block.Label.CAPTION, new Span(at, text.length())));
        }
        return new Article(
                "0",
                "test",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                published.map(day -> new Published(day, Optional.empty(), "test")),
                dateline,
                "en",
                text,
                "",
                blocks);
    }

    @Override
    public String toString() {
        return text + " | " + gold;
    }
}
