package org.wiregraph.read;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// What a file is, told by how it begins. The name only helps where lines of JSON and one piece of
/// JSON begin alike.
enum Format {
    EMPTY,
    BINARY,
    GZIP,
    ZIP,
    WORD,
    PDF,
    WARC,
    MHTML,
    JSON_LINES,
    JSON,
    CSV,
    FEED,
    NEWSML,
    FACTIVA_XML,
    XML,
    XML_WITH_ENTITIES,
    FACTIVA_PAGE,
    PAGE,
    NEXIS,
    PROQUEST,
    TEXT;

    /// `<?xml version="1.0"?>` and comments, which may stand before the first element.
    private static final Pattern PROLOGUE =
            Pattern.compile("\\s*+(?:<\\?.*?\\?>|<!--.*?-->)", Pattern.DOTALL);

    /// `<rss version=...`, `<!DOCTYPE html>`, `<rdf:RDF ...`
    private static final Pattern ELEMENT =
            Pattern.compile("\\s*+<(?:!doctype\\s++)?+([a-z][a-z0-9:]*+)");

    /// `<!DOCTYPE rss [<!ENTITY ...`: entities of the file's own, in whatever it claims to be.
    private static final Pattern ENTITIES =
            Pattern.compile("\\s*+<!doctype\\s[^\\[>]{0,500}\\[[^<]{0,500}<!(?:entity|element)");

    private static final Pattern ANYWHERE = Pattern.compile("<(?:html|body|article)[\\s>]");

    private static final Set<String> FEEDS = Set.of("rss", "feed", "rdf:rdf");
    private static final Set<String> NEWSML_ROOTS =
            Set.of("newsitem", "newsmessage", "packageitem");
    private static final String FACTIVA = "ppsarticle";

    private static final Set<String> HTML =
            Set.of(
                    "html", "head", "body", "title", "meta", "link", "script", "style", "main",
                    "article", "section", "header", "nav", "div", "p", "span", "h1", "h2", "table",
                    "a", "ul", "center", "font", "base");

    /// Tells the format of a file called `name` that begins with `head`.
    static Format of(byte[] head, String name) {
        return packed(head).orElseGet(() -> Encoding.isBinary(head) ? BINARY : written(head, name));
    }

    /// The formats that begin with bytes of their own.
    private static Optional<Format> packed(byte[] head) {
        if (begins(head, 0x1f, 0x8b)) {
            return Optional.of(GZIP);
        }
        if (begins(head, 'P', 'K', 3, 4) || begins(head, 'P', 'K', 5, 6)) {
            return Optional.of(Zip.isWord(head) ? WORD : ZIP);
        }
        if (begins(head, '%', 'P', 'D', 'F', '-')) {
            return Optional.of(PDF);
        }
        if (begins(head, 'W', 'A', 'R', 'C', '/')) {
            return Optional.of(WARC);
        }
        return begins(head, '{', '\\', 'r', 't', 'f') ? Optional.of(BINARY) : Optional.empty();
    }

    private static boolean begins(byte[] head, int... magic) {
        return head.length >= magic.length
                && IntStream.range(0, magic.length).allMatch(i -> head[i] == (byte) magic[i]);
    }

    private static Format written(byte[] head, String name) {
        String start = Encoding.roughly(head).strip();
        if (start.isEmpty()) {
            return head.length < Input.HEAD ? EMPTY : BINARY;
        }
        return switch (start.charAt(0)) {
            case '{' -> isLines(start, name) ? JSON_LINES : JSON;
            case '[' -> isLines(name) ? JSON_LINES : startsArray(start) ? JSON : TEXT;
            case '<' -> markup(start.toLowerCase(Locale.ROOT));
            default -> isLines(name) ? JSON_LINES : text(start);
        };
    }

    private static Format text(String start) {
        if (Mhtml.isOne(start)) {
            return MHTML;
        }
        if (CsvTable.isOne(start)) {
            return CSV;
        }
        if (ProQuest.isOne(start)) {
            return PROQUEST;
        }
        if (Nexis.isOne(start)) {
            return NEXIS;
        }
        return ANYWHERE.matcher(start.toLowerCase(Locale.ROOT)).find() ? PAGE : TEXT;
    }

    private static boolean isLines(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        String plain = lower.endsWith(".gz") ? lower.substring(0, lower.length() - 3) : lower;
        return plain.endsWith(".jsonl") || plain.endsWith(".ndjson");
    }

    /// Lines of JSON have a whole object on the first line.
    private static boolean isLines(String start, String name) {
        int end = start.indexOf('\n');
        String first = end < 0 ? start : start.substring(0, end).strip();
        return isLines(name) || (end >= 0 && first.length() > 1 && first.endsWith("}"));
    }

    private static boolean startsArray(String start) {
        String inside = start.substring(1).stripLeading();
        return inside.startsWith("{") || inside.startsWith("]");
    }

    private static Format markup(String start) {
        Matcher prologue = PROLOGUE.matcher(start);
        int at = 0;
        while (prologue.region(at, start.length()).lookingAt()) {
            at = prologue.end();
        }
        if (ENTITIES.matcher(start).region(at, start.length()).lookingAt()) {
            return XML_WITH_ENTITIES;
        }
        Matcher element = ELEMENT.matcher(start).region(at, start.length());
        if (!element.lookingAt()) {
            return ANYWHERE.matcher(start).find() ? PAGE : TEXT;
        }
        String name = element.group(1);
        if (FEEDS.contains(name)) {
            return FEED;
        }
        if (NEWSML_ROOTS.contains(name.substring(name.indexOf(':') + 1))) {
            return NEWSML;
        }
        if (start.contains("<" + FACTIVA)) {
            return FACTIVA_XML;
        }
        if (HTML.contains(name) || ANYWHERE.matcher(start).find()) {
            return FactivaPage.isOne(start) ? FACTIVA_PAGE : PAGE;
        }
        return XML;
    }
}
