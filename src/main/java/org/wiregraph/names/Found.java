package org.wiregraph.names;

import java.util.List;
import opennlp.tools.util.Span;
import org.wiregraph.model.Name;

/// A name among the words of a sentence, from word `begin` up to before word `end`.
record Found(int begin, int end, Name.Type type) {

    static final List<Name.Type> KINDS = List.of(Name.Type.values());

    /// The place of its type among the kinds of names.
    int kind() {
        return KINDS.indexOf(type);
    }

    /// Is the other name a part of this one?
    boolean holds(Found other) {
        return begin <= other.begin && other.end <= end && other.end - other.begin < end - begin;
    }

    static Found of(Span span) {
        return new Found(span.getStart(), span.getEnd(), Name.Type.valueOf(span.getType()));
    }
}
