package org.wiregraph.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;

/// Reads the visible text of markup as a flat list of chunks in page order. Nothing here recurses,
/// and the tree is kept shallow, so no page is too deep.
final class Markup implements NodeFilter {

    private static final int DEEPEST = 400;
    private static final Set<String> UNSEEN =
            Set.of(
                    "script",
                    "style",
                    "noscript",
                    "template",
                    "svg",
                    "math",
                    "iframe",
                    "object",
                    "embed",
                    "select",
                    "option",
                    "textarea",
                    "button",
                    "canvas",
                    "audio",
                    "video",
                    "map",
                    "head",
                    "datalist");

    private final List<Chunk> chunks = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private Element block;
    private int links;
    private int linked;
    private boolean afterBreak;

    private Markup(Element block) {
        this.block = block;
    }

    /// Parses a page or a fragment.
    static Document parse(String html) {
        return Jsoup.parse(html, "", Parser.htmlParser().setMaxDepth(DEEPEST));
    }

    static List<Chunk> chunks(Document document) {
        Markup markup = new Markup(document.body());
        document.body().filter(markup);
        markup.flush();
        return markup.chunks;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            append(words.getWholeText());
        } else if (node instanceof Element element) {
            if (UNSEEN.contains(element.normalName())) {
                return FilterResult.SKIP_ENTIRELY;
            }
            open(element);
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            links -= element.nameIs("a") ? 1 : 0;
            if (element.isBlock()) {
                flush();
                Element parent = element.parent();
                block = parent == null ? element : parent;
            }
        }
        return FilterResult.CONTINUE;
    }

    private void open(Element element) {
        links += element.nameIs("a") ? 1 : 0;
        if (element.nameIs("br")) {
            lineBreak();
        } else if (element.isBlock()) {
            flush();
            block = element;
        }
    }

    /// Two breaks with nothing between them part paragraphs, one is a space.
    private void lineBreak() {
        if (afterBreak) {
            flush();
        } else {
            text.append(' ');
        }
        afterBreak = true;
    }

    private void append(String words) {
        text.append(words);
        boolean blank = words.isBlank();
        afterBreak &= blank;
        if (links > 0 && !blank) {
            linked += words.strip().length();
        }
    }

    private void flush() {
        String tidy = Whitespace.tidy(text.toString());
        if (!tidy.isEmpty()) {
            chunks.add(new Chunk(tidy, linked, block));
        }
        text.setLength(0);
        linked = 0;
        afterBreak = false;
    }
}
