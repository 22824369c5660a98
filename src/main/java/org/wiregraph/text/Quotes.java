package org.wiregraph.text;

import java.util.ArrayList;
import java.util.List;
import org.wiregraph.model.Span;

/// Finds the quotations of a paragraph, marks included. A mark that opens and is not closed quotes
/// to the paragraph's end, as in speech that runs over several paragraphs.
public final class Quotes {

    private Quotes() {}

    public static List<Span> in(String text, Span block) {
        List<Span> quotes = new ArrayList<>();
        int open = -1;
        char closer = ' ';
        for (int i = block.begin(); i < block.end(); i++) {
            char c = text.charAt(i);
            if (open < 0 && opens(text, i, block)) {
                open = i;
                closer = closer(c);
            } else if (open >= 0 && closes(text, i, closer, block)) {
                quotes.add(new Span(open, i + 1));
                open = -1;
            }
        }
        if (open >= 0 && closer != '’') {
            quotes.add(new Span(open, block.end()));
        }
        return quotes;
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
