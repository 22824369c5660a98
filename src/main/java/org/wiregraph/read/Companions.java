package org.wiregraph.read;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Files that travel with articles without being any, told by their names: `README.md`, `LICENSE`,
/// `photo.jpg`, `story.html~`.
final class Companions {

    private static final Pattern DOCUMENT =
            Pattern.compile("(readme|licen[cs]e|copying|notice|changelog|authors)(\\..*)?");

    /// Endings of what browsers and editors leave beside a saved page.
    private static final Set<String> ENDINGS =
            Set.of(
                    "md", "gold", "css", "js", "mjs", "map", "png", "jpg", "jpeg", "gif", "svg",
                    "webp", "avif", "ico", "woff", "woff2", "ttf", "mp3", "mp4", "webm", "py", "rq",
                    "ttl", "bak", "tmp", "lock");

    private Companions() {}

    static boolean isOne(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return DOCUMENT.matcher(lower).matches()
                || lower.endsWith("~")
                || ENDINGS.contains(lower.substring(lower.lastIndexOf('.') + 1));
    }
}
