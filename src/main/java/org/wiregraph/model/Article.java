package org.wiregraph.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// A cleaned article. Its `text` holds every block, clutter too, two line feeds apart; the blocks
/// say which is which.
///
/// `id` is the local name of the article's IRI: a hash of its URL, or of its text where it has
/// none. `hash` is the SHA-256 of the text in hexadecimal digits.
public record Article(
        String id,
        String source,
        Optional<String> url,
        Optional<String> title,
        Optional<String> publisher,
        Optional<Published> published,
        Optional<Dateline> dateline,
        String language,
        String text,
        String hash,
        List<Block> blocks) {

    public Article {
        blocks = List.copyOf(blocks);
    }

    /// The story alone: its paragraphs, a line feed apart.
    public String story() {
        return blocks.stream()
                .filter(block -> block.label() == Block.Label.BODY)
                .map(block -> block.span().in(text))
                .collect(Collectors.joining("\n"));
    }

    /// The number of words in the body.
    public long words() {
        return blocks.stream()
                .filter(block -> block.label() == Block.Label.BODY)
                .mapToLong(block -> block.span().in(text).split("\\s+").length)
                .sum();
    }
}
