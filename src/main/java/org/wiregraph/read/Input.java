package org.wiregraph.read;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/// An open file, unpacked where it is gzipped, whose first bytes can be looked at before it is
/// read.
final class Input implements AutoCloseable {

    /// How many bytes of a file tell its format.
    static final int HEAD = 1 << 16;

    private static final int LARGEST_RATIO = 200;
    private static final long ALWAYS_ALLOWED = 1L << 30;

    private final BufferedInputStream stream;
    private final byte[] head;

    private Input(BufferedInputStream stream) throws IOException {
        this.stream = stream;
        head = peek(stream, HEAD);
    }

    /// Opens a file. The content tells whether it is gzipped, not the name.
    static Input open(Path file) throws IOException {
        BufferedInputStream plain = new BufferedInputStream(Files.newInputStream(file), HEAD);
        try {
            byte[] magic = peek(plain, 2);
            if (magic.length < 2 || magic[0] != (byte) 0x1f || magic[1] != (byte) 0x8b) {
                return new Input(plain);
            }
            long most = Math.max(ALWAYS_ALLOWED, Files.size(file) * LARGEST_RATIO);
            InputStream unpacked = new Bounded(new GZIPInputStream(plain, HEAD), most);
            return new Input(new BufferedInputStream(unpacked, HEAD));
        } catch (IOException e) {
            plain.close();
            throw e;
        }
    }

    /// The bytes of the file from its beginning.
    InputStream stream() {
        return stream;
    }

    /// The first bytes, all of them where the file is short.
    byte[] head() {
        return head.clone();
    }

    private static byte[] peek(BufferedInputStream stream, int length) throws IOException {
        stream.mark(length + 1);
        byte[] bytes = stream.readNBytes(length);
        stream.reset();
        return bytes;
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }

    /// Ends a stream that unpacks to far more than a text can: a few kilobytes must not fill the
    /// machine.
    private static final class Bounded extends FilterInputStream {
        private long left;

        Bounded(InputStream in, long most) {
            super(in);
            left = most;
        }

        @Override
        public int read() throws IOException {
            int next = super.read();
            count(next < 0 ? 0 : 1);
            return next;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = super.read(bytes, offset, length);
            count(Math.max(0, read));
            return read;
        }

        private void count(int read) throws IOException {
            left -= read;
            if (left < 0) {
                throw new IOException("it unpacks to more than 200 times its size");
            }
        }
    }
}
