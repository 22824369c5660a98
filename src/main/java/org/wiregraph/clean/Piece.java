package org.wiregraph.clean;

import java.util.List;
import org.wiregraph.model.Block;

/// A labelled stretch of the article's text, and what stands between it and the piece before it.
record Piece(Block.Label label, String text, Gap gap) {

    enum Gap {
        PARAGRAPH("\n\n"),
        SPACE(" "),
        NONE("");

        private final String text;

        Gap(String text) {
            this.text = text;
        }

        String text() {
            return text;
        }
    }

    Piece(Block.Label label, String text) {
        this(label, text, Gap.PARAGRAPH);
    }

    /// The first `length` characters as a piece with a label of its own, and the rest.
    List<Piece> split(int length, Block.Label head) {
        String first = text.substring(0, length).strip();
        Gap between = first.length() < length ? Gap.SPACE : Gap.NONE;
        return List.of(
                new Piece(head, first, gap), new Piece(label, text.substring(length), between));
    }
}
