package org.wiregraph.clean;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.wiregraph.model.Block;
import org.wiregraph.model.Span;

/// The pieces put together to one text, and where each stands in it.
record Assembly(String text, List<Block> blocks) {

    Assembly {
        blocks = List.copyOf(blocks);
    }

    static Assembly of(List<Piece> pieces) {
        StringBuilder text = new StringBuilder();
        List<Block> blocks = new ArrayList<>();
        for (Piece piece : pieces) {
            if (!text.isEmpty()) {
                text.append(piece.gap().text());
            }
            int begin = text.length();
            text.append(piece.text());
            blocks.add(new Block(piece.label(), new Span(begin, text.length())));
        }
        return new Assembly(text.toString(), blocks);
    }

    /// The SHA-256 of a text in UTF-8, in hexadecimal digits.
    static String hash(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] bytes = digest.digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
