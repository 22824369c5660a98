package org.wiregraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wiregraph.model.Article;
import org.wiregraph.model.Block;
import org.wiregraph.model.Span;
import org.wiregraph.text.Range;

/// A paragraph written for training, and the lessons that are marked in its sentences: each word
/// that may tell of an event with how that stands, and the words for those who play a part in it.
/// Each sentence is a line; the parts are those in all events of their sentence.
///
/// Example: "[Peru|imposer] lifted its {sanctions|lifted} on [two banks|target]."
record MarkedText(Article article, List<Lesson> lessons) {

    private static final Pattern MARK =
            Pattern.compile("\\[([^\\[\\]|]+)\\|([a-z_]+)]|\\{([^{}|]+)\\|([a-z_]+)}");

    private static final Pattern COMMENT = Pattern.compile("(?m)^#.*$");

    MarkedText {
        lessons = List.copyOf(lessons);
    }

    /// The paragraphs of a text, which blank lines part; lines with `#` first are none. `name` is
    /// what they are known by.
    static List<MarkedText> read(String text, String name) {
        List<MarkedText> all = new ArrayList<>();
        String marked = COMMENT.matcher(text).replaceAll("").strip();
        for (String paragraph : marked.split("\n\\s*\n")) {
            all.add(paragraph(paragraph, name + "#" + (all.size() + 1)));
        }
        return List.copyOf(all);
    }

    private static MarkedText paragraph(String marked, String url) {
        List<String> sentences = new ArrayList<>();
        List<Lesson> lessons = new ArrayList<>();
        for (String sentence : marked.lines().toList()) {
            sentences.add(sentence(sentence.strip(), url, lessons));
        }
        return new MarkedText(article(String.join(" ", sentences), url), lessons);
    }

    /// The sentence without its marks, whose lessons are added to the others.
    private static String sentence(String marked, String url, List<Lesson> lessons) {
        StringBuilder plain = new StringBuilder();
        Map<String, List<Range>> roles = new TreeMap<>();
        Map<Integer, String> triggers = new TreeMap<>();
        Matcher mark = MARK.matcher(marked);
        while (mark.find()) {
            boolean role = mark.group(1) != null;
            mark.appendReplacement(plain, "");
            int from = plain.length();
            plain.append(mark.group(role ? 1 : 3));
            if (role) {
                roles.computeIfAbsent(mark.group(2), _ -> new ArrayList<>())
                        .add(new Range(from, plain.length()));
            } else {
                triggers.put(from, mark.group(4));
            }
        }
        String sentence = mark.appendTail(plain).toString();
        triggers.forEach((at, standing) -> {
            boolean nothing = standing.equals(EventModel.NONE);
            Map<String, List<Range>> played = nothing ? Map.of() : roles;
            lessons.add(new Lesson(url, Lesson.digest(sentence), at, standing, played));
        });
        return sentence;
    }

    private static Article article(String text, String url) {
        return new Article(
                url,
                url,
                Optional.of(url),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "en",
                text,
                "",
                List.of(new Block(Block.Label.BODY, new Span(0, text.length()))));
    }
}
