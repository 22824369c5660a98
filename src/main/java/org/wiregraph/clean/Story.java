package org.wiregraph.clean;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.wiregraph.model.Block;

/// The chunks of a page and the element that holds its story.
///
/// The element is found by the weight of prose in it: each paragraph votes with its words for the
/// element around it and, less, for the ones around that. No class name is needed, so a page made
/// of nothing but `div` is read as well.
final class Story {

    /// How much a paragraph's vote is worth for the element around it and those further out.
    private static final List<Double> VOTES = List.of(1.0, 0.6, 0.3);

    /// An outer element is taken instead if it holds this much more of prose and little else.
    private static final double MUCH_MORE = 1.15;

    private static final double MOSTLY_PROSE = 0.6;
    private static final double MOSTLY_LINKS = 0.6;
    private static final int SHORT = 25;
    private static final int SOME_TEASERS = 2;

    private final List<Chunk> chunks;
    private final Element root;
    private final Surroundings surroundings;

    private Story(List<Chunk> chunks, Element root) {
        this.chunks = chunks;
        this.root = root;
        surroundings = new Surroundings(chunks);
    }

    /// A fragment, which is the story as a whole.
    static Story of(List<Chunk> chunks, Element root) {
        return new Story(chunks, root);
    }

    /// Finds the story of a page; empty where the page has no text at all.
    static Optional<Story> find(List<Chunk> chunks) {
        if (chunks.isEmpty()) {
            return Optional.empty();
        }
        Story page = new Story(chunks, top(chunks.getFirst().block()));
        return Optional.of(new Story(chunks, page.widen(page.winner())));
    }

    private static Element top(Element element) {
        Element top = element;
        for (Element e = element; e != null && !e.nameIs("#root"); e = e.parent()) {
            top = e;
        }
        return top;
    }

    /// The chunks as paragraphs: those of the story with what their markup says, those around it as
    /// clutter.
    List<Paragraph> paragraphs(Optional<String> title) {
        List<Paragraph> paragraphs = new ArrayList<>();
        Block.Label around = Block.Label.NAVIGATION;
        for (Chunk chunk : chunks) {
            boolean inside = isInside(chunk, root);
            around = inside ? Block.Label.RELATED : around;
            Optional<Block.Label> label =
                    isTitle(chunk, title)
                            ? Optional.of(Block.Label.TITLE)
                            : inside ? inner(chunk) : Optional.of(outer(chunk, around));
            paragraphs.add(Paragraph.marked(chunk.text(), label));
        }
        return paragraphs;
    }

    private static boolean isTitle(Chunk chunk, Optional<String> title) {
        return title.map(chunk.text()::equals).orElse(chunk.block().nameIs("h1"));
    }

    private Optional<Block.Label> inner(Chunk chunk) {
        Optional<Block.Label> marked = surroundings.label(chunk, root);
        if (marked.isPresent()) {
            return marked;
        }
        boolean links =
                chunk.linkShare() >= MOSTLY_LINKS
                        && Shape.words(chunk.text()) < SHORT
                        && !chunk.isHeading();
        if (links) {
            return Optional.of(Block.Label.RELATED);
        }
        boolean heading = chunk.isHeading() && Cues.of(chunk.text()).isEmpty();
        return heading ? Optional.of(Block.Label.HEADING) : Optional.empty();
    }

    private Block.Label outer(Chunk chunk, Block.Label around) {
        return surroundings.label(chunk, top(root)).or(() -> Cues.of(chunk.text())).orElse(around);
    }

    private static boolean isInside(Chunk chunk, Element element) {
        for (Element e = chunk.block(); e != null; e = e.parent()) {
            if (e.equals(element)) {
                return true;
            }
        }
        return false;
    }

    private Element winner() {
        Map<Element, Double> votes = new LinkedHashMap<>();
        Map<Element, Integer> siblings = new HashMap<>();
        List<Chunk> voters = voters();
        voters.forEach(chunk -> siblings.merge(chunk.block(), 1, Integer::sum));
        for (Chunk chunk : voters) {
            boolean alone = siblings.getOrDefault(chunk.block(), 0) < 2;
            Element element = alone ? chunk.block().parent() : chunk.block();
            for (double share : VOTES) {
                if (element != null && !element.nameIs("#root")) {
                    votes.merge(element, chunk.prose() * share, Double::sum);
                    element = element.parent();
                }
            }
        }
        return votes.entrySet().stream()
                .max(Map.Entry.comparingByValue(Comparator.naturalOrder()))
                .map(Map.Entry::getKey)
                .orElse(root);
    }

    private List<Chunk> voters() {
        return chunks.stream()
                .filter(chunk -> chunk.prose() > 0 && surroundings.label(chunk, root).isEmpty())
                .toList();
    }

    /// Follows a story that is spread over several elements outwards.
    private Element widen(Element start) {
        Map<Element, Weight> weights = weights();
        Element best = start;
        for (Element e = start.parent(); e != null && !e.nameIs("#root"); e = e.parent()) {
            Weight inner = weights.getOrDefault(best, Weight.NONE);
            if (weights.getOrDefault(e, Weight.NONE).isMoreOf(inner)) {
                best = e;
            }
        }
        return best;
    }

    private Map<Element, Weight> weights() {
        Map<Element, Weight> weights = new HashMap<>();
        for (Chunk chunk : chunks) {
            if (surroundings.label(chunk, root).isEmpty()) {
                boolean teaser = chunk.isHeading() && chunk.linkShare() >= MOSTLY_LINKS;
                Weight own = new Weight(chunk.prose(), Shape.words(chunk.text()), teaser ? 1 : 0);
                for (Element e = chunk.block(); e != null; e = e.parent()) {
                    weights.merge(e, own, Weight::plus);
                }
            }
        }
        return weights;
    }

    /// What an element holds: words of prose, words of any kind, and headings that are links.
    private record Weight(int prose, int words, int teasers) {

        static final Weight NONE = new Weight(0, 0, 0);

        Weight plus(Weight other) {
            return new Weight(prose + other.prose, words + other.words, teasers + other.teasers);
        }

        /// Whether this holds much more of a story than the inner one, and not a list of others.
        boolean isMoreOf(Weight inner) {
            return prose >= inner.prose * MUCH_MORE
                    && prose - inner.prose >= (words - inner.words) * MOSTLY_PROSE
                    && teasers - inner.teasers < SOME_TEASERS;
        }
    }
}
