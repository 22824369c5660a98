package org.wiregraph;

import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;

/// What comes out of the line of one portion.
final class Pieces implements Iterator<Piece> {

    private final Portion portion;
    private final Pipeline<Encoded> line;
    private Optional<Piece> next = Optional.empty();
    private long worked;
    private boolean ended;

    Pieces(Portion portion, Pipeline<Encoded> line) {
        this.portion = portion;
        this.line = line;
    }

    @Override
    public boolean hasNext() {
        while (next.isEmpty() && !ended) {
            take(item());
        }
        return next.isPresent();
    }

    @Override
    public Piece next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        Piece piece = next.orElseThrow();
        next = Optional.empty();
        return piece;
    }

    private void take(Pipeline.Item<Encoded> item) {
        switch (item) {
            case Pipeline.Item.Result<Encoded> result -> {
                next = Optional.of(Piece.of(portion.placeOf(worked), result));
                worked++;
            }
            case Pipeline.Item.FileEnd<Encoded> end when portion.isFirst() ->
                    next = Optional.of(Piece.of(portion.placeOfEnd(), end));
            case Pipeline.Item.FileEnd<Encoded> _ -> {}
            case Pipeline.Item.End<Encoded> _ -> {
                ended = true;
                line.close();
            }
        }
    }

    private Pipeline.Item<Encoded> item() {
        try {
            return line.next();
        } catch (InterruptedIOException e) {
            line.close();
            throw new UncheckedIOException(e);
        }
    }
}
