package org.wiregraph.clean;

import java.util.Optional;
import org.wiregraph.model.Block;

/// A paragraph of tidy text. `label` is what the markup says it is; `kind` tells how much its mere
/// place says.
record Paragraph(String text, Optional<Block.Label> label, Kind kind) {

    enum Kind {
        /// A line of plain text, which may be anything.
        LINE,
        /// A paragraph that stands among the story's own in the markup.
        MARKED
    }

    static Paragraph line(String text) {
        return new Paragraph(text, Optional.empty(), Kind.LINE);
    }

    static Paragraph marked(String text, Optional<Block.Label> label) {
        return new Paragraph(text, label, Kind.MARKED);
    }

    /// The same paragraph with another text.
    Paragraph with(String other) {
        return new Paragraph(other, label, kind);
    }
}
