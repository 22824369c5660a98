package org.wiregraph.read;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.zip.ZipException;

/// A stream whose first bytes can be looked at before it is read.
final class Input {

    /// How many bytes tell the format.
    static final int HEAD = 1 << 16;

    private final InputStream stream;
    private final byte[] head;

    private Input(InputStream stream, byte[] head) {
        this.stream = stream;
        this.head = head;
    }

    /// Looks at the head of a stream. Where packed data break off within it, reading the stream
    /// meets the break in its place.
    static Input of(InputStream stream) throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        InputStream rest = stream;
        try {
            fill(head, stream);
        } catch (EOFException | ZipException e) {
            rest = new Broken(e);
        }
        byte[] bytes = head.toByteArray();
        InputStream whole = new SequenceInputStream(new ByteArrayInputStream(bytes), rest);
        return new Input(new BufferedInputStream(whole), bytes);
    }

    private static void fill(ByteArrayOutputStream head, InputStream stream) throws IOException {
        byte[] chunk = new byte[1 << 12];
        int read = 0;
        while (read >= 0 && head.size() < HEAD) {
            read = stream.read(chunk, 0, Math.min(chunk.length, HEAD - head.size()));
            head.write(chunk, 0, Math.max(0, read));
        }
    }

    /// The bytes from the beginning.
    InputStream stream() {
        return stream;
    }

    /// All bytes up to a length, or up to the place where packed data break off.
    byte[] upToBreak(int length) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] chunk = new byte[1 << 13];
        try {
            int read = 0;
            while (read >= 0 && bytes.size() < length) {
                read = stream.read(chunk);
                bytes.write(chunk, 0, Math.max(0, read));
            }
        } catch (EOFException | ZipException e) {
            if (bytes.size() == 0) {
                throw e;
            }
        }
        return bytes.toByteArray();
    }

    /// The first bytes, all of them where there are few.
    byte[] head() {
        return head.clone();
    }

    /// A stream that ends as packed data do that were cut.
    private static final class Broken extends InputStream {
        private final IOException problem;

        Broken(IOException problem) {
            this.problem = problem;
        }

        @Override
        public int read() throws IOException {
            throw problem;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            throw problem;
        }
    }
}
