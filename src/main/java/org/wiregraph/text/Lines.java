package org.wiregraph.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wiregraph.model.Annotated;
import org.wiregraph.model.Sentence;
import org.wiregraph.model.Span;

/// The sentences of an article as lines to work on, with the quotations of their paragraphs.
public final class Lines {

    private Lines() {}

    public static List<Line> of(Annotated annotated) {
        return of(annotated, Set.of());
    }

    /// The lines at the places of `chronicled` tell what is past in the present tense.
    public static List<Line> of(Annotated annotated, Set<Integer> chronicled) {
        String text = annotated.article().text();
        Map<Integer, List<Span>> quotes = new HashMap<>();
        List<Line> lines = new ArrayList<>();
        for (Sentence sentence : annotated.sentences()) {
            Span block = annotated.article().blocks().get(sentence.block()).span();
            List<Span> inBlock =
                    quotes.computeIfAbsent(sentence.block(), _ -> Quotes.in(text, block));
            List<Span> here = inBlock.stream().filter(sentence.span()::overlaps).toList();
            boolean past = chronicled.contains(lines.size());
            Sentence read = past ? HistoricPresent.told(sentence, here) : sentence;
            lines.add(new Line(lines.size(), text, read, here));
        }
        return List.copyOf(lines);
    }
}
