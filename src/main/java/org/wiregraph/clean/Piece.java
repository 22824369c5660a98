package org.wiregraph.clean;

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
}
