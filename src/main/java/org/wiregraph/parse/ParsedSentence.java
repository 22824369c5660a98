package org.wiregraph.parse;

import java.util.List;

/// A sentence of a treebank: words, tags and arcs, all of one length.
public record ParsedSentence(List<String> words, List<Tag> tags, List<Arc> arcs) {

    public ParsedSentence {
        words = List.copyOf(words);
        tags = List.copyOf(tags);
        arcs = List.copyOf(arcs);
    }

    public ParsedSentence tagged(List<Tag> others) {
        return new ParsedSentence(words, others, arcs);
    }
}
