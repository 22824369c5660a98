package org.wiregraph.text;

import java.util.ArrayList;
import java.util.List;
import org.wiregraph.model.Sentence;
import org.wiregraph.model.Span;
import org.wiregraph.model.Token;

/// Sentences with trees written by hand, a word a line: word, universal tag, fine tag, head
/// (counted from 1, 0 for the root) and label.
public final class Trees {

    private Trees() {}

    public static Line line(String rows) {
        List<Token> tokens = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (String row : rows.strip().split("\n")) {
            String[] cells = row.strip().split("\\s+");
            Span span = new Span(text.length(), text.length() + cells[0].length());
            text.append(cells[0]).append(' ');
            int head = Integer.parseInt(cells[3]) - 1;
            tokens.add(new Token(span, cells[0], cells[1], cells[2], "", head, cells[4]));
        }
        Span whole = new Span(0, text.length());
        return new Line(0, text.toString(), new Sentence(whole, 0, tokens), List.of());
    }
}
