package org.wiregraph.model;

import java.util.List;

/// An article and where its text comes from: the stretches that stand letter for letter in the
/// `content` that its source gave, which is the page's markup, or the text of the file or record.
/// What no run covers was mended, decoded or put in by cleaning.
public record Traced(Article article, String content, List<Run> runs) {

    public Traced {
        runs = List.copyOf(runs);
    }

    /// The `length` characters from `begin` of the article's text are those from `source` of the
    /// content, all in UTF-16 units.
    public record Run(int begin, int source, int length) {

        public int end() {
            return begin + length;
        }

        /// Whether the characters at two places are the next ones of this run.
        public boolean goesOn(int at, int from) {
            return at == end() && from == source + length;
        }
    }
}
