package org.wiregraph.trace;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;
import org.wiregraph.model.Body;

/// What can be seen of a body without its space, and where each letter stands in the body. Space,
/// line ends and marks of no width are what cleaning changes most, so they are no letters here.
///
/// Example: of `<p>a &amp; b` the letters are `a&b` at 3, nowhere, and 11.
final class Letters {

    /// The place of a letter that a character reference stands for.
    static final int NOWHERE = -1;

    /// `&eacute;`, `&#8217;`, `&#x2019;`
    private static final Pattern REFERENCE =
            Pattern.compile("&(?:#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});?");

    /// Elements in elements; what is deeper counts as being there.
    private static final int DEEPEST = 400;

    private final StringBuilder letters = new StringBuilder();
    private int[] places = new int[1024];

    private Letters() {}

    static Letters of(Body body) {
        return switch (body) {
            case Body.Text(String text) -> of(text);
            case Body.Fragment(String html) -> ofMarkup(html);
            case Body.Page(String html) -> ofMarkup(html);
        };
    }

    static Letters of(String text) {
        Letters found = new Letters();
        found.read(text, 0, text.length());
        return found;
    }

    private static Letters ofMarkup(String html) {
        Parser parser = Parser.htmlParser().setMaxDepth(DEEPEST).setTrackPosition(true);
        Document document = Jsoup.parse(html, "", parser);
        Letters found = new Letters();
        document.filter(found.reading(html));
        return found;
    }

    private NodeFilter reading(String html) {
        return (node, _) -> {
            if (node instanceof TextNode words) {
                decode(html, words);
            }
            return NodeFilter.FilterResult.CONTINUE;
        };
    }

    private void decode(String html, TextNode words) {
        if (!words.sourceRange().isTracked()) {
            return;
        }
        int at = words.sourceRange().startPos();
        int end = Math.min(words.sourceRange().endPos(), html.length());
        Matcher reference = REFERENCE.matcher(html).region(at, end);
        while (reference.find()) {
            read(html, at, reference.start());
            String decoded = Parser.unescapeEntities(reference.group(), false);
            decoded.chars().filter(c -> isLetter((char) c)).forEach(c -> add((char) c, NOWHERE));
            at = reference.end();
        }
        read(html, at, end);
    }

    private void read(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (isLetter(text.charAt(i))) {
                add(text.charAt(i), i);
            }
        }
    }

    private static boolean isLetter(char letter) {
        return !Character.isWhitespace(letter)
                && !Character.isSpaceChar(letter)
                && !Character.isISOControl(letter)
                && Character.getType(letter) != Character.FORMAT;
    }

    private void add(char letter, int place) {
        if (letters.length() == places.length) {
            places = Arrays.copyOf(places, places.length * 2);
        }
        places[letters.length()] = place;
        letters.append(letter);
    }

    int length() {
        return letters.length();
    }

    char at(int index) {
        return letters.charAt(index);
    }

    /// Where the letter stands in the body, or [#NOWHERE].
    int place(int index) {
        return places[index];
    }

    /// A few letters in a row.
    String slice(int begin, int end) {
        return letters.substring(begin, Math.min(end, letters.length()));
    }

    /// Where some letters are found next, `from` or later; -1 if not.
    int find(String sought, int from) {
        return letters.indexOf(sought, from);
    }
}
