package org.wiregraph.clean;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.wiregraph.model.Block;

/// What the elements around a chunk say it is. An element that holds much of a page's prose is not
/// believed: a whole page may be called `has-sidebar`.
final class Surroundings {

    private static final double TOO_MUCH = 0.4;

    private final Map<Element, Integer> prose = new HashMap<>();
    private final Map<Element, Optional<Block.Label>> labels = new HashMap<>();
    private final Set<Element> beginnings = new HashSet<>();
    private final int total;

    Surroundings(List<Chunk> chunks) {
        total = chunks.stream().mapToInt(Chunk::prose).sum();
        for (Chunk chunk : chunks) {
            int words = chunk.prose();
            for (Element e = chunk.block(); words > 0 && e != null; e = e.parent()) {
                prose.merge(e, words, Integer::sum);
            }
        }
        chunks.stream()
                .filter(chunk -> chunk.prose() > 0)
                .findFirst()
                .ifPresent(first -> {
                    for (Element e = first.block(); e != null; e = e.parent()) {
                        beginnings.add(e);
                    }
                });
    }

    /// The label of the nearest element around the chunk that has one, within `root`.
    Optional<Block.Label> label(Chunk chunk, Element root) {
        for (Element e = chunk.block(); e != null && !e.equals(root); e = e.parent()) {
            Optional<Block.Label> label = labels.computeIfAbsent(e, this::believed);
            if (label.isPresent()) {
                return label;
            }
        }
        return Optional.empty();
    }

    private Optional<Block.Label> believed(Element element) {
        return MarkupWords.label(element).filter(label -> isBelieved(element, label));
    }

    /// Comments and hidden copies may be longer than the story, but the story begins before them.
    private boolean isBelieved(Element element, Block.Label label) {
        boolean small = prose.getOrDefault(element, 0) <= total * TOO_MUCH;
        boolean after = !beginnings.contains(element);
        boolean apart = label == Block.Label.COMMENT || MarkupWords.isHidden(element);
        return small || (apart && after);
    }
}
