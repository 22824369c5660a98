package org.wiregraph.clean;

import java.util.Set;
import org.jsoup.nodes.Element;

/// A run of text in a page between two boundaries of block elements. `block` is the innermost block
/// element around it; `linked` is the number of its characters that stand in links.
record Chunk(String text, int linked, Element block) {

    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

    double linkShare() {
        return text.isEmpty() ? 0 : Math.min(1.0, (double) linked / text.length());
    }

    boolean isHeading() {
        return HEADINGS.contains(block.normalName());
    }

    /// The words of a chunk that reads as a story; 0 for all others.
    int prose() {
        return linkShare() < 0.5 && !isHeading() && Shape.isProse(text) ? Shape.words(text) : 0;
    }
}
