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

    static Found of(Span span) {
        return new Found(span.getStart(), span.getEnd(), Name.Type.valueOf(span.getType()));
    }
}
