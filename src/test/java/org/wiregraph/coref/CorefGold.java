package org.wiregraph.coref;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.wiregraph.model.Actor;
import org.wiregraph.model.Article;
import org.wiregraph.model.Block;
import org.wiregraph.model.Published;
import org.wiregraph.model.Span;

/// An article marked by hand with who each of its words stands for: `[Kim|kju short] said [he|kju
/// pronoun] was ready`. How it is written is in `src/test/resources/coref/README.md`.
record CorefGold(
        String name,
        Optional<LocalDate> date,
        Map<String, Entity> entities,
        List<Paragraph> paragraphs) {

    /// Someone or something that the article speaks of. Only groups have members.
    record Entity(String id, Actor.Kind kind, String name, List<String> members) {}

    /// The plain words of a paragraph and its mentions, with spans from the paragraph's start.
    record Paragraph(String text, List<Mention> mentions) {}

    record Mention(Span span, String entity, Form form, Weight weight) {

        Mention later(int by) {
            return new Mention(new Span(span.begin() + by, span.end() + by), entity, form, weight);
        }
    }

    /// What kind of words stand for the entity.
    enum Form {
        NAME,
        SHORT,
        TITLE,
        ROLE,
        PRONOUN,
        ACRONYM,
        DEMONYM,
        CAPITAL,
        NOMINAL;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// Whether a mention has to be found, or counts neither way.
    enum Weight {
        ASKED,
        OPTIONAL
    }

    static List<CorefGold> readAll(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<CorefGold> all = new ArrayList<>();
            for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
                String name = file.getFileName().toString().replace(".txt", "");
                all.add(parse(name, Files.readString(file)));
            }
            return all;
        }
    }

    static CorefGold parse(String name, String text) {
        String[] halves = text.split("(?m)^---\n", 2);
        Optional<LocalDate> date = Optional.empty();
        Map<String, Entity> entities = new LinkedHashMap<>();
        for (String line : halves[0].split("\n")) {
            if (line.startsWith("date: ")) {
                date = Optional.of(LocalDate.parse(line.substring("date: ".length())));
            } else if (!line.isBlank()) {
                Entity entity = entity(line);
                entities.put(entity.id(), entity);
            }
        }
        List<Paragraph> paragraphs =
                Arrays.stream(halves[1].strip().split("\n\n"))
                        .map(marked -> new Marked(marked).paragraph())
                        .toList();
        return new CorefGold(name, date, entities, paragraphs);
    }

    /// `sides group the two sides = usa skorea`
    private static Entity entity(String line) {
        String[] sides = line.split(" = ", 2);
        String[] words = sides[0].split(" ", 3);
        List<String> members = sides.length == 1 ? List.of() : List.of(sides[1].split(" "));
        Actor.Kind kind = Actor.Kind.valueOf(words[1].toUpperCase(Locale.ROOT));
        return new Entity(words[0], kind, words[2], members);
    }

    /// The mentions with their spans in an article whose body blocks are these paragraphs.
    List<Mention> in(Article article) {
        List<Block> body =
                article.blocks().stream()
                        .filter(block -> block.label() == Block.Label.BODY)
                        .toList();
        List<Mention> mentions = new ArrayList<>();
        for (int i = 0; i < Math.max(body.size(), paragraphs.size()); i++) {
            String there = i < body.size() ? body.get(i).span().in(article.text()) : "nothing";
            String here = i < paragraphs.size() ? paragraphs.get(i).text() : "nothing";
            if (!there.equals(here)) {
                throw new IllegalStateException(
                        "%s, paragraph %d: the article has%n%s%nthe gold has%n%s"
                                .formatted(name, i + 1, there, here));
            }
            int by = body.get(i).span().begin();
            paragraphs.get(i).mentions().forEach(mention -> mentions.add(mention.later(by)));
        }
        return mentions;
    }

    /// The paragraphs as an article of their own.
    Article article() {
        List<Block> blocks = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (Paragraph paragraph : paragraphs) {
            int at = text.length();
            text.append(paragraph.text()).append("\n\n");
            Span span = new Span(at, at + paragraph.text().length());
            blocks.add(new Block(Block.Label.BODY, span));
        }
        return new Article(
                name,
                name,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                date.map(day -> new Published(day, Optional.empty(), "gold")),
                Optional.empty(),
                "en",
                text.toString().strip(),
                "",
                blocks);
    }

    /// A paragraph with its brackets, read from left to right. Mentions may hold others.
    private static final class Marked {

        private static final Comparator<Mention> ORDER = Comparator.comparing(Mention::span);
        private static final Map<String, Form> FORMS = new HashMap<>();

        static {
            for (Form form : Form.values()) {
                FORMS.put(form.word(), form);
            }
        }

        private final String marked;
        private final StringBuilder plain = new StringBuilder();
        private final List<Integer> open = new ArrayList<>();
        private final List<Mention> mentions = new ArrayList<>();

        Marked(String marked) {
            this.marked = marked;
        }

        Paragraph paragraph() {
            int at = 0;
            while (at < marked.length()) {
                char c = marked.charAt(at);
                if (c == '[') {
                    open.add(plain.length());
                } else if (c == '|') {
                    int end = marked.indexOf(']', at);
                    close(marked.substring(at + 1, end).split(" "));
                    at = end;
                } else {
                    plain.append(c);
                }
                at++;
            }
            if (!open.isEmpty()) {
                throw new IllegalStateException("a bracket stays open in: " + marked);
            }
            return new Paragraph(plain.toString(), mentions.stream().sorted(ORDER).toList());
        }

        private void close(String[] label) {
            String word = label[1].replace("?", "");
            Form form =
                    Optional.ofNullable(FORMS.get(word))
                            .orElseThrow(() -> new IllegalStateException("no form: " + word));
            Weight weight = label[1].startsWith("?") ? Weight.OPTIONAL : Weight.ASKED;
            Span span = new Span(open.removeLast(), plain.length());
            mentions.add(new Mention(span, label[0], form, weight));
        }
    }
}
