package org.wiregraph;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;

/// What came of one article of a [Portion], packed to travel to the process that builds the graph.
/// Pieces in the order of their places are what one process would have made of the inputs.
public final class Piece implements Serializable {

    private static final long serialVersionUID = 1L;

    private final long place;
    private final byte[] packed;

    private Piece(long place, byte[] packed) {
        this.place = place;
        this.packed = packed;
    }

    static Piece of(long place, Pipeline.Item<Encoded> item) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(item);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Piece(place, bytes.toByteArray());
    }

    /// Orders the pieces of a build.
    public long place() {
        return place;
    }

    @SuppressWarnings("unchecked")
    Pipeline.Item<Encoded> item() {
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(packed))) {
            return (Pipeline.Item<Encoded>) in.readObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("pieces hold classes of this program", e);
        }
    }
}
