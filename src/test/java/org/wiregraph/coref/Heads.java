package org.wiregraph.coref;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wiregraph.model.Span;

/// When two spans are one mention: each holds the word that carries the other, so that titles,
/// articles and what follows a noun may be in or out.
///
/// The word that carries a name is its last: "Kim" meets "President Kim". For a description, which
/// begins in lower case after its article, it is the last word before "of", "for", a comma and
/// their like: "the leaders of Japan and France" is carried by "leaders", not by "France".
final class Heads {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}.&-]*|,");
    private static final Set<String> ARTICLES = Set.of("the", "a", "an");
    private static final Set<String> ENDS =
            Set.of(
                    ",", "of", "for", "to", "in", "on", "at", "from", "who", "that", "which",
                    "said");

    private Heads() {}

    static boolean same(String text, Span one, Span other) {
        return one.contains(head(text, other)) && other.contains(head(text, one));
    }

    /// How much of what either covers both cover.
    static double overlap(Span one, Span other) {
        int common = Math.min(one.end(), other.end()) - Math.max(one.begin(), other.begin());
        return common <= 0 ? 0 : (double) common / (one.length() + other.length() - common);
    }

    static Span head(String text, Span span) {
        Matcher words = WORD.matcher(text).region(span.begin(), span.end());
        boolean description = isDescription(text, span);
        Span head = span;
        boolean begun = false;
        while (words.find()) {
            String word = words.group();
            if (begun && description && ENDS.contains(word)) {
                return head;
            }
            if (!word.equals(",") && !isPossessive(text, words)) {
                head = new Span(words.start(), words.end());
                begun |= !ARTICLES.contains(word.toLowerCase(Locale.ROOT));
            }
        }
        return head;
    }

    /// "the three leaders of France", or "Leaders of the two states" where a sentence begins.
    private static boolean isDescription(String text, Span span) {
        List<String> words =
                WORD.matcher(span.in(text))
                        .results()
                        .map(MatchResult::group)
                        .filter(word -> !ARTICLES.contains(word.toLowerCase(Locale.ROOT)))
                        .toList();
        return !words.isEmpty()
                && (!isCapital(words.getFirst())
                        || words.stream().skip(1).noneMatch(Heads::isCapital));
    }

    private static boolean isCapital(String word) {
        return Character.isUpperCase(word.codePointAt(0));
    }

    private static boolean isPossessive(String text, Matcher word) {
        return word.group().equals("s")
                && word.start() > 0
                && "'’".indexOf(text.charAt(word.start() - 1)) >= 0;
    }
}
