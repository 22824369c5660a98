package org.wiregraph.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.wiregraph.model.Span;

/// Finds the quotations of a paragraph, marks included; the title of a broadcast or a book in marks
/// is none, as in "said on “Morning Talk Live”". A mark that opens and is not closed quotes to the
/// paragraph's end, as in speech that runs over several paragraphs.
public final class Quotes {

    /// What stands before titles.
    private static final Set<String> BEFORE =
            Set.of(
                    "on",
                    "told",
                    "of",
                    "to",
                    "in",
                    "show",
                    "program",
                    "programme",
                    "book",
                    "series",
                    "film");

    /// What has no capital inside a title.
    private static final Set<String> SMALL =
            Set.of(
                    "the", "a", "an", "of", "and", "&", "in", "on", "for", "to", "with", "at", "by",
                    "as", "or");

    /// What stands between a work and its title, which may be long.
    private static final Set<String> NAMED = Set.of("entitled", "titled");

    /// What those are called who make what has a title.
    private static final Set<String> AFTER =
            Set.of(
                    "host",
                    "co-host",
                    "cohost",
                    "anchor",
                    "co-anchor",
                    "star",
                    "creator",
                    "author",
                    "producer",
                    "director",
                    "moderator",
                    "panelist",
                    "correspondent");

    private static final int LONGEST_TITLE = 7;
    private static final int LONGEST_NAMED = 14;
    private static final int NEAR = 20;
    private static final int SHORTEST = 4;
    private static final int LONGEST_WORDS = 60;
    private static final String STOPS = ",.?!";

    private Quotes() {}

    public static List<Span> in(String text, Span block) {
        List<Span> quotes = new ArrayList<>();
        int open = -1;
        char closer = ' ';
        for (int i = block.begin(); i < block.end(); i++) {
            char c = text.charAt(i);
            int straight = open < 0 ? straightEnd(text, i, block) : -1;
            if (straight > 0) {
                quotes.add(new Span(i, straight + 1));
                i = straight;
            } else if (open < 0 && opens(text, i, block)) {
                open = i;
                closer = closer(c);
            } else if (open >= 0 && (closes(text, i, closer, block) || isCurly(text, open, i))) {
                Span quote = new Span(open, isCrossed(text, i, block) ? i + 2 : i + 1);
                if (!isTitle(text, block, quote) && !isNickname(text, block, quote)) {
                    quotes.add(quote);
                }
                open = -1;
            }
        }
        if (open >= 0 && closer != '’') {
            quotes.add(new Span(open, block.end()));
        }
        return quotes;
    }

    /// “... ‘too high,”’ she said: the inner mark behind the outer one.
    private static boolean isCrossed(String text, int closer, Span block) {
        return text.charAt(closer) == '”'
                && closer + 1 < block.end()
                && text.charAt(closer + 1) == '’'
                && (closer + 2 >= block.end() || !Character.isLetter(text.charAt(closer + 2)));
    }

    /// Where a quotation in straight single marks ends, or -1 where none begins: at the first mark
    /// behind a stop or comma ("'We go,' she said"), else at the first one soon after ("called 'too
    /// high'"), so that apostrophes open and close nothing.
    private static int straightEnd(String text, int open, Span block) {
        if (text.charAt(open) != '\'' || !isApart(text, open, block)) {
            return -1;
        }
        int first = -1;
        for (int i = open + SHORTEST; i < block.end(); i++) {
            boolean mark = text.charAt(i) == '\'';
            if (mark && isApart(text, i, block)) {
                break;
            }
            boolean closes =
                    mark
                            && (i + 1 >= block.end()
                                    || !Character.isLetterOrDigit(text.charAt(i + 1)));
            if (closes && STOPS.indexOf(text.charAt(i - 1)) >= 0) {
                return i;
            }
            first = closes && first < 0 ? i : first;
        }
        boolean near = first > 0 && first - open <= LONGEST_WORDS;
        return near && text.charAt(first - 1) != 's' ? first : -1;
    }

    /// Does a mark stand behind a space and before a letter?
    private static boolean isApart(String text, int i, Span block) {
        boolean behind = i == block.begin() || Character.isWhitespace(text.charAt(i - 1));
        return behind && i + 1 < block.end() && Character.isLetter(text.charAt(i + 1));
    }

    /// Two words or more, each with a capital, behind a word that titles follow.
    private static boolean isTitle(String text, Span block, Span quote) {
        String before = text.substring(block.begin(), quote.begin()).stripTrailing();
        String last = before.substring(before.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        boolean named = NAMED.contains(last.replace(",", ""));
        boolean led = named || BEFORE.contains(last) || last.matches(".*(['’]s|s['’])");
        if (!led && !(before.isBlank() && isShow(text, quote.end(), block))) {
            return false;
        }
        String inside = text.substring(quote.begin() + 1, quote.end() - 1).strip();
        List<String> words = List.of(inside.replaceAll("[.,]$", "").split("[ -]"));
        List<String> great = words.stream().filter(word -> !SMALL.contains(word)).toList();
        return great.size() > 1
                && words.size() <= (named ? LONGEST_NAMED : LONGEST_TITLE)
                && great.stream().allMatch(word -> word.matches("[A-Z0-9][\\w'’]*:?"));
    }

    /// "Ada “Bo” Lind": one word with a capital amid a name.
    private static boolean isNickname(String text, Span block, Span quote) {
        String inside = text.substring(quote.begin() + 1, quote.end() - 1).strip();
        String before =
                text.substring(Math.max(block.begin(), quote.begin() - NEAR), quote.begin());
        String after = text.substring(quote.end(), Math.min(block.end(), quote.end() + 2));
        String last = before.substring(before.stripTrailing().lastIndexOf(' ') + 1);
        return inside.matches("\\p{Lu}[\\p{L}'’.-]*")
                && last.matches("\\p{Lu}[\\p{L}.'’-]* ")
                && after.matches(" \\p{Lu}");
    }

    /// “"The Vote" co-host Vik”: what stands in marks at the beginning is what he hosts.
    private static boolean isShow(String text, int from, Span block) {
        String next = text.substring(from, Math.min(block.end(), from + NEAR)).strip();
        return AFTER.contains(next.split("[ ,.]", 2)[0]);
    }

    private static boolean opens(String text, int i, Span block) {
        char c = text.charAt(i);
        boolean atWord = i == block.begin() || !Character.isLetterOrDigit(text.charAt(i - 1));
        boolean beforeWord = i + 1 < block.end() && !Character.isWhitespace(text.charAt(i + 1));
        return switch (c) {
            case '“', '«' -> true;
            case '"', '‘' -> atWord && beforeWord;
            default -> false;
        };
    }

    private static char closer(char opener) {
        return switch (opener) {
            case '“' -> '”';
            case '«' -> '»';
            case '‘' -> '’';
            default -> '"';
        };
    }

    /// A quotation that a straight mark opens and a curly one closes: "Go.”
    private static boolean isCurly(String text, int open, int i) {
        return text.charAt(i) == '”' && text.charAt(open) == '"' && text.lastIndexOf('“', i) < open;
    }

    private static boolean closes(String text, int i, char closer, Span block) {
        char c = text.charAt(i);
        boolean last = i + 1 >= block.end();
        if (c == '"' && closer == '”') {
            boolean behindWord = i > block.begin() && !Character.isWhitespace(text.charAt(i - 1));
            return behindWord && (last || !Character.isLetterOrDigit(text.charAt(i + 1)));
        }
        if (c != closer) {
            return false;
        }
        return closer != '’' || last || !Character.isLetterOrDigit(text.charAt(i + 1));
    }
}
