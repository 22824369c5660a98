package org.wiregraph.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.wiregraph.model.Article;
import org.wiregraph.model.Block;
import org.wiregraph.model.Body;
import org.wiregraph.model.Traced;

/// Finds the letters of an article's blocks in the body that they were cleaned from, in reading
/// order. Where letters differ they were mended (`Â£5`, `""We`), and the walk goes on behind them.
///
/// A run is only kept where both texts are equal, so no offset points at a wrong letter. A line
/// that stands twice in the source, as a headline in a menu may, can be found at the first place.
public final class Tracer {

    /// Letters by which a place is found, and by which it is where so many do not stand unmended.
    private static final int KEY = 24;

    private static final int SHORT_KEY = 10;

    /// Letters that have to agree for the walk to go on after some that do not.
    private static final int AGREEING = 4;

    /// Letters that a repair may change.
    private static final int FARTHEST = 12;

    private static final int MOST_TRIES = 20;

    private final String text;
    private final String body;
    private final Letters source;
    private final List<Traced.Run> runs = new ArrayList<>();
    private int next;
    private int farthest;

    private Tracer(String text, Body body) {
        this.text = text;
        this.body = body.content();
        source = Letters.of(body);
    }

    /// The article with its way back into the body. Takes about as long as cleaning did.
    public static Traced trace(Article article, Body body) {
        Tracer tracer = new Tracer(article.text(), body);
        for (Block block : article.blocks()) {
            Letters letters = Letters.of(block.span().in(article.text()));
            tracer.block(block.span().begin(), letters);
        }
        return new Traced(article, body.content(), tracer.runs);
    }

    private void block(int begin, Letters block) {
        Place place = start(block, 0);
        for (int tries = 1; place.isIn(block, source) && tries < MOST_TRIES; tries++) {
            place = walk(begin, block, place);
            next = place.source();
            farthest = Math.max(farthest, next);
            if (place.isIn(block, source)) {
                place = start(block, place.block());
            }
        }
    }

    /// Where the rest of a block begins in the source: after what was found last, or else before.
    /// Where something was taken out of a sentence near its beginning, the first words stand where
    /// the block before ended.
    private Place start(Letters block, int from) {
        Place late = start(block, from, KEY);
        Place place = late.isIn(block, source) ? late : start(block, from, SHORT_KEY);
        return Stream.of(next, farthest)
                .map(at -> new Place(from, at))
                .filter(there -> place.block() > from && isAt(block, there))
                .findFirst()
                .orElse(place);
    }

    private boolean isAt(Letters block, Place there) {
        return there.isIn(block, source) && agrees(block, there);
    }

    private Place start(Letters block, int from, int letters) {
        for (int tries = 0; tries < MOST_TRIES; tries++) {
            int at = from + tries * AGREEING;
            boolean tooFew = at > 0 && block.length() - at < AGREEING;
            if (tooFew || at >= block.length()) {
                break;
            }
            String key = block.slice(at, at + letters);
            int after = source.find(key, next);
            int found = after < 0 ? source.find(key, 0) : after;
            if (found >= 0) {
                return new Place(at, found);
            }
        }
        return new Place(block.length(), next);
    }

    /// Walks a block and the source side by side, to where both go apart.
    private Place walk(int begin, Letters block, Place start) {
        Place place = start;
        while (place.isIn(block, source)) {
            if (block.at(place.block()) == source.at(place.source())) {
                keep(begin + block.place(place.block()), source.place(place.source()));
                place = place.plus(1, 1);
            } else {
                Place behind = behind(block, place);
                if (behind.equals(place)) {
                    return place;
                }
                place = behind;
            }
        }
        return place;
    }

    /// The nearest place behind a repair; the same place if both go apart for longer.
    private Place behind(Letters block, Place place) {
        for (int skipped = 1; skipped <= FARTHEST; skipped++) {
            for (int ofBlock = 0; ofBlock <= skipped; ofBlock++) {
                Place there = place.plus(ofBlock, skipped - ofBlock);
                boolean enough = block.length() - there.block() >= AGREEING || skipped < AGREEING;
                if (enough && isAt(block, there)) {
                    return there;
                }
            }
        }
        return place;
    }

    private boolean agrees(Letters block, Place place) {
        String here = block.slice(place.block(), place.block() + AGREEING);
        return here.equals(source.slice(place.source(), place.source() + here.length()));
    }

    private void keep(int at, int from) {
        if (from == Letters.NOWHERE) {
            return;
        }
        Traced.Run last = runs.isEmpty() ? new Traced.Run(0, 0, 0) : runs.getLast();
        boolean spaced =
                at == last.end() + 1
                        && from == last.source() + last.length() + 1
                        && text.charAt(at - 1) == body.charAt(from - 1);
        if (last.length() > 0 && (spaced || last.goesOn(at, from))) {
            runs.set(
                    runs.size() - 1,
                    new Traced.Run(last.begin(), last.source(), at + 1 - last.begin()));
        } else {
            runs.add(new Traced.Run(at, from, 1));
        }
    }

    /// A letter of a block and one of the source.
    private record Place(int block, int source) {

        Place plus(int ofBlock, int ofSource) {
            return new Place(block + ofBlock, source + ofSource);
        }

        boolean isIn(Letters letters, Letters of) {
            return block < letters.length() && source < of.length();
        }
    }
}
