package org.wiregraph.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.wiregraph.model.Annotated;
import org.wiregraph.model.Sentence;
import org.wiregraph.model.Span;

/// The sentences of an article as lines to work on, with the quotations of their paragraphs.
public final class Lines {

    private Lines() {}

    public static List<Line> of(Annotated annotated) {
        String text = annotated.article().text();
        Map<Integer, List<Span>> quotes = new HashMap<>();
        List<Line> lines = new ArrayList<>();
        for (Sentence sentence : annotated.sentences()) {
            Span block = annotated.article().blocks().get(sentence.block()).span();
            List<Span> inBlock =
                    quotes.computeIfAbsent(sentence.block(), _ -> Quotes.in(text, block));
            List<Span> here = inBlock.stream().filter(sentence.span()::overlaps).toList();
            lines.add(new Line(lines.size(), text, sentence, here));
        }
        return List.copyOf(lines);
    }
}
