package org.wiregraph.time;

import org.wiregraph.model.TimeExpression.Role;
import org.wiregraph.text.Line;

/// An expression of time in tokens `from` to `to` of a line, not yet counted from anything.
record Phrase(Line line, Read read, Role role, Tense tense) {

    /// Whether the clause tells what was or what is to come.
    enum Tense {
        PAST,
        FUTURE
    }

    int from() {
        return read.from();
    }

    int to() {
        return read.to();
    }

    Meaning meaning() {
        return read.meaning();
    }
}
