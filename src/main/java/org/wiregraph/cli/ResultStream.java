package org.wiregraph.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/// Standard output as a stream of UTF-8 bytes, for writers that want one. Fails with [OutputClosed]
/// soon after its reader has gone, so that a long result stops there.
final class ResultStream extends OutputStream {

    private final PrintWriter out;
    private final ByteBuffer bytes = ByteBuffer.allocate(1 << 13);
    private final CharBuffer chars = CharBuffer.allocate(1 << 13);
    private final CharsetDecoder decoder =
            StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPLACE)
                    .onUnmappableCharacter(CodingErrorAction.REPLACE);

    ResultStream(PrintWriter out) {
        this.out = out;
    }

    @Override
    public void write(int octet) throws IOException {
        if (!bytes.hasRemaining()) {
            pass();
        }
        bytes.put((byte) octet);
    }

    @Override
    public void write(byte[] octets, int from, int length) throws IOException {
        int at = from;
        while (at < from + length) {
            if (!bytes.hasRemaining()) {
                pass();
            }
            int taken = Math.min(bytes.remaining(), from + length - at);
            bytes.put(octets, at, taken);
            at += taken;
        }
    }

    @Override
    public void flush() throws IOException {
        pass();
    }

    /// Flushes; standard output itself stays open.
    @Override
    public void close() throws IOException {
        pass();
    }

    private void pass() throws IOException {
        bytes.flip();
        decoder.decode(bytes, chars, false);
        bytes.compact();
        chars.flip();
        out.append(chars);
        chars.clear();
        if (out.checkError()) {
            throw new OutputClosed();
        }
    }
}
