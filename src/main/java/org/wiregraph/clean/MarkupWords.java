package org.wiregraph.clean;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.wiregraph.model.Block;

/// What an element says about the text inside it by its name, class, id or role.
///
/// Example: `<div class="article__related-links">` holds related stories.
final class MarkupWords {

    private static final Map<String, Block.Label> WORDS = words();
    private static final Map<String, Block.Label> ELEMENTS =
            Map.of(
                    "nav", Block.Label.NAVIGATION,
                    "header", Block.Label.HEADER,
                    "footer", Block.Label.LEGAL,
                    "aside", Block.Label.RELATED,
                    "figure", Block.Label.CAPTION,
                    "figcaption", Block.Label.CAPTION,
                    "form", Block.Label.NAVIGATION);
    private static final List<String> ATTRIBUTES = List.of("class", "id", "role", "itemprop");
    private static final Pattern APART = Pattern.compile("[^a-z]+");
    private static final Pattern CAMEL = Pattern.compile("(?<=[a-z])(?=[A-Z])");
    private static final Pattern HIDDEN = Pattern.compile("display\\s*:\\s*none");
    private static final int LONGEST = 300;

    private MarkupWords() {}

    private static Map<String, Block.Label> words() {
        Map<String, Block.Label> words = new HashMap<>();
        for (String line : Phrases.lines("markup")) {
            List<String> entries = List.of(line.split(" "));
            Block.Label label = Block.Label.valueOf(entries.getFirst());
            entries.stream().skip(1).forEach(word -> words.put(word, label));
        }
        return Map.copyOf(words);
    }

    /// The label of an element by itself, whatever stands around it.
    static Optional<Block.Label> label(Element element) {
        for (String word : attributeWords(element)) {
            Block.Label label = WORDS.get(word);
            if (label != null) {
                return Optional.of(label);
            }
        }
        return isHidden(element)
                ? Optional.of(Block.Label.NAVIGATION)
                : Optional.ofNullable(ELEMENTS.get(element.normalName()));
    }

    /// Whether a browser does not show the element.
    static boolean isHidden(Element element) {
        return element.hasAttr("hidden") || HIDDEN.matcher(element.attr("style")).find();
    }

    /// Each word of the attributes, and each two that follow one another written as one:
    /// `most-read` is also `mostread`.
    private static List<String> attributeWords(Element element) {
        List<String> words = new ArrayList<>();
        for (String attribute : ATTRIBUTES) {
            String value = element.attr(attribute);
            String head = value.substring(0, Math.min(value.length(), LONGEST));
            String apart = CAMEL.matcher(head).replaceAll("-").toLowerCase(Locale.ROOT);
            String before = "";
            for (String word : APART.split(apart, -1)) {
                words.add(word);
                words.add(before + word);
                before = word;
            }
        }
        return words;
    }
}
