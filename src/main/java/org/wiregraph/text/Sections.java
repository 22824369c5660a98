package org.wiregraph.text;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.wiregraph.model.Article;
import org.wiregraph.model.Block;

/// The headings of an article and what stands under them.
public final class Sections {

    private Sections() {}

    /// The heading that each block stands under, by the block's place; a heading stands under
    /// itself, and what comes before the first one under none.
    public static Map<Integer, Block> headings(Article article) {
        Map<Integer, Block> headings = new LinkedHashMap<>();
        Optional<Block> heading = Optional.empty();
        for (int i = 0; i < article.blocks().size(); i++) {
            Block block = article.blocks().get(i);
            if (block.label() == Block.Label.HEADING || block.label() == Block.Label.HEADER) {
                heading = Optional.of(block);
            }
            int at = i;
            heading.ifPresent(above -> headings.put(at, above));
        }
        return headings;
    }
}
