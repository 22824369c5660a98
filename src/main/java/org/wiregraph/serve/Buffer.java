package org.wiregraph.serve;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Bytes that are kept until they are complete, up to a limit.
final class Buffer extends OutputStream {

    private static final int CHUNK = 1 << 16;

    private final long limit;
    private final List<byte[]> full = new ArrayList<>();
    private byte[] last = new byte[1024];
    private int used;
    private long size;

    Buffer(long limit) {
        this.limit = limit;
    }

    static Buffer of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    static Buffer of(byte[] bytes) {
        Buffer buffer = new Buffer(bytes.length);
        buffer.write(bytes, 0, bytes.length);
        return buffer;
    }

    @Override
    public void write(int value) {
        write(new byte[] {(byte) value}, 0, 1);
    }

    /// @throws TooLongException where the limit would be passed
    @Override
    public void write(byte[] bytes, int offset, int length) {
        if (size + length > limit) {
            throw new TooLongException();
        }
        size += length;
        int from = offset;
        while (from < offset + length) {
            if (used == last.length) {
                full.add(last);
                last = new byte[CHUNK];
                used = 0;
            }
            int part = Math.min(last.length - used, offset + length - from);
            System.arraycopy(bytes, from, last, used, part);
            used += part;
            from += part;
        }
    }

    long size() {
        return size;
    }

    void writeTo(OutputStream out) throws IOException {
        for (byte[] chunk : full) {
            out.write(chunk);
        }
        out.write(last, 0, used);
    }

    /// Says that more was written than the buffer may hold.
    static final class TooLongException extends RuntimeException {
        private static final long serialVersionUID = 1;
    }
}
